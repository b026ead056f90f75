/** Text as Markdown shows it, with the signs escaped that would mean something. */
export const md = (text: string): string => text.replace(/[\\|*<`[\]]/g, (sign) => `\\${sign}`);

export const code = (text: string): string => `\`${text}\``;

/** A table; cells are Markdown already. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Paragraphs, lists and tables with an empty line between them; what is empty is left out. */
export const blocks = (...parts: readonly string[]): string => parts.filter((p) => p !== '').join('\n\n');

/** An element of the page by its id. */
export const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** A button with text, and what it does. */
export const button = (text: string, act: () => void, title = ''): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = title;
  made.addEventListener('click', act);
  return made;
};

/** Says something in passing, in the status line. */
export const say = (text: string): void => {
  element('status').textContent = text;
};

/** Says what must not be missed; it stays until it is closed or the next one comes. An empty text takes it away. */
export const warn = (text: string): void => {
  const bar = element('message');
  bar.firstElementChild!.textContent = text;
  bar.hidden = text === '';
};

/** The same with what can be done about it. */
export const warnWith = (text: string, remedy: HTMLElement): void => {
  warn(text);
  element('message').firstElementChild!.append(' ', remedy);
};

/** A choice of entries. */
export const options = (entries: readonly (readonly [value: string, text: string])[]): HTMLOptionElement[] =>
  entries.map(([value, text]) => new Option(text, value));

/** Text that is HTML already. */
export class Html {
  constructor(readonly text: string) {}
}

type Teil = string | number | Html | readonly Html[];

const ZEICHEN: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => ZEICHEN[c]!);

const alsText = (teil: Teil): string => {
  if (teil instanceof Html) return teil.text;
  if (typeof teil === 'object') return teil.map((t) => t.text).join('\n');
  return escape(String(teil));
};

/** HTML from a template; whatever is put in is escaped, unless it is HTML itself. */
export const html = (strings: TemplateStringsArray, ...teile: readonly Teil[]): Html =>
  new Html(strings.map((s, i) => s + (i < teile.length ? alsText(teile[i]!) : '')).join(''));

export const NICHTS = new Html('');

/** A table with a heading over each column; the first cell of a row heads the row. */
export const tabelle = (koepfe: readonly string[], zeilen: readonly (readonly (string | Html)[])[]): Html =>
  html`<table>
    <thead>
      <tr>
        ${koepfe.map((k) => html`<th scope="col">${k}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${zeilen.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first ?? ''}</th>
            ${rest.map((c) => html`<td>${c}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;

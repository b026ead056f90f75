import { html, Html } from './html';

/** In the look of assets/hilfe.html; fonts and colours are the machine's own, nothing is loaded. */
const STYLE = new Html(`
:root { color-scheme: light dark; --text: #222; --grund: #fff; --akzent: #0f6c5c; --flaeche: #f3f3f3; --rand: #8a8a8a; }
@media (prefers-color-scheme: dark) {
  :root { --text: #eee; --grund: #1b1b1b; --akzent: #6fd3bf; --flaeche: #2b2b2b; --rand: #8a8a8a; }
}
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.6 'Segoe UI', Carlito, sans-serif; color: var(--text); background: var(--grund); }
h1, h2, h3 { color: var(--akzent); line-height: 1.3; }
a { color: var(--akzent); }
code { background: var(--flaeche); padding: 0 0.2em; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; }
th, td { border: 1px solid var(--rand); padding: 0.15rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: var(--flaeche); }
tbody th { font-weight: normal; }
tbody th code { white-space: nowrap; }
.rollt { overflow: auto; }
.daten td { text-align: right; }
.daten th { background: var(--flaeche); text-align: center; }
@media screen { .hoch { max-height: 22rem; } }
`);

/** A page of the help: self-contained, no script, nothing fetched. */
export const rahmen = (titel: string, inhalt: Html): string =>
  html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${titel}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${inhalt}
      </body>
    </html> `.text;

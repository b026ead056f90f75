import { genau, runde } from '../../src/domain/anzeige';
import { Funktionsfehler, type Funktionswert } from '../../src/domain/funktion/antwort';
import { jahr, monatszahl, type Monat } from '../../src/domain/monat';
import type { Aufruf, Beispiel } from './example';
import { html, type Html } from './html';

/** Decimals that a page prints of a result, at most. */
const STELLEN = 4;

/** A result as a page prints it: like Excel's own format, without signs between thousands. */
export const anzeige = (wert: Funktionswert): string => {
  if (typeof wert === 'boolean') return wert ? 'WAHR' : 'FALSCH';
  if (typeof wert === 'string') return wert;
  return genau(runde(wert, STELLEN)).replaceAll('.', '');
};

/** A result: a value, the row or block that Excel spills, or the error with its message. */
export const ergebnisanzeige = (ergebnis: Aufruf['ergebnis']): Html => {
  if (ergebnis instanceof Funktionsfehler)
    return html`<p class="ergebnis"><code>${ergebnis.code}</code>: ${ergebnis.message}</p>`;
  if (ergebnis.length === 1 && ergebnis[0]!.length === 1)
    return html`<p class="ergebnis">Ergebnis: <strong>${anzeige(ergebnis[0]![0]!)}</strong></p>`;
  return html`<p>Ergebnis:</p>
    <div class="rollt">
      <table class="ergebnis">
        <tbody>
          ${ergebnis.map(
            (row) =>
              html`<tr>
                ${row.map((c) => html`<td>${anzeige(c)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

const tag = (m: Monat): string => `01.${String(monatszahl(m)).padStart(2, '0')}.${String(jahr(m))}`;

/** The example's sheet with its letters and row numbers, as one would type it. */
export const datentabelle = ({ spalten, monate }: Beispiel): Html =>
  html`<div class="rollt hoch" tabindex="0" role="region" aria-label="Tabelle des Beispiels">
    <table class="daten">
      <thead>
        <tr>
          <th scope="col">Zeile</th>
          ${spalten.map((s) => html`<th scope="col">${s.buchstabe}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">1</th>
          ${spalten.map((s) => html`<td>${s.kopf}</td>`)}
        </tr>
        ${monate.map(
          (m, i) =>
            html`<tr>
              <th scope="row">${i + 2}</th>
              ${spalten.map((s, c) => html`<td>${c === 0 ? tag(m) : zelle(s.werte[i])}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const zelle = (wert: number | null | undefined): string =>
  wert === null || wert === undefined ? '' : genau(wert);

/** The calls of an example, each with the formula to type and its result. */
export const aufrufanzeige = (calls: readonly Aufruf[]): readonly Html[] =>
  calls.map(
    (c) =>
      html`<section class="aufruf">
        <h3>${c.zweck}</h3>
        <p><code class="formel">${c.formel}</code></p>
        ${ergebnisanzeige(c.ergebnis)}
      </section>`,
  );

import type { Funktion } from '../../src/domain/funktion/funktion';
import { rahmen } from './frame';
import { html, NICHTS, tabelle, type Html } from './html';
import { dateiDerSeite } from './seiten';
import { syntax, vollerName } from './syntax';

const liste = (funktionen: readonly Funktion[], longNames: boolean): Html =>
  html`<div class="rollt">
    ${tabelle(
      ['Funktion', 'Beschreibung', 'Aufruf'],
      funktionen.map((f) => [
        html`<a href="${dateiDerSeite(f.id)}">${vollerName(f, longNames)}</a>`,
        f.kennzahl ? `${f.kennzahl.name} (${f.kennzahl.sicht.name})` : f.beschreibung.de,
        html`<code>${syntax(f, longNames)}</code>`,
      ]),
    )}
  </div>`;

const abschnitt = (titel: string, funktionen: readonly Funktion[], longNames: boolean): Html =>
  funktionen.length === 0
    ? NICHTS
    : html`<h2>${titel}</h2>
        ${liste(funktionen, longNames)}`;

/** The list of all functions, each with a link to its page. */
export const uebersicht = (funktionen: readonly Funktion[], longNames = false): string =>
  rahmen(
    'Alle Funktionen – Hilfe zu Ziel',
    html`<nav aria-label="Hilfe"><a href="../hilfe.html">Hilfe zu Ziel</a></nav>
      <main>
        <h1>Alle Funktionen</h1>
        <p>
          Endungen: <code>_M</code> Männer, <code>_F</code> Frauen, <code>_12M</code> Sicht des § 48a.
          Argumente in eckigen Klammern können entfallen.
        </p>
        <p lang="en">Every page has a short English section at its end.</p>
        ${abschnitt(
          'Kennzahlen',
          funktionen.filter((f) => f.kennzahl !== undefined),
          longNames,
        )}
        ${abschnitt(
          'Allgemeine Funktionen',
          funktionen.filter((f) => f.kennzahl === undefined),
          longNames,
        )}
      </main>`,
  );

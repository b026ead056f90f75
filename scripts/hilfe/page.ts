import { monatsname } from '../../src/domain/anzeige';
import type { Funktion } from '../../src/domain/funktion/funktion';
import type { Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { gilt } from '../kennzahlen/page';
import { fehlertabelle } from './errors';
import { aufrufe, beispiel, verwandte } from './example';
import { rahmen } from './frame';
import { html, NICHTS, tabelle, type Html } from './html';
import { ausgabentabelle } from './outputs';
import { dateiDerSeite } from './seiten';
import { aufrufanzeige, datentabelle } from './show';
import { anzeigename, artDes, syntax, vollerName } from './syntax';

const parametertabelle = (funktion: Funktion): Html =>
  tabelle(
    ['Argument', 'nötig', 'Art', 'Bedeutung'],
    funktion.parameter.map((p) => [
      html`<code>${anzeigename(funktion, p)}</code>`,
      p.wahlfrei ? 'nein' : 'ja',
      artDes(p),
      `${p.text.de}.`,
    ]),
  );

const jahresbetraege = ({ kennzahl: k }: Funktion): Html => {
  const yearly = k?.groesse.reihen.filter((r) => r.jahresbetrag === true) ?? [];
  return yearly.length === 0
    ? NICHTS
    : html`<p>
        ${yearly.map((r) => r.name).join(', ')}: Es genügt auch eine einzelne Zelle mit dem Jahresbetrag. Sie
        gilt dann für das neueste Jahr der Monate; ein Vergleich mit dem Vorjahr ist so nicht möglich.
      </p>`;
};

const ausgaben = (funktion: Funktion): Html =>
  funktion.parameter.some((p) => p.art === 'Ausgabe')
    ? html`<h2>Ausgaben</h2>
        <div class="rollt">${ausgabentabelle(funktion)}</div>
        <p>
          Prozent sind Zahlen: −0,4 heißt −0,4 %. „Alle“ füllt die Zellen rechts daneben; sind sie belegt,
          zeigt Excel <code>#ÜBERLAUF!</code>.
        </p>`
    : NICHTS;

const beispielteil = (funktion: Funktion, longNames: boolean): Html => {
  const example = beispiel(funktion);
  const von = example.monate[0]!;
  const bis = example.monate.at(-1)!;
  const sheet =
    example.spalten.length === 0
      ? html`<p>Die Werte stehen hier in der Formel; Zellbezüge gehen ebenso.</p>`
      : html`<p>
            Erfundene Zahlen, ${monatsname(von)} bis ${monatsname(bis)}. Tragen Sie sie ab Zelle A1 ein; jede
            Formel kommt in eine freie Zelle daneben.
          </p>
          ${datentabelle(example)}`;
  return html`<h2>Beispiel</h2>
    ${sheet} ${aufrufanzeige(aufrufe(funktion, longNames))}
    <p>
      Ergebnisse stehen hier mit höchstens vier Nachkommastellen; die Funktion liefert sie
      ungerundet.${datumshinweis(funktion)}
    </p>`;
};

/** A date is a number until its cell is formatted as one. */
const datumshinweis = ({ id }: Funktion): string =>
  id === 'BEZUGSMONAT'
    ? ' Ein Datum ist eine Zahl; formatieren Sie die Zelle als Datum, um den Monat zu sehen.'
    : '';

const fehler = (funktion: Funktion): Html =>
  html`<h2>Fehlerwerte</h2>
    <p>Die Meldung zeigt Excel am Fehlersymbol neben der Zelle.</p>
    <div class="rollt">${fehlertabelle(funktion)}</div>
    <p><code>#NAME?</code> heißt: Das Add-in ist in dieser Mappe nicht geladen.</p>`;

const kennzahlteil = (k: Kennzahl): Html =>
  html`<h2>Kennzahl</h2>
    <p>${k.bedeutung}</p>
    <ul>
      <li>Formel: ${k.groesse.formel}</li>
      <li>Sicht: ${k.sicht.name}</li>
      <li>Einheit: ${k.einheit}; ${k.richtung === 'steigend' ? 'mehr ist besser' : 'weniger ist besser'}</li>
      <li>Gilt ${gilt(k)}</li>
      <li>Quelle: ${k.quelle}</li>
    </ul>
    <h3>Lesarten</h3>
    <p>Diese Fragen entscheidet keine Quelle. So rechnet die Funktion:</p>
    <dl>
      ${k.lesarten.map(
        (l) =>
          html`<dt>${l.frage}</dt>
            <dd>
              ${l.lesart} (Grundlage:
              ${l.grundlage})${l.sonst.length === 0 ? '' : `. Andere Antwort: ${l.sonst.join('; ')}`}
            </dd>`,
      )}
    </dl>`;

const verwandteTeil = (funktion: Funktion): Html => {
  const others = verwandte(funktion);
  return others.length === 0
    ? NICHTS
    : html`<h2>Verwandte Funktionen</h2>
        <ul>
          ${others.map((k) => html`<li><a href="${dateiDerSeite(k.id)}">ZIEL.${k.id}</a>: ${k.name}, ${k.sicht.name}</li>`)}
        </ul>`;
};

const englisch = (funktion: Funktion, longNames: boolean): Html =>
  html`<section lang="en">
    <h2>In English</h2>
    <p>${funktion.beschreibung.en}.</p>
    <p>
      Syntax (with semicolons in a German Excel, with commas in an English one):
      <code>${syntax(funktion, longNames)}</code>
    </p>
    <ul>
      ${funktion.parameter.map((p) => html`<li><code>${anzeigename(funktion, p)}</code>${p.wahlfrei ? ' (optional)' : ''}: ${p.text.en}.</li>`)}
    </ul>
    <p>
      Errors: <code>#N/A</code> a value is missing or not usable, <code>#DIV/0!</code> division by 0,
      <code>#VALUE!</code> an argument of the wrong form.
    </p>
  </section>`;

/** The help page of a function, from its declaration alone; the results in it are computed by the function itself. */
export const hilfeseiteDer = (funktion: Funktion, longNames = false): string => {
  const name = vollerName(funktion, longNames);
  return rahmen(
    `${name} – Hilfe zu Ziel`,
    html`<nav aria-label="Hilfe">
        <a href="index.html">Alle Funktionen</a> · <a href="../hilfe.html">Hilfe zu Ziel</a>
      </nav>
      <main>
        <h1>${name}</h1>
        <p>${funktion.beschreibung.de}.</p>
        <p><code class="syntax">${syntax(funktion, longNames)}</code></p>
        <h2>Argumente</h2>
        <div class="rollt">${parametertabelle(funktion)}</div>
        ${jahresbetraege(funktion)} ${ausgaben(funktion)} ${beispielteil(funktion, longNames)}
        ${fehler(funktion)} ${funktion.kennzahl ? kennzahlteil(funktion.kennzahl) : NICHTS}
        ${verwandteTeil(funktion)} ${englisch(funktion, longNames)}
      </main>`,
  );
};

import {
  ALLE_SPALTEN,
  brauchtSoll,
  FUNKTIONSAUSGABEN,
  type Funktionsausgabe,
} from '../../src/domain/funktion/ausgabe';
import { Funktionsfehler } from '../../src/domain/funktion/antwort';
import type { Funktion } from '../../src/domain/funktion/funktion';
import type { Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { beispiel, ergebnis, mitWahlfreien, text } from './example';
import { html, tabelle, type Html } from './html';
import { anzeige } from './show';

type Erklaerung = (k: Kennzahl | undefined) => string;

const einheit = (k: Kennzahl | undefined): string => (k ? ` (${k.einheit})` : '');

const vergleich = (k: Kennzahl | undefined): string =>
  k?.basis === 'vorjahresdezember' ? 'Dezember des Vorjahres' : 'dieselben Monate des Vorjahres';

/** What each output gives. A new one has to be explained before this compiles. */
const ERKLAERUNGEN: Readonly<Record<Funktionsausgabe, Erklaerung>> = {
  Wert: (k) =>
    `die Kennzahl, wie sie veröffentlicht wird, hier dasselbe wie ${k?.wert === 'veraenderung' ? 'Veränderung' : 'Ist'}; das gilt auch, wenn die Ausgabe weggelassen wird`,
  Ist: (k) => `der Wert im Bezugsmonat${einheit(k)}`,
  Vorjahr: (k) => `der Vergleichswert: ${vergleich(k)}${einheit(k)}`,
  Veränderung: (k) =>
    `Ist gegen Vorjahr, in ${k && k.massstab.id !== 'prozent' ? 'Prozentpunkten' : 'Prozent'}, ungerundet`,
  Zielwert: (k) => `das Ist, bei dem das Soll genau erreicht wäre${einheit(k)}`,
  Delta: () => 'Veränderung minus Soll, in Prozentpunkten',
  Fehlbetrag: (k) =>
    `was bis zum Ziel fehlt oder zu viel ist${k ? ` (${k.fehlbetrag})` : ''}; 0, wenn es erreicht ist`,
  Erreicht: () => 'WAHR oder FALSCH, einschließlich und ungerundet',
  Status: () =>
    'im Dezember „erreicht“ oder „nicht erreicht“, davor „auf Kurs“ oder „nicht auf Kurs“; „nicht bewertbar“, wenn ein Wert fehlt',
  Alle: () => `eine Zeile mit ${String(ALLE_SPALTEN.length)} Werten: ${ALLE_SPALTEN.join(', ')}`,
};

/** What an output gives in the example, with its Bezugsmonat and its Soll. */
const imBeispiel = (funktion: Funktion, ausgabe: Funktionsausgabe): Html => {
  const given = mitWahlfreien(funktion, beispiel(funktion).eingaben, () => true).map((e, i) =>
    funktion.parameter[i]!.art === 'Ausgabe' ? text(ausgabe) : e,
  );
  const result = ergebnis(funktion, given);
  if (result instanceof Funktionsfehler) return html`<code>${result.code}</code>`;
  return html`${result[0]!.map(anzeige).join(' | ')}`;
};

/** The outputs that a function can be asked for, with the value of each in the example. */
export const ausgabentabelle = (funktion: Funktion): Html =>
  tabelle(
    ['Ausgabe', 'Bedeutung', 'braucht Soll', 'im Beispiel'],
    FUNKTIONSAUSGABEN.map((a) => [
      html`<code>"${a}"</code>`,
      ERKLAERUNGEN[a](funktion.kennzahl),
      brauchtSoll(a) ? 'ja' : 'nein',
      imBeispiel(funktion, a),
    ]),
  );

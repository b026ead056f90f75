import { aufrunden, mitVorzeichen, monatsname, zahl } from '../../src/domain/anzeige';
import { pruefe, type Zielergebnis } from '../../src/domain/auswertung/pruefung';
import { monat, monatszahl, jahr, serial, type Monat } from '../../src/domain/monat';
import { zelle } from '../../src/domain/ort';
import { nameDerReihe, REIHEN } from '../../src/domain/reihen';
import type { Namensfund, Snapshot, Zellwert } from '../../src/domain/snapshot';
import type { Vereinbarung } from '../../src/domain/vereinbarung/vereinbarung';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';
import { sollInZeichen } from '../../src/domain/zielarten/worte';
import { blocks, code, table } from '../kennzahlen/markdown';

const VON = monat(2013, 12);
const MONATE = Array.from({ length: 61 }, (_, i) => (VON + i) as Monat);

/** Years since 2013, the December before the first year counting as the year itself. */
const seit = (m: Monat): number => Math.max(0, jahr(m) - 2013);

/**
 * One invented data set for every preset: each value is a plain formula of its month, so that anyone can work out the
 * results again.
 */
const DATEN: readonly {
  readonly reihe: keyof typeof REIHEN;
  readonly formel: string;
  readonly wert: (m: Monat) => number;
}[] = [
  {
    reihe: 'INT',
    formel: '200 + 5 · Jahre seit 2013 + Monatszahl',
    wert: (m) => 200 + 5 * seit(m) + monatszahl(m),
  },
  { reihe: 'ELB', formel: '13.000 − 100 · Jahre seit 2013', wert: (m) => 13_000 - 100 * seit(m) },
  { reihe: 'LZB', formel: '9.000 − 20 · Jahre seit 2013', wert: (m) => 9000 - 20 * seit(m) },
  { reihe: 'INT_LZB', formel: '80 + 2 · Jahre seit 2013', wert: (m) => 80 + 2 * seit(m) },
  {
    reihe: 'LLU',
    formel: '14.700.000 + 50.000 · Jahre seit 2013',
    wert: (m) => 14_700_000 + 50_000 * seit(m),
  },
];

const spalte = (name: string, index: number, werte: readonly Zellwert[]): readonly [string, Namensfund] => {
  const ort = { ...zelle('Daten', 1, index), zeilen: werte.length };
  return [
    name,
    { art: 'bereich', ort, belegt: ort, werte: werte.map((w) => [w]), formeln: false, gesperrt: false },
  ];
};

export const datensatz = (): Snapshot => ({
  datumssystem: 1900,
  namen: new Map([
    spalte(
      'ZIEL_MONAT',
      0,
      MONATE.map((m) => serial(m, 1900)),
    ),
    ...DATEN.map(({ reihe, wert }, i) => spalte(nameDerReihe(REIHEN[reihe]), i + 1, MONATE.map(wert))),
  ]),
  unbekannteNamen: [],
  zielblatt: { art: 'fehlt' },
  strukturGeschuetzt: false,
  liveMoeglich: false,
});

/** Every preset judged on the same data set, each in the December of its year. */
export const vergleichsseite = (): string =>
  blocks(
    '# Die Vorlagen an einem Datensatz',
    `Alle Vorlagen bewerten dieselben erfundenen Reihen, jede im Dezember ihres Jahres und im Juni davor. Die Reihen sind Formeln des Monats, so dass sich jede Zahl nachrechnen lässt. Diese Seite wird erzeugt (${code('npm run vereinbarung')}).`,
    table(
      ['Reihe', 'Wert des Monats (Dezember 2013 bis Dezember 2018)'],
      DATEN.map(({ reihe, formel }) => [code(nameDerReihe(REIHEN[reihe])), formel]),
    ),
    ...VORLAGEN.map(abschnitt),
  );

const abschnitt = (v: Vereinbarung): string =>
  blocks(
    `## ${v.titel}`,
    table(
      ['Monat', 'Ziel', 'vereinbart', 'Ist', 'Vorjahr', 'Veränderung', 'Zielwert', 'Fehlbetrag', 'Status'],
      [monat(v.jahr, 6), monat(v.jahr, 12)].flatMap((m) =>
        pruefe(datensatz(), v, m).ziele.map((z) => zeile(z, m)),
      ),
    ),
  );

const zeile = (z: Zielergebnis, m: Monat): readonly string[] => {
  const unit = z.kennzahl.einheit === '%' ? ' %' : z.kennzahl.einheit === '€' ? ' €' : '';
  const level = (x: number | null): string =>
    x === null ? '–' : `${zahl(x, z.kennzahl.einheit === '€' ? 0 : 1)}${unit}`;
  return [
    monatsname(m),
    code(z.ziel.id),
    sollInZeichen(z.ziel),
    level(z.ist),
    level(z.vorjahr),
    z.veraenderung === null ? '–' : `${mitVorzeichen(z.veraenderung, 2)} %`,
    level(z.zielwert),
    z.fehlbetrag === null ? '–' : `${zahl(aufrunden(z.fehlbetrag), 0)} ${z.kennzahl.fehlbetrag}`,
    z.status,
  ];
};

import type { Kennzahl } from '../../src/domain/kennzahlen/kennzahl';
import { alsErstmeldung, eindeutig, nameDerReihe, type Reihenart } from '../../src/domain/reihen';
import { symbol } from './formula';
import { blocks, code, md, table } from './markdown';
import { andereLesarten } from './readings';

interface Eintrag {
  readonly reihe: Reihenart;
  readonly wofuer: string;
}

/** The series of a Kennzahl: those of its forms, then those that only another reading or the t-0 value needs. */
const reihen = (formen: readonly Kennzahl[]): readonly Eintrag[] => {
  const found = new Map<string, Eintrag>();
  const add = (reihe: Reihenart, wofuer: string) => {
    if (!found.has(reihe.id)) found.set(reihe.id, { reihe, wofuer });
  };
  for (const k of formen) for (const r of k.groesse.reihen) add(r, fuer(k));
  for (const k of formen.filter((f) => f.geschlecht === undefined)) {
    for (const r of k.groesse.reihen)
      if (k.groesse.art === 'erstmeldung') add(alsErstmeldung(r), 'wenn vorhanden');
    for (const other of andereLesarten(k)) {
      for (const r of other.groesse.reihen) add(r, 'andere Lesart');
      if (other.ersatz) for (const r of other.groesse.reihen) add(alsErstmeldung(r), 'andere Lesart');
    }
  }
  return [...found.values()];
};

const fuer = ({ geschlecht }: Kennzahl): string =>
  geschlecht === undefined ? 'alle' : geschlecht === 'M' ? 'Männer' : 'Frauen';

const zeile = ({ reihe, wofuer }: Eintrag): readonly string[] => [
  md(reihe.name),
  code(nameDerReihe(reihe)),
  reihe.einheit,
  reihe.nullMoeglich ? 'ja' : 'nein',
  wofuer,
];

/** The series with their defined names, units and whether a month may be 0. */
export const reihenabschnitt = (formen: readonly Kennzahl[]): string => {
  const entries = reihen(formen);
  const yearly = entries.filter(({ reihe }) => reihe.jahresbetrag === true);
  return blocks(
    '## Reihen',
    table(['Reihe', 'Name in der Mappe', 'Einheit', '0 möglich', 'für'], entries.map(zeile)),
    entries.some(({ reihe }) => !reihe.nullMoeglich)
      ? 'Wo keine 0 möglich ist, gilt eine 0 als „noch kein Wert“.'
      : '',
    yearly.length > 0
      ? `Jahresbetrag (${yearly.map(({ reihe }) => md(reihe.name)).join(', ')}): Statt einer Zelle je Monat genügt eine einzelne Zelle; sie gilt für das neueste Jahr der Achse.`
      : '',
  );
};

/** What the symbols of the formula mean. */
export const symbole = (formen: readonly Kennzahl[]): readonly string[] =>
  eindeutig(formen.flatMap((k) => k.groesse.reihen)).map(
    (r) => `- $${symbol(r)}_i$: ${md(r.name)} im Monat $i$, ${code(nameDerReihe(r))}`,
  );

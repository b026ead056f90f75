import type { Annahme, BeurteilterBefund } from '../domain/abgabe/annahme';
import { zeige } from '../domain/auswertung/zellen';
import type { Behebung, Zellaenderung } from '../domain/behebung/behebung';
import { tagAusSerial, type Datumssystem } from '../domain/monat';
import { adresse, type Ort } from '../domain/ort';
import type { Befund, Schwere } from '../domain/regeln/regel';
import type { Sprache } from '../domain/anzeige';
import type { Zellwert } from '../domain/snapshot';
import { betrifftNamen } from './ansicht';
import { texteIn } from './texte';
import { abgabetexteIn } from './texte/abgabe';

/** Findings of one severity that nobody has accepted. */
export interface Befundgruppe {
  readonly schwere: Schwere;
  readonly titel: string;
  readonly befunde: readonly BeurteilterBefund[];
}

const SCHWEREN: readonly Schwere[] = ['fehler', 'warnung', 'hinweis'];

/** The open findings by severity with their count; severities without any are left out, and so are findings on names. */
export const befundgruppen = (
  beurteilt: readonly BeurteilterBefund[],
  sprache: Sprache,
): readonly Befundgruppe[] =>
  SCHWEREN.flatMap((schwere) => {
    const group = beurteilt.filter(
      ({ befund, annahme }) => befund.schwere === schwere && !annahme && !betrifftNamen(befund),
    );
    const [one, many] = texteIn(sprache).befunde.schwere[schwere];
    return group.length === 0
      ? []
      : [{ schwere, titel: `${group.length} ${group.length === 1 ? one : many}`, befunde: group }];
  });

/** A warning together with its acceptance. */
export type AngenommenerBefund = BeurteilterBefund & Required<Pick<BeurteilterBefund, 'annahme'>>;

export const angenommene = (beurteilt: readonly BeurteilterBefund[]): readonly AngenommenerBefund[] =>
  beurteilt.filter((b): b is AngenommenerBefund => b.annahme !== undefined);

/** What tells a finding from every other one of the same check. */
export const schluesselDes = ({ regel, ort, texte }: Befund): string =>
  `${regel}|${ort ? adresse(ort) : ''}|${texte.de.gefunden}`;

/** Findings that end with the next writing of results, and with the release, which writes plain values. */
export const ENDET_BEIM_SCHREIBEN: ReadonlySet<string> = new Set([
  'ergebnis-veraltet',
  'ausgabe-veraltet',
  'live-abweichung',
  'live-bezugsmonat',
]);

/** Why an acceptance holds no more: its finding has other values, or is gone. */
export const verfallsgrund = ({ regel, ort }: Annahme, befunde: readonly Befund[]): 'werte' | 'weg' =>
  befunde.some((b) => b.regel === regel && (b.ort ? adresse(b.ort) : '') === ort) ? 'werte' : 'weg';

/** As many rows as can be taken in at once. */
const ZEILEN = 10;

export interface Vorschauzeile {
  readonly ort: Ort;
  readonly jetzt: string;
  readonly danach: string;
  /** the number format that the cell gets; empty where it keeps its own */
  readonly format: string;
}

/** The first cells that a change concerns, and how many more there are. */
export const vorschau = (
  { zellen }: Extract<Behebung, { art: 'zellen' }>,
  system: Datumssystem,
  sprache: Sprache,
): { readonly zeilen: readonly Vorschauzeile[]; readonly weitere: number } => ({
  zeilen: zellen.slice(0, ZEILEN).map(({ ort, vorher, nachher, format }) => ({
    ort,
    jetzt: inhalt(vorher, format?.vorher, system, sprache),
    danach: inhalt(nachher, format?.nachher, system, sprache),
    format: format?.nachher ?? '',
  })),
  weitere: Math.max(0, zellen.length - ZEILEN),
});

/** A cell's content as the user sees it there; a text is called one, since it may look like a number. */
const inhalt = (
  wert: Zellwert,
  format: NonNullable<Zellaenderung['format']>['vorher'] | undefined,
  system: Datumssystem,
  sprache: Sprache,
): string => {
  if (typeof wert === 'string' && wert !== '') return abgabetexteIn(sprache).behebung.text(zeige(wert));
  if (typeof wert !== 'number' || !/[yj]/i.test(format ?? '')) return zeige(wert);
  const { jahr, monat, tag: day } = tagAusSerial(wert, system);
  return tag(`${jahr}-${zwei(monat)}-${zwei(day)}`, sprache);
};

const zwei = (x: number): string => String(x).padStart(2, '0');

/** A day written `JJJJ-MM-TT` for people: `31.01.2019` in German. */
export const tag = (iso: string, sprache: Sprache): string =>
  sprache === 'de' && /^\d{4}-\d\d-\d\d$/.test(iso) ? iso.split('-').reverse().join('.') : iso;

/** The day of a moment in local time. */
export const heute = (d: Date, sprache: Sprache): string =>
  tag(`${d.getFullYear()}-${zwei(d.getMonth() + 1)}-${zwei(d.getDate())}`, sprache);

/** A moment written `JJJJ-MM-TT HH:MM:SS` for people: `31.01.2019, 09:30 Uhr`. */
export const zeitpunkt = (moment: string, sprache: Sprache): string => {
  const [day = '', time] = moment.split(' ');
  return time === undefined
    ? tag(day, sprache)
    : abgabetexteIn(sprache).abgabe.uhr(tag(day, sprache), time.slice(0, 5));
};

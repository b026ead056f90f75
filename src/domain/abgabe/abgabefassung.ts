import type { Pruefung, Zielergebnis } from '../auswertung/pruefung';
import { zellenDes } from '../auswertung/zellen';
import { kurz, tagAusSerial, tagesserial, type Datumssystem } from '../monat';
import {
  ausgabename,
  AUSGABEN,
  eingabenamen,
  NAME_BEZUGSMONAT,
  NAME_DATENSTAND,
  NAME_MONAT,
  NAME_TRAEGER,
} from '../namen';
import { pruefsummeDes } from '../pruefsumme';
import type { Regelbeschreibung } from '../pruefregeln/pruefregel';
import type { Snapshot, Zellwert } from '../snapshot';
import { fingerabdruck } from '../vereinbarung/fingerabdruck';
import type { Annahme } from './annahme';
import { ausKanonisch, kanonisch, TRENNER } from './kanonisch';

/** One line of what is submitted: an input series, a single cell, or a goal's result, in canonical spelling. */
export interface Abgabewert {
  /** defined name of an input, or `Ergebnis` and the goal's id */
  readonly name: string;
  /** what it is, for people */
  readonly bedeutung: string;
  /** the cells of an input in the order of the sheet; the fields of a result, each with its name */
  readonly werte: string;
}

/** Everything that is submitted, and what it is sealed with. */
export interface Abgabefassung {
  /** when it was released: `TT.MM.JJJJ HH:MM:SS`, local time */
  readonly am: string;
  /** who released it: name or initials */
  readonly von: string;
  readonly programm: string;
  /** id of the agreement and fingerprint of its whole text */
  readonly vereinbarung: string;
  /** fingerprint of the rules that were asked */
  readonly regeln: string;
  readonly bezugsmonat: string;
  readonly werte: readonly Abgabewert[];
}

/** Who releases what, when and with which program: what only the caller knows. */
export interface Abgabeangaben {
  readonly am: string;
  readonly von: string;
  readonly programm: string;
}

/** Fingerprint of a set of rules: it changes with every rule that is added or decides in another way. */
export const regelfassung = (regeln: readonly Regelbeschreibung[]): string =>
  pruefsummeDes(regeln.map(({ id, schwere, verfahren }) => [id, schwere, verfahren].join('|')).join('\n'));

/** What a workbook submits. */
export const abgabefassung = (
  snapshot: Snapshot,
  pruefung: Pruefung,
  regeln: readonly Regelbeschreibung[],
  angaben: Abgabeangaben,
): Abgabefassung => ({
  ...angaben,
  vereinbarung: `${pruefung.vereinbarung.id}, ${fingerabdruck(pruefung.vereinbarung.daten)}`,
  regeln: regelfassung(regeln),
  bezugsmonat: pruefung.bezugsmonat === undefined ? '' : kurz(pruefung.bezugsmonat),
  werte: [...eingaben(snapshot, pruefung), ...pruefung.ziele.map(ergebnis)],
});

/** The names that are read, as far as the workbook has them; results that are written are none of them. */
const eingaben = (snapshot: Snapshot, { vereinbarung, daten }: Pruefung): readonly Abgabewert[] => {
  const outputs = new Set(vereinbarung.ziele.flatMap((z) => AUSGABEN.map((a) => ausgabename(z.id, a))));
  return eingabenamen(vereinbarung).flatMap((name) => {
    const found = snapshot.namen.get(name);
    if (found?.art !== 'bereich' || outputs.has(name)) return [];
    const reihe = daten[name.replace(/^ZIEL_/, '')];
    const text = (z: Zellwert): string =>
      (DATEN.has(name) ? alsTag(z, snapshot.datumssystem) : undefined) ?? kanonisch(z);
    const bedeutung = reihe?.art.name ?? BEDEUTUNG[name] ?? '';
    return [{ name, bedeutung, werte: zellenDes(found).map(text).join(TRENNER) }];
  });
};

const BEDEUTUNG: Readonly<Record<string, string>> = {
  [NAME_MONAT]: 'Monatsachse',
  [NAME_BEZUGSMONAT]: 'Bezugsmonat',
  [NAME_DATENSTAND]: 'Datenstand je Monat',
  [NAME_TRAEGER]: 'Träger',
};

/** Names whose numbers are days: nobody can read a serial. */
const DATEN: ReadonlySet<string> = new Set([NAME_MONAT, NAME_BEZUGSMONAT]);

const alsTag = (wert: Zellwert, system: Datumssystem): string | undefined => {
  if (typeof wert !== 'number' || !Number.isInteger(wert)) return undefined;
  const { tag, monat, jahr } = tagAusSerial(wert, system);
  return `${[tag, monat].map((x) => String(x).padStart(2, '0')).join('.')}.${String(jahr)}`;
};

/** The cells that an input had when it was released. */
export const zellenDamals = ({ name, werte }: Abgabewert, system: Datumssystem): readonly Zellwert[] =>
  werte.split(TRENNER).map((text) => {
    const day = DATEN.has(name) ? /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text) : null;
    return day ? tagesserial(Number(day[3]), Number(day[2]), Number(day[1]), system) : ausKanonisch(text);
  });

const ergebnis = (e: Zielergebnis): Abgabewert => ({
  name: `Ergebnis ${e.ziel.id}`,
  bedeutung: e.ziel.name ?? e.kennzahl.name,
  werte: (
    [
      ['Ist', e.ist],
      ['Vorjahr', e.vorjahr],
      ['Veränderung', e.veraenderung],
      ['Soll', e.soll],
      ['Delta', e.delta],
      ['Zielwert', e.zielwert],
      ['Fehlbetrag', e.fehlbetrag],
      ['Status', e.status],
    ] as const
  )
    .map(([label, wert]) => `${label} ${kanonisch(wert)}`)
    .join('; '),
});

/** The seal over everything that is submitted as people read it, acceptances of warnings included. */
export const siegel = (
  { am, von, programm, vereinbarung, regeln, bezugsmonat, werte }: Abgabefassung,
  annahmen: readonly Annahme[],
): string =>
  pruefsummeDes(
    [
      ...[am, von, programm, vereinbarung, regeln, bezugsmonat],
      ...werte.map((w) => `${w.name}|${w.bedeutung}=${w.werte}`),
      ...annahmen.map((a) =>
        [a.pruefsumme, a.regel, a.ort, a.gefunden, a.begruendung, a.kuerzel, a.datum].join('|'),
      ),
    ].join('\n'),
  );

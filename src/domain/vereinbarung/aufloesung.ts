import { eigeneKennzahl } from '../kennzahlen/eigene';
import { FORMEN } from '../kennzahlen';
import { waehle, type Kennzahl } from '../kennzahlen/kennzahl';
import { alsGewaehlt, gewaehlt, type Lesart, type Lesarten } from '../kennzahlen/lesart';
import { ausText, type Monat } from '../monat';
import { VEREINBARUNG_KENNZAHL } from '../regeln/vereinbarung-kennzahl';
import { VEREINBARUNG_LESART } from '../regeln/vereinbarung-lesart';
import { VEREINBARUNG_ZIELART } from '../regeln/vereinbarung-zielart';
import { nameDerReihe, type Reihenart } from '../reihen';
import { ZIELARTEN } from '../zielarten';
import type { Zielart } from '../zielarten/zielart';
import { mangel, type Mangel, type Pfad } from './mangel';
import type { Vereinbarungsdaten } from './schema';
import type { Beobachtung, Planung, Posten, Steuerungsdialog, Vereinbarung, Ziel } from './vereinbarung';

/** An agreement with everything found, and what could not be found. */
export interface Aufloesung {
  readonly vereinbarung: Vereinbarung;
  readonly maengel: readonly Mangel[];
}

/**
 * Finds Kennzahlen, kinds of target and readings that an agreement names. An entry whose Kennzahl or kind is unknown
 * is left out and reported.
 */
export const loeseAuf = (daten: Vereinbarungsdaten): Aufloesung => {
  const suche = new Suche(daten);
  const { id, titel, traeger, land, jahr, lesarten } = daten;
  const vereinbarung: Vereinbarung = {
    ...{ id, titel, traeger, land, jahr, lesarten },
    ziele: daten.ziele.flatMap((z, i) => suche.ziel(z, ['ziele', i])),
    textziele: daten.textziele.flatMap((p, i) => suche.posten(p, ['textziele', i])),
    beobachtungen: daten.beobachtungen.flatMap((b, i) => suche.beobachtung(b, ['beobachtungen', i])),
    querschnittsziele: daten.querschnittsziele.flatMap((p, i) => suche.posten(p, ['querschnittsziele', i])),
    steuerungsdialoge: daten.steuerungsdialoge.map(dialog),
    ...(daten.planung ? { planung: planung(daten.planung) } : {}),
    notizen: daten.notizen.flatMap((p, i) => suche.posten(p, ['notizen', i])),
    daten,
  };
  return { vereinbarung, maengel: suche.maengel };
};

/** The same agreement, read in another way. */
export const mitLesarten = ({ daten }: Vereinbarung, lesarten: Lesarten): Vereinbarung =>
  loeseAuf({ ...daten, lesarten: { ...lesarten } }).vereinbarung;

/** Kennzahlen of the contract in every form, by id. */
const NACH_ID: ReadonlyMap<string, Kennzahl> = new Map(FORMEN.map((k) => [k.id, k]));

/** True for the id of a Kennzahl of the contract: an agreement cannot declare it again. */
export const istVergeben = (id: string): boolean => NACH_ID.has(id);

const REIHEN_NACH_NAMEN: ReadonlyMap<string, Reihenart> = new Map(
  FORMEN.flatMap((k) => k.groesse.reihen.map((r) => [nameDerReihe(r), r] as const)),
);

class Suche {
  readonly maengel: Mangel[] = [];
  readonly #kennzahlen: ReadonlyMap<string, Kennzahl>;
  readonly #lesarten: Lesarten;

  constructor({ kennzahlen, lesarten }: Vereinbarungsdaten) {
    this.#kennzahlen = new Map([
      ...NACH_ID,
      ...kennzahlen.map((e) => [e.id, eigeneKennzahl(e, REIHEN_NACH_NAMEN)] as const),
    ]);
    this.#lesarten = lesarten;
    this.#pruefeLesarten();
  }

  ziel(z: Vereinbarungsdaten['ziele'][number], pfad: Pfad): readonly Ziel[] {
    const kennzahl = this.#kennzahl(z.kennzahl, z.lesarten, pfad);
    const zielart = this.#zielart(z.zielart, [...pfad, 'zielart']);
    if (!kennzahl || !zielart) return [];
    const read = this.#gelesen(kennzahl, zielart, z);
    return [
      {
        id: z.id,
        ...(z.name === undefined ? {} : { name: z.name }),
        ...read,
        zielart,
        soll: z.wert ?? (zielart.braucht.includes('wert') && zielart.wertFreiwillig !== true ? null : 0),
        ...(z.bis === undefined ? {} : { bis: z.bis }),
        ...(z.richtung === undefined ? {} : { richtung: z.richtung }),
        ...(z.einschliesslich === undefined ? {} : { einschliesslich: z.einschliesslich }),
        dezimalen: z.dezimalen ?? 1,
        ...(z.zwischenwerte ? { zwischenwerte: jeMonat(z.zwischenwerte) } : {}),
        ...(z.angestrebt === undefined ? {} : { angestrebt: z.angestrebt }),
        fundstelle: z.fundstelle,
        wortlaut: z.wortlaut,
      },
    ];
  }

  beobachtung(b: Vereinbarungsdaten['beobachtungen'][number], pfad: Pfad): readonly Beobachtung[] {
    const kennzahl = this.#kennzahl(b.kennzahl, b.lesarten, pfad);
    if (!kennzahl) return [];
    const { fundstelle, wortlaut, name, analysefeld } = b;
    return [
      {
        kennzahl,
        ...(name === undefined ? {} : { name }),
        ...(analysefeld === true ? { analysefeld } : {}),
        fundstelle,
        wortlaut,
      },
    ];
  }

  posten(
    { id, name, kennzahl, fundstelle, wortlaut }: Vereinbarungsdaten['notizen'][number],
    pfad: Pfad,
  ): readonly Posten[] {
    const found = kennzahl === undefined ? undefined : this.#kennzahl(kennzahl, undefined, pfad);
    return [{ id, name, ...(found ? { kennzahl: found } : {}), fundstelle, wortlaut }];
  }

  /** The goal's measure of change, base and course within the year join the Kennzahl's own readings. */
  #gelesen(
    kennzahl: Kennzahl,
    zielart: Zielart,
    { basis, lesarten }: Vereinbarungsdaten['ziele'][number],
  ): Pick<Ziel, 'kennzahl' | 'unterjaehrig'> {
    const read: Kennzahl = {
      ...kennzahl,
      ...(zielart.massstab ? { massstab: zielart.massstab } : {}),
      ...(basis === undefined || basis === 'absolut' ? {} : { basis }),
    };
    if (!zielart.unterjaehrig || kennzahl.groesse.kumuliert !== true) return { kennzahl: read };
    const wahl = gewaehlt(zielart.unterjaehrig, this.#gueltige([zielart.unterjaehrig], lesarten));
    return {
      kennzahl: { ...read, lesarten: [...read.lesarten, alsGewaehlt(zielart.unterjaehrig, wahl)] },
      unterjaehrig: wahl.id === 'linear' ? 'linear' : 'wie-vorjahr',
    };
  }

  #kennzahl(id: string, own: Lesarten | undefined, pfad: Pfad): Kennzahl | undefined {
    const found = this.#kennzahlen.get(id.toUpperCase());
    if (!found) {
      const aehnlich = aehnliche(id, [...this.#kennzahlen.keys()]);
      this.maengel.push(mangel([...pfad, 'kennzahl'], VEREINBARUNG_KENNZAHL, { kennzahl: id, aehnlich }));
      return undefined;
    }
    this.#pruefeAntworten(own ?? {}, [...found.fragen, ...FRAGEN_DER_ZIELARTEN], [...pfad, 'lesarten']);
    return waehle(found, { lesarten: this.#gueltige(found.fragen, own) });
  }

  #zielart(id: string, pfad: Pfad): Zielart | undefined {
    const found = ZIELARTEN.find((z) => z.id === id.toLowerCase());
    if (!found)
      this.maengel.push(
        mangel(pfad, VEREINBARUNG_ZIELART, { zielart: id, moeglich: ZIELARTEN.map((z) => z.id).join(', ') }),
      );
    return found;
  }

  /** The answers that the questions know; the others have been reported. */
  #gueltige(questions: readonly Lesart[], own: Lesarten = {}): Lesarten {
    const all = { ...this.#lesarten, ...own };
    return Object.fromEntries(
      questions.flatMap((q) => {
        const answer = all[q.id];
        return answer !== undefined && q.wahl.some((w) => w.id === answer) ? [[q.id, answer]] : [];
      }),
    );
  }

  #pruefeLesarten(): void {
    const all = [...this.#kennzahlen.values()].flatMap((k) => k.fragen);
    this.#pruefeAntworten(this.#lesarten, [...all, ...FRAGEN_DER_ZIELARTEN], ['lesarten']);
  }

  #pruefeAntworten(given: Lesarten, questions: readonly Lesart[], pfad: Pfad): void {
    for (const [frage, antwort] of Object.entries(given)) {
      const same = questions.filter((q) => q.id === frage);
      if (same.some((q) => q.wahl.some((w) => w.id === antwort))) continue;
      const known =
        same.length > 0 ? same.flatMap((q) => q.wahl.map((w) => w.id)) : questions.map((q) => q.id);
      const moeglich = [...new Set(known)].join(', ');
      this.maengel.push(mangel([...pfad, frage], VEREINBARUNG_LESART, { frage, antwort, moeglich }));
    }
  }
}

const FRAGEN_DER_ZIELARTEN: readonly Lesart[] = ZIELARTEN.flatMap((z) => z.unterjaehrig ?? []);

const monatAus = (text: string): Monat => ausText(text)!;

const jeMonat = (
  list: NonNullable<Vereinbarungsdaten['ziele'][number]['zwischenwerte']>,
): ReadonlyMap<Monat, number> => {
  const months = new Map<Monat, number>();
  for (const { von, bis = von, wert } of list)
    for (let m = monatAus(von); m <= monatAus(bis); m++) months.set(m, wert);
  return months;
};

const dialog = (d: Vereinbarungsdaten['steuerungsdialoge'][number]): Steuerungsdialog => ({
  id: d.id,
  name: d.name,
  ...(d.monat === undefined ? {} : { monat: monatAus(d.monat) }),
  ...(d.zeitraum ? { zeitraum: { von: monatAus(d.zeitraum.von), bis: monatAus(d.zeitraum.bis) } } : {}),
  vorschlag: d.vorschlag === true,
  fundstelle: d.fundstelle,
  wortlaut: d.wortlaut,
});

const planung = ({
  titel,
  fundstelle,
  wortlaut,
  massnahmen,
}: NonNullable<Vereinbarungsdaten['planung']>): Planung => ({
  titel,
  fundstelle,
  wortlaut,
  massnahmen: massnahmen.map((m) => ({
    id: m.id,
    name: m.name,
    einheit: m.einheit ?? '',
    werte: new Map(Object.entries(m.werte).map(([month, wert]) => [monatAus(month), wert])),
  })),
});

/** At most three ids that begin alike, the shortest ones. */
const aehnliche = (id: string, known: readonly string[]): string => {
  const beginning = (n: number) => known.filter((k) => k.slice(0, n) === id.toUpperCase().slice(0, n));
  const alike = [2, 1].map(beginning).find((list) => list.length > 0) ?? [];
  return [...alike]
    .sort((a, b) => a.length - b.length)
    .slice(0, 3)
    .join(', ');
};

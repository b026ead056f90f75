import { genau, mitVorzeichen, monatsname, zahl, zeitraum } from '../anzeige';
import { istLuecke, type Bedarf, type Daten, type Teil } from '../groessen/groesse';
import type { GewaehlteLesart } from '../kennzahlen/lesart';
import { jahr, type Monat } from '../monat';
import { value } from '../ratio';
import { alsErstmeldung, nameDerReihe, type Reihenart } from '../reihen';
import { sollInZeichen } from '../zielarten/worte';
import { stellen } from '../zielarten/zielart';
import type { Messung, Zielergebnis } from './pruefung';
import type { Urteil } from './urteil';
import type { Soll } from '../zielarten/zielart';
import type { Vergleich } from './vergleich';

/** One input of a calculation: the month and the value found there. */
export interface Eingabewert {
  readonly monat: Monat;
  readonly wert: number;
}

/** One step: its inputs, if it reads a series, and its result. */
export interface Schritt {
  /** what is computed, with its months: `Integrationen, Januar bis Dezember 2018` */
  readonly bezeichnung: string;
  /** defined name of the series that is read; absent for steps that combine others */
  readonly name?: string;
  readonly werte: readonly Eingabewert[];
  /** the calculation with numbers: `90 + 95 + … = 1.250` in short form */
  readonly rechnung: string;
  readonly ergebnis: number;
  readonly einheit: string;
}

/** How a result came about: inputs with their months, intermediate sums, formula, and the readings chosen. */
export interface Rechenweg {
  readonly formel: string;
  readonly schritte: readonly Schritt[];
  readonly lesarten: readonly GewaehlteLesart[];
  readonly quelle: string;
}

/** A judged comparison: what was asked and how it was judged; unrounded. */
export interface Beurteilung {
  /** what is asked in this month */
  readonly soll: Soll;
  readonly urteil: Urteil;
  /** what the agreement asks for the year, where it may be another in this month */
  readonly vereinbart?: Soll;
}

/** The Rechenweg of a comparison, read off the parts that the evaluation left behind; null where there is none yet. */
export const rechenwegDes = (
  kennzahl: Vergleich['kennzahl'],
  vergleich: Vergleich | null,
  daten: Daten,
  beurteilung?: Beurteilung,
): Rechenweg => {
  const parts = vergleich ? [vergleich.ist, vergleich.basis].filter((t): t is Teil => !istLuecke(t)) : [];
  return {
    formel: `${kennzahl.groesse.formel}; Veränderung = ${kennzahl.massstab.formel}`,
    schritte: [
      ...parts.flatMap((t) => schritteDes(t, daten, kennzahl.einheit)),
      ...(vergleich ? schluss(vergleich, beurteilung) : []),
    ],
    lesarten: kennzahl.lesarten,
    quelle: kennzahl.quelle,
  };
};

/** The Rechenweg of a check's result: a goal's with its verdict, an observation's without. */
export const rechenweg = (messung: Messung | Zielergebnis, daten: Daten): Rechenweg =>
  rechenwegDes(messung.kennzahl, messung.vergleich, daten, beurteilungDes(messung));

const beurteilungDes = (messung: Messung | Zielergebnis): Beurteilung | undefined =>
  'ziel' in messung && messung.imMonat && messung.urteil
    ? {
        soll: messung.imMonat,
        urteil: messung.urteil,
        vereinbart: { ...messung.ziel, soll: messung.ziel.soll ?? 0 },
      }
    : undefined;

const schritteDes = (teil: Teil, daten: Daten, einheit: string): readonly Schritt[] => {
  if (teil.monate) return monatsmittel(teil, teil.monate, daten, einheit);
  if (teil.zuwachs) return [...teil.zuwachs.flatMap((t) => schritteDes(t, daten, einheit)), zuwachs(teil)];
  if (!teil.teile) return [lesend(teil, daten)];
  const [numerator, denominator] = teil.teile;
  const inputs = [numerator, denominator].flatMap((t) => schritteDes(t, daten, einheit));
  return [
    ...inputs,
    {
      bezeichnung: `${teil.groesse.art === 'quote' ? 'Quote' : 'Anteil am Zuwachs'} ${String(jahr(teil.monat))}`,
      werte: [],
      rechnung: `100 · ${genauKurz(value(numerator))} / ${genauKurz(value(denominator))} = ${zahl(value(teil), 4)}`,
      ergebnis: value(teil),
      einheit,
    },
  ];
};

const zuwachs = (teil: Teil): Schritt => {
  const [now, before] = teil.zuwachs!;
  return {
    bezeichnung: `Zuwachs ${teil.groesse.reihen[0]!.name}`,
    werte: [],
    rechnung: `${genauKurz(value(now))} − ${genauKurz(value(before))} = ${genauKurz(value(teil))}`,
    ergebnis: value(teil),
    einheit: teil.groesse.reihen[0]!.einheit,
  };
};

/** The monthly quotients are what a mean of them has in place of sums. */
const monatsmittel = (
  teil: Teil,
  months: readonly Teil[],
  daten: Daten,
  einheit: string,
): readonly Schritt[] => [
  ...teil.groesse.bedarf(teil.monat).map((need) => {
    const werte = werteDes(need, daten);
    const sum = werte.reduce((s, w) => s + w.wert, 0);
    return {
      bezeichnung: `${need.reihe.name}, ${zeitraum(need.von, need.bis)}`,
      name: nameDerReihe(need.reihe),
      werte,
      rechnung: `Summe = ${genau(sum)}`,
      ergebnis: sum,
      einheit: need.reihe.einheit,
    };
  }),
  {
    bezeichnung: `Monatsquoten ${String(jahr(teil.monat))}`,
    werte: months.map((t) => ({ monat: t.monat, wert: value(t) })),
    rechnung: `(${months.map((t) => zahl(value(t), 4)).join(' + ')}) / ${String(months.length)} = ${zahl(value(teil), 4)}`,
    ergebnis: value(teil),
    einheit,
  },
];

const werteDes = (
  { von, bis, reihe }: Bedarf,
  daten: Daten,
  from: Reihenart = reihe,
): readonly Eingabewert[] => {
  const werte: Eingabewert[] = [];
  for (let m = von; m <= bis; m++) {
    const wert = daten[from.id]?.wert(m);
    if (typeof wert === 'number') werte.push({ monat: m, wert });
  }
  return werte;
};

const lesend = (teil: Teil, daten: Daten): Schritt => {
  const need = teil.groesse.bedarf(teil.monat)[0]!;
  const first = teil.groesse.art === 'erstmeldung' && teil.vorlaeufig === true;
  const reihe = first ? alsErstmeldung(need.reihe) : need.reihe;
  return {
    bezeichnung: `${reihe.name}, ${zeitraum(need.von, need.bis)}`,
    name: nameDerReihe(reihe),
    werte: werteDes(need, daten, reihe),
    rechnung: rechnungDer(teil),
    ergebnis: value(teil),
    einheit: reihe.einheit,
  };
};

const rechnungDer = (teil: Teil): string => {
  if (teil.groesse.art === 'summe') return `Summe = ${genau(teil.z)}`;
  if (teil.groesse.art === 'durchschnitt')
    return `Summe ${genau(teil.z)} / ${genau(teil.n)} Monate = ${genauKurz(value(teil))}`;
  return `${monatsname(teil.monat)}${teil.vorlaeufig === true ? ' (t-0)' : ''}: ${genau(teil.z)}`;
};

/** At most four decimals: enough to follow the calculation by hand. */
const genauKurz = (x: number): string => (Number.isInteger(x) ? zahl(x, 0) : zahl(x, 4));

const schluss = (vergleich: Vergleich, beurteilung: Beurteilung | undefined): readonly Schritt[] => {
  const { ist, basis, veraenderung, kennzahl } = vergleich;
  const change =
    istLuecke(ist) || istLuecke(basis) || veraenderung === undefined
      ? []
      : [veraenderungsschritt(kennzahl, value(ist), value(basis), veraenderung)];
  if (istLuecke(ist) || !beurteilung) return change;
  const base = istLuecke(basis) ? undefined : value(basis);
  return [
    ...change,
    ...urteilsschritte(kennzahl, { ist: value(ist), basis: base, veraenderung }, beurteilung),
  ];
};

const veraenderungsschritt = (
  { massstab }: Vergleich['kennzahl'],
  ist: number,
  basis: number,
  veraenderung: number,
): Schritt => {
  const [now, before] = [genauKurz(ist), genauKurz(basis)];
  return {
    bezeichnung: 'Veränderung',
    werte: [],
    rechnung: `${massstab.id === 'prozent' ? `(${now} / ${before} − 1) · 100` : `${now} − ${before}`} = ${mitVorzeichen(veraenderung, 4)} ${massstab.einheit}`,
    ergebnis: veraenderung,
    einheit: massstab.einheit,
  };
};

/** What the verdict rests on: the value, its base, and the change between them. */
interface Niveaus {
  readonly ist: number;
  readonly basis: number | undefined;
  readonly veraenderung: number | undefined;
}

const urteilsschritte = (
  kennzahl: Vergleich['kennzahl'],
  niveaus: Niveaus,
  beurteilung: Beurteilung,
): readonly Schritt[] => {
  const { soll, urteil } = beurteilung;
  const level = soll.zielart.misst === 'niveau';
  const angabe = { ...soll, kennzahl };
  return [
    {
      bezeichnung: 'Zielwert',
      werte: [],
      rechnung: level
        ? zielwertDesNiveaus(kennzahl, beurteilung)
        : zielwertDerVeraenderung(kennzahl, niveaus, urteil),
      ergebnis: urteil.zielwert,
      einheit: kennzahl.einheit,
    },
    ...(urteil.delta === null || urteil.soll === null
      ? []
      : [
          {
            bezeichnung: 'Delta zum Soll',
            werte: [],
            rechnung: deltarechnung(kennzahl, niveaus, soll, urteil.soll, urteil.delta),
            ergebnis: urteil.delta,
            einheit: 'Prozentpunkte',
          },
        ]),
    {
      bezeichnung: `Urteil: ${level ? 'Wert' : 'Veränderung'} ${sollInZeichen(angabe)} (${kennzahl.gerundet ? 'gerundet' : 'ungerundet'}, ${soll.einschliesslich === false ? 'ausschließlich' : 'einschließlich'})`,
      werte: [],
      rechnung: urteil.status,
      ergebnis: urteil.fehlbetrag,
      einheit: `${kennzahl.fehlbetrag} ${urteil.grenze === 'mindestens' ? 'fehlen' : 'zu viel'}`,
    },
  ];
};

const zielwertDerVeraenderung = (
  { massstab }: Vergleich['kennzahl'],
  { basis = 0 }: Niveaus,
  { soll, zielwert }: Urteil,
): string => {
  const agreed = soll ?? 0;
  const level =
    massstab.id === 'prozent'
      ? `${genauKurz(basis)} · ${genau(Number(((100 + agreed) / 100).toPrecision(12)))}`
      : `${genauKurz(basis)} + (${mitVorzeichen(agreed, dezimalenVon(agreed))})`;
  return `${level} = ${genauKurz(zielwert)}`;
};

/** A yearly level that is brought down to the months that have passed says by which share. */
const zielwertDesNiveaus = (
  { richtung }: Vergleich['kennzahl'],
  { soll, urteil, vereinbart = soll }: Beurteilung,
): string => {
  const zielwert = genauKurz(urteil.zielwert);
  if (soll.zwischenwert === true) return `Zwischenwert der Vereinbarung: ${zielwert}`;
  const { von, bis } = vereinbart.zielart.grenzen(vereinbart, richtung);
  const year = urteil.grenze === 'mindestens' ? von : bis;
  return year === undefined || year === urteil.zielwert || year === 0
    ? `vereinbart: ${zielwert}`
    : `${genauKurz(year)} im Jahr, davon ${zahl((urteil.zielwert / year) * 100, 2)} % bis zu diesem Monat = ${zielwert}`;
};

const deltarechnung = (
  { einheit }: Vergleich['kennzahl'],
  { ist, veraenderung }: Niveaus,
  { zielart, dezimalen }: Soll,
  agreed: number,
  delta: number,
): string => {
  const rate = zielart.misst === 'niveau' && einheit === '%';
  const measured = rate ? zahl(ist, 4) : mitVorzeichen(veraenderung ?? 0, 4);
  const decimals = zielart.misst === 'niveau' ? 4 : stellen(agreed, dezimalen ?? dezimalenVon(agreed));
  const asked = rate ? zahl(agreed, decimals) : `(${mitVorzeichen(agreed, decimals)})`;
  return `${measured} − ${asked} = ${mitVorzeichen(delta, 4)}`;
};

const dezimalenVon = (x: number): number => Math.max(1, String(x).split('.')[1]?.length ?? 0);

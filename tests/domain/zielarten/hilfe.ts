import { pruefe, type Pruefung, type Zielergebnis } from '../../../src/domain/auswertung/pruefung';
import { loeseAuf } from '../../../src/domain/vereinbarung/aufloesung';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import type { Vereinbarung } from '../../../src/domain/vereinbarung/vereinbarung';
import { mitVorgaben } from '../../../src/domain/vereinbarung/vorgaben';
import { zielVon } from '../hilfe/ergebnis';
import { bereich, DEZ_2016, DEZ_2018, jeJahr, m, mappe, monateVon, type Angaben } from '../hilfe/mappe';
import type { Bereich, Zellwert } from '../../../src/domain/snapshot';
import type { Monat } from '../../../src/domain/monat';

type Zielangabe = Vereinbarungsdatei['ziele'][number];

/** A goal as a test writes it: what does not matter to it is filled in. */
export type Zielskizze = Pick<Zielangabe, 'kennzahl' | 'zielart'> & Partial<Zielangabe>;

/** An agreement on 2018 with the given goals: `Z`, or the ids they have. */
export const vereinbart = (
  ziele: Zielskizze | readonly Zielskizze[],
  mehr: Partial<Vereinbarungsdatei> = {},
): Vereinbarung => {
  const list = Array.isArray(ziele) ? (ziele as readonly Zielskizze[]) : [ziele as Zielskizze];
  const { vereinbarung, maengel } = loeseAuf(
    mitVorgaben({
      version: 1,
      ...{ id: 'musterstadt-2018', titel: 'Zielvereinbarung 2018 Musterstadt', jahr: 2018 },
      ...{ traeger: 'Jobcenter Musterstadt', land: 'Nordrhein-Westfalen', parteien: [] },
      ...mehr,
      ziele: list.map((z) => ({ id: 'Z', fundstelle: '1', wortlaut: 'Ziel', ...z })),
    }),
  );
  if (maengel.length > 0) throw new Error(JSON.stringify(maengel.map((x) => x.pfad)));
  return vereinbarung;
};

/** The whole evaluation of one goal on the standard workbook with changes. */
export const pruefung = (
  ziel: Zielskizze | readonly Zielskizze[],
  angaben: Angaben = {},
  monat = '2018-12',
  mehr: Partial<Vereinbarungsdatei> = {},
): Pruefung => pruefe(mappe(angaben), vereinbart(ziel, mehr), m(monat));

export const beurteilt = (...args: Parameters<typeof pruefung>): Zielergebnis =>
  zielVon(pruefung(...args), 'Z');

/** 250 Integrationen a month, 3.000 in the prior year; December 2018 makes the year's sum. */
export const mitIntegrationen = (summe: number): Angaben => ({
  reihen: { INT: jeJahr({ 2016: 250, 2017: 250, 2018: 250 }) },
  werte: { INT: { '2018-12': summe - 11 * 250 } },
});

/** 6.000 persons in every month, and the given stock in December 2018. */
export const mitBestand = (dezember: number): Angaben => ({
  reihen: { LZB: () => 6000 },
  werte: { LZB: { '2018-12': dezember } },
});

/** A range of its own beside the standard ones, with a value for every month of the standard axis. */
export const eigenerBereich = (
  spalte: number,
  wert: (m: Monat) => Zellwert,
  von: Monat = DEZ_2016,
  bis: Monat = DEZ_2018,
): Bereich => bereich({ blatt: 'Eigene', zeile: 1, spalte }, monateVon(von, bis).map(wert));

/** The workbook with the budget of the Eingliederungstitel, of 1.200.000 € in both years. */
export const mitBudget = (ausgaben: (m: Monat) => Zellwert, budget: Zellwert = 1_200_000): Angaben => ({
  namen: {
    ZIEL_EGT_AUSGABEN: eigenerBereich(1, ausgaben),
    ZIEL_EGT_BUDGET: eigenerBereich(2, () => budget),
  },
});

/** The findings that name the goal, by rule. */
export const regelnZu = ({ befunde }: Pruefung, id = 'Z'): readonly string[] =>
  befunde.filter((b) => b.ziele.includes(id)).map((b) => b.regel);

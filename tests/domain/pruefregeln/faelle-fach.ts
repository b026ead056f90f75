import { monat } from '../../../src/domain/monat';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { gesundeMappe, alsMappe, type GesundeMappe } from '../hilfe/gesund';
import { mitZellen } from '../hilfe/schaeden-fach';
import { vereinbarungsblatt } from '../hilfe/vereinbarungsblatt';
import type { Regelfall } from './fall';

const JAHRE = { richtung: 'senkrecht', blaetter: 'eines', inhalt: 'zahlen' } as const;

const gesund = (): GesundeMappe => gesundeMappe(2018, { von: monat(2016, 12), laenge: 25, anlage: JAHRE });

/** The sound workbook of December 2016 to December 2018, columns from B on, changed in one way. */
export const geaendert = (aendere: (mappe: GesundeMappe) => void) => {
  const mappe = gesund();
  aendere(mappe);
  return alsMappe(mappe);
};

/** Positions of months: December 2016 is the first. */
const [DEZ_2016, DEZ_2017, MAERZ_2018, DEZ_2018] = [0, 12, 15, 24] as const;

/** The workbook with other values of a series from a month on. */
const mit = (
  id: string,
  von: number,
  werte: (g: Record<string, number[]>) => readonly (number | string | null)[],
) => alsMappe(mitZellen(gesund(), id, von, werte(gesund().reihen as Record<string, number[]>)));

/** The digits of a whole number, typed another way. */
const getippt = (wert: number, tippe: (ziffern: string) => string): number =>
  Number(tippe(String(Math.trunc(wert))));

const TEILE: readonly Regelfall[] = [
  {
    regel: 'teil-groesser-als-ganzes',
    was: 'more integrations into svB than integrations for two months',
    mappe: mit('INT_SVB', MAERZ_2018, ({ INT }) => INT!.slice(15, 17).map((x) => x + 1)),
    schwere: 'fehler',
    ort: 'Monatsdaten!K19:K20',
    nennt: ['ZIEL_INT_SVB ist größer als ZIEL_INT', 'März bis April 2018'],
  },
  {
    regel: 'teil-groesser-als-ganzes',
    was: 'long-term recipients of four years exchanged with all of them',
    mappe: mit('LZB_4J', MAERZ_2018, ({ LZB }) => [LZB![15]! + 3]),
    schwere: 'fehler',
    ort: 'Monatsdaten!E19',
    nennt: ['ZIEL_LZB_4J ist größer als ZIEL_LZB', 'März 2018'],
    dazu: ['ausreisser'],
  },
  {
    regel: 'teil-groesser-als-ganzes',
    was: 'a whole that the workbook does not have: its own whole is taken',
    mappe: geaendert(({ reihen }) => {
      reihen['INT_BD']![15] = (reihen['INT']![15] as number) + 2;
      delete reihen['INT_SVB'];
    }),
    schwere: 'fehler',
    ort: 'Monatsdaten!K19',
    nennt: ['ZIEL_INT_BD ist größer als ZIEL_INT ', 'März 2018'],
  },
];

const BEWEGUNGEN: readonly Regelfall[] = [
  {
    regel: 'bestand-bewegung',
    was: 'a stock that is off by a twenty-fifth in one month',
    mappe: mit('ELB', MAERZ_2018, ({ ELB }) => [Math.round(ELB![15]! * 1.04)]),
    schwere: 'warnung',
    ort: 'Monatsdaten!B19:B20',
    nennt: ['ZIEL_ELB, März bis April 2018', 'ZIEL_ELB_ZUGANG'],
  },
  {
    regel: 'bestand-bewegung',
    was: 'arrivals of another month',
    mappe: mit('ELB_ZUGANG', MAERZ_2018, (g) => [Math.round(g['ELB_ZUGANG']![15]! + g['ELB']![15]! * 0.02)]),
    schwere: 'warnung',
    ort: 'Monatsdaten!B19',
    nennt: ['ZIEL_ELB, März 2018', 'Februar 2018'],
  },
];

const WIEDERHOLUNGEN: readonly Regelfall[] = [
  {
    regel: 'wert-wiederholt',
    was: 'an amount twice, to the cent',
    mappe: mit('LLU', MAERZ_2018, ({ LLU }) => [LLU![14]!]),
    schwere: 'warnung',
    ort: 'Monatsdaten!Q18:Q19',
    nennt: ['ZIEL_LLU', 'Februar bis März 2018'],
  },
  {
    regel: 'wert-wiederholt',
    was: 'a stock of thousands five times',
    mappe: mit('BG', MAERZ_2018, ({ BG }) => Array.from({ length: 4 }, () => BG![14]!)),
    schwere: 'warnung',
    ort: 'Monatsdaten!P18:P22',
    nennt: ['ZIEL_BG', 'Februar bis Juni 2018'],
  },
  {
    regel: 'wert-wiederholt',
    was: 'a stock of thousands three times: worth a look',
    mappe: mit('BG', MAERZ_2018, ({ BG }) => [BG![14]!, BG![14]!]),
    schwere: 'hinweis',
    ort: 'Monatsdaten!P18:P20',
    nennt: ['ZIEL_BG', 'Februar bis April 2018'],
  },
  {
    regel: 'vorjahr-kopiert',
    was: 'March to June copied from the year before',
    mappe: mit('BG', MAERZ_2018, ({ BG }) => BG!.slice(3, 7)),
    schwere: 'warnung',
    ort: 'Monatsdaten!P19:P22',
    nennt: ['ZIEL_BG', 'März bis Juni 2018', 'März bis Juni 2017'],
  },
  {
    regel: 'vorjahr-kopiert',
    was: 'two months of amounts',
    mappe: mit('LUH', MAERZ_2018, ({ LUH }) => LUH!.slice(3, 5)),
    schwere: 'warnung',
    ort: 'Monatsdaten!R19:R20',
    nennt: ['ZIEL_LUH', 'März bis April 2018'],
  },
  {
    regel: 'vorjahr-kopiert',
    was: 'a whole year',
    mappe: mit('LZB', 13, ({ LZB }) => LZB!.slice(1, 13)),
    schwere: 'warnung',
    ort: 'Monatsdaten!C17:C28',
    nennt: ['ZIEL_LZB', 'Januar bis Dezember 2018', 'Januar bis Dezember 2017'],
  },
  {
    regel: 'reihen-gleich',
    was: 'a column in the wrong place',
    mappe: mit('BG', DEZ_2016, ({ LZB_4J }) => LZB_4J!),
    schwere: 'warnung',
    ort: 'Monatsdaten!E4:E28',
    nennt: ['ZIEL_BG', 'ZIEL_LZB_4J', 'Dezember 2016 bis Dezember 2018'],
  },
  {
    regel: 'reihen-gleich',
    was: 'the whole in place of its part',
    mappe: mit('INT_SVB', 13, ({ INT }) => INT!.slice(13)),
    schwere: 'warnung',
    ort: 'Monatsdaten!K17:K28',
    nennt: ['ZIEL_INT_SVB', 'ZIEL_INT', 'Januar bis Dezember 2018'],
  },
];

const AUSREISSERFAELLE: readonly Regelfall[] = [
  {
    regel: 'ausreisser',
    was: 'a digit is missing',
    mappe: mit('BG', MAERZ_2018, ({ BG }) => [getippt(BG![15]!, (z) => z.slice(1))]),
    schwere: 'warnung',
    ort: 'Monatsdaten!P19',
    nennt: ['ZIEL_BG, März 2018', 'etwa'],
  },
  {
    regel: 'ausreisser',
    was: 'a digit twice in a series with a season',
    mappe: mit('INT', 20, ({ INT }) => [getippt(INT![20]!, (z) => z[0]! + z)]),
    schwere: 'warnung',
    ort: 'Monatsdaten!J24',
    nennt: ['ZIEL_INT, August 2018'],
  },
  {
    regel: 'ausreisser',
    was: 'the newest month ten times as high',
    mappe: mit('LUH', DEZ_2018, ({ LUH }) => [LUH![24]! * 10]),
    schwere: 'warnung',
    ort: 'Monatsdaten!R28',
    nennt: ['ZIEL_LUH, Dezember 2018'],
  },
  {
    regel: 'ausreisser',
    was: 'the first month, and that one only though the next years are compared with it',
    mappe: mit('LZB_4J', DEZ_2016, (g) => [g['LZB_4J']![0]! * 0.7].map(Math.round)),
    schwere: 'warnung',
    ort: 'Monatsdaten!E4',
    nennt: ['ZIEL_LZB_4J, Dezember 2016'],
  },
];

const DATENSTAENDE: readonly Regelfall[] = [
  {
    regel: 'revision',
    was: 'a first report that is off by six percent',
    mappe: mit('LZB_T0', MAERZ_2018, (g) => [Math.round(g['LZB_T0']![15]! * 1.06)]),
    schwere: 'warnung',
    ort: 'Monatsdaten!D19',
    nennt: ['März 2018: ZIEL_LZB_T0', 'ZIEL_LZB hat'],
  },
  {
    regel: 'revision',
    was: 'few pairs to compare with',
    mappe: mit('LZB_T0', DEZ_2016, (g) =>
      g['LZB_T0']!.map((x, i) => (i === DEZ_2017 ? Math.round(x * 1.08) : i === DEZ_2018 ? x : null)),
    ),
    schwere: 'warnung',
    ort: 'Monatsdaten!D16',
    nennt: ['Dezember 2017: ZIEL_LZB_T0', 'etwa 0,0 %'],
  },
  {
    regel: 'erstmeldung-kopiert',
    was: 'the final values in place of the first reports',
    mappe: mit('LZB_T0', DEZ_2016, ({ LZB }) => LZB!),
    schwere: 'hinweis',
    ort: 'Monatsdaten!D4:D28',
    nennt: ['ZIEL_LZB_T0', 'Dezember 2016 bis Dezember 2018'],
  },
  {
    regel: 'dezember-t0-fehlt',
    was: 'no first report of either December',
    mappe: geaendert(({ reihen: { LZB_T0 } }) => (LZB_T0![DEZ_2017] = LZB_T0![DEZ_2018] = null)),
    schwere: 'warnung',
    ort: 'Monatsdaten!D16',
    nennt: ['Dezember 2017', 'Ziel LZB_DEZ', 'der Wert aus ZIEL_LZB'],
  },
  {
    regel: 'dezember-t0-fehlt',
    was: 'neither a first nor a final value of this December',
    mappe: geaendert(({ reihen: { LZB, LZB_T0 }, einzeln }) => {
      LZB![DEZ_2018] = LZB_T0![DEZ_2018] = null;
      einzeln['ZIEL_BEZUGSMONAT'] = '12/2018';
    }),
    schwere: 'warnung',
    ort: 'Monatsdaten!D28',
    nennt: ['Dezember 2018', 'auch in ZIEL_LZB keiner'],
  },
  {
    regel: 'dezember-t0-fehlt',
    was: 'no first reports at all',
    mappe: geaendert(({ reihen }) => delete reihen['LZB_T0']),
    schwere: 'hinweis',
    ort: null,
    nennt: ['Der Name ZIEL_LZB_T0 fehlt', 'Ziel LZB_DEZ'],
  },
  {
    regel: 'datenstand-gemischt',
    was: 'the prior year still called preliminary',
    mappe: mit('DATENSTAND', 10, () => ['t-2', 't-1', 't-0']),
    schwere: 'warnung',
    ort: 'Monatsdaten!S14:S16',
    nennt: ['Oktober bis Dezember 2017', 'April 2018'],
  },
  {
    regel: 'monate-nicht-endgueltig',
    was: 'checked in February',
    mappe: geaendert(() => undefined),
    stand: { heute: monat(2019, 2) },
    schwere: 'hinweis',
    ort: 'Monatsdaten!A27:A28',
    nennt: ['November bis Dezember 2018', 'im Februar 2019', 'ab April 2019'],
  },
];

/** The workbook a year later, with the agreement of that year. */
const IM_JAHR_2019 = {
  ...alsMappe(gesundeMappe(2018, { von: monat(2017, 12), laenge: 25, anlage: JAHRE })),
  vereinbarungsblatt: vereinbarungsblatt({ ...KREIS_KLEVE_2018.daten, jahr: 2019, steuerungsdialoge: [] }),
};

const UMBRUCHFAELLE: readonly Regelfall[] = [
  {
    regel: 'umbruch',
    was: '2018 against 2019: what counts as an integration',
    mappe: IM_JAHR_2019,
    stand: { heute: monat(2020, 5) },
    schwere: 'hinweis',
    ort: null,
    nennt: ['Ab Januar 2019', 'ZIEL_INT', 'K2', '§ 16e SGB II'],
  },
];

export const FACHFAELLE: readonly Regelfall[] = [
  ...TEILE,
  ...BEWEGUNGEN,
  ...WIEDERHOLUNGEN,
  ...AUSREISSERFAELLE,
  ...DATENSTAENDE,
  ...UMBRUCHFAELLE,
];

import { describe, expect, it } from 'vitest';
import { runde } from '../../src/domain/anzeige';
import { vergleiche } from '../../src/domain/auswertung/vergleich';
import { JFW } from '../../src/domain/funktion/allgemein/jfw';
import { istLuecke } from '../../src/domain/groessen/groesse';
import { waehle } from '../../src/domain/kennzahlen/kennzahl';
import { P48A } from '../../src/domain/kennzahlen/sicht';
import { jahr, plus, serial, type Monat } from '../../src/domain/monat';
import { value } from '../../src/domain/ratio';
import type { GemeinsameReihe as ReihenId } from '../../src/domain/reihen';
import type { Zellwert } from '../../src/domain/snapshot';
import { beobachtungVon, pruefeKleve, zielVon } from './hilfe/ergebnis';
import { m, mappe } from './hilfe/mappe';

/**
 * Figures that a public source prints with their inputs and the result. Totals of a period are spread over its months, stocks
 * stand still, so that sum and mean are those printed; the years are moved into the test workbook's.
 */
interface Veroeffentlicht {
  readonly kennzahl: string;
  readonly quelle: string;
  /** last month of the period within the year */
  readonly monat: number;
  /** total (a flow) or level (a stock) of a series, in the prior year and in the year */
  readonly reihen: Partial<Readonly<Record<ReihenId, readonly [vorjahr: number, jahr: number]>>>;
  readonly gedruckt: number;
  /** decimals printed */
  readonly dezimalen: number;
}

const FRIESLAND = 'Landkreis Friesland, Niederschrift, buergerinfo.friesland.de/to0050.asp?__ktonr=';
const ERLANGEN = 'Stadt Erlangen, Vorlage, ratsinfo.erlangen.de/vo0050.php?__kvonr=2128606';
const ANFRAGE = 'Bundestag, Kleine Anfrage, kleineanfragen.org/vorgang/';

const BESTAENDE: ReadonlySet<string> = new Set<ReihenId>(['ELB', 'LZB', 'BG']);

const row = (
  kennzahl: string,
  quelle: string,
  reihen: Veroeffentlicht['reihen'],
  gedruckt: number,
  monat = 12,
): Veroeffentlicht => ({ kennzahl, quelle, monat, reihen, gedruckt, dezimalen: 1 });

const QUOTEN = [
  row('K2', 'Bund, Juni 2024, buergergeld.org/?p=52431', { INT: [1, 804_171], ELB: [1, 3_963_017] }, 20.3),
  row('K2', 'Bund, Juni 2023, buergergeld.org/?p=1184', { INT: [1, 790_783], ELB: [1, 3_870_702] }, 20.4),
  row('K2', `${FRIESLAND}18761 (2018)`, { INT: [1, 1180], ELB: [1, 3842] }, 30.7),
  row('K2', `${FRIESLAND}17118 (2017, Männer)`, { INT: [1, 675], ELB: [1, 1997] }, 33.8),
  row('K2', `${FRIESLAND}17118 (2017, Frauen)`, { INT: [1, 552], ELB: [1, 2106] }, 26.2),
  // Two months of the year: cumulative, not annualised.
  row('K2', `${FRIESLAND}17120 (Februar 2018, Jahresfortschritt)`, { INT: [1, 118], ELB: [1, 3880] }, 3.0, 2),
  row('BEDARFSDECKUNG', `${ANFRAGE}260673 (Januar 2019)`, { INT: [1, 60_316], INT_BD: [1, 26_329] }, 43.7, 1),
  row('BEDARFSDECKUNG', `${ANFRAGE}329658 (2024)`, { INT: [1, 837_095], INT_BD: [1, 401_181] }, 47.9),
];

const VERAENDERUNGEN = [
  row('K1', `${FRIESLAND}18761 (2018 gegen 2017)`, { LLU: [15_348_659, 14_360_952] }, -6.4),
  row('K1', `${FRIESLAND}13704 (2015 gegen 2014)`, { LLU: [13_716_685, 13_538_715] }, -1.3),
  // −15,0502: cutting off would print −15,0.
  row('K1E2', `${ERLANGEN} (Stadt, ELB 2015 gegen 2005)`, { ELB: [3588, 3048] }, -15.1),
  row('K1E2', `${ERLANGEN} (Bund, ELB 2015 gegen 2005)`, { ELB: [4_955_770, 4_300_211] }, -13.2),
  row('BG', `${ERLANGEN} (Stadt, Bedarfsgemeinschaften)`, { BG: [2688, 2335] }, -13.1),
  row('BG', `${ERLANGEN} (Bund, Bedarfsgemeinschaften)`, { BG: [3_728_195, 3_227_379] }, -13.4),
];

/** Whole numbers whose sum over the months of the period is the total. */
const verteilt = (total: number, monate: number, at: number): number => {
  const share = Math.floor(total / monate);
  return at === monate ? total - share * (monate - 1) : share;
};

const ergebnis = ({ kennzahl, reihen, monat }: Veroeffentlicht) => {
  const werte = Object.fromEntries(
    Object.entries(reihen).map(([id, [vorjahr, jahreswert]]) => [
      id,
      (at: Monat): Zellwert => {
        const value = jahr(at) === 2018 ? jahreswert : vorjahr;
        if (BESTAENDE.has(id))
          return jahr(at) === 2017 && at % 12 === 11 ? jahresanfang(kennzahl, vorjahr, jahreswert) : value;
        const nummer = (at % 12) + 1;
        return nummer > monat ? 1 : verteilt(value, monat, nummer);
      },
    ]),
  );
  const pruefung = pruefeKleve(mappe({ reihen: werte }), m(`2018-${String(monat).padStart(2, '0')}`));
  const found = kennzahl === 'K2' ? zielVon(pruefung, kennzahl) : beobachtungVon(pruefung, kennzahl);
  return { ...found, daten: pruefung.daten };
};

/** The denominator of K2 begins with December of the prior year; a change of a stock does not. */
const jahresanfang = (kennzahl: string, vorjahr: number, jahreswert: number): number =>
  kennzahl === 'K2' ? jahreswert : vorjahr;

describe('published figures with their inputs', () => {
  it.each(QUOTEN)('$kennzahl, $quelle: $gedruckt %', (fall) => {
    expect(runde(ergebnis(fall).ist!, fall.dezimalen)).toBe(fall.gedruckt);
  });

  // Over a whole year both views are the same months; the Bund's two are twelve months up to June.
  it.each(QUOTEN.filter((f) => f.monat === 12))('$kennzahl in the view of § 48a, $quelle', (fall) => {
    const { kennzahl, daten } = ergebnis(fall);
    const { ist } = vergleiche(waehle(kennzahl, { sicht: P48A }), daten, m('2018-12'));
    expect(istLuecke(ist) ? ist : runde(value(ist), fall.dezimalen)).toBe(fall.gedruckt);
  });

  it.each(VERAENDERUNGEN)('change of $kennzahl, $quelle: $gedruckt %', (fall) => {
    expect(runde(ergebnis(fall).veraenderung!, fall.dezimalen)).toBe(fall.gedruckt);
  });
});

/**
 * Figures of BIAJ on the Bund, in thousands: spending on Bürgergeld and Regelleistungsberechtigte, January to a month
 * of 2025 against the same months of 2024. They are no Kennzahlen, but the arithmetic of a Jahresfortschrittswert.
 */
const BIAJ = [
  ['Summe', 2, 5_279_000, 5_224_000, 1.1, 'biaj.de/archiv-kurzmitteilungen/2074'],
  ['Summe', 3, 7_756_000, 7_693_000, 0.8, 'biaj.de, Januar bis März 2025'],
  ['Summe', 4, 10_226_000, 10_180_000, 0.5, 'biaj.de, Januar bis April 2025'],
  ['Summe', 9, 22_293_000, 22_330_000, -0.2, 'biaj.de, Januar bis September 2025'],
  ['Durchschnitt', 2, 5439, 5534, -1.7, 'biaj.de/archiv-kurzmitteilungen/2074'],
  ['Durchschnitt', 3, 5426, 5539, -2.0, 'biaj.de, Januar bis März 2025'],
  ['Durchschnitt', 9, 5360, 5524, -3.0, 'biaj.de, Januar bis September 2025'],
] as const;

describe('ZIEL.JFW against published figures', () => {
  it.each(BIAJ)('%s, %i months: %i against %i is %f %% (%s)', (bildung, monate, jetzt, vorher, gedruckt) => {
    const axis = Array.from({ length: 24 }, (_, i) => [serial(plus(m('2024-01'), i), 1900)]);
    const werte = axis.map((_, i) => {
      const total = i < 12 ? vorher : jetzt;
      const nummer = (i % 12) + 1;
      if (bildung === 'Durchschnitt') return [total];
      return [nummer > monate ? 1 : verteilt(total, monate, nummer)];
    });
    const argumente = [werte, axis, [[bildung]], [[axis[11 + monate]![0]!]], [['Veränderung']], null];
    const [row] = JFW.rechne(argumente, { system: 1900, sprache: 'de', leere: 'bekannt' }) as number[][];
    expect(runde(row![0]!, 1)).toBe(gedruckt);
  });
});

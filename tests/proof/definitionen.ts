/**
 * The Kennzahlen as plain worksheet formulas, written from the Verordnung zu § 48a SGB II and the definitions of the
 * Jahresfortschrittswert. Nothing here reads the program: what LibreOffice makes of them is what it is held against.
 */

/** Address of a series' months, counted from the Bezugsmonat: 0 is that month, −1 the month before. */
export type Bezug = (reihe: string, von: number, bis: number) => string;

/** @param j January of the Bezugsmonat's year: 0 in January, −11 in December */
type Formel = (r: Bezug, j: number) => string;

export interface Definition {
  /** the Jahresfortschritt view: January to Bezugsmonat */
  readonly JFW: Formel;
  /** the view of § 48a; left out where there is none */
  readonly '12M'?: Formel;
  /** what it is compared with, where that is not the same twelve months before */
  readonly basis?: Formel;
  /** first and last month, `JJJJ-MM`, between which all months have to lie */
  readonly seit?: string;
  readonly bis?: string;
}

/** A stock: § 48a takes the month, the agreement the mean of the year so far. */
const bestand = (reihe: string): Definition => ({
  JFW: (r, j) => `AVERAGE(${r(reihe, j, 0)})`,
  '12M': (r) => r(reihe, 0, 0),
});

/** Sums of euro: § 48a takes the month, the agreement the sum of the year so far. */
const leistung = (reihe: string): Definition => ({
  JFW: (r, j) => `SUM(${r(reihe, j, 0)})`,
  '12M': (r) => r(reihe, 0, 0),
});

const anzahl = (reihe: string): Definition => ({
  JFW: (r, j) => `SUM(${r(reihe, j, 0)})`,
  '12M': (r) => `SUM(${r(reihe, -11, 0)})`,
});

/** Entries over the mean stock of the months before. */
const eintrittsquote = (zaehler: string, nenner: string): Definition => ({
  JFW: (r, j) => `100*SUM(${r(zaehler, j, 0)})/AVERAGE(${r(nenner, j - 1, -1)})`,
  '12M': (r) => `100*SUM(${r(zaehler, -11, 0)})/AVERAGE(${r(nenner, -12, -1)})`,
});

const anteil = (zaehler: string, nenner: string): Definition => ({
  JFW: (r, j) => `100*SUM(${r(zaehler, j, 0)})/SUM(${r(nenner, j, 0)})`,
  '12M': (r) => `100*SUM(${r(zaehler, -11, 0)})/SUM(${r(nenner, -11, 0)})`,
});

/** Mean of the monthly rates over the stock of the same month. */
const zugangsrate = (zugang: string, stock: string): Definition => ({
  JFW: (r, j) => `SUMPRODUCT(100*${r(zugang, j, 0)}/${r(stock, j, 0)})/${1 - j}`,
  '12M': (r) => `SUMPRODUCT(100*${r(zugang, -11, 0)}/${r(stock, -11, 0)})/12`,
});

/** Mean of the monthly rates over the stock of the month before. */
const abgangsrate = (abgang: string, stock: string): Definition => ({
  JFW: (r, j) => `SUMPRODUCT(100*${r(abgang, j, 0)}/${r(stock, j - 1, -1)})/${1 - j}`,
  '12M': (r) => `SUMPRODUCT(100*${r(abgang, -11, 0)}/${r(stock, -12, -1)})/12`,
});

const ausschoepfung = (ausgaben: string, budget: string): Definition => ({
  JFW: (r, j) => `100*SUM(${r(ausgaben, j, 0)})/${r(budget, 0, 0)}`,
});

export const DEFINITIONEN: Readonly<Record<string, Definition>> = {
  K1: leistung('LLU'),
  K1E1: leistung('LUH'),
  K1E2: bestand('ELB'),
  K1E3: zugangsrate('ELB_ZUGANG', 'ELB'),
  K1E4: abgangsrate('ELB_ABGANG', 'ELB'),
  BG: bestand('BG'),
  INT: anzahl('INT'),
  K2: eintrittsquote('INT', 'ELB'),
  K2E1: eintrittsquote('BS_GERING', 'ELB'),
  K2E2: eintrittsquote('BS_2AM', 'ELB'),
  K2E3: { ...anteil('INT_NACHHALTIG', 'INT_SVB'), seit: '2019-01' },
  NACHHALTIGKEIT: { ...anteil('INT_NACHHALTIG', 'INT_SVB'), bis: '2018-12' },
  K2E4: eintrittsquote('INT_AE', 'ELB_AE'),
  K2_ASYL8: eintrittsquote('INT_ASYL8', 'ELB_ASYL8'),
  BEDARFSDECKUNG: anteil('INT_BD', 'INT'),
  K3: bestand('LZB'),
  K3E1: eintrittsquote('INT_LZB', 'LZB'),
  K3E2: {
    JFW: (r, j) => `100*AVERAGE(${r('LZB_AMP', j, 0)})/AVERAGE(${r('LZB', j, 0)})`,
    '12M': (r) => `100*${r('LZB_AMP', 0, 0)}/${r('LZB', 0, 0)}`,
  },
  K3E3: zugangsrate('LZB_ZUGANG', 'LZB'),
  K3E4: abgangsrate('LZB_ABGANG', 'LZB'),
  LZB_DEZ: { JFW: (r) => r('LZB', 0, 0), basis: (r, j) => r('LZB', j - 1, j - 1) },
  LZB_4J: bestand('LZB_4J'),
  ELB_ASYL8: bestand('ELB_ASYL8'),
  LZB_ASYL8: bestand('LZB_ASYL8'),
  LZB_ASYL8_ANTEIL: {
    JFW: (r, j) => {
      const growth = (reihe: string) => `(AVERAGE(${r(reihe, j, 0)})-AVERAGE(${r(reihe, j - 12, -12)}))`;
      return `100*${growth('LZB_ASYL8')}/${growth('LZB')}`;
    },
    '12M': (r) => {
      const growth = (reihe: string) => `(${r(reihe, 0, 0)}-${r(reihe, -12, -12)})`;
      return `100*${growth('LZB_ASYL8')}/${growth('LZB')}`;
    },
  },
  EGT: ausschoepfung('EGT_AUSGABEN', 'EGT_BUDGET'),
  VWT: ausschoepfung('VWT_AUSGABEN', 'VWT_BUDGET'),
  LEISTUNGEN_16A: anzahl('LEISTUNGEN_16A'),
};

/** The series that the formulas read, and whether a month of it may be 0. */
export const REIHEN_DER_FORMELN: Readonly<Record<string, 'auch 0' | 'nie 0'>> = {
  ...{ LLU: 'nie 0', LUH: 'nie 0', ELB: 'nie 0', LZB: 'nie 0', BG: 'nie 0', INT: 'nie 0', INT_LZB: 'nie 0' },
  ...{ EGT_BUDGET: 'nie 0', VWT_BUDGET: 'nie 0', EGT_AUSGABEN: 'auch 0', VWT_AUSGABEN: 'auch 0' },
  ...{ ELB_ZUGANG: 'auch 0', ELB_ABGANG: 'auch 0', LZB_ZUGANG: 'auch 0', LZB_ABGANG: 'auch 0' },
  ...{ BS_GERING: 'auch 0', BS_2AM: 'auch 0', INT_AE: 'auch 0', ELB_AE: 'auch 0', LZB_AMP: 'auch 0' },
  ...{ INT_NACHHALTIG: 'auch 0', INT_SVB: 'auch 0', INT_BD: 'auch 0', INT_ASYL8: 'auch 0' },
  ...{ ELB_ASYL8: 'auch 0', LZB_ASYL8: 'auch 0', LZB_4J: 'auch 0', LEISTUNGEN_16A: 'auch 0' },
};

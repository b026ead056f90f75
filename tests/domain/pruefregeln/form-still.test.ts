import { describe, expect, it } from 'vitest';
import { spaltenname, zelle } from '../../../src/domain/ort';
import { FORMREGELN } from '../../../src/domain/pruefregeln/form';
import { meldung } from '../../../src/domain/regeln/regel';
import type { Namensfund, Snapshot } from '../../../src/domain/snapshot';
import { alsMappe, gesundeMappe } from '../hilfe/gesund';
import {
  mitFormel,
  mitFormeln,
  mitMappe,
  mitVerbundenen,
  mitVersteckten,
  mitWert,
} from '../hilfe/schaeden-form';
import { gesund } from './faelle-form-formeln';
import { standDer } from './fall';

const GESUND = gesund();
const QUER = gesund({ richtung: 'waagrecht' });
const BLAETTER = gesund({ blaetter: 'je-reihe' });
const FORMELN = gesund({ inhalt: 'formeln' });

const funde = (snapshot: Snapshot): readonly string[] => {
  const stand = standDer(snapshot);
  return FORMREGELN.flatMap((r) => r.befunde(stand))
    .filter((b) => b.schwere !== 'hinweis')
    .map((b) => `${b.regel}: ${meldung(b)}`);
};

/** Months since December 2016 → number of the year's January: 0 for 2016, 1 for 2017, 2 for 2018. */
const jahreszahl = (p: number): number => Math.ceil(p / 12);
const monatImJahr = (p: number): number => (p + 11) % 12;

const FORMELREIHEN: Readonly<Record<string, Snapshot>> = {
  'a column from a column': FORMELN,
  'a row from a row': mitFormeln(QUER, 'ZIEL_INT', (p) => `=Quelle!${spaltenname(p + 2)}$5`),
  'a column from a row': mitFormeln(GESUND, 'ZIEL_INT', (p) => `=Quelle!${spaltenname(p + 2)}5`),
  'a row from a column': mitFormeln(QUER, 'ZIEL_INT', (p) => `=Quelle!B${p + 5}`),
  'a source in descending order': mitFormeln(GESUND, 'ZIEL_INT', (p) => `=Quelle!B${60 - p}`),
  'every third row': mitFormeln(GESUND, 'ZIEL_INT', (p) => `=Quelle!B${5 + 3 * p}`),
  'the same cell every month: a yearly budget': mitFormeln(GESUND, 'ZIEL_LUH', () => '=Plan!$B$3/12'),
  'a budget cell per year': mitFormeln(GESUND, 'ZIEL_LUH', (p) => `=Plan!$B$${3 + jahreszahl(p)}/12`),
  'a source with a total after each year': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=Quelle!B${p + 5 + jahreszahl(p)}`,
  ),
  'a source with a total after each quarter': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=Quelle!B${p + 5 + Math.floor((p + 2) / 3)}`,
  ),
  'a source with a row per year and a column per month': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=Quelle!${spaltenname(monatImJahr(p) + 1)}${3 + jahreszahl(p)}`,
  ),
  'a sheet per year': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `='${2016 + jahreszahl(p)}'!C${monatImJahr(p) + 2}`,
  ),
  'a sheet per month': mitFormeln(GESUND, 'ZIEL_INT', (p) => `='${p + 1}'!$C$7`),
  'monthly values out of values since January': mitFormeln(GESUND, 'ZIEL_INT', (p) =>
    monatImJahr(p) === 0 ? `=Quelle!B${p + 5}` : `=Quelle!B${p + 5}-Quelle!B${p + 4}`,
  ),
  'sums since January': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=SUM(Quelle!B$${p + 5 - monatImJahr(p)}:B${p + 5})`,
  ),
  'means of twelve months that begin with fewer': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=AVERAGE(Quelle!B${Math.max(5, p - 6)}:B${p + 5})`,
  ),
  'a lookup by the axis': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=SUMIFS(Daten!$C:$C,Daten!$A:$A,$A${p + 4},Daten!$B:$B,"INT")`,
  ),
  'a table': mitFormeln(GESUND, 'ZIEL_INT', () => '=Tabelle1[@Integrationen]'),
  'absolute references typed by hand among relative ones': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=Quelle!${p % 5 === 0 ? '$B$' : 'B'}${p + 5}`,
  ),
  'an axis that goes on from its first cell': mitFormeln(GESUND, 'ZIEL_MONAT', (p) =>
    p === 0 ? null : `=EDATE(A${p + 3},1)`,
  ),
  'a stock that goes on from the month before': mitFormeln(GESUND, 'ZIEL_ELB', (p) =>
    p === 0 ? null : `=B${p + 3}+F${p + 4}-G${p + 4}`,
  ),
  'old months frozen': mitFormeln(GESUND, 'ZIEL_INT', (p) => (p < 13 ? null : `=Quelle!B${p + 5}`)),
  'new months typed': mitFormeln(QUER, 'ZIEL_INT', (p) => (p < 20 ? `=Quelle!B${p + 5}` : null)),
  'the newest month fetched from elsewhere': mitFormel(GESUND, 'ZIEL_INT', 24, '=Quelle!B29'),
  'half typed, half fetched in turns': mitFormeln(GESUND, 'ZIEL_INT', (p) =>
    p % 2 === 0 ? null : `=Quelle!B${p + 5}`,
  ),
  'sums of typed numbers among typed ones': mitFormel(GESUND, 'ZIEL_INT', 12, '=120+34'),
  'a text in brackets that is no file': mitFormeln(
    GESUND,
    'ZIEL_INT',
    (p) => `=IF(Quelle!B${p + 5}="[x.xlsx]A!B",Tabelle1[Wert]+'Blatt 2'!A1,Quelle!B${p + 5})`,
  ),
};

describe('sound formulas are left alone', () => {
  it.each(Object.entries(FORMELREIHEN))('%s', (_, snapshot) => {
    expect(funde(snapshot)).toEqual([]);
  });
});

const ALT = gesundeMappe(41, {
  laenge: 60,
  anlage: { richtung: 'senkrecht', blaetter: 'eines', inhalt: 'zahlen' },
});

const SONST: Readonly<Record<string, Snapshot>> = {
  'old years hidden that do not count': mitVersteckten(alsMappe(ALT), 'Monatsdaten', {
    zeilen: Array.from({ length: 24 }, (_, i) => i + 3),
  }),
  'a hidden column of a series that no goal needs': mitVersteckten(GESUND, 'Monatsdaten', { spalten: [5] }),
  'a filter that hides nothing that counts': mitMappe(GESUND, { gefilterteBlaetter: ['Monatsdaten'] }),
  'cells merged with empty ones beside them': mitVerbundenen(BLAETTER, {
    ...zelle('Blatt INT', 9, 1),
    spalten: 2,
  }),
  'a sheet’s own name for the same cells': {
    ...GESUND,
    zweitnamen: [{ name: 'ZIEL_BG', blatt: 'Monatsdaten', bezug: '=Monatsdaten!$P$4:$P$28' }],
  },
  'manual calculation without any formula': mitMappe(GESUND, { berechnung: 'manuell', berechnet: false }),
  'data tables that are not computed': mitMappe(FORMELN, { berechnung: 'teilweise' }),
  'a zero that is not the first': mitWert(mitWert(GESUND, 'ZIEL_INT_BD', 3, 0), 'ZIEL_INT_BD', 24, 0),
  'a zero among small numbers': Array.from({ length: 25 }, (_, p) => p).reduce(
    (s, p) => mitWert(s, 'ZIEL_INT_ASYL8', p, p === 24 ? 0 : (p % 4) + 3),
    GESUND,
  ),
  'counts that begin small': Array.from({ length: 25 }, (_, p) => p).reduce(
    (s, p) => mitWert(s, 'ZIEL_ELB_ASYL8', p, p < 5 ? 1 : 800 + p),
    GESUND,
  ),
};

describe('what only looks like damage is left alone', () => {
  it.each(Object.entries(SONST))('%s', (_, snapshot) => {
    expect(funde(snapshot)).toEqual([]);
  });

  it('a zero after the Bezugsmonat', () => {
    const late = alsMappe({ ...ALT, einzeln: { ZIEL_BEZUGSMONAT: ALT.achse[57]! } });
    expect(funde(mitWert(late, 'ZIEL_INT_BD', 59, 0))).toEqual([]);
  });

  it('a workbook whose form nobody asked for', () => {
    const plain = new Map<string, Namensfund>();
    for (const [name, found] of GESUND.namen) {
      if (found.art !== 'bereich') continue;
      const { form: _form, ...rest } = found;
      plain.set(name, rest);
    }
    const { mappe: _mappe, zweitnamen: _zweitnamen, ...snapshot } = GESUND;
    expect(funde({ ...snapshot, namen: plain })).toEqual([]);
  });
});

describe('generated workbooks', () => {
  it('are left alone', { timeout: 120_000 }, () => {
    const loud = Array.from({ length: 60 }, (_, i) => i + 1).filter(
      (seed) => funde(alsMappe(gesundeMappe(seed))).length > 0,
    );
    expect(loud).toEqual([]);
  });
});

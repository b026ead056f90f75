import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { protokollblattinhalt } from '../../../src/domain/abgabe/protokoll';
import type { Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { HAUSVORLAGE } from '../../../src/domain/vereinbarung';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { alsBlattfund } from '../hilfe/eigenes-blatt';
import { ERGEBNISSPALTE, ERGEBNISZEILE, mitAusgaben, mitErgebnissen } from '../hilfe/ergebnisse';
import { vereinbarungsblatt } from '../hilfe/vereinbarungsblatt';
import { geaendert } from './faelle-fach';
import type { Regelfall } from './fall';

const { daten } = KREIS_KLEVE_2018;
const GESUND = geaendert(() => undefined);

const ergebnisse = (live: boolean, aendere?: (werte: Zellwert[][]) => void): Snapshot =>
  mitErgebnissen(GESUND, live, aendere);

const ist = (id: string): number => pruefe(GESUND, HAUSVORLAGE).ziele.find((z) => z.ziel.id === id)!.ist!;

/** Workbooks that keep quiet, by the rule that might not. */
export const STILLE_ERGEBNISSE: readonly (readonly [string, Snapshot])[] = [
  ['results as computed', ergebnisse(false)],
  ['formulas that show the same', ergebnisse(true)],
  [
    'formulas of an Excel without the add-in',
    ergebnisse(true, (w) => (w[ERGEBNISZEILE]![ERGEBNISSPALTE] = { fehler: '#NAME?' })),
  ],
  [
    'formulas that are still computed',
    ergebnisse(true, (w) => (w[ERGEBNISZEILE]![ERGEBNISSPALTE] = { fehler: '#BUSY!' })),
  ],
  [
    'a result that was added up another way',
    ergebnisse(false, (w) => (w[ERGEBNISZEILE]![ERGEBNISSPALTE] = ist('INT') * (1 + 1e-12))),
  ],
  ['own cells as computed', mitAusgaben(GESUND, { ZIEL_INT_IST: ist('INT') })],
  ['the preset itself', { ...GESUND, vereinbarungsblatt: vereinbarungsblatt(daten) }],
  ['an empty protocol', { ...GESUND, protokollblatt: alsBlattfund(protokollblattinhalt({ annahmen: [] })) }],
];

export const VEREINBARUNGSREGELFAELLE: readonly Regelfall[] = [
  {
    regel: 'ziel-nicht-bewertbar',
    was: 'a month of INT is missing',
    mappe: geaendert(({ reihen }) => (reihen['INT']![20] = null)),
    schwere: 'hinweis',
    ort: 'Monatsdaten!J24',
    nennt: ['Ziel INT', 'August 2018'],
  },
  {
    regel: 'vereinbarung-weicht-ab',
    was: 'another number for K3',
    mappe: {
      ...GESUND,
      vereinbarungsblatt: vereinbarungsblatt(daten, (b) => b.setze('Ziel', 'K3', 'Wert', -0.3)),
    },
    schwere: 'warnung',
    ort: 'Zielvereinbarung!B17',
    nennt: ['Ziel K3', '≤ −0,3 %', '≤ −0,4 %'],
  },
  {
    regel: 'planung-fehlt',
    was: 'the preset has no measure yet',
    mappe: { ...GESUND, vereinbarungsblatt: vereinbarungsblatt(daten) },
    schwere: 'hinweis',
    ort: 'Zielvereinbarung!A65:P66',
    nennt: ['Lokales Planungsdokument 2018', 'keine Maßnahme'],
  },
  {
    regel: 'ergebnis-veraltet',
    was: 'a value typed over',
    mappe: ergebnisse(false, (werte) => (werte[ERGEBNISZEILE]![ERGEBNISSPALTE] = 1)),
    schwere: 'warnung',
    ort: 'Zielerreichung!C10',
    nennt: ['Ist: Hier steht 1,'],
  },
  {
    regel: 'live-abweichung',
    was: 'a formula that shows something else',
    mappe: ergebnisse(true, (werte) => (werte[ERGEBNISZEILE]![ERGEBNISSPALTE] = 1)),
    schwere: 'warnung',
    ort: 'Zielerreichung!C10',
    nennt: ['Die Formel zeigt 1,'],
  },
  {
    regel: 'ausgabe-veraltet',
    was: 'two cells, one empty and one old',
    mappe: mitAusgaben(GESUND, { ZIEL_INT_IST: null, ZIEL_K2_STATUS: 'auf Kurs' }),
    schwere: 'warnung',
    ort: 'Bericht!B1',
    nennt: ['2 Ergebniszellen', 'ZIEL_INT_IST', 'ZIEL_K2_STATUS'],
  },
  {
    regel: 'protokoll-unlesbar',
    was: 'a column renamed',
    mappe: {
      ...GESUND,
      protokollblatt: alsBlattfund(protokollblattinhalt({ annahmen: [] }), (werte) => {
        const row = werte.find((cells) => cells.includes('Begründung'))!;
        row[row.indexOf('Begründung')] = 'Warum';
      }),
    },
    schwere: 'warnung',
    ort: 'Abgabeprotokoll!A5:H6',
    nennt: ['die Spalte „Begründung“'],
  },
];

import { describe, expect, it } from 'vitest';
import { functionsJson } from '../../scripts/functions-metadata';
import { pruefe } from '../../src/domain/auswertung/pruefung';
import { eintragDer } from '../../src/domain/blatt/eintrag';
import { zielblattinhalt } from '../../src/domain/blatt/zielerreichung';
import { funktionen } from '../../src/domain/funktion';
import type { Umfeld } from '../../src/domain/funktion/argumente';
import { durchschnitt } from '../../src/domain/groessen/durchschnitt';
import { quote } from '../../src/domain/groessen/quote';
import { summe } from '../../src/domain/groessen/summe';
import { KENNZAHLEN } from '../../src/domain/kennzahlen';
import { alleFormen, kennzahl, waehle } from '../../src/domain/kennzahlen/kennzahl';
import { KUMULIERT, RELATIV, VERSATZ } from '../../src/domain/kennzahlen/lesarten';
import { P48A } from '../../src/domain/kennzahlen/sicht';
import { jahr, serial } from '../../src/domain/monat';
import { ALLE_NAMEN, alleNamen } from '../../src/domain/namen';
import { adresse } from '../../src/domain/ort';
import { personen, REIHEN } from '../../src/domain/reihen';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Vereinbarung } from '../../src/domain/vereinbarung/vereinbarung';
import { MINDESTENS } from '../../src/domain/zielarten/mindestens';
import { namensliste } from '../../src/taskpane/namensliste';
import { bereich, DEZ_2016, DEZ_2018, mappe, monateVon, type Angaben } from './hilfe/mappe';

/** A Kennzahl that exists in this file alone, with a series that nothing else reads. */
const EINTRITTE = personen('AUSBILDUNG', 'Eintritte in Ausbildung', 'entries into training', true);
const ERFUNDEN = kennzahl({
  id: 'AUSBILDUNGSQUOTE',
  name: 'Ausbildungsquote',
  englisch: 'Rate of entries into training',
  bedeutung: 'Wie viele Eintritte in Ausbildung auf hundert ELB kommen.',
  groesse: (k) =>
    quote(
      summe(k.reihe(EINTRITTE), k.lang),
      durchschnitt(k.reihe(REIHEN.ELB), k.lang, k.lesart(VERSATZ) === 'mit' ? 1 : 0),
    ),
  geschlecht: true,
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Personen',
  quelle: 'erfunden',
  lesarten: [VERSATZ, KUMULIERT, RELATIV],
});

const VEREINBARUNG: Vereinbarung = {
  ...KREIS_KLEVE_2018,
  textziele: [],
  querschnittsziele: [],
  id: 'erfunden-2018',
  titel: 'Zielvereinbarung 2018 Musterstadt',
  traeger: 'Jobcenter Musterstadt',
  land: 'Nordrhein-Westfalen',
  jahr: 2018,
  lesarten: {},
  ziele: [
    {
      ...{ id: 'AUSBILDUNGSQUOTE', kennzahl: ERFUNDEN, zielart: MINDESTENS, soll: 5, dezimalen: 1 },
      ...{ fundstelle: '3', wortlaut: 'Die Ausbildungsquote steigt um 5,0 %.' },
    },
  ],
  beobachtungen: [
    { kennzahl: waehle(ERFUNDEN, { geschlecht: 'F' }), fundstelle: '4', wortlaut: 'die der Frauen' },
    { kennzahl: waehle(ERFUNDEN, { sicht: P48A }), fundstelle: '5', wortlaut: 'über zwölf Monate' },
  ],
};

// 20 entries a month in 2017, 22 in 2018, of 10.000: 2,40 % and 2,64 %, ten percent more. Women: 8 and 11 of 5.000.
const AXIS = monateVon(DEZ_2016, DEZ_2018);
const inYears = (before: number, now: number) => AXIS.map((x) => (jahr(x) === 2018 ? now : before));
const column = (spalte: number, cells: Parameters<typeof bereich>[1]) =>
  bereich({ blatt: 'Ausbildung', zeile: 1, spalte }, cells);
const NAMEN = {
  ZIEL_AUSBILDUNG: column(0, inYears(20, 22)),
  ZIEL_AUSBILDUNG_F: column(1, inYears(8, 11)),
  ZIEL_ELB_F: column(2, inYears(5000, 5000)),
};

const workbook = (angaben: Angaben = {}) =>
  mappe({
    einzeln: { ZIEL_BEZUGSMONAT: serial(DEZ_2018, 1900) },
    ...angaben,
    namen: { ...NAMEN, ...angaben.namen },
  });

describe('functions of a Kennzahl that is declared here alone', () => {
  const declared = funktionen([...KENNZAHLEN, ERFUNDEN]);
  const ids = alleFormen(ERFUNDEN).map((k) => k.id);

  it('are there for both views and by sex', () => {
    expect(ids).toEqual([
      ...['AUSBILDUNGSQUOTE', 'AUSBILDUNGSQUOTE_M', 'AUSBILDUNGSQUOTE_F'],
      ...['AUSBILDUNGSQUOTE_12M', 'AUSBILDUNGSQUOTE_M_12M', 'AUSBILDUNGSQUOTE_F_12M'],
    ]);
    expect(declared.map((f) => f.id)).toEqual(expect.arrayContaining(ids));
    expect(declared).toHaveLength(funktionen().length + ids.length);
    expect(new Set(declared.map((f) => f.id)).size).toBe(declared.length);
  });

  it('stand in the metadata that Excel reads', async () => {
    const json = await functionsJson({ longNames: false, declared });
    const { functions } = JSON.parse(json) as {
      functions: { id: string; name: string; description: string; parameters: { name: string }[] }[];
    };
    for (const id of ids) expect(functions.map((f) => f.name)).toContain(id);
    expect(functions.find((f) => f.name === 'AUSBILDUNGSQUOTE')).toMatchObject({
      id: 'ZIEL_AUSBILDUNGSQUOTE',
      description: expect.stringContaining('Ausbildungsquote') as string,
      parameters: ['ausbildung', 'elb', 'monate', 'bezugsmonat', 'ausgabe', 'soll'].map((name) => ({ name })),
    });
    expect(functions.find((f) => f.name === 'AUSBILDUNGSQUOTE_F')?.parameters[0]?.name).toBe('ausbildung_f');
  });

  const UMFELD: Umfeld = { system: 1900, sprache: 'de', leere: 'bekannt' };
  const months = AXIS.map((x) => [serial(x, 1900)]);
  const entries = inYears(20, 22).map((x) => [x]);
  const stock = AXIS.map(() => [10_000]);
  const call = (id: string, ausgabe: string | null, soll: number | null = null) =>
    declared
      .find((f) => f.id === id)!
      .rechne(
        [
          ...[entries, stock, months, [[serial(DEZ_2018, 1900)]]],
          ...[ausgabe, soll].map((x) => (x === null ? null : [[x]])),
        ],
        UMFELD,
      );

  it.each(['AUSBILDUNGSQUOTE', 'AUSBILDUNGSQUOTE_12M', 'AUSBILDUNGSQUOTE_F'])('%s computes', (id) => {
    expect(call(id, null)).toEqual([[2.64]]);
    expect(call(id, 'Vorjahr')).toEqual([[2.4]]);
    expect(call(id, 'Veränderung')).toEqual([[10]]);
    expect(call(id, 'Status', 5)).toEqual([['erreicht']]);
  });
});

describe('an agreement that has it as a goal and observes it', () => {
  const snapshot = workbook();
  const pruefung = pruefe(snapshot, VEREINBARUNG);

  it('asks the workbook for its series and its results', () => {
    const more = ['ZIEL_AUSBILDUNG', 'ZIEL_AUSBILDUNG_F', 'ZIEL_ELB_F', 'ZIEL_AUSBILDUNGSQUOTE_DELTA'];
    expect(alleNamen(VEREINBARUNG)).toEqual(expect.arrayContaining(more));
    for (const name of more) expect(ALLE_NAMEN).not.toContain(name);
  });

  it('is evaluated', () => {
    expect(pruefung.befunde).toEqual([]);
    expect(pruefung.ziele[0]).toMatchObject({
      ...{ ist: 2.64, vorjahr: 2.4, veraenderung: 10, delta: 5, status: 'erreicht' },
    });
    expect(pruefung.beobachtungen.map((b) => [b.kennzahl.id, b.ist, b.vorjahr, b.trend])).toEqual([
      ['AUSBILDUNGSQUOTE_F', 2.64, 1.92, 'steigend'],
      ['AUSBILDUNGSQUOTE_12M', 2.64, 2.4, 'steigend'],
    ]);
  });

  it('finds what is wrong in its series at the cell', () => {
    const cells = [...inYears(20, 22).slice(0, -1), 'k. A.'];
    const { befunde, ziele } = pruefe(
      workbook({ namen: { ZIEL_AUSBILDUNG: column(0, cells) } }),
      VEREINBARUNG,
    );
    expect(ziele[0]!.status).toBe('nicht bewertbar');
    expect(befunde.map((b) => [b.regel, b.ort && adresse(b.ort), b.ziele])).toEqual([
      ['wert-text', 'Ausbildung!A26', ['AUSBILDUNGSQUOTE']],
    ]);
  });

  it('misses its name where the workbook lacks it', () => {
    const { befunde } = pruefe(workbook({ namen: { ZIEL_AUSBILDUNG: null } }), VEREINBARUNG);
    expect(befunde.map((b) => [b.regel, b.texte.de.gefunden])).toEqual([
      ['name-fehlt', expect.stringContaining('ZIEL_AUSBILDUNG') as string],
    ]);
  });

  it('stands in the tables of the sheet, with values and with formulas', () => {
    const rows = (live: boolean) =>
      zielblattinhalt(pruefung, snapshot, { live, zeitpunkt: 43_500 }).tabellen.map((t) => t.zeilen);
    const [ziele, beobachtungen] = rows(false);
    expect(ziele!.map((row) => row.slice(0, 5).map((c) => c.wert))).toEqual([
      ['AUSBILDUNGSQUOTE (3)', 'Ausbildungsquote', 2.64, 2.4, 10],
    ]);
    expect(beobachtungen!.map((row) => row.slice(0, 3).map((c) => c.wert))).toEqual([
      ['Ausbildungsquote, Frauen (4)', 2.64, 1.92],
      ['Ausbildungsquote (§ 48a) (5)', 2.64, 2.4],
    ]);
    const [liveGoals, liveObserved] = rows(true);
    expect(liveGoals![0]![2]!.formel).toBe(
      '=ZIEL.AUSBILDUNGSQUOTE(ZIEL_AUSBILDUNG,ZIEL_ELB,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")',
    );
    expect(liveObserved![0]![1]!.formel).toBe(
      '=ZIEL.AUSBILDUNGSQUOTE_F(ZIEL_AUSBILDUNG_F,ZIEL_ELB_F,ZIEL_MONAT,ZIEL_BEZUGSMONAT,"Ist")',
    );
  });

  it('writes into the cell that is named for its result', () => {
    const cell = bereich({ blatt: 'Bericht', zeile: 4, spalte: 2 }, [null]);
    const book = workbook({ namen: { ZIEL_AUSBILDUNGSQUOTE_IST: cell } });
    const { eintrag, befunde } = eintragDer(pruefe(book, VEREINBARUNG), book, {
      live: false,
      zeitpunkt: 43_500,
    });
    expect(befunde).toEqual([]);
    expect(eintrag.ausgaben).toEqual([{ name: 'ZIEL_AUSBILDUNGSQUOTE_IST', ort: cell.ort, wert: 2.64 }]);
  });

  it.each(['de', 'en'] as const)('is in the list of names that the pane shows (%s)', (sprache) => {
    const { noetig, beobachtung } = namensliste(VEREINBARUNG, sprache);
    expect(noetig).toContainEqual({
      name: 'ZIEL_AUSBILDUNG',
      inhalt: sprache === 'de' ? 'Eintritte in Ausbildung' : 'entries into training',
      fuer: 'AUSBILDUNGSQUOTE',
    });
    expect(beobachtung.map((b) => b.name)).toEqual(['ZIEL_AUSBILDUNG_F', 'ZIEL_ELB_F']);
  });
});

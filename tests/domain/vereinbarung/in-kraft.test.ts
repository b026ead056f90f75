import { describe, expect, it } from 'vitest';
import type { Eintrag } from '../../../src/domain/blatt/blattinhalt';
import { adresse } from '../../../src/domain/ort';
import { meldung } from '../../../src/domain/regeln/regel';
import type { Blattfund, Snapshot, Zellwert } from '../../../src/domain/snapshot';
import { gesicherterStand, LAENGSTER_TEXT } from '../../../src/domain/vereinbarung/blatt-schreiben';
import { kanonischerText } from '../../../src/domain/vereinbarung/fingerabdruck';
import { inKraft } from '../../../src/domain/vereinbarung/in-kraft';
import { fuerJahr } from '../../../src/domain/vereinbarung/jahr';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';
import { vorlageMitId } from '../../../src/domain/vereinbarung/vorlagen';
import { checkWorkbook, type Check } from '../../../src/workbook/check';
import type { Workbook } from '../../../src/workbook/workbook';
import { mappe } from '../hilfe/mappe';
import { vereinbarungsblatt, type Bearbeitung } from '../hilfe/vereinbarungsblatt';

const { daten } = KREIS_KLEVE_2018;
const FRIESLAND = vorlageMitId('friesland-2018')!.daten;

const LEERE_AENDERUNG = (): void => undefined;
const mit = (
  von: Vereinbarungsdaten,
  aendere: (b: Bearbeitung) => void = LEERE_AENDERUNG,
  vorlage?: string,
) => inKraft(mappe({ vereinbarungsblatt: vereinbarungsblatt(von, aendere, vorlage) }));

const wertVon = ({ vereinbarung }: ReturnType<typeof inKraft>, id: string) =>
  vereinbarung.ziele.find((z) => z.id === id)?.soll;

describe('a workbook without a sheet Zielvereinbarung', () => {
  it('is judged by the preset of its Träger, else by that of Kreis Kleve', () => {
    const of = (traeger?: string) =>
      inKraft(mappe(traeger === undefined ? {} : { einzeln: { ZIEL_TRAEGER: traeger } }));
    expect([of(), of('Landkreis Friesland')].map((f) => [f.vereinbarung.id, f.quelle, f.befunde])).toEqual([
      ['kreis-kleve-2018', 'vorlage', []],
      ['friesland-2018', 'vorlage', []],
    ]);
  });
});

describe('a sheet as it was written', () => {
  it('is in force and unchanged; nothing has to be kept', () => {
    const found = mit(FRIESLAND);
    expect([found.quelle, found.befunde, found.vorlage, found.sichern]).toEqual([
      ...['blatt', [], { id: 'friesland-2018', unveraendert: true }],
      undefined,
    ]);
    expect(kanonischerText(found.vereinbarung.daten)).toBe(kanonischerText(FRIESLAND));
  });

  it('has no preset to compare with where it comes from a file', () => {
    expect(mit(daten, LEERE_AENDERUNG, 'eigene-datei')).not.toHaveProperty('vorlage');
    expect(mit(daten, (b) => b.kopf('Vorlage', null))).not.toHaveProperty('vorlage');
  });

  it('for another year is another agreement than its preset', () => {
    const moved = fuerJahr(daten, 2019);
    const found = mit(moved, LEERE_AENDERUNG, 'kreis-kleve-2018');
    expect(found.vereinbarung.jahr).toBe(2019);
    expect(found.vorlage).toEqual({ id: 'kreis-kleve-2018', unveraendert: false });
  });
});

describe('a sound change by hand', () => {
  const changed = mit(daten, (b) => b.setze('Ziel', 'K3', 'Wert', '−0,6'));

  it('is in force at once, and is no longer the preset', () => {
    expect([changed.quelle, wertVon(changed, 'K3'), changed.befunde]).toEqual(['blatt', -0.6, []]);
    expect(changed.vorlage).toEqual({ id: 'kreis-kleve-2018', unveraendert: false });
  });

  it('says what to keep, and in which cell', () => {
    const ziele = daten.ziele.map((z) => (z.id === 'K3' ? { ...z, wert: -0.6 } : z));
    expect(changed.sichern?.text).toBe(kanonischerText({ ...daten, ziele }));
    // Two rows of title and guidance, seven of the head, Vorlage, Fingerabdruck, then the state.
    expect(adresse(changed.sichern!.ort)).toBe('Zielvereinbarung!B12');
  });

  it('to the same as before changes nothing', () => {
    const same = mit(daten, (b) => b.setze('Ziel', 'K3', 'Wert', '-0,4'));
    expect([same.vorlage?.unveraendert, same.sichern]).toEqual([true, undefined]);
  });
});

describe('a sheet with faults', () => {
  const fehlerhaft = (b: Bearbeitung): void => b.setze('Ziel', 'K2', 'Wert', 'viel');

  it('leaves its last valid state in force, with a warning that says so in both languages', () => {
    const found = mit(FRIESLAND, fehlerhaft);
    expect([found.quelle, found.vereinbarung.id, wertVon(found, 'K2')]).toEqual([
      ...['gesichert', 'friesland-2018', 30.7],
    ]);
    expect(found.befunde.map((b) => [b.regel, b.schwere])).toEqual([
      ['vereinbarung-angabe', 'fehler'],
      ['vereinbarung-gilt-weiter', 'warnung'],
    ]);
    const [fault, warning] = found.befunde;
    expect(adresse(fault!.ort!)).toBe('Zielvereinbarung!F15');
    expect(meldung(warning!)).toContain(
      '„Zielvereinbarung 2018 Landkreis Friesland“, zuletzt gültiger Stand',
    );
    expect(meldung(warning!, 'en')).toContain('Zielvereinbarung 2018 Landkreis Friesland');
    expect(found).not.toHaveProperty('sichern');
  });

  it.each<readonly [string, Zellwert]>([
    ['emptied', null],
    ['blank', '  '],
    ['cut off', kanonischerText(FRIESLAND).slice(0, 500)],
    ['no text', 42],
    ['an error', { fehler: '#NAME?' }],
    ['a list', '[]'],
    ['of a newer version', JSON.stringify({ ...FRIESLAND, version: 2 })],
    ['itself faulty', JSON.stringify({ ...FRIESLAND, ziele: [{ ...FRIESLAND.ziele[0]!, kennzahl: 'K9' }] })],
  ])('falls back to the preset where the kept state is %s', (_, state) => {
    const breaks = (b: Bearbeitung): void => {
      fehlerhaft(b);
      b.kopf('Gesicherter Stand', state);
    };
    const found = mit(FRIESLAND, breaks);
    expect([found.quelle, found.vereinbarung.id]).toEqual(['vorlage', 'kreis-kleve-2018']);
    // What is wrong with the kept state is nobody's business: the faults of the sheet are.
    expect(found.befunde.map((b) => b.regel)).toEqual(['vereinbarung-angabe', 'vereinbarung-gilt-weiter']);
    expect(meldung(found.befunde[1]!)).toContain('Vorlage „Zielvereinbarung 2018 Kreis Kleve“');
  });

  it('falls back to the preset of its Träger where the row of the kept state was deleted', () => {
    const sheet = vereinbarungsblatt(daten, (b) => {
      b.setze('Ziel', 'K2', 'Wert', 'viel');
      b.werte[11] = [];
    });
    const found = inKraft(mappe({ vereinbarungsblatt: sheet, einzeln: { ZIEL_TRAEGER: 'JC Friesland' } }));
    expect([found.quelle, found.vereinbarung.id]).toEqual(['vorlage', 'friesland-2018']);
  });

  it('that is empty, or has lost its table, leaves the preset or the kept state in force', () => {
    const ort = { blatt: 'Zielvereinbarung', zeile: 0, spalte: 0, zeilen: 0, spalten: 0 };
    const empty: Blattfund = { ort, werte: [], gesperrt: false, tabellen: [], andereBlaetter: [] };
    const nothing = inKraft(mappe({ vereinbarungsblatt: empty }));
    expect([nothing.quelle, nothing.vereinbarung.id]).toEqual(['vorlage', 'kreis-kleve-2018']);
    const without = { ...vereinbarungsblatt(FRIESLAND), tabellen: [] };
    const kept = inKraft(mappe({ vereinbarungsblatt: without }));
    expect([kept.quelle, kept.vereinbarung.id]).toEqual(['gesichert', 'friesland-2018']);
  });
});

describe('a broken kept state on a sound sheet', () => {
  it.each<readonly [string, Zellwert]>([
    ['emptied', null],
    ['cut off', '{"id":'],
    ['another agreement', kanonischerText(daten)],
  ])('(%s) does no harm and is repaired', (_, state) => {
    const found = mit(FRIESLAND, (b) => b.kopf('Gesicherter Stand', state));
    expect([found.quelle, found.vereinbarung.id, found.befunde]).toEqual(['blatt', 'friesland-2018', []]);
    expect([found.vorlage?.unveraendert, found.sichern?.text]).toEqual([true, kanonischerText(FRIESLAND)]);
  });
});

describe('an agreement that is too long for one cell', () => {
  // Five wordings of 7,000 characters are more than the 32,766 that a cell holds.
  const lang: Vereinbarungsdaten = {
    ...FRIESLAND,
    notizen: Array.from({ length: 5 }, (_, i) => ({
      ...{ id: `N${String(i)}`, name: 'Notiz', fundstelle: '1', wortlaut: 'ü'.repeat(7_000) },
    })),
  };

  it('is kept without its wordings, which judge nothing', () => {
    const kept = gesicherterStand(lang);
    expect(kept.length).toBeLessThan(LAENGSTER_TEXT);
    expect(kept).not.toContain('üü');
    const found = mit(lang, (b) => b.setze('Ziel', 'K2', 'Wert', 'viel'));
    expect(found.quelle).toBe('gesichert');
    expect(found.vereinbarung.ziele.map((z) => [z.id, z.soll, z.wortlaut])).toEqual([
      ['K2', 30.7, ''],
      ['K3', 2.5, ''],
    ]);
  });

  it('is not kept at all where that does not help; then the sheet has nothing to fall back on', () => {
    const longer = { ...lang, quelle: 'x'.repeat(LAENGSTER_TEXT) };
    expect(gesicherterStand(longer)).toBe('');
    expect(mit(longer).sichern).toBeUndefined();
    expect(mit(longer, (b) => b.setze('Ziel', 'K2', 'Wert', 'viel')).quelle).toBe('vorlage');
  });
});

/** A workbook in memory: what is written into cells of the sheet Zielvereinbarung can be read again. */
class Speicher implements Workbook {
  readonly eintraege: Eintrag[] = [];

  constructor(private snapshot: Snapshot) {}

  read(): Promise<Snapshot> {
    return Promise.resolve(this.snapshot);
  }

  write(eintrag: Eintrag): Promise<void> {
    this.eintraege.push(eintrag);
    for (const { ort, wert } of eintrag.ausgaben) if (ort.blatt === 'Zielvereinbarung') this.setze(ort, wert);
    return Promise.resolve();
  }

  setze({ zeile, spalte }: { zeile: number; spalte: number }, wert: Zellwert): void {
    const blatt = this.snapshot.vereinbarungsblatt!;
    const werte = blatt.werte.map((row, r) =>
      row.map((x, c) => (r === zeile - blatt.ort.zeile && c === spalte - blatt.ort.spalte ? wert : x)),
    );
    this.snapshot = { ...this.snapshot, vereinbarungsblatt: { ...blatt, werte } };
  }
}

describe('a check', () => {
  const oeffne = (gesperrt = false, vorlage?: string) =>
    new Speicher(
      mappe({ vereinbarungsblatt: { ...vereinbarungsblatt(daten, undefined, vorlage), gesperrt } }),
    );
  const pruefe = (workbook: Workbook, write = true): Promise<Check> =>
    checkWorkbook(workbook, { now: new Date(2019, 0, 15), mode: 'fest', write });
  /** K3's value and kind: F17 and E17. */
  const WERT = { zeile: 16, spalte: 5 };
  const KENNZAHL = { zeile: 16, spalte: 3 };

  it('keeps the edited state, which then survives a fault', async () => {
    const workbook = oeffne();
    workbook.setze(WERT, -0.6);
    const first = await pruefe(workbook);
    expect(first.inKraft.quelle).toBe('blatt');
    expect(workbook.eintraege[0]!.ausgaben.map((a) => a.name)).toContain('Gesicherter Stand');

    // Kept already: the next check writes it no more.
    expect((await pruefe(workbook)).inKraft).not.toHaveProperty('sichern');
    expect(workbook.eintraege[1]!.ausgaben.map((a) => a.name)).not.toContain('Gesicherter Stand');

    workbook.setze(KENNZAHL, 'K9');
    const broken = await pruefe(workbook);
    expect(broken.inKraft.quelle).toBe('gesichert');
    // LZB 6000 in 2017, 5970 in 2018: −0.5 %, which −0.4 % would allow and −0.6 % does not.
    const k3 = broken.pruefung.ziele.find((z) => z.ziel.id === 'K3')!;
    expect([k3.veraenderung, k3.soll, k3.status]).toEqual([-0.5, -0.6, 'nicht erreicht']);
    expect(broken.befunde.map((b) => b.regel)).toEqual(
      expect.arrayContaining(['vereinbarung-kennzahl', 'vereinbarung-gilt-weiter']),
    );

    workbook.setze(KENNZAHL, 'K3');
    expect((await pruefe(workbook)).inKraft.quelle).toBe('blatt');
  });

  it('keeps nothing while the sheet has faults, is protected or nothing is written', async () => {
    const faulty = oeffne();
    const before = (await faulty.read()).vereinbarungsblatt!.werte[11]![1];
    faulty.setze(KENNZAHL, 'K9');
    await pruefe(faulty);
    const locked = oeffne(true);
    locked.setze(WERT, -0.6);
    await pruefe(locked);
    const readOnly = oeffne();
    readOnly.setze(WERT, -0.6);
    expect((await pruefe(readOnly, false)).inKraft).toHaveProperty('sichern');
    for (const w of [faulty, locked, readOnly])
      expect((await w.read()).vereinbarungsblatt!.werte[11]![1]).toBe(before);
    expect(readOnly.eintraege).toEqual([]);
  });

  it('against an agreement that the caller gives reads no sheet and keeps nothing', async () => {
    const workbook = oeffne();
    workbook.setze(WERT, 'viel');
    const { inKraft: found, befunde } = await checkWorkbook(workbook, {
      ...{ now: new Date(2019, 0, 15), mode: 'fest', write: true },
      vereinbarung: vorlageMitId('friesland-2018')!,
    });
    expect([found.quelle, found.vereinbarung.id]).toEqual(['vorgegeben', 'friesland-2018']);
    expect(befunde.filter((b) => b.regel.startsWith('vereinbarung-'))).toEqual([]);
    expect(workbook.eintraege[0]!.ausgaben).toEqual([]);
  });
});

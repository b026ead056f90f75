import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestaetige, unzweideutige } from '../../../src/domain/einrichtung/bestaetigung';
import type { Blattraster } from '../../../src/domain/einrichtung/bestandsaufnahme';
import { monat, plus, serial } from '../../../src/domain/monat';
import { adresse, spaltenname } from '../../../src/domain/ort';
import type { Zellwert } from '../../../src/domain/snapshot';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { bestand, blatt, vorschlaegeZu } from './bestand';

/** Ways to head each series; the sizes keep parts below their wholes. */
const REIHEN: Readonly<Record<string, readonly [number, readonly string[]]>> = {
  INT: [250, ['INT', 'Integrationen', 'Anzahl Integrationen insgesamt', 'Integrationen 1)']],
  ELB: [13_000, ['ELB', 'Bestand ELB', 'erwerbsfähige Leistungsberechtigte', 'ELB (t-3) 2)']],
  LZB: [7000, ['LZB', 'LZB 1) 3)', 'Langzeitleistungsbeziehende', 'Langzeitleistungs-\nbezieher']],
  INT_LZB: [80, ['INT_LZB', 'Integrationen LZB', 'LZB-Integrationen', 'INT_LZB 5)']],
  LLU: [5_000_000, ['LLU', 'Leistungen zum Lebensunterhalt (€)']],
  LUH: [4_000_000, ['LUH', 'KdU', 'Leistungen für Unterkunft und Heizung']],
  BG: [9000, ['BG', 'Bedarfsgemeinschaften', 'Zahl der BG']],
  INT_SVB: [200, ['INT_SVB', 'Integrationen in svB']],
  INT_BD: [120, ['INT_SVB_BD', 'bedarfsdeckende Integrationen']],
};

const ABLENKUNG = [
  'INT_12',
  'ELB_VM_12',
  'INT_LZB_12 1)',
  'Integrationsquote',
  'K2 in %',
  'Jahresfortschrittswert INT',
  'Integrationen kumuliert',
  'LZB Vorjahr',
  'Veränderung ELB',
  'ELB Soll',
  'Arbeitslose',
  'Bemerkung',
  'LZB Durchschnitt',
];

interface Spalte {
  readonly id: string | null;
  readonly kopf: string;
  readonly basis: number;
}

interface Plan {
  readonly spalten: readonly Spalte[];
  /** how many columns stand on the first sheet */
  readonly erste: number;
  readonly quer: readonly [boolean, boolean];
  readonly oben: number;
  readonly links: number;
  readonly monate: number;
  readonly summe: boolean;
  readonly achsentext: boolean;
  readonly titel: boolean;
}

const plaene: fc.Arbitrary<Plan> = fc
  .record({
    koepfe: fc.record(
      Object.fromEntries(
        Object.entries(REIHEN).map(([id, [basis, koepfe]]) => [
          id,
          fc.option(
            fc.constantFrom(...koepfe).map((kopf): Spalte => ({ id, kopf, basis })),
            { freq: 5 },
          ),
        ]),
      ),
    ),
    ablenkung: fc.uniqueArray(fc.constantFrom(...ABLENKUNG), { maxLength: 8 }),
    erste: fc.nat(20),
    quer: fc.tuple(fc.boolean(), fc.boolean()),
    oben: fc.nat(6),
    links: fc.nat(3),
    monate: fc.integer({ min: 25, max: 40 }),
    summe: fc.boolean(),
    achsentext: fc.boolean(),
    titel: fc.boolean(),
  })
  .chain(({ koepfe, ablenkung, ...rest }) => {
    const planted = Object.values(koepfe).filter((s): s is Spalte => s !== null);
    const distractors = ablenkung.map((kopf): Spalte => ({ id: null, kopf, basis: 40 }));
    return fc
      .shuffledSubarray([...planted, ...distractors], { minLength: planted.length + distractors.length })
      .map((spalten) => ({ spalten, ...rest }));
  });

const VON = monat(2016, 12);

const raster = (plan: Plan, name: string, spalten: readonly Spalte[], quer: boolean): Blattraster => {
  const achse = Array.from({ length: plan.monate }, (_, i): Zellwert => {
    const m = plus(VON, i);
    return plan.achsentext
      ? `${String((m % 12) + 1).padStart(2, '0')}/${String(Math.floor(m / 12))}`
      : serial(m, 1900);
  });
  const lines: Zellwert[][] = [
    ['Monat', ...achse, ...(plan.summe ? ['Summe'] : [])],
    ...spalten.map(({ kopf, basis }, c): Zellwert[] => [
      kopf,
      ...achse.map((_, i) => basis + ((i * 7 + c) % 5)),
      ...(plan.summe ? [basis * plan.monate] : []),
    ]),
  ];
  const depth = Math.max(...lines.map((l) => l.length));
  const rows = quer ? lines : Array.from({ length: depth }, (_, r) => lines.map((l) => l[r] ?? null));
  const head: Zellwert[][] = plan.titel ? [['Steuerungsdaten des Jobcenters'], []] : [];
  return blatt(name, [...head, ...rows], {
    ab: `${spaltenname(plan.links)}${String(plan.oben + 1)}`,
  });
};

/** Where each planted series stands. */
const orte = (plan: Plan, name: string, spalten: readonly Spalte[], quer: boolean) =>
  spalten.map(({ id }, c) => {
    const along = { anfang: 1, linie: c + 1 };
    const [row, column] = quer ? [along.linie, along.anfang] : [along.anfang, along.linie];
    const [zeilen, breite] = quer ? [1, plan.monate] : [plan.monate, 1];
    const ort = {
      blatt: name,
      zeile: row + plan.oben + (plan.titel ? 2 : 0),
      spalte: column + plan.links,
      zeilen,
      spalten: breite,
    };
    return [id, adresse(ort)] as const;
  });

describe('workbooks of any layout', () => {
  const gebaut = (plan: Plan) => {
    const teile = [
      ['Bestände', plan.spalten.slice(0, plan.erste), plan.quer[0]],
      ['Flüsse', plan.spalten.slice(plan.erste), plan.quer[1]],
    ] as const;
    const used = teile.filter(([, spalten]) => spalten.length > 0);
    return {
      liste: vorschlaegeZu(bestand(used.map(([name, spalten, quer]) => raster(plan, name, spalten, quer)))),
      orte: used.flatMap(([name, spalten, quer]) => orte(plan, name, spalten, quer)),
    };
  };

  it('what is planted is found where it stands, and nothing else is named', () => {
    fc.assert(
      fc.property(plaene, (plan) => {
        if (plan.spalten.length === 0) return;
        const { liste, orte: planted } = gebaut(plan);
        const expected = Object.fromEntries(
          planted.flatMap(([id, ort]) => (id === null ? [] : [[`ZIEL_${id}`, ort]])),
        );
        const found = Object.fromEntries(
          liste.vorschlaege.filter((v) => v.reihe).map((v) => [v.name, adresse(v.ort)]),
        );
        expect(found).toEqual(expected);
        expect(liste.vorschlaege[0]!.name).toBe('ZIEL_MONAT');
        expect(liste.vorschlaege.map((v) => v.sicherheit)).not.toContain('mehrdeutig');
      }),
      { numRuns: 300 },
    );
  });

  it('a series that stands twice is ambiguous and never named without the user', () => {
    fc.assert(
      fc.property(plaene, fc.nat(), (plan, which) => {
        const planted = plan.spalten.filter((s) => s.id !== null);
        if (planted.length === 0) return;
        const twice = planted[which % planted.length]!;
        const { liste } = gebaut({ ...plan, spalten: [...plan.spalten, twice] });
        const proposal = liste.vorschlaege.find((v) => v.name === `ZIEL_${twice.id!}`)!;
        expect(proposal.sicherheit).toBe('mehrdeutig');
        expect(proposal.andere).toHaveLength(1);
        const { plan: names } = bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018);
        expect(names.namen.map((n) => n.name)).not.toContain(proposal.name);
      }),
      { numRuns: 100 },
    );
  });

  it('every plan names ranges as long as the axis, each name once, none that is taken', () => {
    fc.assert(
      fc.property(plaene, (plan) => {
        const { liste } = gebaut(plan);
        const { plan: made, hindernisse } = bestaetige(liste, unzweideutige(liste), KREIS_KLEVE_2018);
        expect(hindernisse).toEqual([]);
        const names = made.namen.map((n) => n.name);
        expect(new Set(names).size).toBe(names.length);
        for (const { ort } of made.namen) expect(ort.zeilen * ort.spalten).toBe(plan.monate);
      }),
      { numRuns: 100 },
    );
  });
});

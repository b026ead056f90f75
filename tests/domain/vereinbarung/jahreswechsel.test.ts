import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { jahr as jahrVon, monat, monatszahl, type Monat } from '../../../src/domain/monat';
import { adresse } from '../../../src/domain/ort';
import { meldung } from '../../../src/domain/regeln/regel';
import { loeseAuf } from '../../../src/domain/vereinbarung/aufloesung';
import { fuerJahr, geleert } from '../../../src/domain/vereinbarung/jahr';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { leseVereinbarung } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdatei, Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';
import { mitVorgaben } from '../../../src/domain/vereinbarung/vorgaben';
import { VORLAGEN } from '../../../src/domain/vereinbarung/vorlagen';
import { beobachtungVon, zielVon } from '../hilfe/ergebnis';
import { m, mappe } from '../hilfe/mappe';
import { vereinbarungen } from './erzeuger';

const { daten } = KREIS_KLEVE_2018;
const RUNS = { numRuns: 60 };

/** Any agreement, with titles that name its year and no other. */
const mitJahr = vereinbarungen.map((v): Vereinbarungsdaten => {
  const text = String(v.jahr);
  return mitVorgaben({
    ...v,
    ...{ id: `jc-${text}`, titel: `Zielvereinbarung ${text}` },
    ...(v.planung ? { planung: { ...v.planung, titel: `Planung ${text}` } } : {}),
  });
});
const jahre = fc.integer({ min: 2006, max: 2098 });

/** What moving may not change back: remarks for people, and signatures, which are gone. */
const ohneSpuren = ({ luecken: _, ...d }: Vereinbarungsdaten) => ({
  ...d,
  parteien: d.parteien.map(({ unterzeichnet: __, ...p }) => p),
});

/** Months and years in a text of JSON, moved: an independent way to the same. */
const verschobenerText = (d: Vereinbarungsdatei, years: number): string =>
  JSON.stringify(d).replace(
    /"(20\d\d)-(\d\d)"/g,
    (_, y: string, mm: string) => `"${String(Number(y) + years)}-${mm}"`,
  );

describe('an agreement moved to another year', () => {
  it('moves every month, the year, the id and the titles, and nothing else', () => {
    fc.assert(
      fc.property(mitJahr, jahre, (d, year) => {
        const expected = JSON.parse(verschobenerText(ohneSpuren(d), year - d.jahr)) as Vereinbarungsdaten;
        const text = String(year);
        const moved = fuerJahr(d, year);
        expect(ohneSpuren(moved)).toEqual({
          ...expected,
          ...{ jahr: year, id: `jc-${text}`, titel: `Zielvereinbarung ${text}` },
          ...(expected.planung ? { planung: { ...expected.planung, titel: `Planung ${text}` } } : {}),
        });
      }),
      RUNS,
    );
  });

  it('is as sound as before', () => {
    fc.assert(
      fc.property(mitJahr, jahre, (d, year) => {
        expect(leseVereinbarung(fuerJahr(d, year)).befunde).toEqual([]);
      }),
      RUNS,
    );
  });

  it('twice is once by the sum, and back again', () => {
    fc.assert(
      fc.property(mitJahr, jahre, jahre, (d, a, b) => {
        expect(ohneSpuren(fuerJahr(fuerJahr(d, a), b))).toEqual(ohneSpuren(fuerJahr(d, b)));
        expect(ohneSpuren(fuerJahr(fuerJahr(d, a), d.jahr))).toEqual(ohneSpuren(d));
        expect(fuerJahr(d, d.jahr)).toBe(d);
      }),
      RUNS,
    );
  });

  it('has no signatures any more, and says first what a person has to look at', () => {
    const moved = fuerJahr(daten, 2021);
    expect(moved.parteien.map((p) => [p.rolle, p.vertreten, 'unterzeichnet' in p])).toEqual([
      ['Land', 'Staatssekretär Dr. Edmund Heller', false],
      ['Jobcenter', 'Landrat Wolfgang Spreen', false],
    ]);
    expect(moved.luecken).toEqual([
      'Übernommen aus kreis-kleve-2018: Wortlaut und Werte sind die von 2018.',
      ...daten.luecken!,
    ]);
    expect(daten.parteien.every((p) => p.unterzeichnet)).toBe(true);
  });

  it('Kreis Kleve 2018 as that of 2021: titles, and the dialogues, the last one in the year after', () => {
    const moved = fuerJahr(daten, 2021);
    expect([moved.id, moved.titel, moved.planung!.titel, moved.jahr]).toEqual([
      ...['kreis-kleve-2021', 'Zielvereinbarung 2021 Kreis Kleve'],
      ...['Lokales Planungsdokument 2021 des Jobcenters des Kreises Kleve', 2021],
    ]);
    expect(moved.steuerungsdialoge.map((d) => [d.monat, d.zeitraum?.von, d.zeitraum?.bis])).toEqual([
      ['2021-06', '2021-01', '2021-02'],
      ['2021-10', '2021-03', '2021-06'],
      ['2022-04', '2021-07', '2021-12'],
    ]);
    // As it was signed, also where the wording names the year.
    expect(moved.ziele).toEqual(daten.ziele);
    expect([moved.quelle, moved.notizen]).toEqual([daten.quelle, daten.notizen]);
  });
});

describe('an agreement before its numbers are agreed', () => {
  it('has no value, limit, interim or planned value left, and everything else', () => {
    fc.assert(
      fc.property(mitJahr, (d) => {
        const empty = geleert(d);
        for (const [i, z] of empty.ziele.entries()) {
          expect([z.wert, z.bis, z.zwischenwerte, z.angestrebt]).toEqual([
            ...[null, undefined, undefined, undefined],
          ]);
          const { wert: _, bis: __, zwischenwerte: ___, angestrebt: ____, ...rest } = d.ziele[i]!;
          expect({ ...rest, wert: null }).toEqual(z);
        }
        expect(empty.planung?.massnahmen).toEqual(d.planung?.massnahmen.map((x) => ({ ...x, werte: {} })));
        expect({ ...empty, ziele: [], planung: undefined }).toEqual({ ...d, ziele: [], planung: undefined });
      }),
      RUNS,
    );
  });

  it.each(VORLAGEN.map((v) => [v.id, v.daten] as const))('is sound and judges nothing: %s', (_, d) => {
    const { vereinbarung, befunde } = leseVereinbarung(geleert(fuerJahr(d, 2018)));
    expect(befunde).toEqual([]);
    const { ziele, befunde: found } = pruefe(mappe(), vereinbarung!, m('2018-12'));
    expect(ziele.map((z) => z.status)).toEqual(ziele.map(() => 'nicht bewertbar'));
    expect(found.filter((b) => b.regel === 'soll-fehlt').map((b) => b.ziele)).toEqual(
      ziele.map((z) => [z.ziel.id]),
    );
  });
});

/** Formula-made figures: whole numbers that rise and fall from year to year and from month to month. */
const WERTE = {
  INT: (y: number, mo: number) => 240 + ((y * 3) % 5) * 4 + ((mo * 5) % 7),
  ELB: (y: number, mo: number) => 10_000 + ((y * 7 + mo * 11) % 13) * 31,
  LZB: (y: number, mo: number) => 6000 + ((y * 2) % 5) * 20 - mo * 3,
  INT_LZB: (y: number, mo: number) => 90 + ((y * 3) % 4) * 2 + (mo % 3),
  INT_SVB: (y: number, mo: number) => 150 + ((y + mo) % 4),
  INT_NACHHALTIG: (y: number, mo: number) => 80 + ((y * 5) % 7) + (mo % 2),
} as const;
type Id = keyof typeof WERTE;

const formel =
  (id: Id) =>
  (month: Monat): number =>
    WERTE[id](jahrVon(month), monatszahl(month));

const MAPPE = mappe({
  von: monat(2014, 12),
  bis: monat(2026, 12),
  reihen: Object.fromEntries((Object.keys(WERTE) as Id[]).map((id) => [id, formel(id)])),
});

/** Sum of a series over the first months of a year; `frueher` lays each of them one month earlier. */
const summe = (id: Id, y: number, months: number, frueher = 0): number => {
  let sum = 0;
  for (let mo = 1; mo <= months; mo++)
    sum += mo - frueher < 1 ? WERTE[id](y - 1, 12) : WERTE[id](y, mo - frueher);
  return sum;
};

/** A level as numerator and denominator, both whole numbers. */
type Bruch = readonly [z: number, n: number];

/** The goals as the agreement's formulas say, by nothing but the figures above. */
const STAENDE: Readonly<
  Record<string, (y: number, months: number) => readonly [ist: Bruch, vorjahr: Bruch]>
> = {
  INT: (y, n) => [
    [summe('INT', y, n), 1],
    [summe('INT', y - 1, n), 1],
  ],
  K2: (y, n) => [quote('INT', 'ELB', y, n), quote('INT', 'ELB', y - 1, n)],
  K3: (y, n) => [
    [summe('LZB', y, n), n],
    [summe('LZB', y - 1, n), n],
  ],
  K3E1: (y, n) => [quote('INT_LZB', 'LZB', y, n), quote('INT_LZB', 'LZB', y - 1, n)],
  LZB_DEZ: (y, n) => [
    [WERTE.LZB(y, n), 1],
    [WERTE.LZB(y - 1, 12), 1],
  ],
};

/** Integrations of the months per hundred of the average stock a month earlier. */
const quote = (above: Id, below: Id, y: number, n: number): Bruch => [
  100 * summe(above, y, n) * n,
  summe(below, y, n, 1),
];

/** Asked for in tenths of a percent, and on which side of it the goal lies. */
const SOLL: Readonly<Record<string, readonly [tenths: number, atLeast: boolean]>> = {
  INT: [20, true],
  K2: [3, true],
  K3: [-4, false],
  K3E1: [13, true],
  LZB_DEZ: [-4, false],
};

const vonHand = (id: string, y: number, months: number) => {
  const [[z, n], [z0, n0]] = STAENDE[id]!(y, months);
  const [tenths, atLeast] = SOLL[id]!;
  // ist / vorjahr against 1 + tenths / 1000, without any division: all of these are whole numbers.
  const left = BigInt(z) * BigInt(n0) * 1000n;
  const right = BigInt(z0) * BigInt(n) * BigInt(1000 + tenths);
  const reached = atLeast ? left >= right : left <= right;
  const words = months === 12 ? ['erreicht', 'nicht erreicht'] : ['auf Kurs', 'nicht auf Kurs'];
  return {
    ist: z / n,
    vorjahr: z0 / n0,
    veraenderung: 100 * (z / n / (z0 / n0) - 1),
    zielwert: (z0 / n0) * (1 + tenths / 1000),
    status: reached ? words[0] : words[1],
  };
};

const JAHRE = Array.from({ length: 10 }, (_, i) => 2017 + i);

describe('Kreis Kleve in every year from 2017 to 2026, on one workbook', () => {
  it.each(JAHRE.flatMap((y) => [6, 12].map((n) => [y, n] as const)))('%i, month %i', (y, n) => {
    const p = pruefe(MAPPE, loeseAuf(fuerJahr(daten, y)).vereinbarung, monat(y, n));
    expect(p.ziele.map((z) => z.ziel.id)).toEqual(Object.keys(STAENDE));
    for (const { ziel, status, ...is } of p.ziele) {
      const { status: asked, ...numbers } = vonHand(ziel.id, y, n);
      for (const key of ['ist', 'vorjahr', 'veraenderung', 'zielwert'] as const)
        expect(is[key], `${ziel.id} ${key}`).toBeCloseTo(numbers[key], 8);
      expect([ziel.id, status]).toEqual([ziel.id, asked]);
    }
    expect(p.befunde.filter((b) => b.schwere === 'fehler')).toEqual([]);
  });

  it('takes December by itself where no month is asked for, and says that later ones exist', () => {
    for (const y of JAHRE) {
      const p = pruefe(MAPPE, loeseAuf(fuerJahr(daten, y)).vereinbarung);
      expect([p.bezugsmonat, p.bezugsmonatQuelle]).toEqual([monat(y, 12), 'neuester']);
      expect(p.befunde.some((b) => b.regel === 'spaetere-monate')).toBe(y < 2026);
    }
  });

  it('has figures with which every goal is reached in some year and missed in another', () => {
    for (const id of Object.keys(STAENDE)) {
      const verdicts = JAHRE.map((y) => vonHand(id, y, 12).status);
      expect([id, new Set(verdicts)]).toEqual([id, new Set(['erreicht', 'nicht erreicht'])]);
    }
  });
});

describe('the two definitions of Nachhaltigkeit', () => {
  const ziel = { zielart: 'mindestens', wert: 1, fundstelle: '1.I', wortlaut: '' };
  const beide = (y: number, more: object = {}): Vereinbarungsdaten =>
    mitVorgaben({
      ...{ version: 1, id: 'n', titel: 'N', jahr: y, traeger: 'X', land: 'Y', parteien: [] },
      ziele: ['NACHHALTIGKEIT', 'K2E3'].map((id) => ({ id, kennzahl: id, ...ziel, ...more })),
    });
  const pruefeJahr = (y: number, n: number, more?: object) =>
    pruefe(MAPPE, loeseAuf(beide(y, more)).vereinbarung, monat(y, n));
  /** 100 · sustained / insured, January to the month. */
  const anteil = (y: number, n: number): number =>
    (100 * summe('INT_NACHHALTIG', y, n)) / summe('INT_SVB', y, n);

  it.each(JAHRE)('%i: one of them at most, never mixed', (y) => {
    for (const n of [6, 12]) {
      const p = pruefeJahr(y, n);
      const [old, recent] = ['NACHHALTIGKEIT', 'K2E3'].map((id) => zielVon(p, id));
      const own = y <= 2018 ? old! : recent!;
      const other = y <= 2018 ? recent! : old!;
      expect(own.ist).toBeCloseTo(anteil(y, n), 10);
      expect([other.ist, other.veraenderung, other.status]).toEqual([null, null, 'nicht bewertbar']);
      // 2019 is the first year of the new definition: there is nothing that it could be compared with.
      if (y === 2019)
        expect([own.vorjahr, own.veraenderung, own.status]).toEqual([null, null, 'nicht bewertbar']);
      else expect(own.veraenderung).toBeCloseTo(100 * (anteil(y, n) / anteil(y - 1, n) - 1), 8);
      const found = p.befunde.filter((b) => b.regel === 'fassung-andere');
      expect(found.flatMap((b) => b.ziele).sort()).toEqual(
        y === 2019 ? ['K2E3', 'NACHHALTIGKEIT'] : [other.ziel.id],
      );
    }
  });

  it('are named by the finding with the month that lies outside', () => {
    const texte = (y: number) =>
      pruefeJahr(y, 12)
        .befunde.filter((b) => b.regel === 'fassung-andere')
        .map((b) => b.texte.de.gefunden);
    expect(texte(2018)).toEqual([
      'K2E3 braucht den Januar 2018; ihre Festlegung gilt erst seit Januar 2019.',
    ]);
    expect(texte(2019)).toEqual([
      'NACHHALTIGKEIT braucht den Dezember 2019; ihre Festlegung gilt nur bis Dezember 2018.',
      'K2E3 braucht den Januar 2018; ihre Festlegung gilt erst seit Januar 2019.',
    ]);
  });

  it('a level needs no prior year: K2E3 is judged in 2019', () => {
    const level = { zielart: 'quote', wert: 50 };
    const p = pruefeJahr(2019, 12, level);
    const k2e3 = zielVon(p, 'K2E3');
    expect(k2e3.ist).toBeCloseTo(anteil(2019, 12), 10);
    // Every month has at least 80 of at most 153: more than 50 %.
    expect(k2e3.status).toBe('erreicht');
    expect(zielVon(p, 'NACHHALTIGKEIT').status).toBe('nicht bewertbar');
  });

  it('over twelve months neither takes a month of the other', () => {
    const months = (kennzahl: string, y: number) =>
      [1, 6, 11, 12].filter((n) => {
        const d = { ...beide(y), ziele: [{ id: 'Z', kennzahl, ...ziel, zielart: 'quote', wert: 50 }] };
        return zielVon(pruefe(MAPPE, loeseAuf(d).vereinbarung, monat(y, n)), 'Z').ist !== null;
      });
    expect([months('NACHHALTIGKEIT_12M', 2018), months('NACHHALTIGKEIT_12M', 2019)]).toEqual([
      [1, 6, 11, 12],
      [],
    ]);
    // The first twelve months of the new definition end in December 2019.
    expect([months('K2E3_12M', 2018), months('K2E3_12M', 2019)]).toEqual([[], [12]]);
  });

  it('an observation that is out of date is a hint and keeps no goal', () => {
    const p = pruefe(MAPPE, loeseAuf(fuerJahr(daten, 2020)).vereinbarung, monat(2020, 12));
    expect(beobachtungVon(p, 'NACHHALTIGKEIT').ist).toBeNull();
    expect(p.befunde.filter((b) => b.regel === 'fassung-andere').map((b) => [b.schwere, b.ziele])).toEqual([
      ['hinweis', []],
    ]);
  });
});

describe('a Bezugsmonat of another year', () => {
  it.each(JAHRE)('is refused for %i, in both languages, and nothing is judged', (y) => {
    const { vereinbarung } = loeseAuf(fuerJahr(daten, y));
    const snapshot = mappe({
      ...{ von: monat(2014, 12), bis: monat(2026, 12) },
      einzeln: { ZIEL_BEZUGSMONAT: `06/${String(y + 1)}` },
    });
    const { befunde, bezugsmonat, ziele } = pruefe(
      { ...MAPPE, namen: new Map([...snapshot.namen, ...MAPPE.namen]) },
      vereinbarung,
    );
    const refused = befunde.find((b) => b.regel === 'bezugsmonat-anderes-jahr')!;
    expect(bezugsmonat).toBeUndefined();
    expect(refused.ziele).toEqual(ziele.map((z) => z.ziel.id));
    expect(adresse(refused.ort!)).toBe('Angaben!B1');
    expect(refused.texte.de).toEqual({
      gefunden: `Der Bezugsmonat ist Juni ${String(y + 1)}.`,
      erwartet: `Erwartet wird ein Monat des Jahres ${String(y)}: Zielvereinbarung ${String(y)} Kreis Kleve gilt nur für dieses Jahr.`,
      abhilfe: `Bitte in ZIEL_BEZUGSMONAT einen Monat des Jahres ${String(y)} eintragen.`,
    });
    expect(meldung(refused, 'en')).toContain(`The Bezugsmonat is June ${String(y + 1)}.`);
    for (const wunsch of [monat(y - 1, 12), monat(y + 1, 1)])
      expect(pruefe(MAPPE, vereinbarung, wunsch).befunde.map((b) => b.regel)).toContain(
        'bezugsmonat-anderes-jahr',
      );
  });
});

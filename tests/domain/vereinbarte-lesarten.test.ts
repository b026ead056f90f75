import { describe, expect, it } from 'vitest';
import { pruefe } from '../../src/domain/auswertung/pruefung';
import { ausgaben } from '../../src/domain/blatt/ausgaben';
import { EGT } from '../../src/domain/kennzahlen/egt';
import { INT } from '../../src/domain/kennzahlen/int';
import { K3 } from '../../src/domain/kennzahlen/k3';
import { kennzahl, waehle } from '../../src/domain/kennzahlen/kennzahl';
import { P48A } from '../../src/domain/kennzahlen/sicht';
import { adresse } from '../../src/domain/ort';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { mitLesarten } from '../../src/domain/vereinbarung/aufloesung';
import type { Vereinbarung } from '../../src/domain/vereinbarung/vereinbarung';
import { MINDESTENS } from '../../src/domain/zielarten/mindestens';
import { zielVon } from './hilfe/ergebnis';
import { bereich, jeJahr, m, mappe } from './hilfe/mappe';

const mit = (lesarten: Vereinbarung['lesarten']): Vereinbarung => mitLesarten(KREIS_KLEVE_2018, lesarten);
const spalte = (nummer: number) => ({ blatt: 'Weitere', zeile: 1, spalte: nummer });
const beobachtet = (...kennzahlen: (typeof EGT)[]): Vereinbarung => ({
  ...KREIS_KLEVE_2018,
  ziele: [],
  beobachtungen: kennzahlen.map((k) => ({ kennzahl: k, fundstelle: '0', wortlaut: '' })),
});

describe('an agreement that reads "gerundet"', () => {
  // 10.000 to 9.964: −0,36 %, which is −0,4 with one decimal.
  const knapp = mappe({ reihen: { LZB: jeJahr({ 2016: 10_000, 2017: 10_000, 2018: 9964 }) } });

  it('reaches what is reached once rounded, and knows no Grenzfall', () => {
    const ziel = zielVon(pruefe(knapp, mit({ rundung: 'gerundet' })), 'K3');
    expect([ziel.status, ziel.grenzfall]).toEqual(['erreicht', false]);
  });

  it('where it is read unrounded, the same is a Grenzfall', () => {
    const ziel = zielVon(pruefe(knapp, mit({})), 'K3');
    expect([ziel.status, ziel.grenzfall]).toEqual(['nicht erreicht', true]);
  });
});

describe('an agreement that takes t-0 where t-3 is missing', () => {
  const t0 = bereich(
    spalte(0),
    Array.from({ length: 25 }, () => 300),
  );
  const offen = (months: readonly string[], namen = {}) =>
    mappe({
      werte: { INT: Object.fromEntries(months.map((month) => [month, null])) },
      namen: { ZIEL_INT_T0: t0, ...namen },
    });

  it('takes the newest month that they complete, and says that it is preliminary', () => {
    const pruefung = pruefe(offen(['2018-11', '2018-12']), mit({ ersatz: 't0' }));
    expect(pruefung.bezugsmonat).toBe(m('2018-12'));
    // ten months of 260 and two of 300
    expect(zielVon(pruefung, 'INT')).toMatchObject({ ist: 3200, vorlaeufig: true });
    expect(zielVon(pruefung, 'K3')).toMatchObject({ vorlaeufig: false });
  });

  it('reports only the months that stay without a value', () => {
    const cells = Array.from({ length: 25 }, (_, i) => (i === 23 ? null : 300));
    const snapshot = offen(['2018-03', '2018-11'], { ZIEL_INT_T0: bereich(spalte(0), cells) });
    const { befunde } = pruefe(snapshot, mit({ ersatz: 't0' }), m('2018-12'));
    const missing = befunde.filter((b) => b.regel === 'wert-fehlt').map((b) => b.texte.de.gefunden);
    expect(missing).toEqual(['ZIEL_INT: für November 2018 ist kein Wert eingetragen.']);
  });
});

describe('a yearly budget in one cell', () => {
  const ausgegeben = bereich(
    spalte(1),
    Array.from({ length: 25 }, () => 50_000),
  );
  const budget = (wert: number | string) =>
    mappe({
      namen: {
        ZIEL_EGT_AUSGABEN: ausgegeben,
        ZIEL_EGT_BUDGET: bereich({ blatt: 'Angaben', zeile: 0, spalte: 1 }, [wert]),
      },
    });

  it("holds for the agreement's year: twelve months of 50.000 are half of 1.200.000", () => {
    const [egt] = pruefe(budget(1_200_000), beobachtet(EGT), m('2018-12')).beobachtungen;
    expect(egt).toMatchObject({ ist: 50, vorjahr: null });
  });

  it('is one finding at its cell where it holds a text', () => {
    const { befunde } = pruefe(budget('offen'), beobachtet(EGT), m('2018-12'));
    const own = befunde.filter((b) => b.texte.de.gefunden.includes('ZIEL_EGT_BUDGET'));
    expect(own.map((b) => [b.regel, b.ort && adresse(b.ort)])).toContainEqual(['wert-text', 'Angaben!B1']);
    expect(own.filter((b) => b.regel === 'wert-text')).toHaveLength(1);
    expect(own.every((b) => b.ort !== null && adresse(b.ort) === 'Angaben!B1')).toBe(true);
  });
});

describe('a cell that a goal by sex reads', () => {
  it('is not written, though its name asks for a result', () => {
    const maenner = bereich(
      spalte(2),
      Array.from({ length: 25 }, () => 100),
    );
    const last = bereich({ blatt: 'Weitere', zeile: 25, spalte: 2 }, [100]);
    const snapshot = mappe({ namen: { ZIEL_INT_M: maenner, ZIEL_INT_M_IST: last } });
    const vereinbarung: Vereinbarung = {
      ...KREIS_KLEVE_2018,
      ziele: [
        {
          id: 'INT_M',
          kennzahl: waehle(INT, { geschlecht: 'M' }),
          zielart: MINDESTENS,
          soll: 1,
          dezimalen: 1,
          fundstelle: '0',
          wortlaut: '',
        },
      ],
    };
    const { zellen, befunde } = ausgaben(pruefe(snapshot, vereinbarung), snapshot);
    expect(zellen).toEqual([]);
    expect(befunde.map((b) => b.regel)).toEqual(['ausgabe-eingabe']);
  });
});

describe('the view of § 48a', () => {
  it('has the names and questions that fit month against month', () => {
    const k = kennzahl(K3.deklaration, { sicht: P48A });
    expect(k.name).toBe('Veränderung des Bestands an Langzeitleistungsbeziehenden (§ 48a)');
    expect(k.lesarten.map((l) => l.id)).toEqual(['ersatz', 'rundung']);
  });

  it('refuses an answer that a question does not have', () => {
    expect(() => waehle(INT, { lesarten: { rundung: 'manchmal' } })).toThrow(
      'Lesart rundung: „manchmal“ gibt es nicht. Möglich sind: ungerundet, gerundet.',
    );
  });
});

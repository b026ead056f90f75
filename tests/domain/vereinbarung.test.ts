import { describe, expect, it } from 'vitest';
import { vereinbarungDesJahres } from '../../src/domain/vereinbarung';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { HOECHSTENS } from '../../src/domain/zielarten/hoechstens';
import { MINDESTENS } from '../../src/domain/zielarten/mindestens';

/** Sentences of the agreement between MAGS NRW and Kreis Kleve for 2018, section 1, as signed. */
const ABSCHNITT_1 = {
  I: 'Für die Nachhaltigkeit der Erreichung des Ziels wird die Entwicklung der Summe der Leistungen zum Lebensunterhalt, der Leistungen für Unterkunft und Heizung sowie die Entwicklung der Fallzahlen im Vergleich zum Vorjahr auf der Grundlage eines Monitorings beobachtet. […] die Nachhaltigkeit der Integrationen, den Anteil bedarfsdeckender Integrationen, die Entwicklung der Integrationsquote von Langzeitleistungsbeziehern und die Entwicklung der Zahl der Langzeitleistungsbezieher, die bereits vier Jahre und länger SGB II-Leistungen beziehen.',
  II: 'Das Ziel ist im Jahr 2018 erreicht, wenn sich die absolute Zahl der Integrationen um 2,0 % gegenüber dem Vorjahr erhöht. (Angestrebter Zielwert zur Summe der absoluten Zahl der Integrationen 2018 von 3.080). Das Ziel zur Integrationsquote (K2) ist erreicht, wenn die Integrationsquote 2018 gegenüber dem Vorjahr um 0,3 % steigt (K2 = + 0,3 %). Die Integrationsquote der ELB aus den 8 wichtigsten Asylherkunftsländern wird im Jahr 2018 beobachtet.',
  III: 'Das Ziel ist erreicht, wenn der durchschnittliche Bestand an Langzeitleistungsbeziehern gegenüber dem Vorjahresergebnis um 0,4 % sinkt (K3 = - 0,4 %). Gleichzeitig soll die Integrationsquote der Langzeitleistungsbeziehenden um 1,3 % gegenüber dem Vorjahresergebnis gesteigert werden. Das Ziel ist erreicht, wenn der Jahresendbestand an Langzeitleistungsbeziehern in 2018 um mindestens 0,4 % niedriger liegt als der Jahresendbestand 2017 (Dezember t-0) (Veränderung LzL = - 0,4 %). Das Hineinwachsen von Leistungsberechtigten mit Asyl/Fluchthintergrund wird in einem Monitoring gesondert beobachtet.',
} as const;

const { ziele, beobachtungen } = KREIS_KLEVE_2018;

describe('Kreis Kleve 2018', () => {
  it('has the five goals of sections 1.II and 1.III', () => {
    expect(ziele.map((z) => [z.id, z.kennzahl.id, z.fundstelle, z.zielart, z.soll, z.dezimalen])).toEqual([
      ['INT', 'INT', '1.II', MINDESTENS, 2.0, 1],
      ['K2', 'K2', '1.II', MINDESTENS, 0.3, 1],
      ['K3', 'K3', '1.III', HOECHSTENS, -0.4, 1],
      ['K3E1', 'K3E1', '1.III', MINDESTENS, 1.3, 1],
      ['LZB_DEZ', 'LZB_DEZ', '1.III', HOECHSTENS, -0.4, 1],
    ]);
  });

  it('observes what 1.I, 1.II and 1.III only observe', () => {
    expect(beobachtungen.map((b) => [b.kennzahl.id, b.fundstelle])).toEqual([
      ['K1', '1.I'],
      ['K1E1', '1.I'],
      ['K1E2', '1.I'],
      ['BG', '1.I'],
      ['NACHHALTIGKEIT', '1.I'],
      ['BEDARFSDECKUNG', '1.I'],
      ['K3E1', '1.I'],
      ['LZB_4J', '1.I'],
      ['K2_ASYL8', '1.II'],
      ['LZB_ASYL8', '1.III'],
    ]);
  });

  it.each(ziele.map((z) => [z.id, z] as const))(
    'quotes the agreement for the goal %s, with its Soll',
    (_, ziel) => {
      const section = ABSCHNITT_1[ziel.fundstelle.slice(2) as keyof typeof ABSCHNITT_1];
      expect(section).toContain(ziel.wortlaut);
      expect(ziel.wortlaut).toContain(`${Math.abs(ziel.soll!).toFixed(ziel.dezimalen).replace('.', ',')} %`);
    },
  );

  it('quotes sections for the observations', () => {
    const firstWords = ['Entwicklung der Summe', 'Leistungen für Unterkunft', 'Fallzahlen', 'Nachhaltigkeit'];
    for (const words of firstWords)
      expect(beobachtungen.some((b) => b.wortlaut.includes(words) && b.fundstelle === '1.I')).toBe(true);
    for (const b of beobachtungen.filter((x) => x.fundstelle !== '1.I'))
      expect(ABSCHNITT_1[b.fundstelle.slice(2) as 'II' | 'III']).toContain(b.wortlaut);
  });

  it('holds for 2018 only', () => {
    expect(KREIS_KLEVE_2018).toMatchObject({
      id: 'kreis-kleve-2018',
      jahr: 2018,
      land: 'Nordrhein-Westfalen',
    });
    expect(vereinbarungDesJahres(2018)).toBe(KREIS_KLEVE_2018);
    expect([2017, 2019].map(vereinbarungDesJahres)).toEqual([undefined, undefined]);
  });
});

describe('every built-in agreement', () => {
  it('has an id and goal ids that occur once', () => {
    const once = (ids: readonly string[]): boolean => new Set(ids).size === ids.length;
    expect(once(VORLAGEN.map((v) => v.id))).toBe(true);
    for (const v of VORLAGEN) expect(once(v.ziele.map((z) => z.id))).toBe(true);
  });

  it('says where each goal and observation stands', () => {
    for (const v of VORLAGEN)
      for (const item of [...v.ziele, ...v.beobachtungen]) {
        expect(item.fundstelle).not.toBe('');
        expect(item.wortlaut.length).toBeGreaterThan(10);
      }
  });

  it('judges each goal by a unit that its Fehlbetrag has', () => {
    for (const { ziele: goals } of VORLAGEN)
      for (const z of goals) expect(z.kennzahl.fehlbetrag).toBeDefined();
  });
});

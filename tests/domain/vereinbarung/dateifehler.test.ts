import { describe, expect, it } from 'vitest';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { leseVereinbarung } from '../../../src/domain/vereinbarung/lesen';

type Gruppe = Record<string, unknown>;
type Roh = Gruppe & {
  ziele: Gruppe[];
  parteien: Gruppe[];
  steuerungsdialoge: Gruppe[];
  planung: { massnahmen: Gruppe[] };
};

/** Kreis Kleve 2018 with a planned measure. */
const daten = {
  ...KREIS_KLEVE_2018.daten,
  planung: {
    ...KREIS_KLEVE_2018.daten.planung!,
    massnahmen: [{ id: 'KURSE', name: 'Kurse', werte: { '2018-03': 5 } }],
  },
};

describe('what only a file can have', () => {
  const inDatei = (aendere: (d: Roh) => void): readonly string[] => {
    const copy = structuredClone(daten) as unknown as Roh;
    aendere(copy);
    return leseVereinbarung(copy).befunde.map((b) => b.texte.de.gefunden);
  };

  it.each<[string, (d: Roh) => void, string]>([
    [
      'a slip in the name of an entry of a goal',
      (d) => (d.ziele[2]!['Wert'] = 1),
      'ziele[2]: Die Angabe „Wert“ ist unbekannt.',
    ],
    [
      'an unknown entry deep inside',
      (d) => (d.ziele[2]!['zwischenwerte'] = [{ von: '2018-03', wert: -1, grund: 'x' }]),
      'ziele[2].zwischenwerte[0]: Die Angabe „grund“ ist unbekannt.',
    ],
    [
      'a planned value of another year',
      (d) => (d.planung.massnahmen[0]!['werte'] = { '2017-03': 5 }),
      'planung.massnahmen[0].werte.2017-03: Planung KURSE: März 2017 liegt nicht im Jahr der Vereinbarung.',
    ],
    [
      'a planned value that is no number',
      (d) => (d.planung.massnahmen[0]!['werte'] = { '2018-03': '5' }),
      'planung.massnahmen[0].werte.2018-03: Gefunden wurde „5“.',
    ],
    [
      'a planned value for what is no month',
      (d) => (d.planung.massnahmen[0]!['werte'] = { März: 5 }),
      'planung.massnahmen[0].werte.März: Gefunden wurde „März“.',
    ],
    [
      'a group in place of a list',
      (d) => (d['notizen'] = {}),
      'notizen: Gefunden wurde eine Gruppe von Angaben.',
    ],
    ['nothing in place of a list', (d) => (d['notizen'] = null), 'notizen: Gefunden wurde nichts.'],
    [
      'a text in place of a goal',
      (d) => (d['ziele'] = ['K2'] as unknown as Roh['ziele']),
      'ziele[0]: Gefunden wurde „K2“.',
    ],
    ['a number as text', (d) => (d['jahr'] = '2018'), 'jahr: Gefunden wurde „2018“.'],
    [
      'an infinite number',
      (d) => (d.ziele[2]!['wert'] = Infinity),
      'ziele[2].wert: Gefunden wurde Infinity.',
    ],
  ])('%s', (_, aendere, gefunden) => {
    expect(inDatei(aendere)).toEqual([gefunden]);
  });
});

describe('a list in place of a group is called one, as at the top', () => {
  it.each<[string, (d: Roh) => void]>([
    ['planung', (d) => (d['planung'] = [] as unknown as Roh['planung'])],
    ['ziele[2]', (d) => (d.ziele[2] = [] as unknown as Gruppe)],
    ['parteien[0].unterzeichnet', (d) => (d.parteien[0]!['unterzeichnet'] = [])],
    ['steuerungsdialoge[0].zeitraum', (d) => (d.steuerungsdialoge[0]!['zeitraum'] = ['2018-01', '2018-02'])],
    ['planung.massnahmen[0].werte', (d) => (d.planung.massnahmen[0]!['werte'] = [5])],
  ])('%s', (pfad, aendere) => {
    const copy = structuredClone(daten) as unknown as Roh;
    aendere(copy);
    expect(leseVereinbarung(copy).befunde.map((b) => b.texte.de.gefunden)).toEqual([
      `${pfad}: Gefunden wurde eine Liste.`,
    ]);
  });

  it('lesarten: its places are no questions', () => {
    const { befunde } = leseVereinbarung({ ...structuredClone(daten), lesarten: ['mit'] });
    expect(befunde.map((b) => b.texte.de.gefunden)).toEqual([
      'lesarten.0: Die Lesart „0: mit“ gibt es nicht.',
    ]);
  });
});

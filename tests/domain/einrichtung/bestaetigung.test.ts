import { describe, expect, it } from 'vitest';
import { bestaetige, type Wahl } from '../../../src/domain/einrichtung/bestaetigung';
import { adresse } from '../../../src/domain/ort';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { BA_SHEET, baRows } from '../../support/ba-book';
import { bestand, blatt, platz, vorschlaegeZu } from './bestand';

const DATEN = blatt(BA_SHEET, baRows());
const b = bestand([DATEN]);
const liste = vorschlaegeZu(b);

const mit = (auswahl: readonly Wahl[], l = liste) => {
  const { plan, hindernisse } = bestaetige(l, auswahl, KREIS_KLEVE_2018);
  return {
    namen: Object.fromEntries(plan.namen.map((n) => [n.name, adresse(n.ort)])),
    hindernisse: hindernisse.map((h) => h.de),
  };
};

describe('a choice', () => {
  it('takes proposals by their names, in any case', () => {
    expect(mit([{ name: 'ziel_monat' }, { name: 'ZIEL_INT' }])).toEqual({
      namen: { ZIEL_MONAT: 'Eckwerte!A4:A28', ZIEL_INT: 'Eckwerte!B4:B28' },
      hindernisse: [],
    });
  });

  it('takes places of the user', () => {
    const own = { name: 'ZIEL_LZB_4J', ort: platz('eckwerte!G4:G28') };
    expect(mit([{ name: 'ZIEL_MONAT' }, own]).namen).toEqual({
      ZIEL_MONAT: 'Eckwerte!A4:A28',
      ZIEL_LZB_4J: 'Eckwerte!G4:G28',
    });
    expect(
      mit([
        { name: 'ZIEL_BEZUGSMONAT', ort: platz('Eckwerte!B1') },
        { name: 'ZIEL_K3_DELTA', ort: platz('Eckwerte!B2') },
      ]).hindernisse,
    ).toEqual([]);
  });

  it('tells what each name is in its comment', () => {
    const { plan } = bestaetige(liste, [{ name: 'ZIEL_MONAT' }, { name: 'ZIEL_INT' }], KREIS_KLEVE_2018);
    expect(plan.namen.map((n) => n.kommentar)).toEqual(['Ziel: Monatsachse', 'Ziel: Integrationen']);
  });

  it.each<[string, readonly Wahl[], RegExp]>([
    ['an unknown name', [{ name: 'ZIEL_INTT', ort: platz('Eckwerte!B4:B28') }], /kennt Ziel nicht/],
    ['one without a proposal', [{ name: 'ZIEL_MONAT' }, { name: 'ZIEL_LZB_4J' }], /keinen Vorschlag/],
    ['one twice', [{ name: 'ZIEL_MONAT' }, { name: 'ZIEL_MONAT' }], /zweimal/],
    [
      'another length',
      [{ name: 'ZIEL_MONAT' }, { name: 'ZIEL_INT', ort: platz('Eckwerte!B4:B20') }],
      /Eckwerte!B4:B20 hat 17 Zellen\. Erwartet wird 25 Zellen wie ZIEL_MONAT/,
    ],
    ['a block', [{ name: 'ZIEL_MONAT', ort: platz('Eckwerte!A4:B28') }], /eine Zeile oder eine Spalte/],
    ['no cell alone', [{ name: 'ZIEL_BEZUGSMONAT', ort: platz('Eckwerte!A4:A28') }], /einzelne Zelle/],
    ['no axis', [{ name: 'ZIEL_INT' }], /fehlt die Monatsachse/],
    ['an unknown sheet', [{ name: 'ZIEL_MONAT', ort: platz('Fehlt!A4:A28') }], /Blatt „Fehlt“ gibt es nicht/],
  ])('refuses %s', (_, auswahl, text) => {
    expect(mit(auswahl).hindernisse.join()).toMatch(text);
  });

  it('refuses names and tables that are there, whatever their scope', () => {
    const taken = vorschlaegeZu({
      ...b,
      namen: [{ name: 'Ziel_Int', blatt: BA_SHEET, ziel: platz('Eckwerte!B4:B28') }],
      tabellen: ['ZIEL_ELB'],
    });
    const { hindernisse } = mit([{ name: 'ZIEL_MONAT' }, { name: 'ZIEL_INT' }, { name: 'ZIEL_ELB' }], taken);
    expect(hindernisse).toHaveLength(2);
    expect(hindernisse.join()).toMatch(/ZIEL_INT gibt es in der Mappe schon \(Eckwerte!B4:B28\)/);
    expect(hindernisse.join()).toMatch(/ZIEL_ELB gibt es in der Mappe schon \(eine Tabelle\)/);
  });

  it('of an ambiguous name needs its place', () => {
    const twice = vorschlaegeZu(bestand([DATEN, { ...DATEN, ort: { ...DATEN.ort, blatt: 'Kopie' } }]));
    expect(mit([{ name: 'ZIEL_MONAT' }, { name: 'ZIEL_INT' }], twice).hindernisse.join()).toMatch(
      /kommen mehrere Stellen in Frage: Eckwerte!B4:B28, Kopie!B4:B28/,
    );
    const chosen = { name: 'ZIEL_INT', ort: platz('Kopie!B4:B28') };
    expect(mit([{ name: 'ZIEL_MONAT' }, chosen], twice).namen['ZIEL_INT']).toBe('Kopie!B4:B28');
  });
});

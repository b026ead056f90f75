import { describe, expect, it } from 'vitest';
import { befundsumme, beurteile, offene, type Annahme } from '../../../src/domain/abgabe/annahme';
import { zelle } from '../../../src/domain/ort';
import { befund, type Befund, type Regel, type Schwere } from '../../../src/domain/regeln/regel';
import type { Snapshot } from '../../../src/domain/snapshot';
import { mappe } from '../hilfe/mappe';

const REGEL: Regel<{ wert: string }> = {
  ...{ id: 'probe', schwere: 'warnung', frage: 'Passt das?', quelle: 'Probe.' },
  de: ({ wert }: { wert: string }) => ({
    gefunden: `Wert ${wert}.`,
    erwartet: 'Anderes.',
    abhilfe: 'Prüfen.',
  }),
  en: ({ wert }: { wert: string }) => ({ gefunden: `Value ${wert}.`, erwartet: 'Other.', abhilfe: 'Check.' }),
};

/** Cell of INT in June 2018 in the standard workbook. */
const JUNI = zelle('Monatsdaten', 19, 1);
const warnung = (mehr: Partial<Befund> = {}): Befund => ({
  ...befund(REGEL, JUNI, { wert: '260' }),
  ...mehr,
});

const angenommen = (b: Befund, snapshot: Snapshot): Annahme => ({
  ...{ regel: b.regel, ort: 'Monatsdaten!B20', gefunden: b.texte.de.gefunden },
  ...{ begruendung: 'geklärt', kuerzel: 'MM', datum: '2019-01-14' },
  pruefsumme: befundsumme(b, snapshot),
});

describe('an acceptance', () => {
  const before = mappe();
  const annahme = angenommen(warnung(), before);

  it('holds for its finding as long as the values are the same', () => {
    const { befunde, verfallen } = beurteile([warnung()], [annahme], mappe());
    expect(befunde[0]!.annahme).toEqual(annahme);
    expect(offene(befunde)).toEqual([]);
    expect(verfallen).toEqual([]);
  });

  it('holds also where the cells have moved', () => {
    const moved = mappe({ lage: { ZIEL_INT: { blatt: 'Neu', zeile: 4, spalte: 7 } } });
    const there = warnung({ ort: zelle('Neu', 4 + 18, 7) });
    expect(beurteile([there], [annahme], moved).befunde[0]!.annahme).toEqual(annahme);
  });

  it('is void once the value in the cell changes, though the message is the same', () => {
    const after = mappe({ werte: { INT: { '2018-06': 261 } } });
    const { befunde, verfallen } = beurteile([warnung()], [annahme], after);
    expect(befunde[0]!.annahme).toBeUndefined();
    expect(verfallen).toEqual([annahme]);
    expect(offene(befunde)).toHaveLength(1);
  });

  it('is void once another value that the finding rests on changes', () => {
    const b = warnung({ werte: [1, 2, 3] });
    const kept = angenommen(b, before);
    expect(beurteile([warnung({ werte: [1, 2, 3] })], [kept], before).verfallen).toEqual([]);
    expect(beurteile([warnung({ werte: [1, 2, 4] })], [kept], before).verfallen).toEqual([kept]);
  });

  it('does not hold for another rule or another finding of the same rule', () => {
    expect(beurteile([warnung({ regel: 'andere' })], [annahme], before).verfallen).toEqual([annahme]);
    const other = befund(REGEL, JUNI, { wert: '261' });
    expect(beurteile([other], [annahme], before).verfallen).toEqual([annahme]);
  });

  it.each<[Schwere, boolean]>([
    ['fehler', true],
    ['hinweis', false],
  ])('never counts for a %s', (schwere, stays) => {
    const b = warnung({ schwere });
    const { befunde } = beurteile([b], [angenommen(b, before)], before);
    expect(befunde[0]!.annahme).toBeUndefined();
    expect(offene(befunde)).toHaveLength(stays ? 1 : 0);
  });
});

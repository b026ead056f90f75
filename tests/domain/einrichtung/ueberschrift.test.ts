import { describe, expect, it } from 'vitest';
import { alleReihen } from '../../../src/domain/einrichtung/bedarf';
import { leseUeberschrift } from '../../../src/domain/einrichtung/ueberschrift';
import { Woerterbuch } from '../../../src/domain/einrichtung/woerterbuch';
import { nameDerReihe } from '../../../src/domain/reihen';

const REIHEN = alleReihen();
const woerterbuch = new Woerterbuch(REIHEN);
const gelesen = (text: string) => {
  const { woerter, ausschluss } = leseUeberschrift(text);
  return { reihe: woerterbuch.reihe(woerterbuch.menge(woerter))?.id, ausschluss };
};

describe('a heading', () => {
  it.each([
    ['INT', 'INT'],
    ['Integrationen', 'INT'],
    ['Anzahl der Integrationen insgesamt', 'INT'],
    ['ZIEL_INT', 'INT'],
    ['INT¹', 'INT'],
    ['LZB 1)', 'LZB'],
    ['LZB 2) 4)', 'LZB'],
    ['LZB (t-3)', 'LZB'],
    ['LZB t-0', 'LZB_T0'],
    ['LZB_T0', 'LZB_T0'],
    ['Bestand erwerbsfähige Leistungs\u00adberechtigte', 'ELB'],
    ['Erwerbsfähige\nLeistungs-\nberechtigte (ELB)', 'ELB'],
    ['erwerbsfaehige Leistungsberechtigte', 'ELB'],
    ['Langzeitleistungsbezieher/-innen', 'LZB'],
    ['Langzeitleistungsbezieherinnen und -bezieher', 'LZB'],
    ['Langzeitleistungsbeziehende', 'LZB'],
    ['INT_LZB', 'INT_LZB'],
    ['Integrationen von LZB', 'INT_LZB'],
    ['LZB-Integrationen', 'INT_LZB'],
    ['Integrationen der Langzeitleistungsbeziehenden', 'INT_LZB'],
    ['Integrationen Langzeitleistungsbezieher Frauen', 'INT_LZB_F'],
    ['INT_M', 'INT_M'],
    ['Integrationen weiblich', 'INT_F'],
    ['LLU', 'LLU'],
    ['Summe der Leistungen zum Lebensunterhalt (in €)', 'LLU'],
    ['LUH', 'LUH'],
    ['KdU', 'LUH'],
    ['KDU_T0', 'LUH_T0'],
    ['Kosten der Unterkunft und Heizung', 'LUH'],
    ['BG', 'BG'],
    ['Bedarfsgemeinschaften', 'BG'],
    ['INT_SVB', 'INT_SVB'],
    ['Integrationen in sozialversicherungspflichtige Beschäftigung', 'INT_SVB'],
    ['INT_SVB_BD', 'INT_BD'],
    ['bedarfsdeckende Integrationen', 'INT_BD'],
    ['LZB_AMP', 'LZB_AMP'],
    ['BS_GERING', 'BS_GERING'],
    ['BS_2AM', 'BS_2AM'],
    ['INT_ALLEIN', 'INT_AE'],
    ['INT_ALLEIN_F', 'INT_AE_F'],
    ['LZB ab vier Jahre', 'LZB_4J'],
    ['ELB, acht Asylherkunftsländer', 'ELB_ASYL8'],
    ['Summe', undefined],
    ['Jahr 2018', undefined],
    ['Darlehen', undefined],
    ['Arbeitslose', undefined],
    ['INT Düren', undefined],
  ])('%s: %s', (text, id) => {
    expect(gelesen(text)).toEqual({ reihe: id, ausschluss: undefined });
  });

  it.each([
    ['INT_12', 'INT', 'zwoelfMonate'],
    ['INT (12)', 'INT', 'zwoelfMonate'],
    ['INT_12M', 'INT', 'zwoelfMonate'],
    ['Integrationen, gleitende 12-Monatssumme', 'INT', 'zwoelfMonate'],
    ['ELB_VM_12', 'ELB', 'zwoelfMonate'],
    ['INT_LZB_12', 'INT_LZB', 'zwoelfMonate'],
    ['LZB_VM_12', 'LZB', 'zwoelfMonate'],
    ['Jahresfortschrittswert INT', 'INT', 'aufgelaufen'],
    ['Integrationen kumuliert', 'INT', 'aufgelaufen'],
    ['Integrationsquote', undefined, 'quote'],
    ['K2', undefined, 'quote'],
    ['K3E1', undefined, 'quote'],
    ['Zugangsrate ELB', 'ELB', 'quote'],
    ['INT in %', 'INT', 'quote'],
    ['Veränderung LZB', 'LZB', 'veraenderung'],
    ['LZB Delta', 'LZB', 'veraenderung'],
    ['Soll INT', 'INT', 'soll'],
    ['INT Zielwert', 'INT', 'soll'],
    ['INT Vorjahr', 'INT', 'vorjahr'],
    ['ELB_VM', 'ELB', 'vormonat'],
    ['LZB Durchschnitt', 'LZB', 'durchschnitt'],
    ['LZB t-1', 'LZB', 'zwischenstand'],
  ])('%s is %s and no monthly value: %s', (text, id, ausschluss) => {
    expect(gelesen(text)).toEqual({ reihe: id, ausschluss });
  });

  it('tells parts by their words and their blanks', () => {
    expect(leseUeberschrift('   dar. Frauen 1)')).toMatchObject({
      einzug: 3,
      davon: true,
      text: 'dar. Frauen',
    });
    expect(leseUeberschrift('davon: Männer')).toMatchObject({ einzug: 0, davon: true });
    expect(leseUeberschrift('Darlehen')).toMatchObject({ davon: false });
  });
});

describe('the words declared beside the series', () => {
  const forms = REIHEN.flatMap((r) =>
    [r.id, nameDerReihe(r), r.name, ...(r.kuerzel ?? []), ...(r.begriffe ?? [])].map(
      (f) => [f, r.id] as const,
    ),
  );
  it('mean that series and no other, and exclude none', () => {
    for (const [form, id] of forms)
      expect([form, gelesen(form)]).toEqual([form, { reihe: id, ausschluss: undefined }]);
  });
});

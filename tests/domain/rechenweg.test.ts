import { describe, expect, it } from 'vitest';
import { rechenweg } from '../../src/domain/auswertung/rechenweg';
import { iso } from '../../src/domain/monat';
import { beobachtungVon, pruefeKleve, zielVon } from './hilfe/ergebnis';
import { jeJahr, m, mappe, type Angaben } from './hilfe/mappe';

const weg = (id: string, bezugsmonat: string, angaben: Angaben = {}) => {
  const pruefung = pruefeKleve(mappe(angaben), m(bezugsmonat));
  return rechenweg(zielVon(pruefung, id), pruefung.daten);
};
const zeilen = ({ schritte }: ReturnType<typeof weg>) => schritte.map((s) => [s.bezeichnung, s.rechnung]);

describe('the Rechenweg', () => {
  it('of INT: sums, change, target level, delta, verdict', () => {
    const INT = jeJahr({ 2016: 1, 2017: 250, 2018: 254 });
    expect(zeilen(weg('INT', '2018-12', { reihen: { INT } }))).toEqual([
      ['Integrationen, Januar bis Dezember 2018', 'Summe = 3.048'],
      ['Integrationen, Januar bis Dezember 2017', 'Summe = 3.000'],
      ['Veränderung', '(3.048 / 3.000 − 1) · 100 = +1,6000 %'],
      ['Zielwert', '3.000 · 1,02 = 3.060'],
      ['Delta zum Soll', '+1,6000 − (+2,0) = −0,4000'],
      ['Urteil: Veränderung ≥ +2,0 % (ungerundet, einschließlich)', 'nicht erreicht'],
    ]);
  });

  it('of K2: numerator, shifted denominator, quotient, twice', () => {
    expect(zeilen(weg('K2', '2018-03'))).toEqual([
      ['Integrationen, Januar bis März 2018', 'Summe = 780'],
      [
        'Bestand erwerbsfähige Leistungsberechtigte, Dezember 2017 bis Februar 2018',
        'Summe 30.000 / 3 Monate = 10.000',
      ],
      ['Quote 2018', '100 · 780 / 10.000 = 7,8000'],
      ['Integrationen, Januar bis März 2017', 'Summe = 750'],
      [
        'Bestand erwerbsfähige Leistungsberechtigte, Dezember 2016 bis Februar 2017',
        'Summe 30.000 / 3 Monate = 10.000',
      ],
      ['Quote 2017', '100 · 750 / 10.000 = 7,5000'],
      ['Veränderung', '(7,8000 / 7,5000 − 1) · 100 = +4,0000 %'],
      ['Zielwert', '7,5000 · 1,003 = 7,5225'],
      ['Delta zum Soll', '+4,0000 − (+0,3) = +3,7000'],
      ['Urteil: Veränderung ≥ +0,3 % (ungerundet, einschließlich)', 'auf Kurs'],
    ]);
  });

  it('of LZB_DEZ names the series and the data status it took', () => {
    const LZB_T0 = jeJahr({ 2017: 6100, 2018: 6039 });
    const { schritte } = weg('LZB_DEZ', '2018-12', { reihen: { LZB_T0 } });
    expect(schritte.slice(0, 2).map((s) => [s.name, s.bezeichnung, s.rechnung])).toEqual([
      [
        'ZIEL_LZB_T0',
        'Bestand Langzeitleistungsbeziehende (t-0), Dezember 2018',
        'Dezember 2018 (t-0): 6.039',
      ],
      [
        'ZIEL_LZB_T0',
        'Bestand Langzeitleistungsbeziehende (t-0), Dezember 2017',
        'Dezember 2017 (t-0): 6.100',
      ],
    ]);
    expect(weg('LZB_DEZ', '2018-12').schritte[0]).toMatchObject({
      name: 'ZIEL_LZB',
      bezeichnung: 'Bestand Langzeitleistungsbeziehende (t-3), Dezember 2018',
      rechnung: 'Dezember 2018: 5.970',
      werte: [{ monat: m('2018-12'), wert: 5970 }],
    });
  });

  it('lists every input with its month', () => {
    const [now, before] = weg('K3', '2018-03', { werte: { LZB: { '2018-02': 5971 } } }).schritte;
    expect(now!.werte.map((e) => [iso(e.monat), e.wert])).toEqual([
      ['2018-01', 5970],
      ['2018-02', 5971],
      ['2018-03', 5970],
    ]);
    expect(now).toMatchObject({ name: 'ZIEL_LZB', ergebnis: 17_911 / 3, einheit: 'Personen' });
    expect(before!.werte.map((e) => iso(e.monat))).toEqual(['2017-01', '2017-02', '2017-03']);
  });

  it('shows formula, source and readings', () => {
    const { formel, quelle, lesarten } = weg('K2', '2018-12');
    expect(formel).toBe(
      '100 · (Summe Integrationen, Januar bis Bezugsmonat) / ' +
        '(Durchschnitt Bestand erwerbsfähige Leistungsberechtigte, Dezember des Vorjahres bis Vormonat des Bezugsmonats)' +
        '; Veränderung = (Ist / Vergleichswert − 1) · 100',
    );
    expect(quelle).toBe('§ 5 Abs. 1 der Verordnung zu § 48a SGB II');
    expect(lesarten.map((l) => l.lesart)).toEqual([
      'um einen Monat versetzt: vom Monat vor dem Zeitraum bis zum Vormonat des Bezugsmonats',
      'aufgelaufen von Januar bis zum Bezugsmonat, nicht hochgerechnet',
      'in Prozent des Vorjahreswerts (relativ)',
      'mit denselben Monaten des Vorjahres',
      'der Monat hat keinen Wert',
      'nein; wo das gerundete Urteil anders ausfiele, steht „Grenzfall“',
    ]);
  });

  it('of an observation ends with the change: no verdict', () => {
    const pruefung = pruefeKleve(mappe());
    const labels = rechenweg(beobachtungVon(pruefung, 'BG'), pruefung.daten).schritte.map(
      (s) => s.bezeichnung,
    );
    expect(labels).toEqual([
      'Bedarfsgemeinschaften, Januar bis Dezember 2018',
      'Bedarfsgemeinschaften, Januar bis Dezember 2017',
      'Veränderung',
    ]);
  });

  it('of a goal with a hole shows the side that could be computed, and no change', () => {
    expect(zeilen(weg('INT', '2018-12', { werte: { INT: { '2018-06': null } } }))).toEqual([
      ['Integrationen, Januar bis Dezember 2017', 'Summe = 3.000'],
    ]);
  });

  it('of a goal without a Bezugsmonat still shows the formula', () => {
    const pruefung = pruefeKleve(mappe({ bis: m('2017-12') }));
    expect(rechenweg(zielVon(pruefung, 'INT'), pruefung.daten)).toMatchObject({
      schritte: [],
      formel: 'Summe Integrationen, Januar bis Bezugsmonat; Veränderung = (Ist / Vergleichswert − 1) · 100',
    });
  });

  it('its results are those of the evaluation', () => {
    const pruefung = pruefeKleve(mappe());
    for (const z of pruefung.ziele) {
      const { schritte } = rechenweg(z, pruefung.daten);
      const result = (label: string) => schritte.find((s) => s.bezeichnung.startsWith(label))?.ergebnis;
      expect([result('Veränderung'), result('Zielwert'), result('Delta'), result('Urteil')]).toEqual([
        z.veraenderung,
        z.zielwert,
        z.delta,
        z.fehlbetrag,
      ]);
    }
  });
});

import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { monat } from '../monat';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import type { Lesart } from './lesart';
import { KUMULIERT, RELATIV } from './lesarten';

/** The two definitions of "Nachhaltigkeit": their values are never mixed. */
export const FASSUNG: Lesart = {
  id: 'fassung',
  frage: 'Welche Fassung der Nachhaltigkeit gilt?',
  wahl: [
    {
      id: 'jahr',
      lesart:
        'die des Jahres: bis 2018 svB zwölf Monate nach der Integration, ab 2019 svB in jedem der sechs Monate danach; nie gemischt',
      grundlage: 'Stand der Verordnung im Jahr der Vereinbarung (geändert am 22.03.2019)',
    },
  ],
};

export const NACHHALTIGKEIT = kennzahl({
  id: 'NACHHALTIGKEIT',
  name: 'Nachhaltigkeit der Integrationen',
  englisch: 'Sustainability of integrations',
  bedeutung:
    'Welcher Anteil der in sozialversicherungspflichtige Beschäftigung Integrierten zwölf Monate danach svB-beschäftigt ist (Fassung bis 2018).',
  groesse: (k) =>
    quote(summe(k.reihe(REIHEN.INT_NACHHALTIG), k.lang), summe(k.reihe(REIHEN.INT_SVB), k.lang)),
  geschlecht: true,
  gilt: { bis: monat(2018, 12) },
  richtung: 'steigend',
  wert: 'ist',
  einheit: '%',
  fehlbetrag: 'Integrationen',
  quelle: '§ 5 Abs. 2 Nr. 3 der Verordnung zu § 48a SGB II in der Fassung bis 21.03.2019',
  lesarten: [FASSUNG, KUMULIERT, RELATIV],
});

import { durchschnitt } from '../groessen/durchschnitt';
import { REIHEN } from '../reihen';
import { kennzahl } from './kennzahl';
import { KUMULIERT, LAND8 } from './lesarten';

export const ELB_ASYL8 = kennzahl({
  id: 'ELB_ASYL8',
  name: 'Erwerbsfähige Leistungsberechtigte aus den 8 Asylherkunftsländern',
  englisch: 'Employable recipients, eight countries of origin of asylum seekers',
  bedeutung:
    'Bestand an erwerbsfähigen Leistungsberechtigten aus den acht wichtigsten Asylherkunftsländern und sein Wachstum.',
  groesse: (k) => durchschnitt(k.reihe(REIHEN.ELB_ASYL8), k.punkt),
  richtung: 'sinkend',
  wert: 'veraenderung',
  einheit: 'Personen',
  quelle: 'Zielvereinbarung, Abschnitt 1.II (Nenner der dort beobachteten Quote)',
  lesarten: [LAND8, KUMULIERT],
});

import type { Lesart, Wahl } from '../kennzahlen/lesart';

const WIE_VORJAHR: Wahl = {
  id: 'wie-vorjahr',
  lesart:
    'der Anteil am Jahreswert, der im Vorjahr im selben Monat erreicht war (Zwischenwerte der Vereinbarung gehen vor)',
  grundlage:
    'Landkreis Friesland nennt für Februar 2018 ein Zwischenziel von 3,3 % bei einem Jahresziel von 30,7 %, also kein Zwölftel je Monat',
};

const LINEAR: Wahl = {
  id: 'linear',
  lesart: 'je Monat ein Zwölftel des Jahreswerts (Zwischenwerte der Vereinbarung gehen vor)',
  grundlage: 'gleichmäßige Verteilung; braucht kein Vorjahr',
};

const FRAGE = 'Was gilt vor Dezember, wenn die Vereinbarung nur den Wert des Jahres nennt?';

/** How a yearly level is read during the year, for what adds up month by month. */
export const UNTERJAEHRIG: Lesart = { id: 'unterjaehrig', frage: FRAGE, wahl: [WIE_VORJAHR, LINEAR] };

/** The same for budgets, of which a workbook often has the current year only. */
export const UNTERJAEHRIG_BUDGET: Lesart = { ...UNTERJAEHRIG, wahl: [LINEAR, WIE_VORJAHR] };

import type { Lesart } from './kennzahl';

/** Readings that more than one Kennzahl shares. They are ours, and every Rechenweg shows them. */
export const KUMULIERT: Lesart = {
  frage: 'Jahresfortschrittswert: aufgelaufen oder auf das Jahr hochgerechnet?',
  lesart:
    'aufgelaufen von Januar bis zum Bezugsmonat, nicht hochgerechnet; verglichen mit denselben Monaten des Vorjahres',
  grundlage: 'BIAJ 19.07.2015 für K2; für die übrigen Kennzahlen sinngemäß',
};

export const VERSATZ: Lesart = {
  frage: 'Welche Monate zählen im Nenner?',
  lesart: 'um einen Monat versetzt: Dezember des Vorjahres bis Vormonat des Bezugsmonats',
  grundlage: 'Praxis der BA nach BIAJ; die Verordnung selbst sagt zum Versatz nichts',
};

export const RELATIV: Lesart = {
  frage: 'Ist das Soll in Prozent oder in Prozentpunkten gemeint?',
  lesart: 'in Prozent des Vorjahreswerts (relativ)',
  grundlage: 'so in allen gelesenen Zielvereinbarungen; keine nennt Prozentpunkte',
};

export const LAND8: Lesart = {
  frage: 'Wie wird die Kennzahl auf die acht Asylherkunftsländer übertragen?',
  lesart:
    'dieselbe Formel, beschränkt auf Staatsangehörige von Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, Somalia und Syrien',
  grundlage: 'Liste: IAB-Glossar; die Übertragung ist unsere Lesart',
};

import type { Lesart } from './lesart';
import { PUNKTE } from './massstab';

/** Readings that more than one Kennzahl shares. They are ours, and every Rechenweg shows which answer was chosen. */
export const KUMULIERT: Lesart = {
  id: 'jahresfortschritt',
  frage: 'Jahresfortschrittswert: aufgelaufen oder auf das Jahr hochgerechnet?',
  nurJahresfortschritt: true,
  wahl: [
    {
      id: 'aufgelaufen',
      lesart: 'aufgelaufen von Januar bis zum Bezugsmonat, nicht hochgerechnet',
      grundlage: 'BIAJ 19.07.2015 für K2; für die übrigen Kennzahlen sinngemäß',
    },
  ],
};

export const VERGLEICH: Lesart = {
  id: 'vergleich',
  frage: 'Womit wird der Jahresfortschrittswert verglichen?',
  wahl: [
    {
      id: 'gleiche-monate',
      lesart: 'mit denselben Monaten des Vorjahres',
      grundlage: 'nur gleich lange Zeiträume sind vergleichbar; am Jahresende dasselbe wie das ganze Vorjahr',
    },
    {
      id: 'ganzes-vorjahr',
      lesart: 'mit dem ganzen Vorjahr',
      grundlage: 'wörtlich „gegenüber dem Vorjahresergebnis“; vor Dezember nicht gleich lang',
      basis: 'vorjahresdezember',
    },
  ],
};

export const VERSATZ: Lesart = {
  id: 'versatz',
  frage: 'Welche Monate zählen im Nenner?',
  wahl: [
    {
      id: 'mit',
      lesart: 'um einen Monat versetzt: vom Monat vor dem Zeitraum bis zum Vormonat des Bezugsmonats',
      grundlage: 'Praxis der BA nach BIAJ; die Verordnung selbst sagt zum Versatz nichts',
    },
    {
      id: 'ohne',
      lesart: 'ohne Versatz: dieselben Monate wie im Zähler',
      grundlage: 'Wortlaut der Verordnung; für Mappen ohne den Dezember davor',
    },
  ],
};

export const RELATIV: Lesart = {
  id: 'massstab',
  frage: 'Ist das Soll in Prozent oder in Prozentpunkten gemeint?',
  wahl: [
    {
      id: 'prozent',
      lesart: 'in Prozent des Vorjahreswerts (relativ)',
      grundlage: 'so in allen gelesenen Zielvereinbarungen; keine nennt Prozentpunkte',
    },
    {
      id: 'punkte',
      lesart: 'in Prozentpunkten der Quote (absolut)',
      grundlage: 'nur, wo eine Vereinbarung es ausdrücklich so sagt',
      massstab: PUNKTE,
    },
  ],
};

export const RUNDUNG: Lesart = {
  id: 'rundung',
  frage: 'Wird vor dem Urteil gerundet?',
  wahl: [
    {
      id: 'ungerundet',
      lesart: 'nein; wo das gerundete Urteil anders ausfiele, steht „Grenzfall“',
      grundlage: 'eine Regel wurde nicht gefunden',
    },
    {
      id: 'gerundet',
      lesart: 'ja, auf die Nachkommastellen des Solls, kaufmännisch',
      grundlage: 'die veröffentlichten Werte haben eine Nachkommastelle',
      gerundet: true,
    },
  ],
};

export const ERSATZ: Lesart = {
  id: 'ersatz',
  frage: 'Was gilt in einem Monat, dessen endgültiger Wert (t-3) noch fehlt?',
  wahl: [
    {
      id: 'offen',
      lesart: 'der Monat hat keinen Wert',
      grundlage: 'Endgültiges und Vorläufiges werden nicht gemischt',
    },
    {
      id: 't0',
      lesart: 'der t-0-Wert aus dem Namen mit _T0; das Ergebnis ist dann vorläufig',
      grundlage: 'für Steuerungsdialoge vor dem Vorliegen der t-3-Werte',
      ersatz: true,
    },
  ],
};

export const MITTELUNG: Lesart = {
  id: 'mittelung',
  frage: 'Mittel der Monatsraten oder Verhältnis der Summen?',
  wahl: [
    {
      id: 'monatsraten',
      lesart: 'einfaches Mittel der Monatsraten',
      grundlage: 'Wortlaut der Verordnung („durchschnittliche“ Rate)',
    },
    {
      id: 'summen',
      lesart: 'Verhältnis der Summen, also mit dem Bestand gewichtet',
      grundlage: 'Kennzahlensteckbriefe der BA',
    },
  ],
};

export const LAND8: Lesart = {
  id: 'land8',
  frage: 'Wie wird die Kennzahl auf die acht Asylherkunftsländer übertragen?',
  wahl: [
    {
      id: 'staatsangehoerige',
      lesart:
        'dieselbe Formel, beschränkt auf Staatsangehörige von Afghanistan, Eritrea, Irak, Iran, Nigeria, Pakistan, Somalia und Syrien',
      grundlage: 'Liste: IAB-Glossar; die Übertragung ist unsere Lesart',
    },
  ],
};

import { genau, monatsname, zahl } from '../../anzeige';
import type { Monat } from '../../monat';
import { erstmeldungsId, type Reihenart } from '../../reihen';
import { pruefregel, type Fund } from '../pruefregel';
import type { Pruefstand, Reihenstand } from '../pruefstand';
import { median, streuung } from '../statistik';
import { ortDesMonats } from '../strecke';

/** With fewer other months nothing is usual, and a revision beyond this share stands out. */
const MINDESTENS = 5;
const OHNE_VERGLEICH = 0.05;
/** So many usual deviations are allowed; these are never taken to be smaller than this share. */
const ABWEICHUNGEN = 6;
const BODEN = 0.005;
/** A few persons are no revision worth a word. */
const ANZAHL = 10;

interface Angaben {
  readonly erst: string;
  readonly endgueltig: string;
  readonly monat: string;
  readonly erstwert: string;
  readonly endwert: string;
  readonly abstand: string;
  readonly ueblich: string;
}

export const REVISION = pruefregel<Angaben>({
  id: 'revision',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Liegen Erstmeldung und endgültiger Wert so nah beieinander wie sonst?',
  braucht: 'Eine Reihe und ihre Erstmeldung (Name mit _T0) im selben Monat.',
  quelle:
    'Datenstände t-0 und t-3 nach der BA: t-0 ist hochgerechnet, t-3 nach drei Monaten Wartezeit endgültig. Eigene Festlegung: welcher Abstand üblich ist.',
  verfahren:
    'In jedem Monat wird der Abstand der Erstmeldung (t-0) vom endgültigen Wert (t-3) in Prozent berechnet und mit dem mittleren Abstand (Median) aller anderen Monate verglichen. ' +
    'Gemeldet wird, was davon um mehr als das Sechsfache der üblichen Abweichung entfernt ist; als üblich gelten mindestens 0,5 Prozentpunkte. ' +
    'Gibt es weniger als sechs gemeinsame Monate, gilt ein Abstand über 5 %. Bis zu 10 Personen fallen nie auf.',
  de: (a) => ({
    gefunden: `${a.monat}: ${a.erst} hat ${a.erstwert}, ${a.endgueltig} hat ${a.endwert}; das sind ${a.abstand} % Abstand.`,
    erwartet: `Erwartet wird ein Abstand von etwa ${a.ueblich} %.`,
    abhilfe:
      'Bitte beide Werte mit der Quelle vergleichen; einer kann vertippt oder aus einem anderen Monat sein.',
  }),
  en: (a) => ({
    gefunden: `${a.monat}: ${a.erst} has ${a.erstwert}, ${a.endgueltig} has ${a.endwert}; that is ${a.abstand} % apart.`,
    erwartet: `A distance of about ${a.ueblich} % is expected.`,
    abhilfe: 'Please compare both values with their source; one may be mistyped or from another month.',
  }),
  finde: ({ reihen }) =>
    [...reihen.values()].flatMap((reihe) => revisionen(reihe, erstmeldung(reihe.art, reihen))),
});

/** Quick: true where a distance cannot stand out, whichever of them is the usual one of all others. */
const istNah = (wege: readonly number[]): ((weg: number) => boolean) => {
  if (wege.length <= MINDESTENS) return () => false;
  const sorted = [...wege].sort((a, b) => a - b);
  // Without one of them the middle moves by one place at most.
  const low = sorted[Math.ceil(sorted.length / 2) - 2]!;
  const high = sorted[Math.floor(sorted.length / 2) + 1]!;
  return (weg) => Math.max(weg - low, high - weg) <= ABWEICHUNGEN * BODEN;
};

const erstmeldung = (art: Reihenart, reihen: Pruefstand['reihen']): Reihenstand | undefined =>
  reihen.get(erstmeldungsId(art.id));

const revisionen = (reihe: Reihenstand, erst: Reihenstand | undefined): readonly Fund<Angaben>[] => {
  if (!erst) return [];
  const pairs = reihe.monate.flatMap((monat) => {
    const [first, final] = [monat && erst.wert(monat), monat && reihe.wert(monat)];
    return typeof first === 'number' && typeof final === 'number' && final > 0
      ? [{ monat: monat as Monat, first, final, weg: (first - final) / final }]
      : [];
  });
  const nah = istNah(pairs.map((p) => p.weg));
  return pairs.flatMap((pair) => {
    if (nah(pair.weg)) return [];
    const others = pairs.filter((p) => p !== pair).map((p) => p.weg);
    const few = others.length < MINDESTENS;
    const usual = few ? 0 : median(others)!;
    const allowed = few ? OHNE_VERGLEICH : ABWEICHUNGEN * Math.max(BODEN, streuung(others));
    const away = Math.abs(pair.weg - usual);
    if (away <= allowed || away * pair.final <= ANZAHL) return [];
    return {
      ort: ortDesMonats(erst, pair.monat),
      angaben: {
        ...{ erst: erst.name, endgueltig: reihe.name, monat: monatsname(pair.monat) },
        ...{ erstwert: genau(pair.first), endwert: genau(pair.final) },
        ...{ abstand: zahl(pair.weg * 100), ueblich: zahl(usual * 100) },
      },
    };
  });
};

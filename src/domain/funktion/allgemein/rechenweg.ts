import { istLeer } from '../../achse';
import { rechenwegDes, type Rechenweg } from '../../auswertung/rechenweg';
import { FORMEN, KENNZAHLEN } from '../../kennzahlen';
import type { Kennzahl } from '../../kennzahlen/kennzahl';
import type { Zellwert } from '../../snapshot';
import { Funktionsfehler, type Funktionswert } from '../antwort';
import { unbekannt, type Umfeld } from '../argumente';
import type { Funktion } from '../funktion';
import { einzelwert } from '../kennzahlfunktion';
import { BEZUGSMONAT, bereich, MONATE, SOLL, wert } from '../parameter';
import { alsAntwort, Rechnung } from '../rechne';

/** Place of the Soll in the list of arguments; the series stand from place 1 on. */
const SOLL_STELLE = 5;

/**
 * `=ZIEL.RECHENWEG("K3"; LZB; ; Monate; [Bezugsmonat]; [Soll])`: how a result comes about, as a block of rows with the
 * columns step, calculation, result and unit: inputs, sums, change, with a Soll the verdict, then the readings chosen
 * and the source.
 */
export const RECHENWEG: Funktion = {
  id: 'RECHENWEG',
  beschreibung: {
    de: 'Rechenweg einer Kennzahl als Block: Eingaben, Zwischenwerte, Urteil, Lesarten, Quelle',
    en: 'How the result of a Kennzahl comes about, as a block: inputs, steps, verdict, readings, source (in German)',
  },
  parameter: [
    wert(
      'kennzahl',
      'Kennung der Kennzahl, etwa "K3" oder "K2_12M"',
      'Id of the Kennzahl, such as "K3" or "K2_12M"',
    ),
    bereich('zaehler', 'Erste Reihe der Kennzahl (Zähler)', 'First series of the Kennzahl (numerator)'),
    bereich(
      'nenner',
      'Zweite Reihe (Nenner); weggelassen bei Kennzahlen mit einer Reihe',
      'Second series (denominator); left out for a Kennzahl of one series',
      true,
    ),
    MONATE,
    BEZUGSMONAT,
    SOLL,
  ],
  rechne: ([id, zaehler = null, nenner = null, monate = null, bezugsmonat, soll], umfeld) =>
    alsAntwort(
      () => {
        const k = leseKennzahl(einzelwert(id), umfeld);
        const rechnung = new Rechnung(
          k,
          {
            reihen: [zaehler, nenner],
            monate,
            bezugsmonat: einzelwert(bezugsmonat),
            ausgabe: null,
            soll: einzelwert(soll),
          },
          umfeld,
        );
        const month = rechnung.bezugsmonat();
        const agreed = sollOderKeins(rechnung, month, einzelwert(soll));
        if (!agreed) return zeilen(rechenwegDes(k, rechnung.verglichen(month).vergleich, rechnung.daten));
        const { vergleich, urteil } = rechnung.beurteilt(month, agreed);
        return zeilen(rechenwegDes(k, vergleich, rechnung.daten, { soll: agreed, urteil }));
      },
      (i) => (i < 2 ? i + 1 : SOLL_STELLE),
    ),
};

/** Where no Soll was given and no agreement has one, the Rechenweg ends with the change. */
const sollOderKeins = (rechnung: Rechnung, month: Parameters<Rechnung['soll']>[0], given: Zellwert) => {
  try {
    return rechnung.soll(month);
  } catch (e) {
    if (e instanceof Funktionsfehler && istLeer(given)) return undefined;
    throw e;
  }
};

const zeilen = ({ schritte, formel, lesarten, quelle }: Rechenweg): readonly (readonly Funktionswert[])[] => [
  ['Schritt', 'Rechnung', 'Ergebnis', 'Einheit'],
  ...schritte.map((s) => [s.bezeichnung, s.rechnung, s.ergebnis, s.einheit]),
  ['Formel', formel, '', ''],
  ...lesarten.map((l) => [
    `Lesart: ${l.frage}`,
    `${l.lesart}${l.abweichend ? ' (abweichend gewählt)' : ''} – ${l.grundlage}`,
    '',
    '',
  ]),
  ['Quelle', quelle, '', ''],
];

const leseKennzahl = (given: Zellwert, { sprache }: Umfeld): Kennzahl => {
  const wanted = typeof given === 'string' ? given.trim().toUpperCase() : '';
  const found = FORMEN.find((k) => k.id === wanted);
  if (found) return found;
  const forms = sprache === 'de' ? 'auch mit _M, _F und _12M' : 'also with _M, _F and _12M';
  throw unbekannt('Kennzahl', given, [...KENNZAHLEN.map((k) => k.id), forms], sprache);
};

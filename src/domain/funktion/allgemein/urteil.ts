import { statusVon } from '../../auswertung/urteil';
import { monat, monatszahl } from '../../monat';
import type { Zellwert } from '../../snapshot';
import { HOECHSTENS } from '../../zielarten/hoechstens';
import { MINDESTENS } from '../../zielarten/mindestens';
import { liegtIn, type Zielart } from '../../zielarten/zielart';
import { istLeer, leseMonat } from '../../achse';
import { keinDatum, sollfehler, unbekannt, type Argument, type Umfeld } from '../argumente';
import type { Funktion } from '../funktion';
import { einzelwert } from '../kennzahlfunktion';
import { BEZUGSMONAT, RICHTUNG, RICHTUNGEN, SOLL_NOETIG, VERAENDERUNG } from '../parameter';
import { alsAntwort } from '../rechne';
import { alsZahl, frageNachLeeren } from './veraenderung';

/** Whether a change reaches a Soll: inclusively and unrounded. */
const erreicht = (argumente: readonly (Argument | null)[], umfeld: Umfeld): boolean => {
  const change = alsZahl('Veränderung', einzelwert(argumente[0]), umfeld);
  const soll = alsZahl('Soll', einzelwert(argumente[1]), umfeld);
  const zielart = leseRichtung(einzelwert(argumente[2]), soll, umfeld);
  const fault = sollfehler(soll, zielart === HOECHSTENS, umfeld.sprache);
  if (fault) throw fault;
  return liegtIn(change, zielart.grenzen({ zielart, soll }, 'steigend'));
};

/** Left out, the sign of the Soll tells it: "steigt um mindestens", "sinkt um mindestens". */
const zielartNachVorzeichen = (soll: number): Zielart => (soll < 0 ? HOECHSTENS : MINDESTENS);

const leseRichtung = (given: Zellwert, soll: number, { sprache }: Umfeld): Zielart => {
  if (istLeer(given)) return zielartNachVorzeichen(soll);
  const text = typeof given === 'string' ? given.trim().toLowerCase() : '';
  if (text === 'mindestens') return MINDESTENS;
  if (text === 'höchstens' || text === 'hoechstens') return HOECHSTENS;
  throw unbekannt('Richtung', given, RICHTUNGEN, sprache);
};

/** `=ZIEL.ERREICHT(Veränderung; Soll; [Richtung])`: TRUE where the change reaches the Soll, inclusively, unrounded. */
export const ERREICHT: Funktion = {
  id: 'ERREICHT',
  beschreibung: {
    de: 'WAHR, wenn eine Veränderung das Soll erreicht (einschließlich, ungerundet)',
    en: 'TRUE where a change reaches the Soll (inclusively, unrounded)',
  },
  parameter: [VERAENDERUNG, SOLL_NOETIG, RICHTUNG],
  rechne: (argumente, umfeld) =>
    alsAntwort(() => {
      frageNachLeeren(argumente, 2, umfeld);
      return [[erreicht(argumente, umfeld)]];
    }),
};

/**
 * `=ZIEL.STATUS(Veränderung; Soll; [Richtung]; [Bezugsmonat])`: `erreicht` / `nicht erreicht` in December and where no
 * month is given, `auf Kurs` / `nicht auf Kurs` in earlier months, `nicht bewertbar` where the change has no value.
 */
export const STATUS: Funktion = {
  id: 'STATUS',
  beschreibung: {
    de: 'Urteil als Text: erreicht, nicht erreicht, auf Kurs, nicht auf Kurs, nicht bewertbar',
    en: 'The verdict as text: erreicht, nicht erreicht, auf Kurs, nicht auf Kurs, nicht bewertbar',
  },
  parameter: [
    VERAENDERUNG,
    SOLL_NOETIG,
    RICHTUNG,
    {
      ...BEZUGSMONAT,
      text: {
        de: 'Datum im Bezugsmonat; weggelassen: Dezember, das Urteil ist dann endgültig',
        en: 'A date in the Bezugsmonat; left out: December, so that the verdict is final',
      },
    },
  ],
  rechne: (argumente, umfeld) =>
    alsAntwort(() => {
      const given = einzelwert(argumente[3]);
      const m = istLeer(given) ? monat(2000, 12) : leseMonat(given, umfeld.system);
      if (m === undefined) throw keinDatum('Bezugsmonat', given, umfeld.sprache);
      frageNachLeeren(argumente, 2, umfeld);
      const change = einzelwert(argumente[0]);
      const none = change === null || change === '' || typeof change === 'object';
      return [
        [none ? 'nicht bewertbar' : statusVon(erreicht(argumente, umfeld), monat(2000, monatszahl(m)))],
      ];
    }),
};

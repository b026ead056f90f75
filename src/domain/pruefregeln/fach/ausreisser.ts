import { genau, monatsname, zahl } from '../../anzeige';
import { plus } from '../../monat';
import type { Ort } from '../../ort';
import { EINHEIT_SPRUNG } from '../form/einheit-sprung';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { abweichungen, faelltAuf, skalaDer } from '../statistik';
import { ortDesMonats } from '../strecke';

/** Beyond so many usual deviations, seen from every side, a value is no chance any more. */
const GRENZE = 5;
/** So many values tell what is usual. */
const MINDESTENS = 12;

interface Angaben {
  readonly name: string;
  readonly monat: string;
  readonly wert: string;
  readonly erwartet: string;
}

export const AUSREISSER = pruefregel<Angaben>({
  id: 'ausreisser',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Passt jeder Wert zu den Monaten daneben und zur Jahreszeit?',
  braucht: 'Eine Reihe mit mindestens zwölf Werten; für die Jahreszeit mehr als zwölf Monate.',
  quelle:
    'Eigene Festlegung nach üblichen robusten Verfahren (Median, Quantile, Wurzel von Anzahlen nach Anscombe).',
  verfahren:
    'Jeder Wert wird mit dem mittleren Wert (Median) der drei Monate davor und mit dem der drei Monate danach verglichen; davon wird abgezogen, was derselbe Kalendermonat in anderen Jahren gegenüber seinen Nachbarn tut. ' +
    'Das Mittel beider Seiten ist die Abweichung. Sie zählt nur so weit, wie jede Seite für sich und auch der Vergleich ohne die Jahreszeit sie zu mindestens vier Fünfteln bestätigen: so fallen weder Dezemberlöcher noch Wachstum noch ein Sprung auf ein neues Niveau auf. ' +
    'Anzahlen werden über ihre Quadratwurzel verglichen, Beträge prozentual, damit große und kleine Werte gleich behandelt werden. ' +
    'Gemeldet wird, was mehr als das Fünffache der üblichen Abweichung dieser Reihe entfernt ist; üblich ist, was zwei von drei Monaten höchstens abweichen, mindestens aber die zufällige Schwankung (bei Anzahlen eine halbe Einheit der Quadratwurzel, bei Beträgen 1 %). ' +
    'Im ersten und im letzten Monat gibt es nur eine Seite: dort fällt auch ein wirklicher Sprung auf. Nullen und Sprünge der Einheit prüfen eigene Regeln.',
  de: ({ name, monat, wert, erwartet }) => ({
    gefunden: `${name}, ${monat}: gefunden wurde ${wert}.`,
    erwartet: `Erwartet werden nach den Monaten daneben und der Jahreszeit etwa ${erwartet}.`,
    abhilfe:
      'Bitte den Wert mit der Quelle vergleichen: vielleicht fehlt eine Ziffer, ist doppelt oder vertauscht.',
  }),
  en: ({ name, monat, wert, erwartet }) => ({
    gefunden: `${name}, ${monat}: found ${wert}.`,
    erwartet: `About ${erwartet} are expected from the months beside it and the season.`,
    abhilfe: 'Please compare the value with its source: a digit may be missing, doubled or exchanged.',
  }),
  finde: (stand) => {
    const told = EINHEIT_SPRUNG.befunde(stand).flatMap(({ ort }) => ort ?? []);
    return [...stand.reihen.values()]
      .filter((r) => r.art.jahresbetrag !== true && versorgt(r))
      .flatMap(ausreisser)
      .filter(({ ort }) => ort === null || !told.some((t) => enthaelt(t, ort)));
  },
});

const versorgt = ({ werte }: Reihenstand): boolean => werte.filter((w) => w !== null).length >= MINDESTENS;

const ausreisser = (reihe: Reihenstand): readonly Fund<Angaben>[] => {
  const { von, verlauf: werte } = reihe;
  const skala = skalaDer(reihe.art);
  if (!faelltAuf(werte, skala, GRENZE)) return [];
  return abweichungen(werte, skala)
    .filter(({ position, weite }) => Math.abs(weite) > GRENZE && werte[position] !== 0)
    .map(({ position, erwartet }) => {
      const monat = plus(von, position);
      return {
        ort: ortDesMonats(reihe, monat),
        angaben: {
          name: reihe.name,
          monat: monatsname(monat),
          wert: genau(werte[position]!),
          erwartet: zahl(aufDreiStellen(erwartet), 0),
        },
      };
    });
};

/** An estimate pretends no precision. */
const aufDreiStellen = (x: number): number => (x < 1000 ? x : Number(x.toPrecision(3)));

const enthaelt = (bereich: Ort, zelle: Ort): boolean =>
  bereich.blatt === zelle.blatt &&
  zelle.zeile >= bereich.zeile &&
  zelle.zeile < bereich.zeile + bereich.zeilen &&
  zelle.spalte >= bereich.spalte &&
  zelle.spalte < bereich.spalte + bereich.spalten;

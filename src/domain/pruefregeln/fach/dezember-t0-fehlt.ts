import { monatsname } from '../../anzeige';
import { basismonat } from '../../auswertung/vergleich';
import { istDezember, type Monat } from '../../monat';
import { STICHTAG_GEMISCHT } from '../../regeln/stichtag-gemischt';
import { alsErstmeldung, nameDerReihe, type Reihenart } from '../../reihen';
import { pruefregel, type Fund } from '../pruefregel';
import type { Pruefstand } from '../pruefstand';
import { ortDesMonats } from '../strecke';

interface Angaben {
  readonly ziel: string;
  readonly name: string;
  readonly statt: string;
  /** '' where the whole series is missing */
  readonly monat: string;
  readonly vorhanden: boolean;
}

export const DEZEMBER_T0_FEHLT = pruefregel<Angaben>({
  id: 'dezember-t0-fehlt',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Liegen für den Jahresendbestand die Erstmeldungen beider Dezember vor?',
  braucht: 'Ein Ziel, das die Erstmeldung im Dezember vergleicht (LZB_DEZ), und Dezember als Bezugsmonat.',
  quelle:
    'Zielvereinbarung Kreis Kleve 2018, Abschnitt 1.III: Vergleich mit dem Jahresendbestand „Dezember t-0“. Dass t-0 dafür auf beiden Seiten stehen soll, ist eigene Festlegung.',
  verfahren:
    'Im Dezember nimmt das Ziel für beide Jahre den t-0-Wert, wenn er vorliegt, sonst den endgültigen. Gemeldet wird jeder der beiden Dezember, dessen t-0-Wert fehlt, mit dem, was stattdessen zählt; fehlt der ganze Name, folgt nur ein Hinweis. ' +
    'Liegt genau einer der beiden vor, sagt das schon die Auswertung selbst (gemischte Stichtage), und diese Regel schweigt.',
  de: ({ ziel, name, statt, monat, vorhanden }) => ({
    gefunden:
      monat === ''
        ? `Der Name ${name} fehlt in der Mappe; Ziel ${ziel} wird mit den Werten aus ${statt} berechnet.`
        : `${name}: für ${monat} steht kein t-0-Wert; für Ziel ${ziel} ${vorhanden ? `zählt stattdessen der Wert aus ${statt}` : `steht auch in ${statt} keiner`}.`,
    erwartet: 'Erwartet wird die Erstmeldung (t-0) des Dezembers in diesem Jahr und im Vorjahr.',
    abhilfe: `Bitte die t-0-Werte beider Dezember in ${name} eintragen.`,
  }),
  en: ({ ziel, name, statt, monat, vorhanden }) => ({
    gefunden:
      monat === ''
        ? `The name ${name} is missing; goal ${ziel} is computed with the values of ${statt}.`
        : `${name}: there is no t-0 value for ${monat}; for goal ${ziel} ${vorhanden ? `the value of ${statt} is taken instead` : `there is none in ${statt} either`}.`,
    erwartet: 'The first report (t-0) of the last month of this year and of the prior year is expected.',
    abhilfe: `Please enter the t-0 values of both years’ last months in ${name}.`,
  }),
  finde: (stand) => {
    const { bezugsmonat, ziele, befunde } = stand.pruefung;
    if (bezugsmonat === undefined || !istDezember(bezugsmonat)) return [];
    if (befunde.some((b) => b.regel === STICHTAG_GEMISCHT.id)) return [];
    return ziele.flatMap(({ ziel: { id, kennzahl } }) =>
      kennzahl.groesse.art === 'erstmeldung'
        ? fehlende(stand, id, kennzahl.groesse.reihen[0]!, [basismonat(kennzahl, bezugsmonat), bezugsmonat])
        : [],
    );
  },
});

const fehlende = (
  { snapshot, reihen }: Pruefstand,
  ziel: string,
  endgueltig: Reihenart,
  months: readonly Monat[],
): readonly Fund<Angaben>[] => {
  const erst = alsErstmeldung(endgueltig);
  const angaben = { ziel, name: nameDerReihe(erst), statt: nameDerReihe(endgueltig), vorhanden: true };
  if (!snapshot.namen.has(angaben.name))
    return [{ ort: null, angaben: { ...angaben, monat: '' }, schwere: 'hinweis', ziele: [ziel] }];
  const series = reihen.get(erst.id);
  if (!series) return [];
  return months
    .filter((m) => series.wert(m) === null)
    .map((m) => ({
      ort: ortDesMonats(series, m),
      angaben: {
        ...angaben,
        monat: monatsname(m),
        vorhanden: typeof reihen.get(endgueltig.id)?.wert(m) === 'number',
      },
      ziele: [ziel],
    }));
};

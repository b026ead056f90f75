import { monatsname } from '../../anzeige';
import type { Bedarf } from '../../groessen/groesse';
import type { Monat } from '../../monat';
import { nameDerReihe } from '../../reihen';
import { pruefregel, type Fund } from '../pruefregel';
import { UMBRUECHE, type Umbruch } from '../umbrueche';
import { vergleichsmonate, type Vergleichsmonate } from '../vergleichsmonate';
import { liste } from '../worte';

interface Angaben {
  readonly kennzahlen: readonly string[];
  readonly namen: readonly string[];
  readonly monat: string;
  readonly umbruch: Umbruch;
}

export const UMBRUCH = pruefregel<Angaben>({
  id: 'umbruch',
  gruppe: 'fach',
  schwere: 'hinweis',
  frage: 'Zählen die verglichenen Zeiträume dasselbe?',
  braucht: 'Einen Bezugsmonat und Monate des Vergleichs auf beiden Seiten eines bekannten Umbruchs.',
  quelle: `Je Umbruch: ${UMBRUECHE.map((u) => u.quelle).join('; ')}.`,
  verfahren:
    'Eine Tabelle nennt Monate, ab denen sich die Abgrenzung oder die Bedingungen einer Reihe geändert haben. Liegt ein solcher Monat zwischen den Monaten, die für den Bezugsmonat und für den Vergleich zählen, nennt ein Hinweis ihn: ' +
    'der Vergleich ist dann rechnerisch richtig, aber nicht ohne Erläuterung zu lesen. Die Neufassung von K2E3 im Jahr 2019 fehlt darin, weil beide Fassungen ohnehin nie gemischt werden.',
  de: ({ kennzahlen, namen, monat, umbruch }) => ({
    gefunden: `Ab ${monat} ändert sich, was ${liste(namen, 'de')} ${namen.length === 1 ? 'enthält' : 'enthalten'}; das liegt in oder zwischen den Zeiträumen, die für ${liste(kennzahlen, 'de')} verglichen werden. ${umbruch.de}`,
    erwartet: 'Erwartet werden auf beiden Seiten des Vergleichs gleich abgegrenzte Werte.',
    abhilfe: `Bitte prüfen, ob beide Zeiträume derselben Veröffentlichung entnommen sind, und den Umbruch erläutern (Quelle: ${umbruch.quelle}).`,
  }),
  en: ({ kennzahlen, namen, monat, umbruch }) => ({
    gefunden: `From ${monat} on ${liste(namen, 'en')} ${namen.length === 1 ? 'holds' : 'hold'} something else; that lies within or between the periods compared for ${liste(kennzahlen, 'en')}. ${umbruch.en}`,
    erwartet: 'Values of the same definition are expected on both sides of the comparison.',
    abhilfe: `Please check whether both periods were taken from the same publication, and explain the break (source: ${umbruch.quelle}).`,
  }),
  finde: ({ pruefung }) => {
    const compared = vergleichsmonate(pruefung);
    return UMBRUECHE.flatMap((umbruch) => betroffen(umbruch, compared));
  },
});

const betroffen = (umbruch: Umbruch, compared: readonly Vergleichsmonate[]): readonly Fund<Angaben>[] => {
  const hit = compared.map(({ kennzahl, ist, basis }) => ({
    id: kennzahl.id,
    namen: [...ist, ...basis].flatMap(({ reihe }) =>
      liegtDazwischen(umbruch.ab, reihe.id, ist, basis) && trifft(umbruch, reihe.id)
        ? nameDerReihe(reihe)
        : [],
    ),
  }));
  const affected = hit.filter(({ namen }) => namen.length > 0);
  if (affected.length === 0) return [];
  return [
    {
      ort: null,
      angaben: {
        kennzahlen: [...new Set(affected.map(({ id }) => id))],
        namen: [...new Set(affected.flatMap(({ namen }) => namen))],
        monat: monatsname(umbruch.ab),
        umbruch,
      },
    },
  ];
};

const trifft = ({ reihen }: Umbruch, id: string): boolean =>
  reihen.includes(id.replace(/_T0$/, '').replace(/_[MF]$/, ''));

const liegtDazwischen = (
  ab: Monat,
  id: string,
  ist: readonly Bedarf[],
  basis: readonly Bedarf[],
): boolean => {
  const before = basis.some(({ reihe, von }) => reihe.id === id && von < ab);
  return before && ist.some(({ reihe, bis }) => reihe.id === id && bis >= ab);
};

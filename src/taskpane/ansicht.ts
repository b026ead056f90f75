import { aufrunden, mitVorzeichen, monatsname, zahl, type Sprache } from '../domain/anzeige';
import type {
  Beobachtungsergebnis,
  Messung,
  Postenergebnis,
  Pruefung,
  Zielergebnis,
} from '../domain/auswertung/pruefung';
import { istDezember } from '../domain/monat';
import type { Ort } from '../domain/ort';
import type { Befund } from '../domain/regeln/regel';
import { alsErstmeldung, nameDerReihe } from '../domain/reihen';
import { sollInZeichen } from '../domain/zielarten/worte';
import type { InKraft } from '../domain/vereinbarung/quelle';
import type { Check } from '../workbook/check';
import { skala, type Skala } from '../domain/zielarten/skala';
import { restbedarfssatz } from '../domain/auswertung/restbedarf-worte';
import { texteIn } from './texte';

type KopfCheck = Pick<Check, 'pruefung' | 'inKraft'>;

/** A label and what stands behind it. */
export interface Angabe {
  readonly label: string;
  readonly wert: string;
}

export interface Kopfansicht {
  readonly traeger: string;
  readonly angaben: readonly (Angabe & { readonly zusatz?: string })[];
}

/** Header of the pane: who, which agreement, which month and why, and whether values are provisional. */
export const kopfansicht = ({ pruefung, inKraft }: KopfCheck, sprache: Sprache): Kopfansicht => {
  const { kopf } = texteIn(sprache);
  const { traeger, vereinbarung, bezugsmonat, bezugsmonatQuelle, ziele } = pruefung;
  const vorlaeufig = ziele.filter((z) => z.vorlaeufig).map((z) => z.ziel.id);
  return {
    traeger,
    angaben: [
      { label: kopf.vereinbarung, wert: vereinbarung.titel, zusatz: herkunft(inKraft, sprache) },
      bezugsmonat === undefined
        ? { label: kopf.bezugsmonat, wert: kopf.unbestimmt }
        : {
            label: kopf.bezugsmonat,
            wert: monatsname(bezugsmonat, sprache),
            zusatz: kopf.quelle[bezugsmonatQuelle],
          },
      {
        label: kopf.datenstand,
        wert: vorlaeufig.length > 0 ? kopf.vorlaeufig(vorlaeufig.join(', ')) : kopf.endgueltig,
      },
    ],
  };
};

/** Where the agreement in force comes from, and whether it still is its preset. */
export const herkunft = ({ quelle, vorlage }: InKraft, sprache: Sprache): string => {
  const { herkunft: texte } = texteIn(sprache).vereinbarung;
  if (quelle !== 'blatt' || !vorlage) return texte[quelle];
  return `${texte.blatt}, ${vorlage.unveraendert ? texte.unveraendert(vorlage.id) : texte.geaendert(vorlage.id)}`;
};

export type Urteilsart = 'gut' | 'schlecht' | 'offen';

/** How a goal appears on its card. */
export interface Zielansicht {
  readonly id: string;
  readonly name: string;
  readonly fundstelle: string;
  readonly urteil: Urteilsart;
  readonly status: string;
  /** what is missing, in a sentence; empty where nothing is, or nothing is known */
  readonly fehlbetrag: string;
  readonly angaben: readonly Angabe[];
  /** what each remaining month has to bring; empty where nothing can be said */
  readonly jeMonat: string;
  /** value, base and limits on a line; undefined where nothing was judged */
  readonly bild: Skala | undefined;
  readonly marken: readonly string[];
  /** why it cannot be judged */
  readonly hindernisse: readonly string[];
}

export const zielansicht = (ergebnis: Zielergebnis, pruefung: Pruefung, sprache: Sprache): Zielansicht => {
  const { ziele: texte } = texteIn(sprache);
  const { ziel, kennzahl, status, erreicht } = ergebnis;
  return {
    id: ziel.id,
    name: ziel.name ?? nameDer(ergebnis, sprache),
    fundstelle: texte.fundstelle(ziel.fundstelle),
    urteil: erreicht === null ? 'offen' : erreicht ? 'gut' : 'schlecht',
    status: texte.status[status],
    fehlbetrag: fehlbetragssatz(ergebnis, pruefung, sprache),
    angaben: [
      { label: texte.ist, wert: niveau(ergebnis, ergebnis.ist, sprache) },
      {
        label: kennzahl.basis === 'vorjahresdezember' ? texte.vorjahresende : texte.vorjahr,
        wert: niveau(ergebnis, ergebnis.vorjahr, sprache, 'ohne Namen'),
      },
      { label: texte.veraenderung, wert: prozent(ergebnis.veraenderung, sprache) },
      { label: texte.soll, wert: sollInZeichen(ziel, sprache) },
      { label: texte.delta, wert: prozentpunkte(ergebnis.delta, sprache) },
      { label: texte.zielwert, wert: mitEinheit(ergebnis, ergebnis.zielwert, 1, sprache, 'ohne Namen') },
    ],
    jeMonat: ergebnis.restbedarf ? restbedarfssatz(ergebnis.restbedarf, sprache) : '',
    bild:
      ergebnis.urteil && ergebnis.ist !== null
        ? skala(ergebnis.ist, ergebnis.vorjahr ?? undefined, ergebnis.urteil.zielbereich)
        : undefined,
    marken: [
      ...(ergebnis.grenzfall ? [texte.grenzfall] : []),
      ...(ergebnis.vorlaeufig ? [texte.vorlaeufig] : []),
    ],
    hindernisse: status === 'nicht bewertbar' ? hindernisseVon(ergebnis, pruefung, sprache) : [],
  };
};

/** `4 von 5 Zielen erreicht` */
export const zusammenfassung = ({ ziele, bezugsmonat }: Pruefung, sprache: Sprache): string =>
  texteIn(sprache).ziele.zusammenfassung(
    ziele.filter((z) => z.erreicht === true).length,
    ziele.length,
    bezugsmonat !== undefined && istDezember(bezugsmonat),
  );

/** How an observation appears in its row. */
export interface Beobachtungsansicht {
  readonly id: string;
  readonly name: string;
  readonly fundstelle: string;
  readonly ist: string;
  readonly vorjahr: string;
  readonly veraenderung: string;
  readonly trend: string;
}

export const beobachtungsansicht = (
  ergebnis: Beobachtungsergebnis,
  sprache: Sprache,
): Beobachtungsansicht => {
  const { beobachtungen: texte } = texteIn(sprache);
  return {
    id: ergebnis.kennzahl.id,
    name: nameDer(ergebnis, sprache),
    fundstelle: ergebnis.beobachtung.fundstelle,
    ist: niveau(ergebnis, ergebnis.ist, sprache, 'ohne Namen'),
    vorjahr: niveau(ergebnis, ergebnis.vorjahr, sprache, 'ohne Namen'),
    veraenderung: prozent(ergebnis.veraenderung, sprache),
    trend: ergebnis.trend === null ? texte.ohneTrend : texte.trends[ergebnis.trend],
  };
};

/** Value and change of what a goal in words or a Querschnittsziel is told by: `62,4 % (+1,3 %)`. */
export const postenwert = (ergebnis: Postenergebnis, sprache: Sprache): string => {
  const change = ergebnis.veraenderung === null ? '' : ` (${prozent(ergebnis.veraenderung, sprache)})`;
  return `${niveau(ergebnis, ergebnis.ist, sprache)}${change}`;
};

/**
 * True for findings on names that are missing or unusable: they have a list of their own. Warnings are no such lack:
 * they can be accepted, and stand among the other ones.
 */
export const betrifftNamen = ({ regel, schwere }: Befund): boolean =>
  schwere !== 'warnung' && (regel.startsWith('name-') || regel === 'keine-namen');

/** True for a workbook that knows nothing of the add-in yet. */
export const istLeereMappe = ({ befunde }: Pruefung): boolean =>
  befunde.some((b) => b.regel === 'keine-namen');

/** The series that a result was read from, with the place of each. */
export const bereicheDer = (
  { kennzahl: { groesse } }: Messung,
  { orte }: Pruefung,
): readonly { readonly name: string; readonly ort: Ort }[] => {
  const series =
    groesse.art === 'erstmeldung' ? groesse.reihen.flatMap((r) => [r, alsErstmeldung(r)]) : groesse.reihen;
  return series.flatMap((reihe) => {
    const ort = orte.get(reihe.id);
    return ort ? [{ name: nameDerReihe(reihe), ort }] : [];
  });
};

const nameDer = ({ kennzahl }: Messung, sprache: Sprache): string =>
  sprache === 'de' ? kennzahl.name : kennzahl.englisch;

const hindernisseVon = (
  { ziel }: Zielergebnis,
  { befunde }: Pruefung,
  sprache: Sprache,
): readonly string[] => {
  const own = befunde.filter((b) => b.ziele.includes(ziel.id)).map((b) => b.texte[sprache].gefunden);
  return own.length > 0 ? own.slice(0, 3) : [texteIn(sprache).ziele.ohneBefund];
};

const fehlbetragssatz = (
  { fehlbetrag, kennzahl, urteil }: Zielergebnis,
  { bezugsmonat }: Pruefung,
  sprache: Sprache,
): string => {
  const whole = fehlbetrag === null ? 0 : aufrunden(fehlbetrag);
  if (whole <= 0 || bezugsmonat === undefined) return '';
  const { fehlbetrag: texte } = texteIn(sprache);
  const number = zahl(whole, 0, sprache);
  if (kennzahl.fehlbetrag === 'Integrationen')
    return texte.Integrationen(number, whole === 1, !istDezember(bezugsmonat));
  const unit = texteIn(sprache).einheit[kennzahl.fehlbetrag][whole === 1 ? 0 : 1];
  if (urteil?.grenze === 'mindestens') return texte.fehlt(number, unit);
  if (kennzahl.fehlbetrag !== 'Personen') return texte.zuViel(number, unit);
  return kennzahl.groesse.art === 'durchschnitt'
    ? texte.imDurchschnitt(number, whole === 1)
    : texte.Personen(number, whole === 1);
};

/** Whether a unit that is a word (Personen, Integrationen) stands behind the number; signs (%, €) always do. */
type Einheitsangabe = 'mit Namen' | 'ohne Namen';

const niveau = (
  messung: Messung,
  wert: number | null,
  sprache: Sprache,
  angabe: Einheitsangabe = 'mit Namen',
): string => {
  const { art } = messung.kennzahl.groesse;
  return mitEinheit(
    messung,
    wert,
    art === 'summe' || art === 'erstmeldung' || art === 'stand' ? 0 : 1,
    sprache,
    angabe,
  );
};

const mitEinheit = (
  { kennzahl }: Messung,
  wert: number | null,
  dezimalen: number,
  sprache: Sprache,
  angabe: Einheitsangabe,
): string => {
  const { ziele, einheit } = texteIn(sprache);
  if (wert === null) return ziele.unbekannt;
  const [one, many] = einheit[kennzahl.einheit];
  const unit = angabe === 'ohne Namen' && many.length > 1 ? '' : wert === 1 ? one : many;
  return `${zahl(wert, dezimalen, sprache)} ${unit}`.trim();
};

const prozent = (wert: number | null, sprache: Sprache): string =>
  wert === null ? texteIn(sprache).ziele.unbekannt : `${mitVorzeichen(wert, 1, sprache)} %`;

const prozentpunkte = (wert: number | null, sprache: Sprache): string => {
  const { unbekannt, prozentpunkte: unit } = texteIn(sprache).ziele;
  return wert === null ? unbekannt : `${mitVorzeichen(wert, 1, sprache)} ${unit}`;
};

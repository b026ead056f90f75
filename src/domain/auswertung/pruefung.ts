import { istLuecke, type Daten, type Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import type { Monat } from '../monat';
import { value } from '../ratio';
import { ACHSE_DOPPELT } from '../regeln/achse-doppelt';
import { KEINE_NAMEN } from '../regeln/keine-namen';
import { istUnbekannt } from '../namen';
import { NAME_UNBEKANNT } from '../regeln/name-unbekannt';
import { befund, sammle, type Befund } from '../regeln/regel';
import type { ReihenId } from '../reihen';
import type { Snapshot } from '../snapshot';
import type { Beobachtung, Posten, Vereinbarung, Ziel } from '../vereinbarung/vereinbarung';
import type { Soll } from '../zielarten/zielart';
import { waehleBezugsmonat, type Bezugsmonatswahl } from './bezugsmonat';
import { leseEingaben, type Eingaben } from './eingaben';
import { fremdeInhalte, istEineZelle, lueckenbefunde, trifftDoppelte } from './luecken';
import { grenzfallbefund, hindernisse, livebefunde, stichtagsbefund, zielhindernisse } from './zielbefunde';
import { restbedarf, type Restbedarf } from './restbedarf';
import { bedarfDesZiels, istVereinbart, sollImMonat } from './soll-im-monat';
import { istGrenzfall, mass, urteile, type Status, type Urteil } from './urteil';
import { istVorlaeufig, vergleiche, type Vergleich } from './vergleich';

/** What is known of a Kennzahl in the Bezugsmonat; `null` where it cannot be computed. Numbers are unrounded. */
export interface Messung {
  readonly kennzahl: Kennzahl;
  readonly ist: number | null;
  readonly vorjahr: number | null;
  readonly veraenderung: number | null;
  /** true where a value used is t-0 */
  readonly vorlaeufig: boolean;
  /** the parts, for the Rechenweg; null where there is no Bezugsmonat */
  readonly vergleich: Vergleich | null;
}

export interface Zielergebnis extends Messung {
  readonly ziel: Ziel;
  /** what the goal asks in this month; null where that is not known */
  readonly imMonat: Soll | null;
  /** in percent, see `Urteil`; where nothing could be judged, as agreed */
  readonly soll: number | null;
  readonly urteil: Urteil | null;
  /** what each remaining month has to bring; null where that cannot be said */
  readonly restbedarf: Restbedarf | null;
  readonly zielwert: number | null;
  readonly delta: number | null;
  readonly fehlbetrag: number | null;
  readonly erreicht: boolean | null;
  readonly status: Status;
  readonly grenzfall: boolean;
}

/** A Querschnittsziel or a goal in words that a Kennzahl tells something about; never judged. */
export interface Postenergebnis extends Messung {
  readonly posten: Posten;
}

export interface Beobachtungsergebnis extends Messung {
  readonly beobachtung: Beobachtung;
  readonly trend: 'steigend' | 'sinkend' | 'unverändert' | null;
}

/** One check of a workbook against an agreement. */
export interface Pruefung {
  readonly vereinbarung: Vereinbarung;
  readonly traeger: string;
  readonly bezugsmonat: Monat | undefined;
  readonly bezugsmonatQuelle: Bezugsmonatswahl['quelle'];
  /** true where this check was asked for a month, whatever the workbook says */
  readonly gewuenscht: boolean;
  readonly ziele: readonly Zielergebnis[];
  readonly beobachtungen: readonly Beobachtungsergebnis[];
  /** goals in words and Querschnittsziele with a Kennzahl, as far as the workbook has its series */
  readonly posten: readonly Postenergebnis[];
  readonly befunde: readonly Befund[];
  readonly daten: Daten;
  readonly orte: Eingaben['orte'];
}

/**
 * Evaluates every goal and observation of an agreement on a workbook's snapshot (§ 48b SGB II; the formulas are those
 * of the Verordnung zu § 48a SGB II in the agreement's view). Bad input gives findings; goals that do not need the
 * bad part are evaluated all the same.
 * @param wunsch a Bezugsmonat that overrides the workbook's own
 */
export const pruefe = (snapshot: Snapshot, vereinbarung: Vereinbarung, wunsch?: Monat): Pruefung => {
  const eingaben = leseEingaben(snapshot, vereinbarung);
  const wahl = waehleBezugsmonat(eingaben, vereinbarung, wunsch);
  const { monat } = wahl;
  const ziele = vereinbarung.ziele.map((ziel) => messeZiel(ziel, eingaben.daten, monat));
  const beobachtungen = vereinbarung.beobachtungen.map((b) => beobachte(b, eingaben.daten, monat));
  const empty = snapshot.namen.size === 0 && snapshot.unbekannteNamen.length === 0;
  return {
    vereinbarung,
    traeger: eingaben.traeger ?? vereinbarung.traeger,
    bezugsmonat: monat,
    bezugsmonatQuelle: wahl.quelle,
    gewuenscht: wunsch !== undefined,
    ziele,
    beobachtungen,
    posten: [...vereinbarung.textziele, ...vereinbarung.querschnittsziele].flatMap((p) =>
      p.kennzahl ? [{ ...messe(p.kennzahl, eingaben.daten, monat), posten: p }] : [],
    ),
    befunde: empty
      ? [befund(KEINE_NAMEN, null, {}, { ziele: vereinbarung.ziele.map((z) => z.id) })]
      : sammle([
          ...[...eingaben.befunde, ...wahl.befunde].map((b) => mitZielen(b, ziele, eingaben.daten, monat)),
          ...ziele.flatMap((z) => zielbefunde(z, eingaben, monat)),
          ...beobachtungen.flatMap((b) => beobachtungsbefunde(b, eingaben, monat)),
          ...resteDer(eingaben, ziele, beobachtungen),
          ...(snapshot.liveMoeglich && wahl.quelle === 'neuester' && monat !== undefined
            ? livebefunde(ziele, eingaben.daten, monat)
            : []),
          ...snapshot.unbekannteNamen
            .filter(istUnbekannt)
            .map((name) => befund(NAME_UNBEKANNT, null, { name })),
        ]),
    daten: eingaben.daten,
    orte: eingaben.orte,
  };
};

/** Which goals a fault of axis or Bezugsmonat keeps from being evaluated: without a Bezugsmonat all of them. */
const mitZielen = (
  b: Befund,
  ziele: readonly Zielergebnis[],
  daten: Daten,
  monat: Monat | undefined,
): Befund => {
  if (b.schwere !== 'fehler' || (monat !== undefined && b.regel !== ACHSE_DOPPELT.id)) return b;
  const affected = ziele.filter(
    ({ ziel }) => monat === undefined || trifftDoppelte(daten, bedarfDesZiels(ziel, monat)),
  );
  return { ...b, ziele: affected.map((z) => z.ziel.id) };
};

const messe = (kennzahl: Kennzahl, daten: Daten, monat: Monat | undefined): Messung => {
  if (monat === undefined)
    return { kennzahl, ist: null, vorjahr: null, veraenderung: null, vorlaeufig: false, vergleich: null };
  const vergleich = vergleiche(kennzahl, daten, monat);
  const parts = [vergleich.ist, vergleich.basis].filter((t): t is Teil => !istLuecke(t));
  return {
    kennzahl,
    ist: istLuecke(vergleich.ist) ? null : value(vergleich.ist),
    vorjahr: istLuecke(vergleich.basis) ? null : value(vergleich.basis),
    veraenderung: vergleich.veraenderung ?? null,
    vorlaeufig: parts.some((t) => istVorlaeufig(kennzahl, daten, t)),
    vergleich,
  };
};

const OHNE_URTEIL = {
  imMonat: null,
  urteil: null,
  restbedarf: null,
  zielwert: null,
  delta: null,
  fehlbetrag: null,
  erreicht: null,
  status: 'nicht bewertbar',
  grenzfall: false,
} as const;

const messeZiel = (ziel: Ziel, daten: Daten, monat: Monat | undefined): Zielergebnis => {
  const messung = messe(ziel.kennzahl, daten, monat);
  const none = { ...messung, ziel, ...OHNE_URTEIL, soll: inProzentVereinbart(ziel) };
  const { vergleich } = messung;
  if (monat === undefined || !vergleich || istLuecke(vergleich.ist) || !istVereinbart(ziel)) return none;
  const soll = sollImMonat(ziel, daten, monat);
  if ('grund' in soll) return none;
  const { ist, veraenderung } = vergleich;
  const lage = { ist, veraenderung, basis: istLuecke(vergleich.basis) ? undefined : vergleich.basis };
  if (mass(ziel.zielart, lage) === undefined) return none;
  const urteil = urteile(ziel.kennzahl, lage, soll, monat);
  const { zielwert, delta, fehlbetrag, erreicht, status } = urteil;
  return {
    ...messung,
    ...{ ziel, imMonat: soll, urteil, soll: urteil.soll },
    ...{ zielwert, delta, fehlbetrag, erreicht, status },
    restbedarf: restbedarf(ziel, daten, monat, ist, urteil.grenze) ?? null,
    grenzfall: istGrenzfall(ziel.kennzahl, lage, soll),
  };
};

/** An agreed change, or a rate; a level in persons or € says nothing in percent. */
const inProzentVereinbart = ({ zielart, kennzahl, soll }: Ziel): number | null =>
  zielart.misst === 'veraenderung' || kennzahl.einheit === '%' ? soll : null;

const beobachte = (
  beobachtung: Beobachtung,
  daten: Daten,
  monat: Monat | undefined,
): Beobachtungsergebnis => {
  const messung = messe(beobachtung.kennzahl, daten, monat);
  return { ...messung, beobachtung, trend: trend(messung.veraenderung) };
};

const trend = (veraenderung: number | null): Beobachtungsergebnis['trend'] => {
  if (veraenderung === null) return null;
  if (veraenderung === 0) return 'unverändert';
  return veraenderung > 0 ? 'steigend' : 'sinkend';
};

const zielbefunde = (
  ergebnis: Zielergebnis,
  eingaben: Eingaben,
  monat: Monat | undefined,
): readonly Befund[] => {
  if (ergebnis.status === 'nicht bewertbar') return zielhindernisse(ergebnis, eingaben, monat);
  return [...grenzfallbefund(ergebnis), ...stichtagsbefund(ergebnis)];
};

const beobachtungsbefunde = (
  ergebnis: Beobachtungsergebnis,
  eingaben: Eingaben,
  monat: Monat | undefined,
): readonly Befund[] =>
  ergebnis.veraenderung === null ? hindernisse(ergebnis, eingaben, monat, { schwere: 'hinweis' }) : [];

/** What is wrong in months that did not count, or in series that nothing needed: worth a look, no obstacle. */
const resteDer = (
  eingaben: Eingaben,
  ziele: readonly Zielergebnis[],
  beobachtungen: readonly Beobachtungsergebnis[],
): readonly Befund[] => {
  const used = new Set<ReihenId>(
    [...ziele, ...beobachtungen].flatMap((e) => e.kennzahl.groesse.reihen.map((r) => r.id)),
  );
  const broken = [...eingaben.unbrauchbar].filter(([id, b]) => !used.has(id) && b.regel !== 'name-fehlt');
  return [
    ...broken.map(([, b]) => ({ ...b, schwere: 'warnung' as const })),
    ...[...eingaben.orte].flatMap(([id, ort]) =>
      // One cell that counts has its finding already.
      istEineZelle(ort) && used.has(id)
        ? []
        : lueckenbefunde(fremdeInhalte(eingaben.daten, id), eingaben.orte, { schwere: 'warnung' }),
    ),
  ];
};

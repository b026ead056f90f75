import { monatsname } from '../anzeige';
import type { Beobachtungsergebnis, Messung, Pruefung, Zielergebnis } from '../auswertung/pruefung';
import type { Groesse } from '../groessen/groesse';
import { serial, type Datumssystem } from '../monat';
import { meldung } from '../regeln/regel';
import { HOECHSTENS } from '../zielarten/hoechstens';
import { MINDESTENS } from '../zielarten/mindestens';
import { sollInWorten } from '../zielarten/worte';
import type { Snapshot } from '../snapshot';
import type { Blattinhalt, Stil, Tabelle, Zellinhalt } from './blattinhalt';
import { ZIELERREICHUNG } from './eigene-blaetter';
import { formelDer, type AusgabeDerFormel } from './live';

export const BLATTNAME = ZIELERREICHUNG.name;

/** Label of the moment of the check, the last line of the head. */
export const GEPRUEFT_AM = 'Geprüft am';

const [TABELLE_ZIELE, TABELLE_BEOBACHTUNGEN] = ZIELERREICHUNG.tabellen;

/** First row of the goals' table; the labels stand above it. */
const ZEILE_ZIELE = 8;

/** How the sheet is written: with formulas that follow the data, or with plain values. */
export interface Schreibweise {
  readonly live: boolean;
  /** when it was checked, as a serial in the workbook's date system */
  readonly zeitpunkt: number;
}

/** The add-in's own sheet for one check: labels, the goals' table, the observations' table. */
export const zielblattinhalt = (
  pruefung: Pruefung,
  snapshot: Snapshot,
  { live, zeitpunkt }: Schreibweise,
): Blattinhalt => {
  const formel = live
    ? (m: Messung, a: AusgabeDerFormel) => formelDer(m, a, pruefung, snapshot)
    : () => undefined;
  const ziele: Tabelle = {
    ...TABELLE_ZIELE,
    zeile: ZEILE_ZIELE,
    spalte: 0,
    zeilen: pruefung.ziele.map((z) => zielzeile(z, pruefung, formel)),
  };
  const beobachtungen: Tabelle = {
    ...TABELLE_BEOBACHTUNGEN,
    zeile: ZEILE_ZIELE + ziele.zeilen.length + 3,
    spalte: 0,
    zeilen: pruefung.beobachtungen.map((b) => beobachtungszeile(b, formel)),
  };
  return {
    name: BLATTNAME,
    kopf: kopfzeilen(pruefung, snapshot.datumssystem, zeitpunkt),
    tabellen: [ziele, beobachtungen],
    spaltenbreiten: [44, 46, 14, 16, 17, 18, 24, 12, 12, 18, 70],
  };
};

const text = (wert: string | null, stil: Stil = 'text'): Zellinhalt => ({ wert, stil });

const kopfzeilen = (
  { traeger, vereinbarung, bezugsmonat, ziele }: Pruefung,
  system: Datumssystem,
  zeitpunkt: number,
): readonly (readonly Zellinhalt[])[] => [
  [text('Zielerreichung', 'titel')],
  [text('Träger', 'beschriftung'), text(traeger)],
  [text('Vereinbarung', 'beschriftung'), text(vereinbarung.titel)],
  [
    text('Bezugsmonat', 'beschriftung'),
    bezugsmonat === undefined ? text('nicht bestimmt') : { wert: serial(bezugsmonat, system), stil: 'monat' },
  ],
  [text('Datenstand', 'beschriftung'), text(datenstand(ziele))],
  [text(GEPRUEFT_AM, 'beschriftung'), { wert: zeitpunkt, stil: 'zeitpunkt' }],
];

const datenstand = (ziele: readonly Zielergebnis[]): string =>
  ziele.some((z) => z.vorlaeufig)
    ? `vorläufig: t-0-Werte in ${ziele
        .filter((z) => z.vorlaeufig)
        .map((z) => z.ziel.id)
        .join(', ')}`
    : 'ohne t-0-Werte';

type Formelgeber = (messung: Messung, ausgabe: AusgabeDerFormel) => string | undefined;

/** A computed cell: its value as evaluated and, live, the formula that gives the same. */
const berechnet = (
  wert: number | string | null,
  stil: Stil,
  messung: Messung,
  ausgabe: AusgabeDerFormel,
  formelgeber: Formelgeber,
): Zellinhalt => {
  const formel = formelgeber(messung, ausgabe);
  return formel === undefined ? { wert, stil } : { wert, formel, stil };
};

/** Measures that count persons or add amounts; means and rates have a decimal. */
const GANZE: ReadonlySet<Groesse['art']> = new Set(['summe', 'erstmeldung', 'stand']);

const stilDesNiveaus = ({ kennzahl }: Messung): Stil =>
  GANZE.has(kennzahl.groesse.art) ? 'ganzzahl' : 'dezimal1';

const zielzeile = (ergebnis: Zielergebnis, pruefung: Pruefung, f: Formelgeber): readonly Zellinhalt[] => {
  const level = stilDesNiveaus(ergebnis);
  return [
    text(`${ergebnis.ziel.id} (${ergebnis.ziel.fundstelle})`),
    text(ergebnis.ziel.name ?? ergebnis.kennzahl.name, 'umbruch'),
    berechnet(ergebnis.ist, level, ergebnis, 'Ist', f),
    berechnet(ergebnis.vorjahr, level, ergebnis, 'Vorjahr', f),
    berechnet(ergebnis.veraenderung, 'dezimal1', ergebnis, 'Veränderung', f),
    { wert: ergebnis.soll, stil: 'dezimal1' },
    berechnet(ergebnis.delta, 'dezimal1', ergebnis, 'Delta', f),
    berechnet(ergebnis.zielwert, 'dezimal1', ergebnis, 'Zielwert', f),
    berechnet(ergebnis.fehlbetrag, 'dezimal1', ergebnis, 'Fehlbetrag', f),
    berechnet(ergebnis.status, 'text', ergebnis, 'Status', f),
    text(hinweisZu(ergebnis, pruefung), 'umbruch'),
  ];
};

const hinweisZu = (ergebnis: Zielergebnis, { befunde, bezugsmonat }: Pruefung): string => {
  const obstacles = befunde.filter((b) => b.ziele.includes(ergebnis.ziel.id)).map((b) => meldung(b));
  if (ergebnis.status === 'nicht bewertbar') return obstacles[0] ?? meldungOhneMonat(befunde);
  return [
    ...sollhinweise(ergebnis, bezugsmonat),
    ergebnis.vorlaeufig ? 'vorläufig (t-0)' : '',
    ergebnis.grenzfall ? 'Grenzfall: gerundet fiele das Urteil anders aus' : '',
    bezugsmonat !== undefined && ergebnis.status.includes('Kurs') ? `Stand ${monatsname(bezugsmonat)}` : '',
  ]
    .filter((part) => part !== '')
    .join('; ');
};

/** What the columns cannot say: a kind that is no plain change, and an interim value. */
const sollhinweise = (
  { ziel, imMonat, kennzahl }: Zielergebnis,
  bezugsmonat: Pruefung['bezugsmonat'],
): readonly string[] => {
  const plain = ziel.zielart === MINDESTENS || ziel.zielart === HOECHSTENS;
  const interim = imMonat && imMonat.soll !== ziel.soll && bezugsmonat !== undefined;
  return [
    plain ? '' : `vereinbart: ${sollInWorten(ziel)}`,
    interim ? `für ${monatsname(bezugsmonat)}: ${sollInWorten({ ...imMonat, kennzahl })}` : '',
  ];
};

const meldungOhneMonat = (befunde: Pruefung['befunde']): string => {
  const first = befunde.find((b) => b.schwere === 'fehler');
  return first ? meldung(first) : '';
};

const beobachtungszeile = (ergebnis: Beobachtungsergebnis, f: Formelgeber): readonly Zellinhalt[] => {
  const level = stilDesNiveaus(ergebnis);
  return [
    text(`${ergebnis.kennzahl.name} (${ergebnis.beobachtung.fundstelle})`, 'umbruch'),
    berechnet(ergebnis.ist, level, ergebnis, 'Ist', f),
    berechnet(ergebnis.vorjahr, level, ergebnis, 'Vorjahr', f),
    berechnet(ergebnis.veraenderung, 'dezimal1', ergebnis, 'Veränderung', f),
    text(ergebnis.trend ?? 'nicht berechenbar'),
  ];
};

import * as v from 'valibot';

/**
 * The shape of a Zielvereinbarung as a file, and of what the sheet `Zielvereinbarung` is read into. Types, validation
 * and the published JSON Schema come from here. A message is the key of what was expected, see `erwartungen.ts`.
 */

/** Version of the shape; a file of a newer one is refused. */
export const VERSION = 1;

const text = v.pipe(v.string('text'), v.regex(/\S/, 'text'));
const freierText = v.string('text');
const kennung = v.pipe(v.string('kennung'), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'kennung'));
const id = v.pipe(v.string('id'), v.regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'id'));
const kennzahlId = v.pipe(v.string('kennzahl'), v.regex(/\S/, 'kennzahl'), v.toUpperCase());
/** The name of a series; those of the axis, of single cells and of results are none. */
const bereichsname = v.pipe(
  v.string('bereichsname'),
  v.regex(
    /^ZIEL_(?!(MONAT|BEZUGSMONAT|DATENSTAND|TRAEGER)$)(?!.*_(IST|VORJAHR|VERAENDERUNG|ZIELWERT|DELTA|FEHLBETRAG|STATUS|ERREICHT)$)[A-Z0-9_]+$/i,
    'bereichsname',
  ),
);
const zahl = v.pipe(v.number('zahl'), v.finite('zahl'));
const ganzzahl = (von: number, bis: number) =>
  v.pipe(
    v.number('ganzzahl'),
    v.integer('ganzzahl'),
    v.minValue(von, 'ganzzahl'),
    v.maxValue(bis, 'ganzzahl'),
  );
const jahr = v.pipe(v.number('jahr'), v.integer('jahr'), v.minValue(2005, 'jahr'), v.maxValue(2100, 'jahr'));
const monat = v.pipe(v.string('monat'), v.regex(/^(199\d|20\d\d|2100)-(0[1-9]|1[0-2])$/, 'monat'));
const tag = v.pipe(v.string('tag'), v.isoDate('tag'));
const richtung = v.picklist(['mindestens', 'hoechstens'], 'richtung');
const lesarten = v.record(v.string('text'), v.string('text'), 'lesarten');

/** Where something stands in the agreement, and the words that say it. */
const stelle = { fundstelle: text, wortlaut: freierText };

const zwischenwert = v.strictObject({ von: monat, bis: v.optional(monat), wert: zahl }, 'objekt');

const ziel = v.strictObject(
  {
    id,
    name: v.optional(text),
    kennzahl: kennzahlId,
    zielart: v.pipe(v.string('zielart'), v.regex(/\S/, 'zielart'), v.toLowerCase()),
    wert: v.optional(v.nullable(zahl)),
    bis: v.optional(zahl),
    richtung: v.optional(richtung),
    einschliesslich: v.optional(v.boolean('wahrheitswert')),
    basis: v.optional(v.picklist(['vorjahresmonate', 'vorjahresdezember', 'absolut'], 'basis')),
    dezimalen: v.optional(ganzzahl(0, 4)),
    zwischenwerte: v.optional(v.array(zwischenwert, 'liste')),
    angestrebt: v.optional(zahl),
    lesarten: v.optional(lesarten),
    ...stelle,
  },
  'objekt',
);

/** A goal without any Kennzahl, a Querschnittsziel, or a note: said, not judged. */
const posten = v.strictObject({ id, name: text, kennzahl: v.optional(kennzahlId), ...stelle }, 'objekt');

const beobachtung = v.strictObject(
  {
    kennzahl: kennzahlId,
    name: v.optional(text),
    analysefeld: v.optional(v.boolean('wahrheitswert')),
    lesarten: v.optional(lesarten),
    ...stelle,
  },
  'objekt',
);

const dialog = v.strictObject(
  {
    id,
    name: text,
    /** planned month; left out where none is agreed yet */
    monat: v.optional(monat),
    /** months whose figures it deals with */
    zeitraum: v.optional(v.strictObject({ von: monat, bis: monat }, 'objekt')),
    /** true where the month is a proposal of this program and not the agreement's */
    vorschlag: v.optional(v.boolean('wahrheitswert')),
    ...stelle,
  },
  'objekt',
);

const massnahme = v.strictObject(
  {
    id,
    name: text,
    einheit: v.optional(text),
    /** planned value per month of the year */
    werte: v.record(monat, zahl, 'monatswerte'),
    fundstelle: v.optional(text),
  },
  'objekt',
);

const kennzahl = v.strictObject(
  {
    id,
    name: text,
    bildung: v.picklist(['summe', 'durchschnitt', 'stand', 'anteil', 'quote'], 'bildung'),
    /** defined names of the series: ZIEL_… */
    zaehler: bereichsname,
    nenner: v.optional(bereichsname),
    einheit: v.picklist(['Integrationen', 'Personen', 'Anzahl', '€', '%'], 'einheit'),
    richtung: v.picklist(['steigend', 'sinkend'], 'gut'),
    bedeutung: v.optional(freierText),
  },
  'objekt',
);

const partei = v.strictObject(
  {
    rolle: v.picklist(['Land', 'Bund', 'Jobcenter', 'Agentur für Arbeit', 'Kommune'], 'rolle'),
    name: text,
    vertreten: v.optional(text),
    unterzeichnet: v.optional(v.strictObject({ ort: text, am: tag }, 'objekt')),
  },
  'objekt',
);

export const VEREINBARUNGSSCHEMA = v.strictObject(
  {
    $schema: v.optional(freierText),
    version: v.literal(VERSION, 'version'),
    id: kennung,
    titel: text,
    jahr,
    traeger: text,
    land: text,
    parteien: v.array(partei, 'liste'),
    quelle: v.optional(freierText),
    /** what of the source could not be read, and what therefore is missing here */
    luecken: v.optional(v.array(text, 'liste')),
    lesarten: v.optional(lesarten, {}),
    kennzahlen: v.optional(v.array(kennzahl, 'liste'), []),
    ziele: v.array(ziel, 'liste'),
    textziele: v.optional(v.array(posten, 'liste'), []),
    beobachtungen: v.optional(v.array(beobachtung, 'liste'), []),
    querschnittsziele: v.optional(v.array(posten, 'liste'), []),
    steuerungsdialoge: v.optional(v.array(dialog, 'liste'), []),
    planung: v.optional(
      v.strictObject({ titel: text, ...stelle, massnahmen: v.array(massnahme, 'liste') }, 'objekt'),
    ),
    notizen: v.optional(v.array(posten, 'liste'), []),
  },
  'objekt',
);

/** An agreement as it is written: what may be left out may be missing. */
export type Vereinbarungsdatei = v.InferInput<typeof VEREINBARUNGSSCHEMA>;

/** The same, validated. */
export type Vereinbarungsdaten = v.InferOutput<typeof VEREINBARUNGSSCHEMA>;

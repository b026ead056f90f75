import { ausSerial, ausText, iso, kurz, tagAusSerial, type Datumssystem } from '../monat';
import type { Zellwert } from '../snapshot';

/**
 * How one entry of an agreement stands in a cell. What a person may have typed in another way is understood where it
 * can only mean one thing; anything else goes on as it is, and the schema says what was expected.
 */
export interface Zellform {
  schreibe(wert: unknown): number | string | null;
  lies(zelle: Zellwert, system: Datumssystem): unknown;
}

/** A text; a number that stands where a text belongs becomes one. */
export const TEXT: Zellform = {
  schreibe: (wert) => wert as string,
  lies: (zelle) =>
    typeof zelle === 'number' ? String(zelle) : typeof zelle === 'string' ? zelle.trim() : roh(zelle),
};

/** A text as it is, spaces and line breaks included. */
export const WORTLAUT: Zellform = {
  schreibe: (wert) => (wert === '' ? null : (wert as string)),
  lies: (zelle) => (typeof zelle === 'number' ? String(zelle) : roh(zelle)),
};

const DEUTSCHE_ZAHL = /^[+−-]?\s*(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;

/** A number; one that was stored as text is understood. */
export const ZAHL: Zellform = {
  schreibe: (wert) => wert as number,
  lies: (zelle) => (typeof zelle === 'string' ? ausZahltext(zelle) : roh(zelle)),
};

const ausZahltext = (text: string): unknown => {
  const t = text.trim();
  return DEUTSCHE_ZAHL.test(t)
    ? Number(t.replaceAll('.', '').replace(',', '.').replace('−', '-').replace('+', '').replace(/\s/g, ''))
    : text;
};

export const JA_NEIN: Zellform = {
  schreibe: (wert) => (wert === true ? 'ja' : 'nein'),
  lies: (zelle) => {
    const t = typeof zelle === 'string' ? zelle.trim().toLowerCase() : zelle;
    if (t === 'ja' || t === 'wahr') return true;
    return t === 'nein' || t === 'falsch' ? false : roh(zelle);
  },
};

/** A word of a fixed list: case and `ö` do not matter. */
export const WORT: Zellform = {
  schreibe: (wert) => wert as string,
  lies: (zelle) => (typeof zelle === 'string' ? zelle.trim().toLowerCase().replace('ö', 'oe') : roh(zelle)),
};

/** An id: capital letters. */
export const ID: Zellform = {
  schreibe: (wert) => wert as string,
  lies: (zelle) => (typeof zelle === 'string' ? zelle.trim().toUpperCase() : TEXT.lies(zelle, 1900)),
};

/** `versatz=mit; rundung=gerundet` */
export const LESARTEN: Zellform = {
  schreibe: (wert) =>
    Object.entries(wert as Readonly<Record<string, string>>)
      .map(([frage, antwort]) => `${frage}=${antwort}`)
      .join('; '),
  lies: (zelle) => {
    if (typeof zelle !== 'string') return roh(zelle);
    const parts = teileDes(zelle).map((p) => p.split('=').map((t) => t.trim().toLowerCase()));
    const pairs = parts.map(([frage = '', antwort]) => [frage, antwort] as const);
    return parts.every((p) => p.length === 2 && p[0] !== '') ? Object.fromEntries(pairs) : zelle;
  },
};

/** A day: `22.02.2018`. */
export const TAG: Zellform = {
  schreibe: (wert) => (wert as string).split('-').reverse().join('.'),
  lies: (zelle, system) => {
    if (typeof zelle === 'number') {
      const { jahr, monat, tag } = tagAusSerial(zelle, system);
      return `${String(jahr)}-${zwei(monat)}-${zwei(tag)}`;
    }
    const parts = typeof zelle === 'string' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(zelle.trim()) : null;
    return parts ? `${parts[3]!}-${zwei(Number(parts[2]))}-${zwei(Number(parts[1]))}` : roh(zelle);
  },
};

const zwei = (x: number): string => String(x).padStart(2, '0');

interface Zwischenwert {
  readonly von: string;
  readonly bis?: string;
  readonly wert: number;
}

/** Interim values: `02/2018: 3,3; 03/2018–04/2018: 5,0` */
export const ZWISCHENWERTE: Zellform = {
  schreibe: (wert) =>
    (wert as readonly Zwischenwert[])
      .map(({ von, bis, wert: x }) => `${strecke(von, bis)}: ${ungekuerzt(x)}`)
      .join('; '),
  lies: (zelle) => {
    if (typeof zelle !== 'string') return roh(zelle);
    const list = teileDes(zelle).map((part) => part.split(':').map((t) => t.trim()));
    return list.every((p) => p.length === 2)
      ? list.map(([months = '', number = '']) => ({ ...liesStrecke(months), wert: ausZahltext(number) }))
      : zelle;
  },
};

/** The parts of a cell that holds several entries; a sign at the end begins none. */
const teileDes = (zelle: string): readonly string[] =>
  zelle.split(/[;\n]/).filter((part) => part.trim() !== '');

interface Termin {
  readonly monat?: string;
  readonly zeitraum?: { readonly von: string; readonly bis: string };
  readonly vorschlag?: boolean;
}

const VORSCHLAG = '(Vorschlag)';

/** A dialogue's month and the months it deals with: `06/2018 (Vorschlag): 01/2018–02/2018` */
export const TERMIN: Zellform = {
  schreibe: (wert) => {
    const { monat, zeitraum, vorschlag } = wert as Termin;
    const held = [monat === undefined ? '' : monatstext(monat), vorschlag === true ? VORSCHLAG : '']
      .join(' ')
      .trim();
    return `${held}${zeitraum ? `: ${strecke(zeitraum.von, zeitraum.bis)}` : ''}` || null;
  },
  lies: (zelle, system): unknown => {
    if (typeof zelle === 'number') {
      const m = ausSerial(zelle, system);
      return { monat: m === undefined ? zelle : iso(m) };
    }
    if (typeof zelle !== 'string') return { monat: roh(zelle) };
    const [held = '', period, ...more] = zelle.split(':').map((t) => t.trim());
    if (more.length > 0) return { monat: zelle };
    const month = held.replace(/\(vorschlag\)/i, '').trim();
    const range = period === undefined ? undefined : liesStrecke(period);
    return {
      ...(month === '' ? {} : { monat: liesMonat(month) }),
      ...(range ? { zeitraum: { von: range.von, bis: range.bis ?? range.von } } : {}),
      ...(/\(vorschlag\)/i.test(held) ? { vorschlag: true } : {}),
    };
  },
};

const monatstext = (text: string): string => {
  const m = ausText(text);
  return m === undefined ? text : kurz(m);
};

const liesMonat = (text: string): string => {
  const m = ausText(text);
  return m === undefined ? text : iso(m);
};

const strecke = (von: string, bis?: string): string =>
  bis === undefined ? monatstext(von) : `${monatstext(von)}–${monatstext(bis)}`;

const liesStrecke = (text: string): { readonly von: string; readonly bis?: string } => {
  const [von = '', bis] = text.split(/\s*(?:–|—|\bbis\b|(?<=[/.]\d{4})\s*-)\s*/).map((t) => t.trim());
  return { von: liesMonat(von), ...(bis === undefined ? {} : { bis: liesMonat(bis) }) };
};

/** A number with all its decimals, in German; no thousands, so that nothing has to be guessed when it is read. */
const ungekuerzt = (x: number): string => {
  const text = String(x);
  const plain = text.includes('e') ? x.toFixed(20).replace(/\.?0+$/, '') : text;
  return plain.replace('.', ',').replace('-', '−');
};

/** What the cell holds, as data: an error value becomes its text. */
const roh = (zelle: Zellwert): unknown =>
  typeof zelle === 'object' && zelle !== null ? zelle.fehler : zelle;

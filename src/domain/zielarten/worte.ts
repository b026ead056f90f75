import { genau, mitVorzeichen, zahl, type Sprache } from '../anzeige';
import type { Einheit, Kennzahl } from '../kennzahlen/kennzahl';
import { stellen, type Soll } from './zielart';

/** A goal's numbers with what they belong to. */
export interface Angabe extends Omit<Soll, 'soll'> {
  readonly soll: number | null;
  readonly kennzahl: Kennzahl;
}

const ENGLISCH: Readonly<Record<Einheit, string>> = {
  Integrationen: 'integrations',
  Personen: 'persons',
  Anzahl: '',
  '€': '€',
  '%': '%',
};

/** The unit in which a kind of target states its number. */
const einheitDer = ({ zielart, kennzahl }: Angabe, sprache: Sprache): string => {
  if (zielart.misst === 'niveau')
    return sprache === 'de'
      ? kennzahl.einheit === 'Anzahl'
        ? ''
        : kennzahl.einheit
      : ENGLISCH[kennzahl.einheit];
  if (kennzahl.massstab.einheit === '%') return '%';
  return sprache === 'de' ? 'Prozentpunkte' : 'percentage points';
};

/** Decimals of a level follow the number, those of a change the agreement. */
const betrag = (angabe: Angabe, x: number, sprache: Sprache): string => {
  const { zielart, kennzahl } = angabe;
  const whole = zielart.misst === 'niveau' && kennzahl.einheit !== '%' && Number.isInteger(x);
  return whole ? genau(x, sprache) : zahl(x, stellen(x, angabe.dezimalen), sprache);
};

const OFFEN = { de: 'noch nicht vereinbart', en: 'not agreed yet' } as const;

/** What a goal asks, as a sentence without its subject: `steigt um mindestens 2,0 %`. */
export const sollInWorten = (angabe: Angabe, sprache: Sprache = 'de'): string => {
  const { soll, zielart, kennzahl } = angabe;
  if (soll === null) return OFFEN[sprache];
  const unit = einheitDer(angabe, sprache);
  return zielart.worte({ ...angabe, soll }, kennzahl.richtung, {
    sprache,
    betrag: (x) => `${betrag(angabe, x, sprache)} ${unit}`.trimEnd(),
  });
};

/** The same as signs, for cards and tables: `≥ +2,0 %`, `≤ 8.980 Personen`, `−0,5 bis +0,5 %`. */
export const sollInZeichen = (angabe: Angabe, sprache: Sprache = 'de'): string => {
  const { soll, zielart, kennzahl, einschliesslich = true } = angabe;
  if (soll === null) return '–';
  const { von, bis } = zielart.grenzen({ ...angabe, soll }, kennzahl.richtung);
  const show = (x: number): string =>
    zielart.misst === 'veraenderung'
      ? mitVorzeichen(x, stellen(x, angabe.dezimalen), sprache)
      : betrag(angabe, x, sprache);
  const unit = einheitDer(angabe, sprache);
  if (von !== undefined && bis !== undefined)
    return `${show(von)} ${sprache === 'de' ? 'bis' : 'to'} ${show(bis)} ${unit}`.trimEnd();
  const sign = von !== undefined ? (einschliesslich ? '≥' : '>') : einschliesslich ? '≤' : '<';
  return `${sign} ${show(von ?? bis ?? 0)} ${unit}`.trimEnd();
};

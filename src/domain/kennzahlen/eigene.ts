import { durchschnitt } from '../groessen/durchschnitt';
import type { Groesse } from '../groessen/groesse';
import { quote } from '../groessen/quote';
import { summe } from '../groessen/summe';
import { BEZUGSMONAT, type Zeitraum } from '../groessen/zeitraum';
import type { Reihenart } from '../reihen';
import { kennzahl, type Einheit, type Kennzahl } from './kennzahl';
import { KUMULIERT } from './lesarten';
import { JFW } from './sicht';

/** How a measure that only one Jobcenter knows is formed from its series. */
export type Bildung = 'summe' | 'durchschnitt' | 'stand' | 'anteil' | 'quote';

/** A Kennzahl that an agreement declares itself, from named ranges of its own. */
export interface EigeneKennzahl {
  readonly id: string;
  readonly name: string;
  readonly bildung: Bildung;
  /** defined names of the series */
  readonly zaehler: string;
  readonly nenner?: string | undefined;
  readonly einheit: Einheit;
  readonly richtung: Kennzahl['richtung'];
  readonly bedeutung?: string | undefined;
}

/** Forms that are a quotient and need a second series. */
export const MIT_NENNER: ReadonlySet<Bildung> = new Set(['anteil', 'quote']);

const BILDUNGEN: Readonly<
  Record<Bildung, (z: Reihenart, n: Reihenart | undefined, lang: Zeitraum) => Groesse>
> = {
  summe: (z, _, lang) => summe(z, lang),
  durchschnitt: (z, _, lang) => durchschnitt(z, lang),
  stand: (z) => durchschnitt(z, BEZUGSMONAT),
  anteil: (z, n, lang) => quote(summe(z, lang), summe(n ?? z, lang)),
  quote: (z, n, lang) => quote(summe(z, lang), durchschnitt(n ?? z, lang)),
};

/**
 * The Kennzahl that an agreement declares: Jahresfortschritt, January to Bezugsmonat, no shift of the denominator.
 * @param bekannt series of the contract by their defined names; others become series of their own
 */
export const eigeneKennzahl = (e: EigeneKennzahl, bekannt: ReadonlyMap<string, Reihenart>): Kennzahl => {
  const reihe = (name: string): Reihenart => bekannt.get(name.toUpperCase()) ?? eigeneReihe(name, e);
  return kennzahl({
    id: e.id,
    name: e.name,
    englisch: e.name,
    bedeutung: e.bedeutung ?? '',
    groesse: (k) =>
      BILDUNGEN[e.bildung](reihe(e.zaehler), e.nenner === undefined ? undefined : reihe(e.nenner), k.lang),
    sichten: [JFW],
    richtung: e.richtung,
    wert: 'ist',
    einheit: e.einheit,
    fehlbetrag: e.einheit === '%' ? 'Anzahl' : e.einheit,
    quelle: 'in der Zielvereinbarung selbst erklärt',
    lesarten: [KUMULIERT],
    eigene: true,
  });
};

/** Nothing is known of it: a 0 may be true, and amounts may have decimals. */
const eigeneReihe = (name: string, { einheit, name: label, zaehler }: EigeneKennzahl): Reihenart => ({
  id: name.toUpperCase().replace(/^ZIEL_/, ''),
  name: name === zaehler ? label : `${label}, Nenner`,
  englisch: name === zaehler ? label : `${label}, denominator`,
  einheit: einheit === '€' ? '€' : 'Anzahl',
  nullMoeglich: true,
  // The parts of a share may be amounts.
  ...(einheit === '%' ? { dezimal: true } : {}),
});

import type { Groesse } from '../groessen/groesse';

/** A point that no source decides: the question, the reading chosen here, and how sure it is. */
export interface Lesart {
  readonly frage: string;
  readonly lesart: string;
  readonly grundlage: string;
}

/**
 * A Kennzahl, declared once. Functions, task pane, sheet, checks and documentation derive from it.
 * The view is the Jahresfortschrittswert, the one the Zielvereinbarung uses.
 */
export interface Kennzahl {
  /** the field's id; also the name of the custom function */
  readonly id: string;
  readonly name: string;
  readonly englisch: string;
  readonly groesse: Groesse;
  /** which value the change is measured against: the same months of the prior year, or the prior year's December */
  readonly basis: 'vorjahresmonate' | 'vorjahresdezember';
  /** which way is good; a function that is given a Soll judges by it */
  readonly richtung: 'steigend' | 'sinkend';
  /** what the field prints as "the Kennzahl": the level itself or its change in percent */
  readonly wert: 'ist' | 'veraenderung';
  readonly einheit: 'Integrationen' | 'Personen' | 'Anzahl' | '€' | '%';
  /** the unit of what is missing to a target; absent where the Kennzahl is only observed */
  readonly fehlbetrag?: 'Integrationen' | 'Personen';
  /** whether the workbook can compute it with a custom function of its own */
  readonly funktion: boolean;
  /** where the formula is laid down */
  readonly quelle: string;
  readonly lesarten: readonly Lesart[];
}

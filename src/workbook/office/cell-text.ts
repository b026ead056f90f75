/** What Excel would not take for anything but text: no digit, no sign that begins a formula, no truth value. */
const PLAIN = /^(?![=+\-@'#])(?!(?:true|false|wahr|falsch)$)[^\d]*$/i;

/**
 * A text as it must be handed to Excel to stay that text: with the apostrophe that keeps Excel from reading a
 * number, a date or a formula into it. The apostrophe does not become part of the cell's value.
 */
export const cellText = (text: string): string => (PLAIN.test(text) ? text : `'${text}`);

/** A value as it must be handed to Excel to arrive unchanged; `''` empties the cell. */
export const cellValue = (value: number | string | boolean | null): number | string | boolean =>
  value === null ? '' : typeof value === 'string' && value !== '' ? cellText(value) : value;

/** True where what Excel gives as a cell's formula is one, and not a text that only begins like one. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

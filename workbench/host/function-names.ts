import { HyperFormula } from 'hyperformula';
import type { FunctionsMetadata } from './functions';

/** Functions that the calculation knows, in upper case. */
export const ORDINARY: ReadonlySet<string> = new Set(HyperFormula.getRegisteredFunctionNames('enGB'));

/** Excel's own functions with a dot that the calculation does not know. */
const EXCEL_WITH_DOT: ReadonlySet<string> = new Set(
  (
    'BINOM.DIST.RANGE CHISQ.TEST ECMA.CEILING ERF.PRECISE ERFC.PRECISE ERROR.TYPE FORECAST.ETS ' +
    'FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR MODE.MULT MODE.SNGL ' +
    'PERCENTRANK.EXC PERCENTRANK.INC RANK.AVG RANK.EQ'
  ).split(' '),
);

/**
 * The id of the custom function that a formula calls: what the add-in has registered decides; while that is not known, every
 * name with a dot that is none of Excel's own. Files spell it `_xldudf_ZIEL_K3`.
 * @returns undefined for any other function
 */
export const functionId = (name: string, registered: FunctionsMetadata | undefined): string | undefined => {
  const upper = name.toUpperCase();
  const spelled = upper.replace(/^_XLDUDF_/, '');
  const fromFile = spelled !== upper;
  const id = spelled.replaceAll('.', '_');
  if (registered) {
    const own = spelled.slice(spelled.search(/[._]/) + 1);
    const isCall = fromFile || spelled.includes('.');
    return registered.functions.find(
      (f) => isCall && (f.id.toUpperCase() === id || f.name?.toUpperCase() === own),
    )?.id;
  }
  if (fromFile) return id;
  return spelled.includes('.') && !ORDINARY.has(spelled) && !EXCEL_WITH_DOT.has(spelled) ? id : undefined;
};

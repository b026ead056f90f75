import type { Check } from '../workbook/check';
import { Abgabe } from './Abgabe';
import { Befundliste } from './Befundliste';

/** Findings and what they mean for the submission. */
const Befundbereich = ({ check }: { readonly check: Check }) => (
  <>
    <Befundliste check={check} />
    <Abgabe check={check} />
  </>
);
export default Befundbereich;

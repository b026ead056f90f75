/** A number behind a column's letters or `$`. */
export const ZEILENNUMMER = /(?<=[A-Z$])\d+/gi;

/**
 * Quick: true where formulas are the first one filled down to the last without exception, the same but for numbers
 * behind a column's letters, each of which moves by a step of its own. Says no of much that is regular all the same.
 */
export const istGefuellt = (formeln: readonly (string | null)[]): boolean => {
  let end = formeln.length;
  while (end > 0 && formeln[end - 1] === null) end--;
  const first = formeln[0];
  if (typeof first !== 'string') return false;
  const teile = first.split(ZEILENNUMMER);
  let [vorher, hier] = [new Array<number>(teile.length - 1), new Array<number>(teile.length - 1)];
  zeilen(first, teile, vorher);
  let schritte: readonly number[] | undefined;
  for (let i = 1; i < end; i++) {
    if (!zeilen(formeln[i]!, teile, hier)) return false;
    schritte ??= hier.map((n, k) => n - vorher[k]!);
    for (let k = 0; k < hier.length; k++) if (hier[k]! - vorher[k]! !== schritte[k]) return false;
    [vorher, hier] = [hier, vorher];
  }
  return true;
};

const NULL = 48;

/** Reads the numbers between the parts of a formula; false where it has other parts. */
const zeilen = (formel: string | null, teile: readonly string[], zahlen: number[]): boolean => {
  if (formel === null || !formel.startsWith(teile[0]!)) return false;
  let at = teile[0]!.length;
  for (let k = 1; k < teile.length; k++) {
    const start = at;
    let n = 0;
    for (let c = formel.charCodeAt(at); c >= NULL && c < NULL + 10; c = formel.charCodeAt(++at))
      n = n * 10 + c - NULL;
    if (at === start || !formel.startsWith(teile[k]!, at)) return false;
    zahlen[k - 1] = n;
    at += teile[k]!.length;
  }
  return at === formel.length;
};

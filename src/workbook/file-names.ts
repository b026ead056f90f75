/**
 * The names of other files for their addresses, for people; the whole address where two bear the same name.
 * @param addresses paths or web addresses, with or without escapes
 */
export const fileNames = (addresses: readonly string[]): readonly string[] => {
  const plain = addresses.map(plainAddress);
  const names = plain.map(lastPart);
  const isOnly = (name: string): boolean =>
    names.filter((other) => other.toLowerCase() === name.toLowerCase()).length === 1;
  return names.map((name, i) => (isOnly(name) ? name : plain[i]!));
};

/** Without escapes, without what only says that it is a file, and without what a server is asked besides. */
const plainAddress = (address: string): string => {
  const asked = /^https?:/i.test(address) ? address.replace(/[?#].*$/, '') : address;
  return decoded(asked).replace(/^file:(?:\/\/)?(?:\/(?=[a-z]:))?/i, '');
};

/** An address without its escapes; one whose escapes mean nothing stays as it is. */
export const decoded = (address: string): string => {
  try {
    return decodeURI(address.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    return address;
  }
};

const lastPart = (address: string): string => /([^\\/]+)[\\/]?$/.exec(address)?.[1] ?? address;

import { gleichesBlatt } from './bestandsaufnahme';

/** A name that no sheet has: the one wanted, else with a number behind. */
export const freierBlattname = (wunsch: string, vorhandene: readonly string[]): string => {
  const taken = (name: string): boolean => vorhandene.some((v) => gleichesBlatt(v, name));
  let name = wunsch;
  for (let n = 2; taken(name); n++) name = `${wunsch} (${String(n)})`;
  return name;
};

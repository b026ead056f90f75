import type { Pruefung } from '../auswertung/pruefung';
import type { Befund } from '../regeln/regel';
import type { Snapshot } from '../snapshot';
import type { InKraft } from '../vereinbarung/quelle';
import { PRUEFREGELN, wendeRegelnAn } from './index';
import { pruefstand, type Pruefstand } from './pruefstand';

/**
 * What the checks before submission find in a workbook; nothing where it has no name of the contract yet.
 * @param regeln ids of the rules that are asked; all of them where left out
 */
export const befundeVorAbgabe = (
  snapshot: Snapshot,
  pruefung: Pruefung,
  inKraft: InKraft,
  { regeln, ...umstaende }: Pick<Pruefstand, 'heute' | 'schreibt'> & { readonly regeln?: readonly string[] },
): readonly Befund[] =>
  snapshot.namen.size === 0
    ? []
    : wendeRegelnAn(
        pruefstand(snapshot, pruefung, inKraft, umstaende),
        regeln ? PRUEFREGELN.filter(({ id }) => regeln.includes(id)) : PRUEFREGELN,
      );

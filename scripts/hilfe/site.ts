import { funktionen } from '../../src/domain/funktion';
import type { Funktion } from '../../src/domain/funktion/funktion';
import { uebersicht } from './overview';
import { hilfeseiteDer } from './page';
import { hilfeseite } from './seiten';

/** Every page of the functions' help: its path below the add-in's address, and its HTML. */
export const hilfeseiten = (
  declared: readonly Funktion[] = funktionen(),
  longNames = false,
): ReadonlyMap<string, string> =>
  new Map([
    ['hilfe/index.html', uebersicht(declared, longNames)],
    ...declared.map((f) => [hilfeseite(f.id), hilfeseiteDer(f, longNames)] as const),
  ]);

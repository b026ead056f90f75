import { FUNKTIONEN, funktionsId } from '../domain/funktion/funktion';
import { environment } from './environment';
import { functionOf } from './function';

// Both ids: the metadata of the build decides which of them Excel knows.
for (const kennzahl of FUNKTIONEN)
  for (const longNames of [false, true])
    CustomFunctions.associate(funktionsId(kennzahl, longNames), functionOf(kennzahl));

void environment();

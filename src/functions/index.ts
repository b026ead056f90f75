import { funktionen } from '../domain/funktion';
import { funktionsId } from '../domain/funktion/funktion';
import { environment } from './environment';
import { functionOf } from './function';

// Both ids: the metadata of the build decides which of them Excel knows.
for (const funktion of funktionen())
  for (const longNames of [false, true])
    CustomFunctions.associate(funktionsId(funktion.id, longNames), functionOf(funktion));

void environment();

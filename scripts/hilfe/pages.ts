import { hilfeseite } from './seiten';

/** File of a function's page as another page of the folder links to it. */
export const dateiDerSeite = (id: string): string => hilfeseite(id).split('/').at(-1)!;

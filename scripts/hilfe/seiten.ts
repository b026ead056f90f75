/** File of a function's help page, below the add-in's address. */
export const hilfeseite = (id: string): string => `hilfe/${id.toLowerCase().replaceAll('_', '-')}.html`;

/** File of a function's page as another page of the folder links to it. */
export const dateiDerSeite = (id: string): string => hilfeseite(id).split('/').at(-1)!;

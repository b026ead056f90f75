/** File of a function's help page, below the add-in's address. */
export const hilfeseite = (id: string): string => `hilfe/${id.toLowerCase().replaceAll('_', '-')}.html`;

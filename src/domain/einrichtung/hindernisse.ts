import { adresse } from '../ort';
import { istOrt, type Bestandsaufnahme, type Zweisprachig } from './bestandsaufnahme';
import type { Namenseintrag } from './vorlagenblatt';

/** What a name of the workbook refers to, in words; undefined where neither a name nor a table is called so. */
export const vergebenAn = (bestand: Bestandsaufnahme, name: string): Zweisprachig | undefined => {
  const known = bestand.namen.find((n) => n.name.toUpperCase() === name.toUpperCase());
  if (known) {
    const what = istOrt(known.ziel) ? adresse(known.ziel) : known.ziel.formel;
    return { de: what, en: what };
  }
  // Names and tables of a workbook share one set of names.
  return bestand.tabellen.some((t) => t.toUpperCase() === name.toUpperCase())
    ? { de: 'eine Tabelle', en: 'a table' }
    : undefined;
};

/** One sentence for all names that a sheet would need and that the workbook has already. */
export const namenVergeben = (
  bestand: Bestandsaufnahme,
  namen: readonly Namenseintrag[],
): readonly Zweisprachig[] => {
  const taken = namen.flatMap(({ name, statt }) => {
    const what = statt === undefined ? vergebenAn(bestand, name) : undefined;
    return what ? [{ de: `${name} (${what.de})`, en: `${name} (${what.en})` }] : [];
  });
  if (taken.length === 0) return [];
  const all = { de: taken.map((t) => t.de).join(', '), en: taken.map((t) => t.en).join(', ') };
  return [
    {
      de:
        `Diese Namen gibt es in der Mappe schon: ${all.de}. Erwartet wird, dass das neue Blatt sie bekommen kann; vorhandene ` +
        'Namen werden nicht geändert. Bitte sie im Namens-Manager löschen oder die Mappe für das Folgejahr anlegen.',
      en:
        `These names are in the workbook already: ${all.en}. Expected is that the new sheet can have them; names that exist ` +
        'are not changed. Please delete them in the Name Manager, or make the workbook of the next year.',
    },
  ];
};

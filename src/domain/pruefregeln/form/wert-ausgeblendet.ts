import { NAME_MONAT } from '../../namen';
import type { Monat } from '../../monat';
import { stelle, type Ort } from '../../ort';
import type { Bereich } from '../../snapshot';
import { gebrauchteMonate } from '../gebraucht';
import { laeufe, linien, type Linie } from '../linien';
import { pruefregel, type Fund } from '../pruefregel';
import type { Pruefstand } from '../pruefstand';
import { liste, zeilenOderSpalten, zeitraeume } from '../worte';

type Richtung = 'zeilen' | 'spalten';
type Spanne = readonly [von: number, bis: number];

interface Angaben {
  readonly blatt: string;
  readonly richtung: Richtung;
  readonly bloecke: readonly Spanne[];
  readonly namen: readonly string[];
  readonly monate: readonly (readonly [Monat, Monat])[];
  readonly filter: boolean;
}

/** A cell that counts and that nobody sees. */
interface Verdeckt {
  readonly name: string;
  readonly ort: Ort;
  readonly monat: Monat;
}

export const WERT_AUSGEBLENDET = pruefregel<Angaben>({
  id: 'wert-ausgeblendet',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Sind alle Werte zu sehen, die in die Rechnung eingehen?',
  braucht: 'Ein Bezugsmonat, und welche Zeilen und Spalten ausgeblendet sind.',
  quelle:
    'Eigene Festlegung: was ausgeblendet ist, prüft niemand mit dem Auge, und es wird trotzdem gerechnet.',
  verfahren:
    'Gesucht werden ausgeblendete Zeilen und Spalten, in denen Monate stehen, die ein Ziel für den Bezugsmonat oder ' +
    'seine Vergleichsbasis braucht. Andere Monate dürfen ausgeblendet sein. Nebeneinander ausgeblendete Zeilen oder ' +
    'Spalten sind eine Meldung; bei einem Filter ist es eine je Blatt.',
  de: ({ blatt, richtung, bloecke, namen, monate, filter }) => {
    const teile = zeilenOderSpalten(richtung, bloecke, 'de');
    return {
      gefunden: filter
        ? `Auf dem Blatt „${blatt}“ verbirgt ein Filter ${teile}: darin stehen Werte für ${zeitraeume(monate, 'de')} (${liste(namen, 'de')}).`
        : `Auf dem Blatt „${blatt}“ ausgeblendet: ${teile}. Darin stehen Werte für ${zeitraeume(monate, 'de')} (${liste(namen, 'de')}).`,
      erwartet: 'Erwartet wird, dass alle Werte zu sehen sind, die in die Rechnung eingehen.',
      abhilfe: filter
        ? 'Bitte den Filter löschen und die Werte ansehen.'
        : 'Bitte sie einblenden und die Werte ansehen.',
    };
  },
  en: ({ blatt, richtung, bloecke, namen, monate, filter }) => {
    const parts = zeilenOderSpalten(richtung, bloecke, 'en');
    return {
      gefunden: filter
        ? `On the sheet "${blatt}" a filter hides ${parts}: they hold values for ${zeitraeume(monate, 'en')} (${liste(namen, 'en')}).`
        : `Hidden on the sheet "${blatt}": ${parts}. They hold values for ${zeitraeume(monate, 'en')} (${liste(namen, 'en')}).`,
      erwartet: 'All values that enter the calculation are expected to be visible.',
      abhilfe: filter
        ? 'Please clear the filter and look at the values.'
        : 'Please unhide them and look at the values.',
    };
  },
  finde: (stand) => (['zeilen', 'spalten'] as const).flatMap((richtung) => fundeIn(stand, richtung)),
});

const fundeIn = (stand: Pruefstand, richtung: Richtung): readonly Fund<Angaben>[] => {
  if (!linien(stand).some(({ bereich }) => verstecktIn(bereich, richtung).length > 0)) return [];
  const sheets = new Map<string, { hidden: number[]; cells: Verdeckt[] }>();
  for (const [linie, months] of gebrauchteLinien(stand)) {
    const hidden = verstecktIn(linie.bereich, richtung);
    const known = sheets.get(linie.ort.blatt) ?? { hidden: [], cells: [] };
    sheets.set(linie.ort.blatt, {
      hidden: [...known.hidden, ...hidden],
      cells: [...known.cells, ...zellenIn(linie, months, richtung, new Set(hidden))],
    });
  }
  return [...sheets].flatMap(([blatt, { hidden, cells }]) => {
    const blocks = laeufe(hidden).filter((b) => cells.some((c) => liegtIn(c, richtung, b)));
    if (blocks.length === 0) return [];
    const filter = richtung === 'zeilen' && stand.snapshot.mappe?.gefilterteBlaetter.includes(blatt) === true;
    const groups = filter ? [blocks] : blocks.map((b) => [b]);
    return groups.map((group) => fund({ blatt, richtung, bloecke: group, filter }, cells));
  });
};

const verstecktIn = ({ form }: Bereich, richtung: Richtung): readonly number[] =>
  (richtung === 'zeilen' ? form?.versteckteZeilen : form?.versteckteSpalten) ?? [];

/** Every line with its months that count; the axis counts with each of them. */
const gebrauchteLinien = (stand: Pruefstand): readonly (readonly [Linie, ReadonlySet<Monat>])[] => {
  const needed = gebrauchteMonate(stand);
  const all = new Set([...stand.reihen.keys()].flatMap((id) => [...(needed.get(id) ?? [])]));
  const byName = new Map([...stand.reihen].map(([id, { name }]) => [name, needed.get(id)]));
  return linien(stand).flatMap((linie) => {
    const months = linie.name === NAME_MONAT ? all : byName.get(linie.name);
    return months ? [[linie, months] as const] : [];
  });
};

const zellenIn = (
  { name, ort, monate }: Linie,
  months: ReadonlySet<Monat>,
  richtung: Richtung,
  hidden: ReadonlySet<number>,
): readonly Verdeckt[] =>
  monate.flatMap((monat, p) => {
    const at = stelle(ort, p);
    const line = richtung === 'zeilen' ? at.zeile : at.spalte;
    return monat !== undefined && months.has(monat) && hidden.has(line) ? [{ name, ort: at, monat }] : [];
  });

const liegtIn = ({ ort }: Verdeckt, richtung: Richtung, [von, bis]: Spanne): boolean => {
  const at = richtung === 'zeilen' ? ort.zeile : ort.spalte;
  return at >= von && at <= bis;
};

/** The place is the hidden block as far as it holds values that count. */
const fund = (angaben: Omit<Angaben, 'namen' | 'monate'>, cells: readonly Verdeckt[]): Fund<Angaben> => {
  const inside = cells.filter((c) => angaben.bloecke.some((b) => liegtIn(c, angaben.richtung, b)));
  const [rows, columns] = [inside.map((c) => c.ort.zeile), inside.map((c) => c.ort.spalte)];
  const [zeile, spalte] = [Math.min(...rows), Math.min(...columns)];
  return {
    ort: {
      blatt: angaben.blatt,
      ...{ zeile, spalte },
      zeilen: Math.max(...rows) - zeile + 1,
      spalten: Math.max(...columns) - spalte + 1,
    },
    angaben: {
      ...angaben,
      namen: [...new Set(inside.map((c) => c.name))],
      monate: laeufe(inside.map((c) => c.monat)),
    },
  };
};

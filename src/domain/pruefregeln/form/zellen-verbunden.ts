import { adresse, stelle, type Ort } from '../../ort';
import { linien, type Linie } from '../linien';
import { pruefregel } from '../pruefregel';
import { liste } from '../worte';

interface Angaben {
  readonly bereiche: readonly string[];
  readonly namen: readonly string[];
}

export const ZELLEN_VERBUNDEN = pruefregel<Angaben>({
  id: 'zellen-verbunden',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Sind Zellen der Reihen oder der Monatsachse verbunden?',
  braucht: 'Die verbundenen Zellen; manche Excel-Fassung nennt sie nicht.',
  quelle:
    'Eigene Festlegung: von verbundenen Zellen behält nur die linke obere einen Wert, die anderen sind leer und ' +
    'gelten als Monate ohne Wert.',
  verfahren:
    'Gemeldet wird je Blatt, welche verbundenen Bereiche Zellen einer Reihe oder der Achse verdecken. Verbundene ' +
    'Zellen, von denen nur die linke obere zur Reihe gehört, verlieren keinen Wert und zählen nicht.',
  de: ({ bereiche, namen }) => ({
    gefunden: `Verbundene Zellen in ${liste(namen, 'de')}: ${liste(bereiche, 'de')}.`,
    erwartet: 'Erwartet wird eine eigene Zelle je Monat.',
    abhilfe:
      'Bitte die Verbindung aufheben (Start > Verbinden und zentrieren) und die Werte je Monat eintragen.',
  }),
  en: ({ bereiche, namen }) => ({
    gefunden: `Merged cells in ${liste(namen, 'en')}: ${liste(bereiche, 'en')}.`,
    erwartet: 'A cell of its own is expected for each month.',
    abhilfe: 'Please unmerge them (Home > Merge & Center) and enter the values month by month.',
  }),
  finde: (stand) => {
    const sheets = new Map<string, { areas: Map<string, Ort>; names: Set<string> }>();
    for (const linie of linien(stand))
      for (const area of linie.bereich.form?.verbunden ?? []) {
        if (!verdeckt(area, linie)) continue;
        const known = sheets.get(area.blatt) ?? { areas: new Map<string, Ort>(), names: new Set<string>() };
        known.areas.set(adresse(area), area);
        known.names.add(linie.name);
        sheets.set(area.blatt, known);
      }
    return [...sheets.values()].map(({ areas, names }) => {
      const sorted = [...areas.values()].sort((a, b) => a.zeile - b.zeile || a.spalte - b.spalte);
      return { ort: sorted[0]!, angaben: { bereiche: sorted.map(adresse), namen: [...names] } };
    });
  },
});

/** True where some cell of the line is one that a merged area leaves empty. */
const verdeckt = (area: Ort, { ort, monate }: Linie): boolean =>
  monate.some((_, p) => {
    const { zeile, spalte } = stelle(ort, p);
    const [down, right] = [zeile - area.zeile, spalte - area.spalte];
    return down >= 0 && down < area.zeilen && right >= 0 && right < area.spalten && down + right > 0;
  });

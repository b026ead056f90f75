import { fremdeDateien } from '../formelbild';
import { abschnitt, linien, monatsangabe, type Linie } from '../linien';
import { pruefregel, type Fund } from '../pruefregel';
import { liste } from '../worte';

interface Angaben {
  readonly name: string;
  readonly monate: string;
  readonly dateien: readonly string[];
  readonly zellen: number;
}

export const FORMEL_EXTERN = pruefregel<Angaben>({
  id: 'formel-extern',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Holt eine Reihe ihre Werte aus einer anderen Datei?',
  braucht: 'Die Formeln der Reihen und der Monatsachse.',
  quelle:
    'Eigene Festlegung: wer die Arbeitsmappe erhält, hat die andere Datei nicht und kann die Werte nicht nachprüfen.',
  verfahren:
    'Gesucht werden Bezüge mit einem Dateinamen oder seiner Nummer in eckigen Klammern vor dem Blatt. Je Reihe ist es ' +
    'eine Meldung von der ersten bis zur letzten solchen Formel.',
  de: ({ name, monate, dateien, zellen }) => ({
    gefunden: `${name}, ${monate}: ${zellen === 1 ? 'eine Formel holt ihren Wert' : `${zellen} Formeln holen ihre Werte`} aus ${liste(dateien, 'de')}.`,
    erwartet: 'Erwartet werden Werte, die in dieser Arbeitsmappe stehen.',
    abhilfe:
      'Bitte die Werte übernehmen (Kopieren, dann Inhalte einfügen > Werte) oder die Quelle in die Arbeitsmappe holen.',
  }),
  en: ({ name, monate, dateien, zellen }) => ({
    gefunden: `${name}, ${monate}: ${zellen === 1 ? 'one formula fetches its value' : `${zellen} formulas fetch their values`} from ${liste(dateien, 'en')}.`,
    erwartet: 'Values that this workbook holds itself are expected.',
    abhilfe:
      'Please keep the values (Copy, then Paste Special > Values) or bring the source into the workbook.',
  }),
  finde: (stand) => linien(stand).flatMap((linie) => fund(linie, stand.snapshot.mappe?.verknuepfungen)),
});

const fund = (linie: Linie, verknuepfungen: readonly string[] | undefined): readonly Fund<Angaben>[] => {
  const files = new Set<string>();
  const at: number[] = [];
  linie.formeln?.forEach((formel, p) => {
    const found = formel === null ? [] : fremdeDateien(formel);
    if (found.length > 0) at.push(p);
    for (const file of found) files.add(dateiname(file, verknuepfungen));
  });
  if (at.length === 0) return [];
  const [von, bis] = [at[0]!, at.at(-1)!];
  return [
    {
      ort: abschnitt(linie.ort, von, bis),
      angaben: {
        name: linie.name,
        monate: monatsangabe(linie, von, bis),
        dateien: [...files],
        zellen: at.length,
      },
    },
  ];
};

/** Files on disk number the other files; with one of them only there is no doubt which it is. */
const dateiname = (file: string, verknuepfungen: readonly string[] | undefined): string => {
  if (!/^\d+$/.test(file)) return `„${file}“`;
  return verknuepfungen?.length === 1 ? `„${verknuepfungen[0]!}“` : `[${file}]`;
};

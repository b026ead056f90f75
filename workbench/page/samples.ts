import { WorkbookModel, workbookFromXlsx } from '../host';

export interface Sample {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** nothing: a new workbook with one empty sheet */
  readonly file?: string;
}

/** What the page offers to start from. */
export const SAMPLES: readonly Sample[] = [
  {
    id: 'ganzes-jahr-2018',
    name: 'Ganzes Jahr 2018',
    text: 'Alle Monate bis Dezember 2018, erfundene Werte: die Vereinbarung wird abschließend bewertet.',
    file: 'ganzes-jahr-2018.xlsx',
  },
  {
    id: 'juni-2018',
    name: 'Juni 2018',
    text: 'Das Jahr läuft noch: Werte bis Juni 2018, die späteren Monate sind leer.',
    file: 'juni-2018.xlsx',
  },
  {
    id: 'mit-fehlern',
    name: 'Mit Fehlern',
    text: 'Fehlender Monat, Text statt Zahl, Fehlerwert, 0, Bruchzahl, Name ohne Ziel: was eine Prüfung finden muss.',
    file: 'mit-fehlern.xlsx',
  },
  {
    id: 'ohne-namen',
    name: 'Ohne Namen',
    text: 'Eine fremde Mappe mit Spalten, wie die BA sie nennt, ohne Namen: zum Einrichten.',
    file: 'ohne-namen.xlsx',
  },
  { id: 'leer', name: 'Leere Mappe', text: 'Ein leeres Blatt, ohne Namen.' },
];

/** The workbook of a sample; of an unknown id the first. */
export const openSample = async (
  id: string,
): Promise<{ readonly sample: Sample; readonly book: WorkbookModel }> => {
  const sample = SAMPLES.find((s) => s.id === id) ?? SAMPLES[0]!;
  if (sample.file === undefined) return { sample, book: emptyWorkbook() };
  const response = await fetch(`/werkbank/beispiele/${sample.file}`);
  const book = workbookFromXlsx(new Uint8Array(await response.arrayBuffer()));
  book.fileName = sample.file;
  // The figures, not the note before them.
  const data = book.sheet('Monatsdaten');
  if (data) book.select({ blatt: data.name, zeile: 3, spalte: 1, zeilen: 1, spalten: 1 });
  return { sample, book };
};

const emptyWorkbook = (): WorkbookModel => {
  const book = new WorkbookModel();
  book.addSheet('Tabelle1');
  return book;
};

import type { DefinedName as FileName } from '../../../src/workbook/xlsx/defined-names';
import type { SheetModel, WorkbookModel } from '../model';

/**
 * A sheet's name that a workbook can have: one that is taken or that Excel refuses is changed, and the note says so.
 */
export const sheetNameFor = (book: WorkbookModel, name: string): string => {
  const problem = problemOf(book, name);
  if (problem === undefined) return name;
  const base = name.replace(/[\\/?*[\]:]/g, '_').replace(/^'+|'+$/g, '') || 'Blatt';
  let free = base.slice(0, 31);
  for (let i = 2; book.sheet(free); i++) free = `${base.slice(0, 26)} (${i})`;
  book.notes.push(
    `Blatt „${name}“: ${problem}. Erwartet wird für jedes Blatt ein eigener Name mit 1 bis 31 Zeichen und ohne ` +
      `\\ / ? * [ ] :. Es heißt hier „${free}“; bitte benennen Sie eines der Blätter in Excel um und prüfen Sie die Formeln.`,
  );
  return free;
};

const problemOf = (book: WorkbookModel, name: string): string | undefined => {
  const taken = book.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  if (taken)
    return `Ein Blatt „${taken.name}“ gibt es schon, und Groß- und Kleinschreibung unterscheidet Excel nicht`;
  const refused = name.length === 0 || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name);
  return refused ? 'Diesen Namen lässt Excel nicht zu' : undefined;
};

/** Says of a sheet that the model cannot show. */
export const noteChartSheet = (book: WorkbookModel, name: string): void => {
  book.notes.push(
    `Blatt „${name}“: Es ist kein Tabellenblatt, sondern ein Diagramm oder Dialog. Es erscheint hier leer und bleibt ` +
      'beim Speichern, wie es ist; bitte geben Sie dort nichts ein.',
  );
};

/** Says of a second name in one scope; the first counts. */
export const noteDoubleName = (
  book: WorkbookModel,
  sheet: SheetModel | undefined,
  first: string,
  second: FileName,
): void => {
  const where = sheet ? `auf dem Blatt „${sheet.name}“` : 'in der Arbeitsmappe';
  book.notes.push(
    `Name „${second.name}“: Er ist ${where} mehrfach festgelegt, als ${first} und als =${second.formula}. Erwartet wird ` +
      `jeder Name einmal. Es gilt ${first}; bitte löschen Sie den anderen in Excel unter Formeln > Namens-Manager.`,
  );
};

/** Tables and names of the workbook share one set of names. */
export const noteTableNames = (book: WorkbookModel): void => {
  const seen = new Map<string, string>();
  for (const { name, formula } of book.names)
    seen.set(name.toLowerCase(), `der Name „${name}“ für ${formula}`);
  for (const sheet of book.sheets)
    for (const { name } of sheet.tables) {
      const other = seen.get(name.toLowerCase());
      const own = `die Tabelle „${name}“ auf dem Blatt „${sheet.name}“`;
      if (other !== undefined)
        book.notes.push(
          `Tabelle „${name}“ auf dem Blatt „${sheet.name}“: So heißt auch ${other}. Erwartet wird für Tabellen und Namen je ` +
            'ein eigener Name. Bitte benennen Sie in Excel eines von beiden um (Tabellenentwurf > Tabellenname oder ' +
            'Formeln > Namens-Manager).',
        );
      else seen.set(name.toLowerCase(), own);
    }
};

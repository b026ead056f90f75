import { adresse, zelle } from '../../../src/domain/ort';
import { COLUMNS, type SheetModel, type WorkbookModel } from '../model';
import { isFileColor } from './frame';
import { openedOf } from './opened';
import { sameProtection } from './protection';
import { isWritable } from './save-look';

/**
 * What of a workbook `workbookToXlsx` cannot write, in German: what is missing in the saved file, why, and what the user can
 * do. Empty where everything is saved.
 */
export const notSaved = (book: WorkbookModel): readonly string[] => [
  ...book.sheets.flatMap((sheet) => [...passwordNote(book, sheet), ...tabNote(sheet), ...colorNote(sheet)]),
  ...structureNote(book),
  ...settingsNote(book),
];

const NO_PASSWORD =
  'wird ohne Kennwort gespeichert. Die Werkbank verschlüsselt keine Kennwörter; erwartet wird ein Schutz ohne Kennwort oder ' +
  'einer, der nicht geändert wurde.';

const passwordNote = (book: WorkbookModel, sheet: SheetModel): readonly string[] => {
  if (!sheet.protected) return [];
  const opened = openedOf(book);
  const before = opened?.book.sheets.find((old) => old.name === sheet.origin);
  const hadPassword = before !== undefined && opened?.sheets.get(before)?.hasPassword === true;
  const isLost = hadPassword && !sameProtection(before, sheet);
  if (sheet.protection.password === undefined && !isLost) return [];
  return [
    `Blatt „${sheet.name}“: Der Blattschutz ${NO_PASSWORD} Bitte vergeben Sie das Kennwort in Excel unter Überprüfen > ` +
      'Blatt schützen.',
  ];
};

const structureNote = ({ structureProtected, structurePassword }: WorkbookModel): readonly string[] =>
  structureProtected && structurePassword !== undefined
    ? [
        `Arbeitsmappe: Der Schutz der Struktur ${NO_PASSWORD} Bitte vergeben Sie das Kennwort in Excel unter Überprüfen > ` +
          'Arbeitsmappe schützen.',
      ]
    : [];

const tabNote = ({ name, tabColor }: SheetModel): readonly string[] =>
  tabColor === '' || isFileColor(tabColor)
    ? []
    : [
        `Blatt „${name}“: Die Farbe „${tabColor}“ des Blattregisters wird nicht gespeichert. Erwartet wird eine Farbe wie ` +
          '#1F4E79. Bitte wählen Sie die Farbe in Excel im Kontextmenü des Blattregisters.',
      ];

const colorNote = (sheet: SheetModel): readonly string[] => {
  const found = [...sheet.cells].filter(
    ([, { style }]) => !isWritable(style, 'color') || !isWritable(style, 'fill'),
  );
  const first = found[0]?.[0];
  if (first === undefined) return [];
  const place = adresse(zelle(sheet.name, Math.floor(first / COLUMNS), first % COLUMNS));
  const where = found.length === 1 ? place : `${place} und ${found.length - 1} weitere`;
  return [
    `Farben, die mit Namen angegeben sind, werden nicht gespeichert (${where}). Erwartet wird eine Farbe wie #1F4E79. Bitte ` +
      'wählen Sie die Farben in Excel unter Start > Schriftart.',
  ];
};

const settingsNote = ({ settings }: WorkbookModel): readonly string[] =>
  settings.size === 0
    ? []
    : [
        `Einstellungen von Add-ins (${[...settings.keys()].join(', ')}): Sie werden nicht gespeichert. Erwartet werden sie im ` +
          'Add-in selbst; bitte nehmen Sie sie dort nach dem Öffnen neu vor.',
      ];

import { WorkbookError } from '../workbook';

/** Why a file cannot be opened: what was found, what was expected, what helps. */
const MESSAGES = {
  'kein-xlsx':
    'Die Datei ist keine Excel-Arbeitsmappe (.xlsx oder .xlsm). Erwartet wird eine Arbeitsmappe, wie Excel 2007 und ' +
    'neuer sie speichern. Bitte die richtige Datei wählen oder sie in Excel als „Excel-Arbeitsmappe (*.xlsx)“ speichern.',
  'altes-xls':
    'Die Datei hat das alte Excel-Format (.xls). Erwartet wird eine Arbeitsmappe im Format .xlsx oder .xlsm. ' +
    'Bitte die Datei in Excel öffnen und als „Excel-Arbeitsmappe (*.xlsx)“ speichern.',
  xlsb:
    'Die Datei ist eine binäre Arbeitsmappe (.xlsb). Erwartet wird eine Arbeitsmappe im Format .xlsx oder .xlsm. ' +
    'Bitte die Datei in Excel öffnen und als „Excel-Arbeitsmappe (*.xlsx)“ speichern.',
  verschluesselt:
    'Die Datei ist mit einem Kennwort verschlüsselt. Erwartet wird eine Arbeitsmappe ohne Kennwort zum Öffnen. ' +
    'Bitte in Excel unter Datei > Informationen > Arbeitsmappe schützen das Kennwort entfernen und neu speichern.',
  beschaedigt:
    'Die Datei ist beschädigt oder unvollständig. Erwartet wird eine vollständige Arbeitsmappe. ' +
    'Bitte die Datei noch einmal kopieren oder herunterladen oder sie in Excel öffnen, reparieren lassen und neu speichern.',
  'zu-gross':
    'Die Datei wird beim Entpacken ungewöhnlich groß und wurde deshalb nicht geöffnet. Erwartet werden höchstens ' +
    '300 MB Inhalt in höchstens 10.000 Teilen. Bitte prüfen, woher die Datei stammt, oder nicht benötigte Blätter entfernen.',
  'blatt-zu-gross':
    'Ein Blatt, auf das sich ein Name von Ziel bezieht, ist zu groß. Erwartet werden höchstens 40 MB je Blatt, das sind ' +
    'etwa 800.000 Zellen. Bitte die Monatswerte und Ergebniszellen auf ein eigenes, kleineres Blatt legen.',
  'unsicheres-xml':
    'Die Datei enthält XML mit einer DOCTYPE-Angabe und wurde deshalb nicht geöffnet. Erwartet wird eine Arbeitsmappe, ' +
    'wie Excel oder LibreOffice sie speichern. Bitte die Datei in Excel öffnen und neu speichern.',
  'ausgabe-formel':
    'Eine Zelle, in die ein Ergebnis gehört, enthält eine Formel. Erwartet wird eine Zelle ohne Formel. ' +
    'Bitte die Formel löschen oder den Namen auf eine andere Zelle beziehen.',
  'ausgabe-ohne-blatt':
    'Das Blatt einer Zelle, in die ein Ergebnis gehört, gibt es in der Datei nicht. Erwartet wird die Datei, die ' +
    'geprüft wurde. Bitte die Datei noch einmal prüfen.',
  'struktur-geschuetzt':
    'Die Struktur der Mappe ist geschützt, ein Blatt lässt sich nicht hinzufügen. Erwartet wird eine Mappe ohne diesen ' +
    'Schutz. Bitte ihn aufheben (Überprüfen > Arbeitsmappe schützen).',
  'behebung-geaendert':
    'Eine Zelle, die geändert werden soll, hat inzwischen einen anderen Inhalt. Erwartet wird die Datei, wie sie geprüft ' +
    'wurde. Geändert wurde nichts. Bitte die Datei noch einmal prüfen.',
  'behebung-formel':
    'Eine Zelle, die geändert werden soll, enthält eine Formel. Erwartet wird ein eingetippter Wert. Geändert wurde ' +
    'nichts. Bitte die Formel selbst berichtigen oder die Datei noch einmal prüfen.',
  'behebung-gesperrt':
    'Eine Zelle, die geändert werden soll, ist durch den Blattschutz gesperrt. Erwartet wird eine Zelle, die geändert ' +
    'werden darf. Geändert wurde nichts. Bitte den Blattschutz aufheben (Überprüfen > Blattschutz aufheben).',
  'behebung-ohne-blatt':
    'Das Blatt einer Zelle, die geändert werden soll, gibt es in der Datei nicht. Erwartet wird die Datei, wie sie ' +
    'geprüft wurde. Geändert wurde nichts. Bitte die Datei noch einmal prüfen.',
  'name-vergeben':
    'Den Namen, der festgelegt werden soll, gibt es inzwischen schon. Erwartet wird ein Name, der frei ist; vorhandene ' +
    'werden nicht geändert. Bitte die Datei noch einmal prüfen.',
  'name-geaendert':
    'Der Name, der wieder entfernt werden soll, ist nicht mehr so, wie er festgelegt wurde. Geändert wurde nichts. ' +
    'Bitte die Datei noch einmal prüfen.',
} as const;

export type XlsxErrorCode = keyof typeof MESSAGES;

/**
 * An error about the file, with the German message of its code.
 * @param detail what exactly was found, appended in parentheses
 */
export const xlsxError = (code: XlsxErrorCode, detail = '', options?: ErrorOptions): WorkbookError =>
  new WorkbookError(code, detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})`, options);

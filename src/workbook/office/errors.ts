import { WorkbookError } from '../workbook';

/** Code with which Excel refuses a whole request while the user is typing into a cell; nothing of it was done. */
export const CELL_EDIT_MODE = 'InvalidOperationInCellEditMode';

const TOO_MUCH = 'Die Mappe liefert mehr Daten, als Excel auf einmal überträgt (5 MB).';
const SESSION = 'Die Verbindung zu dieser Excel-Sitzung ist abgebrochen. Bitte die Mappe neu laden.';
const BUSY = 'Excel ist gerade ausgelastet. Bitte einen Moment warten und {nochmal}.';

const REASONS: Readonly<Record<string, string>> = {
  [CELL_EDIT_MODE]: 'Bitte die Zelleingabe mit Enter oder Esc abschließen und {nochmal}.',
  AccessDenied:
    'Excel verweigert den Zugriff: ein Blatt ist geschützt, oder die Mappe ist schreibgeschützt geöffnet.',
  ItemNotFound: 'Ein Blatt oder eine Tabelle wurde {dabei} gelöscht oder umbenannt.',
  InvalidReference: 'Ein Bereich wurde {dabei} gelöscht oder verschoben.',
  ItemAlreadyExists: 'Ein Blatt, eine Tabelle oder ein Name dieser Bezeichnung ist {dabei} entstanden.',
  ApiNotFound: 'Diese Excel-Version kennt einen Befehl nicht, den Ziel braucht.',
  RequestPayloadSizeLimitExceeded: TOO_MUCH,
  ResponsePayloadSizeLimitExceeded: TOO_MUCH,
  InvalidOrTimedOutSession: SESSION,
  ActivityLimitReached: BUSY,
  RequestAborted: 'Excel hat den Vorgang abgebrochen. Bitte {nochmal}.',
  5012: SESSION,
  5102: BUSY,
  5103: TOO_MUCH,
  5104: TOO_MUCH,
};

/** How messages speak of what was being done. */
type Words = Readonly<Record<'dabei' | 'davor' | 'nochmal', string>>;

const CHECK: Words = { dabei: 'während der Prüfung', davor: 'vor der Prüfung', nochmal: 'erneut prüfen' };
export const SET_UP: Words = {
  dabei: 'während des Einrichtens',
  davor: 'vor dem Einrichten',
  nochmal: 'es noch einmal versuchen',
};

export const AMEND: Words = {
  dabei: 'inzwischen',
  davor: 'vorher',
  nochmal: 'es noch einmal versuchen',
};

/** What the workbook is like after a failure, as the message says it. */
export type Aftermath = 'nothing-written' | 'restored' | 'incomplete';

const AFTERMATH: Readonly<Record<Aftermath, string>> = {
  'nothing-written': 'Die Mappe ist unverändert.',
  restored: 'Die Mappe ist wieder so wie {davor}.',
  incomplete:
    'Die Mappe konnte nicht wiederhergestellt werden und ist vielleicht unvollständig beschrieben: ' +
    'bitte mit Strg+Z zurücknehmen oder die Mappe ohne Speichern schließen.',
};

/** Excel's stable code of an error; `GeneralException` for one that does not come from Excel. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  (typeof error.code === 'string' || typeof error.code === 'number')
    ? String(error.code)
    : 'GeneralException';

/** The text of an error as a whole sentence. */
const textOf = (error: unknown): string =>
  (error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
    ? String(error.message)
    : String(error)
  ).replace(/[^.!?]$/, '$&.');

/** Turns whatever Excel threw into an error for the user; Excel's own error stays as the cause. */
export const workbookError = (
  error: unknown,
  doing: string,
  aftermath: Aftermath,
  words = CHECK,
): WorkbookError => {
  const code = codeOf(error);
  const reason = REASONS[code] ?? `Excel meldet: ${textOf(error)}`;
  const known = error instanceof WorkbookError ? error.message : `${doing} ist nicht gelungen. ${reason}`;
  const message = `${known} ${AFTERMATH[aftermath]}`.replace(
    /\{(dabei|davor|nochmal)\}/g,
    (_, word: keyof Words) => words[word],
  );
  return new WorkbookError(code, message, { cause: error });
};

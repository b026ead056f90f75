import { abgabefassung, type Abgabeangaben } from '../domain/abgabe/abgabefassung';
import { istAnnehmbar, offene, type Annahme, type BeurteilterBefund } from '../domain/abgabe/annahme';
import { protokollblattinhalt, type Protokoll } from '../domain/abgabe/protokoll';
import { verifiziere, type Verifikation } from '../domain/abgabe/verifikation';
import { eintragDer } from '../domain/blatt/eintrag';
import { adresse } from '../domain/ort';
import { PRUEFREGELN } from '../domain/pruefregeln';
import { meldung, type Befund } from '../domain/regeln/regel';
import { checkWorkbook, localSerial, type Check } from './check';
import { WorkbookError, type Workbook } from './workbook';

/** Why a warning is taken as it is, and by whom. */
export interface AcceptanceReason {
  readonly begruendung: string;
  readonly kuerzel: string;
}

/**
 * Accepts a warning: its row is added to the sheet `Abgabeprotokoll`. The workbook is read again first; the acceptance
 * is refused where the finding is no longer there as it was seen.
 * @param pruefsumme of the finding as the user saw it
 * @throws WorkbookError where it cannot be accepted or written; the workbook is then as before
 */
export const acceptWarning = async (
  workbook: Workbook,
  pruefsumme: string,
  { begruendung, kuerzel }: AcceptanceReason,
  now: Date,
): Promise<void> => {
  if (begruendung.trim() === '' || kuerzel.trim() === '')
    throw new WorkbookError(
      'annahme-unvollstaendig',
      'Begründung und Kürzel fehlen oder sind leer. Erwartet wird beides. Bitte beide Felder ausfüllen.',
    );
  const check = await look(workbook, now);
  const found = check.beurteilt.find((b) => b.pruefsumme === pruefsumme);
  if (!found)
    throw new WorkbookError(
      'befund-veraltet',
      'Diese Warnung gibt es so nicht mehr: Die Mappe hat sich seit der Prüfung geändert. Bitte neu prüfen.',
    );
  if (!istAnnehmbar(found.befund))
    throw new WorkbookError(
      'nicht-annehmbar',
      'Nur Warnungen lassen sich annehmen. Ein Fehler muss behoben werden, ein Hinweis steht der Abgabe nicht entgegen.',
    );
  const annahme = acceptance(found, { begruendung: begruendung.trim(), kuerzel: kuerzel.trim() }, now);
  await writeProtocol(workbook, check, [...accepted(check, pruefsumme), annahme]);
};

/** Takes an acceptance back. @throws WorkbookError where it could not be written; the workbook is then as before */
export const withdrawAcceptance = async (
  workbook: Workbook,
  pruefsumme: string,
  now: Date,
): Promise<void> => {
  const check = await look(workbook, now);
  await writeProtocol(workbook, check, accepted(check, pruefsumme));
};

const acceptance = (
  { befund, pruefsumme }: BeurteilterBefund,
  reason: AcceptanceReason,
  now: Date,
): Annahme => ({
  ...reason,
  regel: befund.regel,
  ort: befund.ort ? adresse(befund.ort) : '',
  gefunden: befund.texte.de.gefunden,
  datum: localDay(now),
  pruefsumme,
});

/** The acceptances of the sheet, but for one. Void ones stay: they say what was accepted when. */
const accepted = ({ protokoll }: Check, except: string): readonly Annahme[] =>
  (protokoll?.annahmen ?? []).filter((a) => a.pruefsumme !== except);

/** What was released goes with a change of acceptances: it was sealed with the old ones. */
const writeProtocol = async (
  workbook: Workbook,
  { snapshot }: Check,
  annahmen: readonly Annahme[],
): Promise<void> => {
  await workbook.write({ blatt: protokollblattinhalt({ annahmen }), ausgaben: [] }, snapshot);
};

/** The check as the release makes it: results are about to be written. */
const look = (workbook: Workbook, now: Date): Promise<Check> =>
  checkWorkbook(workbook, { now, mode: 'fest', write: false, releases: true });

/** A release that is not possible yet; `befunde` are the faults and the warnings that nobody has accepted. */
export class ReleaseRefused extends WorkbookError {
  constructor(readonly befunde: readonly Befund[]) {
    const faults = befunde.filter((b) => b.schwere === 'fehler').length;
    const warnings = befunde.length - faults;
    const [first] = befunde;
    super(
      'freigabe-gesperrt',
      `Die Mappe kann noch nicht freigegeben werden: ${String(faults)} Fehler, ` +
        `${warnings === 1 ? '1 offene Warnung' : `${String(warnings)} offene Warnungen`}. Erwartet wird keins von beiden. ` +
        'Bitte Fehler beheben und Warnungen beheben oder mit Begründung annehmen.' +
        (first ? ` Zuerst: ${meldung(first)}` : ''),
    );
  }
}

export interface ReleaseOptions {
  readonly now: Date;
  /** name or initials of whoever releases */
  readonly von: string;
  /** version of the program */
  readonly programm: string;
}

/**
 * Releases a workbook: writes the Abgabefassung, that is `Zielerreichung` with plain values and the sheet
 * `Abgabeprotokoll` with what was submitted and its checksums; completely, or not at all.
 * @throws ReleaseRefused with faults or open warnings; WorkbookError where it could not be written
 */
export const releaseWorkbook = async (
  workbook: Workbook,
  { now, von, programm }: ReleaseOptions,
): Promise<Check> => {
  if (von.trim() === '')
    throw new WorkbookError(
      'freigabe-ohne-namen',
      'Es fehlt, wer freigibt. Erwartet wird ein Name oder Kürzel. Bitte das Feld ausfüllen.',
    );
  const check = await look(workbook, now);
  const open = offene(check.beurteilt);
  if (open.length > 0) throw new ReleaseRefused(open);
  const { snapshot, pruefung } = check;
  const { eintrag } = eintragDer(pruefung, snapshot, {
    live: false,
    zeitpunkt: localSerial(now, snapshot.datumssystem),
  });
  const angaben: Abgabeangaben = { am: localMoment(now), von: von.trim(), programm };
  const protokoll: Protokoll = {
    annahmen: check.beurteilt.flatMap(({ annahme }) => annahme ?? []),
    abgabe: abgabefassung(snapshot, pruefung, PRUEFREGELN, angaben),
  };
  await workbook.write({ ...eintrag, weitere: [protokollblattinhalt(protokoll)] }, snapshot);
  return check;
};

/** Says whether a workbook still is what was released. Only reads. */
export const verifyWorkbook = async (
  workbook: Workbook,
  { now, programm }: Pick<ReleaseOptions, 'now' | 'programm'>,
): Promise<Verifikation> => {
  const { snapshot, pruefung } = await look(workbook, now);
  return verifiziere(snapshot, pruefung, PRUEFREGELN, programm);
};

const two = (x: number): string => String(x).padStart(2, '0');

const localDay = (d: Date): string =>
  `${String(d.getFullYear())}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;

const localMoment = (d: Date): string =>
  `${localDay(d).split('-').reverse().join('.')} ${[d.getHours(), d.getMinutes(), d.getSeconds()].map(two).join(':')}`;

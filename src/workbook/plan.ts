import { istOrt, type Namensbestand } from '../domain/einrichtung/bestandsaufnahme';
import { namenDesPlans, type Einrichtungsplan } from '../domain/einrichtung/vorlagenblatt';
import { adresse } from '../domain/ort';
import { sameName } from './own-sheet';
import { WorkbookError } from './workbook';

type Target = Namensbestand['ziel'];

/** What a workbook has, at the moment at which a plan is carried out, of what the plan would make. */
export interface Present {
  /** what a name of the workbook refers to; undefined where there is none */
  readonly name: (name: string) => Target | undefined;
  readonly hasTable: (name: string) => boolean;
  readonly hasSheet: (name: string) => boolean;
  readonly structureProtected: boolean;
}

/**
 * Refuses a plan that would overwrite something, or whose workbook is no longer the one that was surveyed.
 * @throws WorkbookError `name-vergeben`, `name-geaendert`, `blatt-vergeben`, `blatt-fehlt`, `struktur-geschuetzt`
 */
export const refusePlan = (plan: Einrichtungsplan, present: Present): void => {
  const { blatt } = plan;
  for (const { name, ort, statt } of namenDesPlans(plan)) {
    const there = present.name(name);
    if (statt === undefined && (there || present.hasTable(name))) throw nameTaken(name, there);
    if (statt !== undefined && !(there && sameTarget(there, statt))) throw nameChanged(name, there, statt);
    if (!present.hasSheet(ort.blatt) && !(blatt && sameName(blatt.name, ort.blatt)))
      throw sheetMissing(name, ort.blatt);
  }
  if (!blatt) return;
  if (present.structureProtected) throw structureProtected(blatt.name);
  if (present.hasSheet(blatt.name)) throw sheetTaken(blatt.name);
};

const sameTarget = (a: Target, b: Target): boolean => {
  if (istOrt(a) && istOrt(b)) return adresse(a).toLowerCase() === adresse(b).toLowerCase();
  return !istOrt(a) && !istOrt(b) && a.formel === b.formel;
};

const inWords = (target: Target | undefined): string => {
  if (!target) return 'eine Tabelle';
  return istOrt(target) ? adresse(target) : target.formel;
};

const NOT_DONE = 'Die Mappe ließ sich nicht einrichten:';

const nameTaken = (name: string, there: Target | undefined): WorkbookError =>
  new WorkbookError(
    'name-vergeben',
    `${NOT_DONE} ${name} gibt es inzwischen schon (${inWords(there)}). Erwartet wird ein Name, der frei ist; vorhandene werden ` +
      'nicht geändert. Bitte den Namen im Namens-Manager löschen oder die Vorschläge noch einmal holen.',
  );

const nameChanged = (name: string, there: Target | undefined, expected: Target): WorkbookError =>
  new WorkbookError(
    'name-geaendert',
    `${NOT_DONE} ${name} ${there ? `bezieht sich auf ${inWords(there)}` : 'gibt es nicht mehr'}. Erwartet wird ` +
      `${inWords(expected)}, wie zuletzt gelesen. Bitte noch einmal beginnen.`,
  );

const sheetTaken = (name: string): WorkbookError =>
  new WorkbookError(
    'blatt-vergeben',
    `${NOT_DONE} Ein Blatt „${name}“ gibt es inzwischen schon. Erwartet wird, dass der Name frei ist. Bitte das Blatt umbenennen ` +
      'oder noch einmal beginnen.',
  );

const sheetMissing = (name: string, blatt: string): WorkbookError =>
  new WorkbookError(
    'blatt-fehlt',
    `${NOT_DONE} Das Blatt „${blatt}“ für ${name} gibt es nicht mehr. Erwartet wird die Mappe, wie zuletzt gelesen. Bitte die ` +
      'Vorschläge noch einmal holen.',
  );

const structureProtected = (name: string): WorkbookError =>
  new WorkbookError(
    'struktur-geschuetzt',
    `${NOT_DONE} Die Struktur der Mappe ist geschützt, das Blatt „${name}“ lässt sich nicht hinzufügen. Erwartet wird eine Mappe ` +
      'ohne diesen Schutz. Bitte ihn aufheben (Überprüfen > Arbeitsmappe schützen).',
  );

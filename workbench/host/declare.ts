import type { CalculationControl } from './calculation-control';
import type { Culture } from './culture';
import type { Subscriptions } from './events';
import type { WorkbookModel } from './model';
import type { Shell } from './shell';

/** An object of Excel's object model while a request runs: its declared type and what it stands for. */
export interface Handle {
  readonly type: string;
  readonly target: unknown;
}

/** What members work on besides their object. */
export interface Host {
  readonly book: WorkbookModel;
  /** addresses that were changed by this request, for recalculation and events */
  readonly changed: (sheetId: string, address: string) => void;
  /** opens a new workbook in a window of its own */
  readonly openWorkbook: (bytes: Uint8Array) => void;
  /** ribbon and task pane */
  readonly shell: Shell;
  /** the events for which the add-in has registered */
  readonly events: Subscriptions;
  /** when ordinary formulas are computed */
  readonly calculation: CalculationControl;
  readonly culture: Culture;
  readonly errorValues: ErrorValues;
  /** requirement sets by name, the newest version of each; a member that came later answers `ApiNotFound` */
  readonly requirements: Readonly<Record<string, string>>;
}

/**
 * How `Range.values` spells an error in an Excel that is not English. Microsoft says of `valuesAsJson` that it follows en-US
 * and of `valuesAsJsonLocal` that it follows the user, of `values` nothing; its interfaces speak en-US by default.
 */
export type ErrorValues = 'english' | 'local';

export interface Member<T> {
  /** requirement set of Microsoft's documentation in which the member came */
  readonly since: `${string} ${number}.${number}`;
  /** where setting came later than reading */
  readonly setSince?: Member<T>['since'];
  /** leads to another object and may fail on the way; a Handle as the result says the same of all others */
  readonly navigation?: true;
  /** reads a property; a Handle (or null for an object that does not exist) makes it a navigation property */
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
  /** of a method: it changes the workbook, so a read-only one refuses it; setting a property always does */
  readonly writes?: true;
  readonly call?: (target: T, args: readonly unknown[], host: Host) => unknown;
}

/** A type of the object model: its members by their name in Office.js. */
export interface TypeDeclaration {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<never>>>;
  /** the items of a collection */
  readonly items?: (target: never, host: Host) => readonly Handle[];
  /** members that office.js sends under another name */
  readonly wire?: Readonly<Record<string, string>>;
  /** what identifies an object, so that the client can find it again in a later request */
  readonly id?: (target: never) => string | number;
}

/** Declares a type; `T` is what its objects stand for. */
export const declareType = <T>(declaration: {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  readonly items?: (target: T, host: Host) => readonly Handle[];
  readonly wire?: Readonly<Record<string, string>>;
  readonly id?: (target: T) => string | number;
}): TypeDeclaration => declaration;

export const handle = (type: string, target: unknown): Handle => ({ type, target });

export const isHandle = (x: unknown): x is Handle =>
  typeof x === 'object' && x !== null && 'type' in x && 'target' in x;

import type { Subscriptions } from './events';
import type { WorkbookModel } from './model';

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
  /** the events for which the add-in has registered */
  readonly events: Subscriptions;
}

export interface Member<T> {
  /** requirement set of Microsoft's documentation in which the member came */
  readonly since: `${string} ${number}.${number}`;
  /** reads a property; a Handle (or null for an object that does not exist) makes it a navigation property */
  readonly get?: (target: T, host: Host) => unknown;
  readonly set?: (target: T, value: unknown, host: Host) => void;
  readonly call?: (target: T, args: readonly unknown[], host: Host) => unknown;
}

/** A type of the object model: its members by their name in Office.js. */
export interface TypeDeclaration {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<never>>>;
  /** the items of a collection */
  readonly items?: (target: never, host: Host) => readonly Handle[];
  /** what identifies an object, so that the client can find it again in a later request */
  readonly id?: (target: never) => string;
}

/** Declares a type; `T` is what its objects stand for. */
export const declareType = <T>(declaration: {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  readonly items?: (target: T, host: Host) => readonly Handle[];
  readonly id?: (target: T) => string;
}): TypeDeclaration => declaration;

export const handle = (type: string, target: unknown): Handle => ({ type, target });

export const isHandle = (x: unknown): x is Handle =>
  typeof x === 'object' && x !== null && 'type' in x && 'target' in x;

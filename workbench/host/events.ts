import type { Host, Member } from './declare';
import { isEdit, type Change } from './change';
import type { WorkbookModel } from './model';

/** What stands for the whole workbook where an event names the object that it belongs to. */
const WORKBOOK = 'Workbook';
const CATEGORY = 65_536;

/** The worksheet events of Excel that this host raises, with the number and name of Microsoft's client. */
const EVENTS = {
  DataChanged: {
    number: 10,
    since: 'ExcelApi 1.7',
    ofAllSince: 'ExcelApi 1.9',
    name: 'WorksheetChanged',
    from: ['user', 'addin', 'remote'],
  },
  Activated: { number: 11, since: 'ExcelApi 1.7', name: 'WorksheetActivated', from: ['activated'] },
  Deactivated: { number: 12, since: 'ExcelApi 1.7', name: 'WorksheetDeactivated', from: ['deactivated'] },
  Added: { number: 13, since: 'ExcelApi 1.7', name: 'WorksheetAdded', from: ['added'] },
  SelectionChanged: {
    number: 14,
    since: 'ExcelApi 1.7',
    ofAllSince: 'ExcelApi 1.9',
    name: 'WorksheetSelectionChanged',
    from: ['selection'],
  },
  Deleted: { number: 15, since: 'ExcelApi 1.7', name: 'WorksheetDeleted', from: ['deleted'] },
  Calculated: { number: 16, since: 'ExcelApi 1.8', name: 'WorksheetCalculated', from: ['calculation'] },
} as const satisfies Record<
  string,
  {
    number: number;
    since: Member<never>['since'];
    /** where the event of all sheets came later than that of one */
    ofAllSince?: Member<never>['since'];
    name: string;
    from: readonly Change['source'][];
  }
>;

/** Events of the whole document by Microsoft's numbers; the client knows itself whether anyone listens. */
const DOCUMENT_EVENTS = { settings: 1, selection: 2 } as const;

type EventName = keyof typeof EVENTS;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: unknown;
}

/** The events for which one add-in has registered, at the workbook or at single sheets. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  /** @param send brings an event to the add-in @returns by `stop` the end of it */
  constructor(
    book: WorkbookModel,
    private readonly send: (entry: EventEntry) => void,
  ) {
    this.stop = book.onChange((change) => {
      this.raise(change);
    });
  }

  readonly stop: () => void;

  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  /** Someone else has changed the document's settings; one's own changes are not announced. */
  settingsChangedElsewhere(): void {
    this.announce(DOCUMENT_EVENTS.settings);
  }

  private announce(messageType: number): void {
    this.send({ messageCategory: CATEGORY, messageType, targetId: '', message: {} });
  }

  private raise(change: Change): void {
    if (change.source === 'selection') this.announce(DOCUMENT_EVENTS.selection);
    for (const [event, { number, name, from }] of Object.entries(EVENTS)) {
      if (!(from as readonly string[]).includes(change.source)) continue;
      for (const targetId of [WORKBOOK, change.sheet.id])
        if ((this.counts.get(`${event} ${targetId}`) ?? 0) > 0)
          this.send({
            messageCategory: CATEGORY,
            messageType: number,
            targetId,
            message: argumentsOf(name, change),
          });
    }
  }
}

const argumentsOf = (type: string, change: Change): object => {
  const { sheet, address, source } = change;
  return {
    type,
    worksheetId: sheet.id,
    source: source === 'remote' ? 'Remote' : 'Local',
    ...(address === '' ? {} : { address: address.replace(/^.*!/, '') }),
    ...(isEdit(change)
      ? { changeType: 'RangeEdited', triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown' }
      : {}),
  };
};

const sinceOfAll = (event: EventName): Member<never>['since'] => {
  const entry = EVENTS[event];
  return 'ofAllSince' in entry ? entry.ofAllSince : entry.since;
};

/** The members by which office.js registers; `targetOf` gives the id of the sheet, without it they are those of all sheets. */
export const eventMembers = <T>(
  events: readonly EventName[],
  targetOf?: (target: T) => string,
): Readonly<Record<string, Member<T>>> =>
  Object.fromEntries(
    events.flatMap((event) =>
      (['register', 'unregister'] as const).map((verb) => [
        `_${verb === 'register' ? 'Register' : 'Unregister'}${event}Event`,
        {
          since: targetOf ? EVENTS[event].since : sinceOfAll(event),
          call: (target: T, _: readonly unknown[], { events: subscriptions }: Host) => {
            subscriptions[verb](event, targetOf?.(target) ?? WORKBOOK);
          },
        },
      ]),
    ),
  );

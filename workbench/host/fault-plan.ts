import { HostError, TransportError } from './errors';
import type { Faults } from './faults';

/** A fault that can be provoked; declared once, for the page's panel and for tests. */
export interface FaultKind {
  readonly id: string;
  readonly group: 'excel' | 'transport' | 'time' | 'others';
  /** what it is, for the panel */
  readonly name: string;
  /** when it can show: a code that means that nothing was done cannot come after all was done */
  readonly moments: readonly FaultMoment[];
}

/** How much of a request is done before the fault shows. */
export type FaultMoment = 'before' | 'middle' | 'after';

const ANY: readonly FaultMoment[] = ['before', 'middle', 'after'];

const excel = (id: string, name: string, moments = ANY): FaultKind => ({ id, group: 'excel', name, moments });
const transport = (id: number, name: string): FaultKind => ({
  ...{ id: String(id), group: 'transport', name, moments: ANY },
});

/** Every code that Excel and its transport really use, late and lost answers, and a second client. */
export const FAULT_KINDS: readonly FaultKind[] = [
  excel('ItemNotFound', 'Element nicht gefunden'),
  excel('InvalidArgument', 'Argument ungültig'),
  excel('InvalidReference', 'Bezug ungültig'),
  excel('AccessDenied', 'Zugriff verweigert'),
  excel('ItemAlreadyExists', 'Element gibt es schon', ['before', 'middle']),
  excel('GeneralException', 'Allgemeiner Fehler'),
  excel('InvalidOperation', 'Vorgang nicht erlaubt'),
  excel('InvalidOperationInCellEditMode', 'Zelle wird gerade bearbeitet', ['before']),
  excel('NotImplemented', 'Nicht eingebaut'),
  excel('RequestAborted', 'Vorgang abgebrochen'),
  excel('ActivityLimitReached', 'Zu viele Vorgänge'),
  excel('ApiNotFound', 'Befehl unbekannt (ältere Version)'),
  transport(5012, 'Sitzung verloren'),
  transport(5102, 'Excel ist beschäftigt'),
  transport(5103, 'Anfrage über 5 MB'),
  transport(5104, 'Antwort über 5 MB'),
  transport(7000, 'Keine Berechtigung'),
  { id: 'late', group: 'time', name: 'Antwort kommt spät (3 Sekunden)', moments: ['after'] },
  { id: 'never', group: 'time', name: 'Antwort kommt nie', moments: ['after'] },
  {
    id: 'second-client',
    group: 'others',
    name: 'Eine zweite Person ändert die gewählte Zelle',
    moments: ['after'],
  },
];

export interface ArmedFault {
  readonly id: string;
  readonly moment: FaultMoment;
  /** `once`: the next request alone */
  readonly repeat: 'once' | 'always';
  /** this request alone, counted from 0 */
  readonly request?: number;
}

export interface FaultPlanOptions {
  /** another person's change between two syncs */
  readonly secondClient: () => void;
  /** told when a fault shows */
  readonly onHit?: (fault: ArmedFault, request: number) => void;
  /** how late a late answer is, in milliseconds */
  readonly late?: number;
}

/** Lets one chosen fault happen at the next request, or at every request, until it is taken back. */
export class FaultPlan implements Faults {
  armed: ArmedFault | undefined;
  private current: ArmedFault | undefined;
  private half = 0;

  constructor(private readonly options: FaultPlanOptions) {}

  readonly beforeRequest = (request: number, actions: number): void => {
    const { armed } = this;
    this.current = armed?.request === undefined || armed.request === request ? armed : undefined;
    this.half = Math.ceil(actions / 2);
    if (!this.current) return;
    if (this.current.repeat === 'once') this.armed = undefined;
    this.options.onHit?.(this.current, request);
    if (this.current.moment === 'before') this.fail(this.current);
  };

  readonly beforeAction = (_: unknown, index: number): void => {
    if (this.current?.moment === 'middle' && index === this.half) this.fail(this.current);
  };

  readonly afterRequest = (): void => {
    if (this.current?.id === 'second-client') this.options.secondClient();
    // A request of one action has no middle.
    if (this.current && this.current.moment !== 'before') this.fail(this.current);
  };

  readonly delay = (): number => {
    const { current } = this;
    this.current = undefined;
    if (current?.id === 'never') return Infinity;
    return current?.id === 'late' ? (this.options.late ?? 3000) : 0;
  };

  private fail({ id }: ArmedFault): void {
    const kind = FAULT_KINDS.find((k) => k.id === id);
    if (kind?.group === 'excel') throw new HostError(id, `Fault on demand: ${id}.`);
    if (kind?.group === 'transport') throw new TransportError(Number(id));
  }
}

/** The messages between office.js and its host. Action and object path types carry Microsoft's numbers. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;
export const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** where an argument is an object of the same request: its path, at the argument's position */
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** What a `load` asks for. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** The part of Excel on the web that answers for what lies around the workbook. */
export const WAC_PARTITION = 'WacPartition';

export interface RequestBody {
  /** which part of the host is asked; in messages it stands beside the body, nothing means the workbook */
  readonly Partition?: string;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** trace actions that were passed */
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
    readonly HttpStatusCode: number;
  };
}

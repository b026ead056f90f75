import type { FileCall } from './document-copies';
import type { Action } from './protocol';

/** What a test wants to go wrong. Each hook may throw a HostError or a TransportError, or change the workbook. */
export interface Faults {
  /** before a request of so many actions is looked at; `request` counts from 0 */
  beforeRequest?: (request: number, actions: number) => void;
  /** before an action runs; what ran before it stays done */
  beforeAction?: (action: Action, index: number, request: number) => void;
  /** after all actions ran, before the answer leaves: a TransportError here loses the answer */
  afterRequest?: (request: number) => void;
  /** before one of the calls around `getFileAsync`; the status of a TransportError is the client's error code */
  beforeFileCall?: (call: FileCall) => void;
  /** what a slice of a file has become on its way */
  changeSlice?: (data: readonly number[]) => readonly number[];
  /** so many milliseconds late; `Infinity` never answers. What the request does is done at once. */
  delay?: (request: number) => number;
}

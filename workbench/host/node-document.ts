import type { Context } from 'node:vm';
import type { CommonAnswer, CommonMethod } from './document-copies';
import type { WorkbookModel } from './model';

/** What is used of the inner parts of Microsoft's client; a page would put them together by itself. */
interface InnerClient {
  readonly OSF: {
    readonly DDA: {
      readonly ErrorCodeManager: { initializeErrorMessages(texts: unknown): void };
      readonly ExcelDocument: new (appContext: object) => Office.Document;
      readonly DispIdHost: { readonly Facade: new (delegates: unknown, parameters: unknown) => object };
      readonly WAC: {
        readonly getDelegateMethods: unknown;
        readonly Delegate: { readonly ParameterMap: unknown };
      };
    };
    readonly _OfficeAppFactory: {
      setHostFacade(facade: object): void;
      getInitializationHelper(): { _webAppState?: object };
    };
  };
  readonly Strings: { readonly OfficeOM: unknown };
}

/** Answers a method of the common API; undefined where it is not known. */
export type AnswerCommon = (method: CommonMethod) => CommonAnswer | undefined;

/** A call of the client's end of the line, as in a page it posts it to the host's window. */
type Invoke = (name: string, done: (status: number, answer: unknown) => void, method: CommonMethod) => void;

const NO_ERROR = 0;

/**
 * `Office.context.document` by Microsoft's own classes. In Node they have no window to post to: the end of their line is
 * the host itself, and what they say goes through JSON as in a message.
 */
export const documentOf = (window: Context, book: WorkbookModel, answer: AnswerCommon): Office.Document => {
  const { OSF, Strings } = window as unknown as InnerClient;
  const { DDA, _OfficeAppFactory: factory } = OSF;
  DDA.ErrorCodeManager.initializeErrorMessages(Strings.OfficeOM);
  factory.setHostFacade(new DDA.DispIdHost.Facade(DDA.WAC.getDelegateMethods, DDA.WAC.Delegate.ParameterMap));
  const invoke: Invoke = (_, done, method) => {
    const text = JSON.stringify(method);
    queueMicrotask(() => {
      const reply = answer(JSON.parse(text) as CommonMethod) ?? { Version: 1, Error: 0 };
      done(NO_ERROR, JSON.parse(JSON.stringify(reply)));
    });
  };
  factory.getInitializationHelper()._webAppState = { clientEndPoint: { invoke } };
  return new DDA.ExcelDocument({
    get_clientMode: () => (book.readOnly ? 0 : 1),
    get_docUrl: () => book.fileName,
  });
};

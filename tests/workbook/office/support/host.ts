import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import type { BookModel } from './model';
import { HostError, workbookObject, type HostObject } from './objects';

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  QueryInfo?: { Select?: string[] };
  ArgumentInfo?: { Arguments?: unknown[] };
}
interface ObjectPath {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: { Arguments?: unknown[] };
}
interface Body {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** The host of a test: counts requests, and fails where it is told to. */
export interface TestHost {
  model: BookModel;
  requests: Body[];
  /** characters of all answers */
  replyLength: number;
  /** error codes of actions that are unknown */
  unknown: string[];
  /** an error instead of an action; what ran before it stays done */
  failBefore: (request: number, action: number) => string | undefined;
  /** an error after the whole request was done: the answer is lost */
  failAfter: (request: number) => string | undefined;
}

const dist = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const clientFiles = ['office.js', 'excel-web-16.00.js'].map((file) => ({
  file,
  code: readFileSync(join(dist, file), 'utf8'),
}));

/** Starts Microsoft's own client in a context of its own and makes its `Excel` and `Office` global. */
export const startClient = (model: BookModel): TestHost => {
  const host: TestHost = {
    model,
    requests: [],
    replyLength: 0,
    unknown: [],
    failBefore: () => undefined,
    failAfter: () => undefined,
  };
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void } = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: Body } };
      const reply = JSON.stringify(processQuery(host, message.body));
      host.replyLength += reply.length;
      queueMicrotask(() =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: reply } }),
        ),
      );
    },
  };
  const none = (): void => undefined;
  const storage = { getItem: () => null, setItem: none };
  const w: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'Chrome', platform: 'Linux' },
    history: {},
    addEventListener: none,
    removeEventListener: none,
    postMessage: none,
    location: { href: 'http://localhost/', search: '', hash: '', hostname: 'localhost', protocol: 'http:' },
    sessionStorage: storage,
    localStorage: storage,
  };
  w['document'] = {
    cookie: '',
    URL: 'http://localhost/',
    body: {},
    head: { appendChild: none },
    documentElement: {},
    addEventListener: none,
    createElement: () => ({ setAttribute: none, style: {} }),
    getElementsByTagName: (tag: string) =>
      tag === 'script'
        ? [
            {
              src: 'http://localhost/office.js',
              getAttribute: () => null,
              parentNode: { insertBefore: none },
            },
          ]
        : [{ appendChild: none }],
  };
  for (const name of ['window', 'self', 'parent', 'top', 'globalThis']) w[name] = w;
  vm.createContext(w);
  for (const { file, code } of clientFiles) vm.runInContext(code, w, { filename: file });
  Object.assign(globalThis, {
    Excel: w['Excel'],
    Office: w['Office'],
    OfficeExtension: w['OfficeExtension'],
  });
  return host;
};

const processQuery = (host: TestHost, { Actions, ObjectPaths }: Body): unknown => {
  const number = host.requests.push({ Actions, ObjectPaths }) - 1;
  const made = new Map<number, HostObject | null>();
  const Results: unknown[] = [];
  const error = (code: string, index: number): unknown => ({
    Results,
    Error: {
      Code: code,
      Message: `${code} of the test`,
      ActionIndex: index,
      Location: '',
      HttpStatusCode: 400,
    },
  });
  for (const [index, action] of Actions.entries()) {
    try {
      const code = host.failBefore(number, index);
      if (code !== undefined) throw new HostError(code);
      const target = resolve(host, ObjectPaths, made, action.ObjectPathId);
      const result = run(host, target, action);
      if (result !== undefined) Results.push({ ActionId: action.Id, Value: result });
    } catch (thrown) {
      if (!(thrown instanceof HostError)) throw thrown;
      return error(thrown.code, index);
    }
  }
  const lost = host.failAfter(number);
  return lost === undefined ? { Results } : error(lost, Actions.length - 1);
};

const resolve = (
  host: TestHost,
  paths: Body['ObjectPaths'],
  made: Map<number, HostObject | null>,
  id: number,
): HostObject | null => {
  if (made.has(id)) return made.get(id)!;
  const path = paths[id]!;
  const object =
    path.ObjectPathType === 1
      ? workbookObject(host.model)
      : child(host, resolve(host, paths, made, path.ParentObjectPathId), path);
  made.set(id, object);
  return object;
};

const child = (host: TestHost, parent: HostObject | null, path: ObjectPath): HostObject | null => {
  if (parent === null) return null;
  if (path.ObjectPathType === 4) {
    const get = parent.children?.[path.Name];
    return get ? get() : unknown(host, path.Name);
  }
  const name = path.ObjectPathType === 5 ? 'GetItem' : path.Name;
  const method = parent.methods?.[name] as ((...args: unknown[]) => HostObject | null) | undefined;
  return method ? method(...(path.ArgumentInfo?.Arguments ?? [])) : unknown(host, name);
};

const unknown = (host: TestHost, name: string): never => {
  host.unknown.push(name);
  throw new HostError('ApiNotFound');
};

const run = (
  host: TestHost,
  target: HostObject | null,
  { ActionType, Name, QueryInfo, ArgumentInfo }: Action,
): unknown => {
  const args = ArgumentInfo?.Arguments ?? [];
  if (ActionType === 1) return target === null ? null : {};
  if (ActionType === 2)
    return target === null
      ? null
      : select(
          target,
          (QueryInfo?.Select ?? []).map((path) => path.split('/')),
        );
  if (target === null && Name.startsWith('_')) return undefined; // the client's own bookkeeping
  if (target === null) throw new HostError('InvalidOperation');
  if (ActionType === 3) {
    const method = target.methods?.[Name] as ((...args: unknown[]) => unknown) | undefined;
    if (!method) return unknown(host, Name);
    method(...args);
    return null;
  }
  if (ActionType === 4) (target.set ?? unknown(host, Name))(Name, args[0]);
  return undefined;
};

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What was asked for and nothing else, so that reading more throws in the client. */
const select = (object: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> => {
  if (object.items)
    return {
      _Items: object.items().map((item) =>
        select(
          item,
          paths.map((path) => (path[0] === 'items' ? path.slice(1) : path)),
        ),
      ),
    };
  const props = object.props?.() ?? {};
  const result: Record<string, unknown> = {};
  for (const path of paths) {
    const name = upper(path[0] ?? '');
    if (path.length === 1) result[name] = props[name];
    else {
      const inner = object.children?.[name]?.();
      if (inner)
        result[name] = {
          ...(result[name] as object),
          ...select(
            inner,
            paths.filter((p) => upper(p[0] ?? '') === name && p.length > 1).map((p) => p.slice(1)),
          ),
        };
    }
  }
  return result;
};

import { handle, isHandle, type Handle, type Host, type Member, type TypeDeclaration } from './declare';
import { HostError, TransportError } from './errors';
import type { Faults } from './faults';
import { OBJECT_MODEL } from './objects';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Reply,
  type RequestBody,
} from './protocol';
import type { References } from './references';

/** What a request can reach besides the workbook. */
export interface Services extends Host {
  /** the custom functions runtime delivers results; `false` refuses them, the runtime then tries again */
  readonly deliver: (results: readonly unknown[][]) => void;
  /** the objects that the add-in tracks */
  readonly references: References;
  readonly faults?: Faults;
}

const INTERNAL_SERVICES = /^Microsoft\.(ExcelServices|InternalService)\./;

/**
 * Answers one request of office.js. Object paths are resolved once, actions run in order; an error stops the rest and
 * what ran before it stays done, as in Excel.
 * @throws TransportError where the request or its answer gets lost
 */
export const processRequest = (body: RequestBody, services: Services, request = 0): Reply => {
  services.faults?.beforeRequest?.(request);
  const run = new Run(body, services);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      services.faults?.beforeAction?.(action, index, request);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (error instanceof TransportError) throw error;
      return { Results: results, Error: errorReply(error, index, run.nameOf(action)) };
    }
  }
  services.faults?.afterRequest?.(request);
  return { Results: results };
};

const errorReply = (error: unknown, ActionIndex: number, Location: string): NonNullable<Reply['Error']> => {
  if (!(error instanceof HostError)) throw error;
  return { Code: error.code, Message: error.message, ActionIndex, Location, HttpStatusCode: 400 };
};

/** One request: its object paths, resolved when first used. */
class Run {
  private readonly resolved = new Map<number, Handle | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly services: Services,
  ) {}

  perform(action: Action): unknown {
    // Where a statement stands in the add-in's source: for error messages of the client alone.
    if (action.ActionType === ACTION.trace) return null;
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && { ...identity(target), ...this.reference(target) };
      case ACTION.query:
        return target && this.load(target, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return target && plain(this.call(target, action.Name, action.ArgumentInfo));
      case ACTION.setProperty:
        if (target) this.set(target, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        return null;
    }
  }

  private reference(target: Handle): Record<string, unknown> {
    const id = this.services.references.idOf(target);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  nameOf({ ObjectPathId, Name }: Action): string {
    const target = this.resolved.get(ObjectPathId);
    return [target?.type ?? '', Name].filter(Boolean).join('.');
  }

  private object(id: number): Handle | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidArgument', `Unknown object path ${String(id)}.`);
    const found = this.resolve(path);
    this.resolved.set(id, found);
    return found;
  }

  private resolve(path: ObjectPath): Handle | null {
    if (path.ObjectPathType === PATH.root) return handle('Workbook', this.services.book);
    if (path.ObjectPathType === PATH.service) {
      if (!INTERNAL_SERVICES.test(path.Name)) throw apiNotFound(path.Name);
      return handle('Service', path.Name);
    }
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.services.references.get(path.Name);
      if (!kept) throw new HostError('InvalidReference', `The object ${path.Name} is no longer tracked.`);
      return kept;
    }
    const parent = this.object(path.ParentObjectPathId!);
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return this.get(parent, path.Name) as Handle | null;
    const method = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    const result = this.call(parent, method, path.ArgumentInfo);
    if (result === null || isHandle(result)) return result;
    throw apiNotFound(`${parent.type}.${method} as an object`);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, i) => {
      const id = info?.ReferencedObjectPathIds?.[i];
      return id ? this.object(id) : value;
    });
  }

  private call(target: Handle, name: string, info: ArgumentInfo | undefined): unknown {
    if (target.type === 'Service') return this.service(name, info);
    if (name === '_KeepReference') {
      this.services.references.keep(target);
      return null;
    }
    if (name === '_RemoveReference') {
      this.services.references.remove(String(this.args(info)[0]));
      return null;
    }
    const { call } = memberOf(target, name);
    if (!call) throw apiNotFound(`${target.type}.${camel(name)}`);
    return call(target.target as never, this.args(info), this.services) ?? null;
  }

  private service(name: string, info: ArgumentInfo | undefined): unknown {
    if (name === 'SetInvocationArrayResults') this.services.deliver(this.args(info)[0] as unknown[][]);
    return null;
  }

  private get(target: Handle, name: string): unknown {
    const { get } = memberOf(target, name);
    if (!get) throw apiNotFound(`${target.type}.${camel(name)}`);
    return get(target.target as never, this.services);
  }

  private set(target: Handle, name: string, value: unknown): void {
    const { get, set } = memberOf(target, name);
    if (!set && get) throw new HostError('AccessDenied', `${target.type}.${camel(name)} is read-only.`);
    if (!set) throw apiNotFound(`${target.type}.${camel(name)}`);
    set(target.target as never, value, this.services);
  }

  /** What `load` asked for, and nothing else: reading anything more throws PropertyNotLoaded in the client. */
  private load(target: Handle, select: readonly string[]): unknown {
    const type = typeOf(target);
    if (type.items) {
      const items = type.items(target.target as never, this.services);
      return { _Items: items.map((item) => ({ ...identity(item), ...this.properties(item, select) })) };
    }
    return this.properties(target, select);
  }

  private properties(target: Handle, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, deeper] of bySegment(select.length > 0 ? select : scalars(target, this.services))) {
      const value = this.get(target, name);
      result[pascal(name)] = isHandle(value) ? this.load(value, deeper) : value;
    }
    return result;
  }
}

/** `['name', 'format/font/bold']` by first segment. */
const bySegment = (select: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const path of select) {
    const [first, ...rest] = path.split('/').filter((s) => s !== '' && s.toLowerCase() !== 'items');
    if (first === undefined) continue;
    const group = groups.get(camel(first)) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(camel(first), group);
  }
  return groups;
};

const scalars = (target: Handle, host: Host): readonly string[] =>
  Object.entries(typeOf(target).members)
    .filter(([, m]) => m.get && !isHandle(m.get(target.target as never, host)))
    .map(([name]) => name);

const typeOf = (target: Handle): TypeDeclaration => {
  const type = OBJECT_MODEL.get(target.type);
  if (!type) throw apiNotFound(target.type);
  return type;
};

const memberOf = (target: Handle, name: string): Member<never> => {
  const member = typeOf(target).members[camel(name)];
  if (!member) throw apiNotFound(`${target.type}.${camel(name)}`);
  return member;
};

const identity = (target: Handle): Record<string, unknown> => {
  const { id } = OBJECT_MODEL.get(target.type) ?? {};
  return id ? { Id: id(target.target as never) } : {};
};

const plain = (value: unknown): unknown => (isHandle(value) ? null : value);

const apiNotFound = (name: string): HostError =>
  new HostError('ApiNotFound', `The API ${name} is not part of this host.`);

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

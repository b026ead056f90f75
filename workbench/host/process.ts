import { handle, isHandle, type Handle, type Host, type Member, type TypeDeclaration } from './declare';
import { HostError, TransportError } from './errors';
import type { Faults } from './faults';
import { OBJECT_MODEL } from './objects';
import { SERVICES, SHELL_MODEL } from './objects/shell';
import {
  ACTION,
  PATH,
  WAC_PARTITION,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type QueryInfo,
  type Reply,
  type RequestBody,
} from './protocol';
import type { References } from './references';
import { offers } from './requirements';

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
  const { faults } = services;
  const run = new Run(body, services);
  const results: { ActionId: number; Value: unknown }[] = [];
  let index = 0;
  try {
    if (services.book.editing && request >= 0) throw cellEditMode();
    faults?.beforeRequest?.(request, body.Actions.length);
    for (const action of body.Actions) {
      faults?.beforeAction?.(action, index, request);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
      index += 1;
    }
    faults?.afterRequest?.(request);
    return { Results: results, TraceIds: traces(body.Actions) };
  } catch (error) {
    if (error instanceof TransportError) throw error;
    const at = Math.min(index, body.Actions.length - 1);
    return {
      Results: results,
      TraceIds: traces(body.Actions.slice(0, index)),
      Error: errorReply(error, at, run.place),
    };
  }
};

/** The marks that were passed: with them the client registers its handlers for the events of the document. */
const traces = (actions: readonly Action[]): readonly number[] =>
  actions.filter(({ ActionType }) => ActionType === ACTION.trace).map(({ Id }) => Id);

const errorReply = (error: unknown, ActionIndex: number, Location: string): NonNullable<Reply['Error']> => {
  if (!(error instanceof HostError)) throw error;
  return { Code: error.code, Message: error.message, ActionIndex, Location, HttpStatusCode: 400 };
};

/** One request: its object paths, resolved when first used. */
class Run {
  private readonly resolved = new Map<number, Handle | null>();
  /** the member that was asked last: where an error comes from */
  private location = '';

  constructor(
    private readonly body: RequestBody,
    private readonly services: Services,
  ) {}

  perform(action: Action): unknown {
    // Where a statement stands in the add-in's source: for error messages of the client alone.
    if (action.ActionType === ACTION.trace) return null;
    this.location = '';
    const target = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target && { ...identity(target), ...this.reference(target) };
      case ACTION.query:
        return target && this.load(target, paths(action.QueryInfo), action.QueryInfo);
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

  /** Type and member that an error comes from, as `debugInfo.errorLocation` names them. */
  get place(): string {
    return this.location;
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
    if (path.ObjectPathType === PATH.root)
      return this.body.Partition === WAC_PARTITION
        ? handle('WacWorkbook', null)
        : handle('Workbook', this.services.book);
    if (path.ObjectPathType === PATH.service) {
      const around = SERVICES.get(path.Name);
      if (around !== undefined) return handle(around, this.services.shell);
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
    const { call, writes } = this.member(target, name);
    if (!call) throw apiNotFound(`${target.type}.${camel(name)}`);
    if (writes) this.refuseReadOnly(target);
    return call(target.target as never, this.args(info), this.services) ?? null;
  }

  private service(name: string, info: ArgumentInfo | undefined): unknown {
    if (name === 'SetInvocationArrayResults') this.services.deliver(this.args(info)[0] as unknown[][]);
    return null;
  }

  private get(target: Handle, name: string): unknown {
    const { get } = this.member(target, name);
    if (!get) throw apiNotFound(`${target.type}.${camel(name)}`);
    this.services.calculation.settle();
    return get(target.target as never, this.services);
  }

  private set(target: Handle, name: string, value: unknown): void {
    const { get, set, setSince } = this.member(target, name);
    if (setSince) this.demand(target, name, setSince);
    if (!set && get) throw new HostError('AccessDenied', `${target.type}.${camel(name)} is read-only.`);
    if (!set) throw apiNotFound(`${target.type}.${camel(name)}`);
    this.refuseReadOnly(target);
    set(target.target as never, value, this.services);
  }

  private member(target: Handle, name: string): Member<never> {
    const { members, wire } = typeOf(target);
    const known = wire?.[camel(name)] ?? camel(name);
    this.location = `${target.type}.${known}`;
    const member = members[known];
    if (!member) throw apiNotFound(this.location);
    this.demand(target, name, member.since);
    return member;
  }

  /** What this Excel is too old for, it does not know either. */
  private demand(target: Handle, name: string, since: string): void {
    if (!offers(this.services.requirements, since)) throw apiNotFound(`${target.type}.${camel(name)}`, since);
  }

  private refuseReadOnly({ type }: Handle): void {
    if (this.services.book.readOnly && OBJECT_MODEL.has(type))
      throw new HostError(
        'AccessDenied',
        'You cannot perform the requested operation: the workbook is read-only.',
      );
  }

  /** What `load` asked for, and nothing else: reading anything more throws PropertyNotLoaded in the client. */
  private load(target: Handle, select: readonly string[], page?: QueryInfo): unknown {
    const type = typeOf(target);
    if (!type.items) return this.properties(target, select);
    const { Skip = 0, Top = Infinity } = page ?? {};
    const items = type.items(target.target as never, this.services).slice(Skip, Skip + Top);
    const own = Object.keys(type.members).filter(
      (m) => type.members[m]!.get && select.some((s) => camel(s) === m),
    );
    return {
      ...(own.length > 0 ? this.properties(target, own) : {}),
      _Items: items.map((item) => ({
        ...identity(item),
        ...this.properties(
          item,
          select.filter((s) => !own.includes(camel(s))),
        ),
      })),
    };
  }

  private properties(target: Handle, select: readonly string[]): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    for (const [name, deeper] of bySegment(this.asked(target, select))) {
      const value = this.get(target, name);
      result[pascal(name)] = isHandle(value) ? this.load(value, deeper) : value;
    }
    return result;
  }

  /** Names, or everything where none are given or where office.js writes `items/*`. */
  private asked(target: Handle, select: readonly string[]): readonly string[] {
    if (select.length === 0) return this.scalars(target);
    return select.flatMap((path) => (/^(items\/)?\*$/i.test(path) ? this.scalars(target) : [path]));
  }

  /** What a `load` without names asks for: everything that is no other object. */
  private scalars(target: Handle): readonly string[] {
    const { services } = this;
    return Object.entries(typeOf(target).members)
      .filter(([, { get, navigation, since }]) => get && !navigation && offers(services.requirements, since))
      .filter(([, { get }]) => !isHandle(get!(target.target as never, services)))
      .map(([name]) => name);
  }
}

const paths = (query: QueryInfo | undefined): readonly string[] => {
  const { Select = [], Expand = [] } = query ?? {};
  return [...Select, ...Expand];
};

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

const typeOf = (target: Handle): TypeDeclaration => {
  const type = OBJECT_MODEL.get(target.type) ?? SHELL_MODEL.get(target.type);
  if (!type) throw apiNotFound(target.type);
  return type;
};

const identity = (target: Handle): Record<string, unknown> => {
  const { id } = OBJECT_MODEL.get(target.type) ?? {};
  return id ? { Id: id(target.target as never) } : {};
};

const plain = (value: unknown): unknown => (isHandle(value) ? null : value);

const cellEditMode = (): HostError =>
  new HostError(
    'InvalidOperationInCellEditMode',
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  );

const apiNotFound = (name: string, since?: string): HostError =>
  new HostError(
    'ApiNotFound',
    since === undefined
      ? `The API ${name} is not part of this host.`
      : `The API ${name} could not be found: it came with ${since}, this Excel is older.`,
  );

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

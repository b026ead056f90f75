import {
  AutoCalculation,
  FrameConnection,
  offers,
  Shell,
  type FunctionsMetadata,
  type Faults,
  type FrameOptions,
  type LeaveTo,
  type WorkbookModel,
} from '../host';
import type { Manifest } from './manifest';

export interface AddinStart {
  readonly manifest: Manifest;
  readonly book: WorkbookModel;
  readonly paneFrame: HTMLIFrameElement;
  readonly locale: string;
  /** as an Excel that has no custom functions, whatever its version */
  readonly withoutFunctions: boolean;
  readonly faults: Faults;
  readonly wrote: NonNullable<FrameOptions['wrote']>;
  readonly openWorkbook: NonNullable<FrameOptions['openWorkbook']>;
  /** calls when the workbook has been drawn: what it was saved with is seen before anything is computed */
  readonly afterDrawing: (act: () => void) => void;
  /** hears of each request when it is done */
  readonly served: () => void;
  readonly onLeave: (to: LeaveTo) => void;
}

/** An add-in at work: its pages in frames, one of them for all where the manifest shares its runtime. */
export class RunningAddin {
  /** resolves once every page has loaded office.js and the functions, if any, are ready */
  readonly ready: Promise<unknown>;
  readonly shell = new Shell();
  readonly calculation: AutoCalculation;
  /** why Excel would not offer the add-in here */
  readonly refused: string | undefined;
  private readonly connections: FrameConnection[] = [];
  private readonly hiddenFrames: HTMLIFrameElement[] = [];
  private readonly commands: FrameConnection | undefined;

  constructor(private readonly start: AddinStart) {
    const { manifest, book, paneFrame } = start;
    this.calculation = new AutoCalculation(book, start.afterDrawing);
    this.refused = missing(manifest, book);
    if (this.refused !== undefined) {
      this.ready = Promise.resolve();
      return;
    }
    const { functions } = manifest;
    const withFunctions =
      functions && !start.withoutFunctions && offers(book.profile.requirements, 'CustomFunctionsRuntime 1.1');
    const pages = new Map<string, FrameConnection>();
    const connect = (page: string | undefined, frame?: HTMLIFrameElement): FrameConnection | undefined => {
      if (page === undefined) return undefined;
      const known = manifest.sharedRuntime ? [...pages.values()][0] : pages.get(page);
      if (known) return known;
      const made = this.connect(
        page,
        frame ?? this.hiddenFrame(),
        withFunctions && (manifest.sharedRuntime || page === functions.page),
      );
      pages.set(page, made);
      return made;
    };
    connect(manifest.pane, paneFrame);
    this.commands = connect(manifest.commands);
    const runtime = withFunctions ? connect(functions.page) : undefined;
    this.ready = Promise.all([...this.connections.map((c) => c.opened), this.functionsOf(runtime)]);
  }

  /** requests that reached the workbook */
  get requests(): number {
    return this.connections.reduce((sum, { session }) => sum + session.requests, 0);
  }

  runCommand(name: string, control: string): Promise<void> {
    return this.commands?.runCommand(name, control) ?? Promise.resolve();
  }

  dispose(): void {
    this.calculation.stop();
    for (const connection of this.connections) connection.dispose();
    for (const frame of this.hiddenFrames) frame.remove();
  }

  private connect(page: string, frame: HTMLIFrameElement, customFunctions = false): FrameConnection {
    const { manifest, book, locale, faults, wrote, openWorkbook, served, onLeave } = this.start;
    const connection = new FrameConnection(frame, page, book, {
      ...{ locale, faults, wrote, openWorkbook, served, onLeave, customFunctions },
      shell: this.shell,
      name: manifest.name,
      sharedRuntime: manifest.sharedRuntime,
      requirements: this.requirements(),
      calculate: this.calculation.computeNow,
    });
    this.connections.push(connection);
    return connection;
  }

  private requirements(): Readonly<Record<string, string>> {
    const { book, withoutFunctions } = this.start;
    const sets = Object.entries(book.profile.requirements);
    return Object.fromEntries(
      withoutFunctions ? sets.filter(([set]) => !/^CustomFunctions/.test(set)) : sets,
    );
  }

  private async functionsOf(runtime: FrameConnection | undefined): Promise<void> {
    if (!runtime) return;
    const [metadata] = await Promise.all([
      metadataOf(this.start.manifest.functions!.metadata),
      runtime.functionsReady,
    ]);
    const { calls } = runtime.session;
    calls.metadata = metadata;
    this.calculation.use(calls);
  }

  /** For a page that is never seen: functions or commands of an add-in without a shared runtime. */
  private hiddenFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = 'Unsichtbare Seite des Add-ins';
    document.body.append(frame);
    this.hiddenFrames.push(frame);
    return frame;
  }
}

/** What the add-in says of its functions. */
const metadataOf = async (address: string): Promise<FunctionsMetadata> => {
  const response = await fetch(address);
  return (await response.json()) as FunctionsMetadata;
};

const missing = ({ name, requirements }: Manifest, book: WorkbookModel): string | undefined => {
  const lacking = requirements
    .map(({ set, version }) => `${set} ${version}`)
    .filter((since) => !offers(book.profile.requirements, since));
  return lacking.length === 0
    ? undefined
    : `${book.profile.name} bietet nicht, was das Manifest von ${name} verlangt: ` +
        `${lacking.join(', ')}. Excel zeigt das Add-in dann nicht.`;
};

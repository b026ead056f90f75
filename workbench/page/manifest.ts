/** A control of the ribbon as a manifest declares it. */
export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  readonly enabled: boolean;
  readonly action: Action;
}

export type Action =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'pane' }
  | { readonly kind: 'menu'; readonly items: readonly RibbonControl[] };

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  /** of a tab of the add-in's own; Office's tabs have none */
  readonly label: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

/** What the workbench needs of an add-in's manifest, in one language; addresses are paths on this origin. */
export interface Manifest {
  readonly name: string;
  readonly requirements: readonly { readonly set: string; readonly version: string }[];
  readonly sharedRuntime: boolean;
  readonly pane: string | undefined;
  readonly commands: string | undefined;
  readonly functions:
    { readonly page: string; readonly metadata: string; readonly namespace: string } | undefined;
  readonly tabs: readonly RibbonTab[];
}

/** Reads an add-in only manifest (XML). @throws Error with a German message where it is none */
export const readManifest = (text: string, locale: string): Manifest => {
  const xml = new DOMParser().parseFromString(text, 'text/xml');
  const root = xml.documentElement;
  if (root.localName !== 'OfficeApp')
    throw new Error('Das Manifest ist nicht lesbar. Erwartet wird XML mit dem Element <OfficeApp>.');
  const reader = new Reader(root, locale);
  return reader.manifest();
};

class Reader {
  private readonly resources: ReadonlyMap<string, string>;
  private readonly host: Element | undefined;

  constructor(
    private readonly root: Element,
    private readonly locale: string,
  ) {
    const overrides = all(root, 'VersionOverrides').at(-1);
    this.host = overrides && all(overrides, 'Host').find((h) => h.getAttribute('xsi:type') === 'Workbook');
    this.resources = new Map(
      all(overrides ?? root, 'Resources')
        .flatMap((r) => [...r.querySelectorAll('[id]')])
        .map((e) => [e.getAttribute('id')!, this.localized(e)]),
    );
  }

  manifest(): Manifest {
    const functions = this.extension('CustomFunctions');
    const main = child(child(this.root, 'DefaultSettings'), 'SourceLocation');
    return {
      name: this.localized(child(this.root, 'DisplayName')),
      requirements: this.requirements(),
      sharedRuntime: all(this.host, 'Runtime').some((r) => r.getAttribute('lifetime') === 'long'),
      pane:
        this.address(all(this.host, 'Action').find((a) => a.getAttribute('xsi:type') === 'ShowTaskpane')) ??
        (main ? pathOf(this.localized(main)) : undefined),
      commands: path(this.resource(all(this.host, 'FunctionFile')[0])),
      functions: functions && {
        page: this.address(child(functions, 'Page')) ?? '',
        metadata: this.address(child(functions, 'Metadata')) ?? '',
        namespace: this.resource(child(functions, 'Namespace')),
      },
      tabs: this.tabs(),
    };
  }

  private tabs(): readonly RibbonTab[] {
    const surface = this.extension('PrimaryCommandSurface');
    return [...all(surface, 'OfficeTab'), ...all(surface, 'CustomTab')].map((tab) => ({
      id: tab.getAttribute('id') ?? '',
      label: tab.localName === 'CustomTab' ? this.resource(child(tab, 'Label')) : undefined,
      groups: children(tab, 'Group').map((group) => ({
        id: group.getAttribute('id') ?? '',
        label: this.resource(child(group, 'Label')),
        controls: children(group, 'Control').map((control) => this.control(control)),
      })),
    }));
  }

  private control(control: Element): RibbonControl {
    const images = [...(child(control, 'Icon')?.children ?? [])];
    const image = images.find((i) => i.getAttribute('size') === '32') ?? images[0];
    return {
      id: control.getAttribute('id') ?? '',
      label: this.resource(child(control, 'Label')),
      tip: this.resource(child(child(control, 'Supertip'), 'Description')),
      icon: path(this.resource(image)) ?? '',
      enabled: child(control, 'Enabled')?.textContent?.trim() !== 'false',
      action: this.action(control),
    };
  }

  private action(control: Element): Action {
    if (control.getAttribute('xsi:type') === 'Menu')
      return {
        kind: 'menu',
        items: children(child(control, 'Items'), 'Item').map((item) => this.control(item)),
      };
    const name = child(child(control, 'Action'), 'FunctionName')?.textContent?.trim();
    return name === undefined ? { kind: 'pane' } : { kind: 'function', name };
  }

  private requirements(): Manifest['requirements'] {
    const sets = child(child(this.root, 'Requirements'), 'Sets');
    return children(sets, 'Set').map((set) => ({
      set: set.getAttribute('Name') ?? '',
      version: set.getAttribute('MinVersion') ?? sets?.getAttribute('DefaultMinVersion') ?? '1.1',
    }));
  }

  private extension(type: string): Element | undefined {
    return all(this.host, 'ExtensionPoint').find((e) => e.getAttribute('xsi:type') === type);
  }

  private address(parent: Element | undefined): string | undefined {
    return path(this.resource(child(parent, 'SourceLocation')));
  }

  private resource(element: Element | undefined): string {
    return this.resources.get(element?.getAttribute('resid') ?? '') ?? '';
  }

  /** The value in the chosen language, or in the manifest's own. */
  private localized(element: Element | undefined): string {
    const override = children(element, 'Override').find((o) => o.getAttribute('Locale') === this.locale);
    return override?.getAttribute('Value') ?? element?.getAttribute('DefaultValue') ?? '';
  }
}

const all = (parent: Element | undefined, tag: string): Element[] =>
  parent ? [...parent.getElementsByTagNameNS('*', tag)] : [];
const children = (parent: Element | undefined, tag: string): Element[] =>
  [...(parent?.children ?? [])].filter((c) => c.localName === tag);
const child = (parent: Element | undefined, tag: string): Element | undefined => children(parent, tag)[0];

const path = (url: string): string | undefined => (url === '' ? undefined : pathOf(url));

const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url, location.href);
  return pathname + search;
};

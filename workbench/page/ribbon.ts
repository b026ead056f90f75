/** A button as the add-in's manifest declares it. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** the function to run, or nothing: then it opens the task pane */
  readonly command: string | undefined;
}

export interface Ribbon {
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
}

/** The ribbon group of a manifest, in its default language. */
export const readRibbon = (manifest: Document): Ribbon => {
  const text = (element: Element | undefined, tag: string): string => {
    const id = child(element, tag)?.getAttribute('resid') ?? '';
    return resource(manifest, id);
  };
  const group = byTag(manifest, 'Group')[0];
  return {
    group: text(group, 'Label'),
    buttons: byTag(group ?? manifest, 'Control').map((control) => {
      const images = byTag(control, 'Image');
      const image = images.find((i) => i.getAttribute('size') === '32') ?? images[0];
      return {
        label: text(control, 'Label'),
        tip: text(byTag(control, 'Supertip')[0], 'Description'),
        icon: new URL(resource(manifest, image?.getAttribute('resid') ?? ''), location.href).pathname,
        command: byTag(control, 'FunctionName')[0]?.textContent ?? undefined,
      };
    }),
  };
};

const byTag = (parent: Element | Document, tag: string): Element[] => [
  ...parent.getElementsByTagNameNS('*', tag),
];
const child = (parent: Element | undefined, tag: string): Element | undefined =>
  [...(parent?.children ?? [])].find((c) => c.localName === tag);
const resource = (manifest: Document, id: string): string =>
  [...manifest.querySelectorAll('[id]')]
    .find((e) => e.getAttribute('id') === id)
    ?.getAttribute('DefaultValue') ?? '';

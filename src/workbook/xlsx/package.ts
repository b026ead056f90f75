import { decoded } from '../file-names';
import { xlsxError } from './errors';
import {
  append,
  children,
  decodePart,
  elementsIn,
  parsePart,
  parseText,
  serializePart,
  type Element,
  type XmlPart,
} from './xml';
import { inflate, LIMITS, readEntries, type ZipEntry } from './zip-read';
import { packedEntry, writeEntries } from './zip-write';

/** A relationship from one part to another; `type` is the last word of its type address. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** name of the part; of something outside the package its address, as the file has it */
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of an Office file. Parts are inflated when asked for; what is not changed is copied as it is, still
 * compressed.
 */
export class Package {
  readonly #entries: Map<string, ZipEntry>;
  readonly #xml = new Map<string, XmlPart>();
  readonly #changed = new Map<string, XmlPart>();
  readonly #removed = new Set<string>();

  /** @throws WorkbookError where the bytes are no readable package */
  constructor(bytes: Uint8Array) {
    checkKind(bytes);
    this.#entries = new Map();
    for (const entry of readEntries(bytes)) {
      if (this.#entries.has(key(entry.name))) throw xlsxError('beschaedigt', `${entry.name} ist doppelt`);
      this.#entries.set(key(entry.name), entry);
    }
    if (!this.has(CONTENT_TYPES)) throw xlsxError('kein-xlsx');
  }

  has(name: string): boolean {
    return (this.#entries.has(key(name)) && !this.#removed.has(key(name))) || this.#changed.has(name);
  }

  bytes(name: string): Uint8Array {
    const entry = this.#entries.get(key(name));
    if (!entry) throw xlsxError('beschaedigt', `der Teil ${name} fehlt`);
    return inflate(entry);
  }

  /** Number of bytes of a part as it is in the file; 0 for one that was added. */
  size(name: string): number {
    return this.#entries.get(key(name))?.size ?? 0;
  }

  /** Names of all parts that are there. */
  get names(): readonly string[] {
    const kept = [...this.#entries].filter(([id]) => !this.#removed.has(id)).map(([, { name }]) => name);
    return [...kept, ...[...this.#changed.keys()].filter((name) => !this.#entries.has(key(name)))];
  }

  /** Whether anything would be written that is not there yet. */
  get isChanged(): boolean {
    return this.#changed.size > 0 || this.#removed.size > 0;
  }

  /** The part's tree; the same one on every call. */
  xml(name: string): XmlPart {
    const known = this.#xml.get(key(name));
    if (known) return known;
    const part = parseText(name, this.text(name));
    this.#xml.set(key(name), part);
    return part;
  }

  /** The part's text as it is in the file. */
  text(name: string): string {
    if (this.size(name) > LIMITS.parsed) throw xlsxError('blatt-zu-gross', name);
    return decodePart(name, this.bytes(name));
  }

  /** The relationships of a part; of the package itself for the empty name. */
  relationships(part: string): readonly Relationship[] {
    const name = relationshipsOf(part);
    if (!this.has(name)) return [];
    return children(this.xml(name).root, 'Relationship').map((r) => {
      const target = r.getAttribute('Target') ?? '';
      const external = r.getAttribute('TargetMode') === 'External';
      return {
        id: r.getAttribute('Id') ?? '',
        type: (r.getAttribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(part, target),
        external,
      };
    });
  }

  contentType(part: string): string {
    const types = this.xml(CONTENT_TYPES).root;
    const override = children(types, 'Override').find(
      (o) => key(o.getAttribute('PartName') ?? '') === key(`/${part}`),
    );
    if (override) return override.getAttribute('ContentType') ?? '';
    const extension = key(part.slice(part.lastIndexOf('.') + 1));
    const byExtension = children(types, 'Default').find(
      (d) => key(d.getAttribute('Extension') ?? '') === extension,
    );
    return byExtension?.getAttribute('ContentType') ?? '';
  }

  /** Says that the tree of this part was changed and has to be written. */
  touch(part: XmlPart): void {
    this.#changed.set(part.name, part);
  }

  /** Adds a part at the end of the package and declares what it is. */
  add(name: string, contentType: string, xml: string): XmlPart {
    const part = this.#addPart(name, xml);
    const types = this.xml(CONTENT_TYPES);
    append(types.root, 'Override', { PartName: `/${name}`, ContentType: contentType });
    this.touch(types);
    return part;
  }

  /** Adds a relationship from one part to another. @returns its id */
  relate(source: string, type: string, target: string): string {
    const name = relationshipsOf(source);
    const part = this.has(name) ? this.xml(name) : this.#addPart(name, NO_RELATIONSHIPS);
    const taken = new Set(children(part.root, 'Relationship').map((r) => r.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    append(part.root, 'Relationship', { Id: `rId${number}`, Type: type, Target: `/${target}` });
    this.touch(part);
    return `rId${number}`;
  }

  /**
   * Removes a part with its own relationships, the relationship that leads to it from `source`, and its content type.
   */
  remove(source: string, name: string): void {
    const relationships = this.xml(relationshipsOf(source));
    const { id } = this.relationships(source).find((r) => key(r.target) === key(name)) ?? {};
    removeWhere(relationships, (r) => r.getAttribute('Id') === id);
    this.touch(relationships);
    this.#drop(name);
  }

  /** Removes a part as `remove` does, and every part that only it led to. */
  removeTree(source: string, name: string): void {
    let orphans = this.#targets(name);
    this.remove(source, name);
    while (orphans.length > 0) {
      const used = new Set(
        this.names.filter(isRelationships).flatMap((n) => this.#targets(sourceOf(n)).map(key)),
      );
      const gone = orphans.filter((target) => this.has(target) && !used.has(key(target)));
      orphans = gone.flatMap((target) => this.#targets(target));
      for (const target of gone) this.#drop(target);
    }
  }

  #targets(part: string): readonly string[] {
    return this.relationships(part).flatMap((r) => (r.external ? [] : [r.target]));
  }

  /** Takes a part, its relationships and its content type out of the package. */
  #drop(name: string): void {
    const gone = new Set([key(name), key(relationshipsOf(name))]);
    for (const id of gone) this.#removed.add(id);
    for (const changed of [...this.#changed.keys()])
      if (gone.has(key(changed))) this.#changed.delete(changed);
    const types = this.xml(CONTENT_TYPES);
    removeWhere(types, (t) => key(t.getAttribute('PartName') ?? '') === key(`/${name}`));
    this.touch(types);
  }

  /** A name `<stem><number>.xml` that no part has or had. */
  freeName(stem: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.xml`;
      if (!this.has(name) && !this.#entries.has(key(name))) return name;
    }
  }

  /** The package as it is now: entries in their order, new ones at the end. */
  write(): Uint8Array {
    const fresh = new Map(
      [...this.#changed].map(([name, part]) => [key(name), { name, content: serializePart(part) }]),
    );
    const kept = [...this.#entries].flatMap(([id, entry]) => {
      if (this.#removed.has(id)) return [];
      const now = fresh.get(id);
      return [now ? packedEntry(entry.name, now.content, entry.dosTime) : entry];
    });
    const added = [...fresh].filter(([id]) => !this.#entries.has(id));
    return writeEntries([...kept, ...added.map(([, { name, content }]) => packedEntry(name, content))]);
  }

  #addPart(name: string, xml: string): XmlPart {
    const part = parsePart(name, new TextEncoder().encode(XML_DECLARATION + xml));
    this.#xml.set(key(name), part);
    this.#changed.set(name, part);
    return part;
  }
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** Name of the part that holds a part's relationships. */
export const relationshipsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

const isRelationships = (name: string): boolean => /(^|\/)_rels\/[^/]*\.rels$/i.test(name);

/** The reverse of `relationshipsOf`. */
const sourceOf = (relationships: string): string =>
  relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, '$1$2');

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NO_RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const removeWhere = ({ root }: XmlPart, unwanted: (element: Element) => boolean): void => {
  for (const element of elementsIn(root)) if (unwanted(element)) root.removeChild(element);
};

/** Part names are equal in upper and lower case. */
const key = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

/** A relationship's target as a part name: relative to the folder of its source, or absolute. */
const resolve = (source: string, target: string): string => {
  const folder = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of decoded(target).split('/'))
    if (step === '..') folder.pop();
    else if (step !== '.' && step !== '') folder.push(step);
  return folder.join('/');
};

/** First bytes of the old binary format, which also wraps encrypted files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, i) => bytes[i] === byte);

const checkKind = (bytes: Uint8Array): void => {
  if (startsWith(bytes, COMPOUND_FILE))
    throw xlsxError(
      new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage') ? 'verschluesselt' : 'altes-xls',
    );
  if (!startsWith(bytes, ZIP)) throw xlsxError(bytes.length === 0 ? 'beschaedigt' : 'kein-xlsx');
};

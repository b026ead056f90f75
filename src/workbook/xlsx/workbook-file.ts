import { xlsxError } from './errors';
import { Package } from './package';
import { sharedStrings } from './strings';
import { Sheet } from './sheet';
import { child, children, isTrue, type Element, type XmlPart } from './xml';

/** A sheet of the workbook, in the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  /** name of its part */
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet` … */
  readonly kind: string;
}

/** An Excel table: where it is and what its columns are called. */
export interface TableEntry {
  readonly name: string;
  readonly part: string;
  readonly sheet: SheetEntry;
  readonly xml: XmlPart;
}

/** A workbook's package with what reading and writing both look up. */
export class WorkbookFile {
  readonly package: Package;
  readonly workbook: XmlPart;
  readonly sheets: readonly SheetEntry[];
  readonly #open = new Map<string, Sheet>();
  #strings: readonly string[] | undefined;
  #tables: readonly TableEntry[] | undefined;

  /** @throws WorkbookError where the bytes are no workbook that can be read */
  constructor(bytes: Uint8Array) {
    this.package = new Package(bytes);
    this.workbook = this.package.xml(workbookPart(this.package));
    if (this.workbook.root.localName !== 'workbook') throw xlsxError('beschaedigt', this.workbook.name);
    this.sheets = this.#readSheets();
  }

  get datumssystem(): 1900 | 1904 {
    return isTrue(child(this.workbook.root, 'workbookPr'), 'date1904') ? 1904 : 1900;
  }

  /** The one part that the workbook refers to by a relationship of this type. */
  partOfType(type: string): string | undefined {
    return this.package
      .relationships(this.workbook.name)
      .find((r) => r.type === type && !r.external && this.package.has(r.target))?.target;
  }

  sheetNamed(name: string): SheetEntry | undefined {
    return this.sheets.find((s) => s.name.toLowerCase() === name.toLowerCase());
  }

  /** The cells of a worksheet; read once. */
  open(entry: SheetEntry): Sheet {
    const known = this.#open.get(entry.part);
    if (known) return known;
    const sheet = new Sheet(this.package.xml(entry.part));
    this.#open.set(entry.part, sheet);
    return sheet;
  }

  /** Texts that cells refer to by number. */
  get strings(): readonly string[] {
    if (!this.#strings) {
      const part = this.partOfType('sharedStrings');
      this.#strings = part === undefined ? [] : sharedStrings(this.package.xml(part).root);
    }
    return this.#strings;
  }

  get stylesRoot(): Element | undefined {
    const part = this.partOfType('styles');
    return part === undefined ? undefined : this.package.xml(part).root;
  }

  get tables(): readonly TableEntry[] {
    this.#tables ??= this.sheets.flatMap((sheet) =>
      this.package
        .relationships(sheet.part)
        .filter((r) => r.type === 'table' && this.package.has(r.target))
        .map((r) => {
          const xml = this.package.xml(r.target);
          const name = xml.root.getAttribute('displayName') ?? xml.root.getAttribute('name') ?? '';
          return { name, part: r.target, sheet, xml };
        }),
    );
    return this.#tables;
  }

  #readSheets(): SheetEntry[] {
    const relationships = this.package.relationships(this.workbook.name);
    const list = child(this.workbook.root, 'sheets');
    if (!list) throw xlsxError('beschaedigt', 'keine Blätter');
    return children(list, 'sheet').map((sheet) => {
      const name = sheet.getAttribute('name') ?? '';
      const target = relationships.find((r) => r.id === relationshipId(sheet));
      if (!target || !this.package.has(target.target))
        throw xlsxError('beschaedigt', `Blatt „${name}“ fehlt`);
      return { name, part: target.target, kind: target.type };
    });
  }
}

/** Namespaces of the attribute `r:id`, as Excel and as the strict variant of the standard have it. */
export const RELATIONSHIP_NAMESPACES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
] as const;

/** The id of the relationship that an element names. */
export const relationshipId = (element: Element): string | null => {
  for (const namespace of RELATIONSHIP_NAMESPACES)
    if (element.hasAttributeNS(namespace, 'id')) return element.getAttributeNS(namespace, 'id');
  return null;
};

const workbookPart = (source: Package): string => {
  const part = source.relationships('').find((r) => r.type === 'officeDocument')?.target;
  if (part === undefined) throw xlsxError('kein-xlsx');
  if (!source.has(part)) throw xlsxError('beschaedigt', `der Teil ${part} fehlt`);
  const type = source.contentType(part);
  if (/sheet\.binary/i.test(type)) throw xlsxError('xlsb');
  if (!/(sheet|template|addin)(\.macroEnabled)?\.main\+xml$/i.test(type)) throw xlsxError('kein-xlsx');
  return part;
};

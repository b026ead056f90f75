import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

export interface Plan {
  /** name and what stands in `sheetData`; `extra` stands behind it */
  readonly sheets: readonly { name: string; rows: string; extra?: string; before?: string }[];
  readonly names?: string;
  readonly properties?: string;
  /** behind the names: `calcPr` */
  readonly calculation?: string;
  /** content of `styles.xml`'s root; absent: no style part */
  readonly styles?: string;
  readonly strings?: string;
  /** prefix of every element of the main namespace, such as `x:` */
  readonly prefix?: string;
  readonly main?: string;
  readonly office?: string;
  readonly contentType?: string;
  readonly doctype?: string;
  readonly more?: Readonly<Record<string, string>>;
  /** `externalReferences`, and the relationships that they name */
  readonly references?: string;
  readonly referenced?: string;
  /** relationships of single sheets, by their position */
  readonly relationships?: Readonly<Record<number, string>>;
}

/** A small workbook, exactly as planned: for cases that no writer makes on demand. */
export const build = (plan: Plan): Uint8Array => {
  const { sheets, prefix = '', main = MAIN, office = OFFICE, doctype = '' } = plan;
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
  const root = (name: string, content: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}<${prefix}${name} xmlns${prefix ? `:${prefix.slice(0, -1)}` : ''}="${main}" ` +
    `xmlns:r="${office}">${prefixed(content)}</${prefix}${name}>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const list = sheets.map((s, i) => `<sheet name="${s.name}" sheetId="${i + 1}" r:id="s${i}"/>`).join('');
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${plan.contentType ?? `${SHEET}sheet.main+xml`}"/>` +
      sheets
        .map((_, i) => `<Override PartName="/xl/s${i}.xml" ContentType="${SHEET}worksheet+xml"/>`)
        .join('') +
      '</Types>',
    '_rels/.rels': relationships(relation('r', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': root(
      'workbook',
      `${plan.properties ?? ''}<sheets>${list}</sheets>` +
        (plan.references ?? '') +
        (plan.names === undefined ? '' : `<definedNames>${plan.names}</definedNames>`) +
        (plan.calculation ?? ''),
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      sheets.map((_, i) => relation(`s${i}`, 'worksheet', `s${i}.xml`)).join('') +
        (plan.styles === undefined ? '' : relation('st', 'styles', 'styles.xml')) +
        (plan.strings === undefined ? '' : relation('ss', 'sharedStrings', 'strings.xml')) +
        (plan.referenced ?? ''),
    ),
  };
  sheets.forEach(({ rows, before = '', extra = '' }, i) => {
    parts[`xl/s${i}.xml`] = root('worksheet', `${before}<sheetData>${rows}</sheetData>${extra}`);
    const own = plan.relationships?.[i];
    if (own !== undefined) parts[`xl/_rels/s${i}.xml.rels`] = relationships(own);
  });
  if (plan.styles !== undefined) parts['xl/styles.xml'] = root('styleSheet', plan.styles);
  if (plan.strings !== undefined) parts['xl/strings.xml'] = root('sst', plan.strings);
  return zip({ ...parts, ...plan.more });
};

export const zip = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A defined name, of the workbook or of the sheet at a position. */
export const name = (text: string, formula: string, sheet?: number): string =>
  `<definedName name="${text}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}>${formula}</definedName>`;

const relationships = (content: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

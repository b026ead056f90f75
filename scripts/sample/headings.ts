import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

const FIXED = new Date('2018-01-01T00:00:00Z');
/** Titles and headings; the first sheet is a note with a title alone. */
const HEADING_ROWS = /<row r="(1|3|6|7)"[^>]*>.*?<\/row>/gs;
const TITLE_ROW = /<row r="1"[^>]*>.*?<\/row>/gs;

/**
 * SheetJS writes no fonts: this makes the titles and headings of the sample bold, freezes nothing else, and packs the
 * parts with a fixed time so that the file is the same on every run.
 */
export const withHeadings = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts['xl/styles.xml']!);
  const bold = addBold(styles);
  parts['xl/styles.xml'] = strToU8(bold.xml);
  for (const name of Object.keys(parts).filter((n) => /^xl\/worksheets\/sheet\d+\.xml$/.test(n)))
    parts[name] = strToU8(
      strFromU8(parts[name]!).replace(name.endsWith('sheet1.xml') ? TITLE_ROW : HEADING_ROWS, (row) =>
        row.replace(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, (whole, ref: string, style?: string) =>
          style === undefined || style === '0' ? `<c r="${ref}" s="${String(bold.index)}"` : whole,
        ),
      ),
    );
  const zipped: Zippable = {};
  for (const [name, data] of Object.entries(parts)) zipped[name] = [data, { mtime: FIXED }];
  return zipSync(zipped);
};

/** A bold copy of the default font and a cell style that uses it. */
const addBold = (xml: string): { xml: string; index: number } => {
  const font = /<fonts count="(\d+)">(<font>.*?<\/font>)/s.exec(xml);
  const styles = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/s.exec(xml);
  if (!font || !styles) throw new Error('Unexpected styles of the sample workbook.');
  const [fonts, index] = [Number(font[1]), Number(styles[1])];
  const added = xml
    .replace(
      /<fonts count="\d+">(.*?)<\/fonts>/s,
      (_, inner: string) =>
        `<fonts count="${String(fonts + 1)}">${inner}${font[2]!.replace('<font>', '<font><b/>')}</fonts>`,
    )
    .replace(
      /<cellXfs count="\d+">(.*?)<\/cellXfs>/s,
      (_, inner: string) =>
        `<cellXfs count="${String(index + 1)}">${inner}<xf numFmtId="0" fontId="${String(fonts)}" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>`,
    );
  return { xml: added, index };
};

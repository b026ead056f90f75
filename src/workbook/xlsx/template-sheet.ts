import {
  vorlagenformat,
  type Eingaberegel,
  type Vorlagenblatt,
  type Vorlagenstil,
} from '../../domain/einrichtung/vorlagenblatt';
import { adresse, spaltenname } from '../../domain/ort';
import { addWorksheet } from './new-sheet';
import type { Sheet } from './sheet';
import { countEntries, numberFormatId, Styles } from './styles';
import { stylesPart } from './styles-part';
import { setCellValue } from './values';
import type { WorkbookFile } from './workbook-file';
import { append, child, children, escapeXml } from './xml';

/** Adds a new sheet with its cells, formats and rules for input behind the last one. */
export const addTemplate = (file: WorkbookFile, template: Vorlagenblatt): Sheet => {
  const sheet = addWorksheet(file, template.name, sheetXml(template, file));
  const style = styleIndex(file);
  template.zellen.forEach((row, r) => {
    row.forEach((content, c) => {
      if (!content) return;
      const cell = sheet.ensureCell(r, c);
      cell.setAttribute('s', String(style(content.stil)));
      setCellValue(cell, content.wert);
    });
  });
  sheet.updateDimension();
  return sheet;
};

/** Numbers of cell formats: those of our own sheets, and plain ones of a number format. */
const styleIndex = (file: WorkbookFile): ((stil: Vorlagenstil) => number) => {
  const part = stylesPart(file);
  const changed = (): void => {
    file.package.touch(part);
  };
  const styles = new Styles(part.root, changed);
  const amount = plainFormat(styles, vorlagenformat('betrag'));
  return (stil) => (stil === 'betrag' ? amount() : styles.index(stil));
};

/** A cell format that is the workbook's own but for its number format, made when it is first asked for. */
const plainFormat = ({ root, changed }: Styles, code: string): (() => number) => {
  let known: number | undefined;
  return () => {
    if (known !== undefined) return known;
    const formats = child(root, 'cellXfs');
    if (!formats) throw new Error('The style sheet has no cellXfs.');
    changed();
    const numFmtId = numberFormatId(root, code);
    append(formats, 'xf', { numFmtId, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 });
    known = countEntries(formats, 'xf') - 1;
    return known;
  };
};

const sheetXml = ({ spaltenbreiten, fixiert, regeln }: Vorlagenblatt, file: WorkbookFile): string => {
  const columns = spaltenbreiten.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const views = child(file.workbook.root, 'bookViews');
  const hasView = views !== undefined && children(views, 'workbookView').length > 0;
  return (
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1"/>${hasView ? viewXml(fixiert) : ''}<sheetFormatPr defaultRowHeight="15"/>` +
    `<cols>${columns.join('')}</cols><sheetData/>${rulesXml(regeln)}` +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>'
  );
};

const viewXml = ({ zeilen, spalten }: Vorlagenblatt['fixiert']): string => {
  const pane = spalten > 0 ? 'bottomRight' : 'bottomLeft';
  const split = (spalten > 0 ? `xSplit="${spalten}" ` : '') + `ySplit="${zeilen}"`;
  return (
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ${split} topLeftCell="${spaltenname(spalten)}${zeilen + 1}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
};

const rulesXml = (rules: readonly Eingaberegel[]): string =>
  rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`;

const ruleXml = ({ ort, regel, titel, meldung }: Eingaberegel): string => {
  const kind = regel.art === 'formel' ? 'type="custom"' : 'type="decimal" operator="greaterThanOrEqual"';
  const formula = regel.art === 'formel' ? escapeXml(regel.formel.replace(/^=/, '')) : '0';
  const place = adresse({ ...ort, blatt: 'x' }).slice('x!'.length);
  return (
    `<dataValidation ${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
    `errorTitle="${escapeXml(titel)}" error="${escapeXml(meldung)}" sqref="${place}">` +
    `<formula1>${formula}</formula1></dataValidation>`
  );
};

import { child, create, elementsIn, type Element } from './xml';

/** Children of a worksheet in the order that the standard demands. */
export const WORKSHEET_ORDER: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** Children of a workbook. */
export const WORKBOOK_ORDER: readonly string[] = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
  'webPublishObjects extLst'
).split(' ');

/** Children of a style sheet. */
export const STYLES_ORDER: readonly string[] =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** The child of that name, made in its place where the parent has none. */
export const ensureChild = (parent: Element, name: string, order: readonly string[]): Element => {
  const known = child(parent, name);
  if (known) return known;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const behind = elementsIn(parent).find((e) => later.has(e.localName ?? ''));
  const made = create(parent, name);
  parent.insertBefore(made, behind ?? null);
  return made;
};

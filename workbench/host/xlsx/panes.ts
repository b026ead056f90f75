import { spaltenname } from '../../../src/domain/ort';
import { ensureChild, WORKSHEET_ORDER } from '../../../src/workbook/xlsx/order';
import { append, child, children, create, isTrue, type Element } from '../../../src/workbook/xlsx/xml';
import type { SheetModel } from '../model';

type Frozen = SheetModel['frozen'];

const viewOf = (worksheet: Element): Element | undefined =>
  child(child(worksheet, 'sheetViews'), 'sheetView');

const ensureView = (worksheet: Element): Element => {
  const views = ensureChild(worksheet, 'sheetViews', WORKSHEET_ORDER);
  return child(views, 'sheetView') ?? append(views, 'sheetView', { workbookViewId: 0 });
};

/** Whether a worksheet shows its gridlines, or the names of its rows and columns. */
export const isShown = (worksheet: Element, what: 'showGridLines' | 'showRowColHeaders'): boolean =>
  isTrue(viewOf(worksheet), what, true);

/** Shows or hides them. */
export const setShown = (worksheet: Element, what: Parameters<typeof isShown>[1], on: boolean): void => {
  const view = ensureView(worksheet);
  if (on) view.removeAttribute(what);
  else view.setAttribute(what, '0');
};

/** Rows and columns that stay while the rest scrolls. */
export const frozenPanes = (worksheet: Element): Frozen => {
  const pane = child(viewOf(worksheet), 'pane');
  if (!/^frozen/.test(pane?.getAttribute('state') ?? '')) return { rows: 0, columns: 0 };
  return {
    rows: Number(pane?.getAttribute('ySplit') ?? 0),
    columns: Number(pane?.getAttribute('xSplit') ?? 0),
  };
};

/** Freezes that many rows and columns; the place that was selected within an old pane is given up. */
export const setFrozenPanes = (worksheet: Element, { rows, columns }: Frozen): void => {
  const view = ensureView(worksheet);
  for (const old of [...children(view, 'pane'), ...children(view, 'selection')])
    if (old.localName === 'pane' || old.hasAttribute('pane')) view.removeChild(old);
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = create(view, 'pane', {
    ...(columns > 0 ? { xSplit: columns } : {}),
    ...(rows > 0 ? { ySplit: rows } : {}),
    topLeftCell: `${spaltenname(columns)}${rows + 1}`,
    activePane: active,
    state: 'frozen',
  });
  view.insertBefore(pane, view.firstChild);
  for (const selection of children(view, 'selection')) view.removeChild(selection);
  view.insertBefore(create(view, 'selection', { pane: active }), pane.nextSibling);
};

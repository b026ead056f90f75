import type { WorkbookModel } from '../host';
import { button, element } from './elements';

/** The sheets that are visible; arrow keys go from one to the next. */
export const drawTabs = (book: WorkbookModel): void => {
  const list = element('tabs');
  const visible = book.sheets.filter((s) => s.visibility === 'Visible');
  const hadFocus = list.contains(document.activeElement);
  const tabs = visible.map((sheet) => {
    const tab = button(sheet.name, () => {
      book.select({ blatt: sheet.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 });
    });
    const selected = sheet === book.active;
    tab.role = 'tab';
    tab.ariaSelected = String(selected);
    tab.tabIndex = selected ? 0 : -1;
    return tab;
  });
  list.replaceChildren(...tabs);
  const selected = tabs.find((t) => t.tabIndex === 0);
  selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) selected?.focus();
};

export const useTabKeys = (book: () => WorkbookModel): void => {
  element('tabs').addEventListener('keydown', (e) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (step === undefined) return;
    const visible = book().sheets.filter((s) => s.visibility === 'Visible');
    const next = visible[visible.indexOf(book().active!) + step];
    if (next) book().select({ blatt: next.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 });
  });
};

import { adresse, leseAdresse, type Ort } from '../../src/domain/ort';
import { inputText, type UserActions, type WorkbookModel } from '../host';
import { element, say } from './elements';

const nameBox = element<HTMLInputElement>('name-box');
const formula = element<HTMLInputElement>('formula');

/** Name box and formula bar: where the selection is, what its first cell holds; both can be typed in. */
export class FormulaBar {
  constructor(
    private readonly book: () => WorkbookModel,
    private readonly actions: () => UserActions,
    private readonly done: () => void,
  ) {
    onEnter(nameBox, () => {
      this.goTo(nameBox.value.trim());
    });
    onEnter(formula, () => {
      const book = this.book();
      const at = book.selection;
      if (!at || !book.active) return;
      this.actions().put(book.active, [{ row: at.zeile, column: at.spalte, text: formula.value }]);
    });
    formula.addEventListener('input', () => {
      this.book().editing = true;
    });
    formula.addEventListener('blur', () => {
      this.book().editing = false;
      this.draw();
    });
    for (const input of [nameBox, formula])
      input.addEventListener('keydown', (e) => {
        if (e.key !== 'Enter' && e.key !== 'Escape') return;
        if (e.key === 'Escape') this.draw(true);
        input.blur();
        this.done();
      });
  }

  draw(always = false): void {
    const book = this.book();
    const at = book.selection;
    const sheet = book.active;
    if (!at || !sheet) return;
    if (always || document.activeElement !== nameBox) nameBox.value = nameAt(book, at) ?? addressOf(at);
    if (always || document.activeElement !== formula)
      formula.value = inputText(sheet.cell(at.zeile, at.spalte), book.datumssystem);
    element('names').replaceChildren(
      ...namesOf(book).map(({ name }) => Object.assign(document.createElement('option'), { value: name })),
    );
  }

  private goTo(text: string): void {
    const book = this.book();
    const found = namesOf(book).find((n) => n.name.toLowerCase() === text.toLowerCase());
    const place = found ? leseAdresse(found.formula) : leseAdresse(text.toUpperCase(), book.active?.name);
    const sheet = place && book.sheet(place.blatt);
    if (!place || !sheet) {
      say(
        `„${text}“ ist weder ein Name dieser Mappe noch eine Zelle. Erwartet wird zum Beispiel B4, B4:B28 oder ZIEL_LZB.`,
      );
      this.draw(true);
      return;
    }
    book.select({ ...place, blatt: sheet.name });
  }
}

const namesOf = (book: WorkbookModel) =>
  [...(book.active?.names ?? []), ...book.names].filter((n) => n.visible);

const nameAt = (book: WorkbookModel, at: Ort): string | undefined =>
  namesOf(book).find((n) => {
    const place = leseAdresse(n.formula);
    return place !== undefined && adresse(place) === adresse(at);
  })?.name;

const addressOf = (at: Ort): string => adresse(at).replace(/^.*!/, '').replaceAll('$', '');

const onEnter = (input: HTMLInputElement, act: () => void): void => {
  input.addEventListener('keydown', (e) => {
    if (e.key === 'Enter') act();
  });
};

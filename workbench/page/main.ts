import { connectAddin, UserActions, workbookFromXlsx, type WorkbookModel } from '../host';
import { useClipboard } from './clipboard';
import { element, say } from './elements';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { readRibbon } from './ribbon';

const SAMPLE = '/beispiel/ziel-kreis-kleve-2018.xlsx';

const start = async (): Promise<void> => {
  const [bytes, manifest] = await Promise.all([
    fetch(SAMPLE).then((r) => r.arrayBuffer()),
    fetch('/manifest.xml').then((r) => r.text()),
  ]);
  const book = workbookFromXlsx(new Uint8Array(bytes));
  const first = book.sheet('Monatsdaten') ?? book.sheets[0]!;
  book.select({ blatt: first.name, zeile: 3, spalte: 1, zeilen: 1, spalten: 1 });
  const actions = new UserActions(book, say);
  const grid = new Grid(element('grid'), book, actions);
  const formulaBar = new FormulaBar(
    () => book,
    () => actions,
    () => {
      grid.focus();
    },
  );
  useClipboard(
    element('grid'),
    () => book,
    () => actions,
    say,
  );
  useUndo(actions);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  grid.dark = dark.matches;
  dark.addEventListener('change', () => {
    grid.dark = dark.matches;
  });
  const draw = (): void => {
    grid.draw();
    drawTabs(book);
    formulaBar.draw();
  };
  let planned = false;
  book.onChange(() => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      draw();
    });
  });
  draw();

  const status = element('status');
  status.textContent = 'Das Add-in wird geladen …';
  const addin = connectAddin(element<HTMLIFrameElement>('addin'), '/taskpane.html', book, {
    wrote: (record, structural) => {
      actions.addinWrote(record, structural);
    },
  });
  drawRibbon(new DOMParser().parseFromString(manifest, 'text/xml'), (name) => addin.runCommand(name));
  element('close-pane').addEventListener('click', () => {
    element('pane').hidden = true;
  });
  await addin.ready;
  document.body.dataset['ready'] = 'true';
  status.textContent = 'Bereit.';
};

const drawTabs = (book: WorkbookModel): void => {
  element('tabs').replaceChildren(
    ...book.sheets
      .filter((s) => s.visibility === 'Visible')
      .map((sheet) => {
        const tab = document.createElement('button');
        tab.role = 'tab';
        tab.textContent = sheet.name;
        tab.ariaSelected = String(sheet === book.active);
        tab.addEventListener('click', () => {
          book.select({ blatt: sheet.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 });
        });
        return tab;
      }),
  );
};

/** Ctrl+Z and Ctrl+Y, where no field of the page or the grid is being typed in. */
const useUndo = (actions: UserActions): void => {
  document.addEventListener('keydown', (e) => {
    const key = e.key.toLowerCase();
    if (!(e.ctrlKey || e.metaKey) || e.target instanceof HTMLInputElement || (key !== 'z' && key !== 'y'))
      return;
    e.preventDefault();
    if (key === 'z' && !e.shiftKey) {
      if (actions.canUndo) actions.undo();
      else say('Es gibt nichts, was rückgängig gemacht werden kann.');
    } else actions.redo();
  });
};

const drawRibbon = (manifest: Document, run: (command: string) => Promise<void>): void => {
  const { group, buttons } = readRibbon(manifest);
  const box = document.createElement('div');
  box.className = 'group';
  const row = document.createElement('div');
  for (const { label, tip, icon, command } of buttons) {
    const button = document.createElement('button');
    button.title = tip;
    const image = document.createElement('img');
    image.src = icon;
    image.alt = '';
    image.width = image.height = 32;
    button.append(image, label);
    button.addEventListener('click', () => {
      if (command === undefined) {
        element('pane').hidden = false;
        return;
      }
      button.disabled = true;
      void run(command).finally(() => {
        button.disabled = false;
      });
    });
    row.append(button);
  }
  const caption = document.createElement('small');
  caption.textContent = group;
  box.append(row, caption);
  element('ribbon').replaceChildren(box);
};

void start();

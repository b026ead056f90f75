import { FaultPlan, isEdit, profile, UserActions, type LeaveTo, type WorkbookModel } from '../host';
import { RunningAddin } from './addin';
import { useClipboard } from './clipboard';
import { element, say, warn } from './elements';
import { describe, FaultPanel } from './fault-panel';
import { FormulaBar } from './formula-bar';
import { Grid } from './grid';
import { readManifest, type Manifest } from './manifest';
import { openInNewWindow } from './new-workbook';
import type { Options } from './options';
import { Pane } from './pane';
import { drawRibbon } from './ribbon';
import { drawTabs } from './tabs';

export const DARK = '(prefers-color-scheme: dark)';

/** The page at work: one workbook, one add-in at it. Opening another workbook or another version starts the add-in anew. */
export class Workbench {
  book!: WorkbookModel;
  private actions!: UserActions;
  private grid!: Grid;
  private addin: RunningAddin | undefined;
  private plan!: FaultPlan;
  private manifest!: Manifest;
  private readonly pane: Pane;
  private readonly formulaBar: FormulaBar;
  private readonly faultPanel: FaultPanel;
  private withoutFunctions = false;
  private stopListening: () => void = () => undefined;
  private planned = false;
  /** whether nothing would get lost with this workbook */
  saved = true;

  constructor(
    private readonly manifestText: string,
    private options: Options,
  ) {
    this.pane = new Pane((visible) => {
      if (this.addin) this.addin.shell.pane = visible ? 'Visible' : 'Background';
    });
    const [book, actions] = [() => this.book, () => this.actions];
    this.formulaBar = new FormulaBar(book, actions, () => {
      this.grid.focus();
    });
    useClipboard(element('grid'), book, actions, warn);
    this.faultPanel = new FaultPanel({
      plan: () => this.plan,
      book,
      functionsMissing: () => this.withoutFunctions,
      setFunctionsMissing: (missing) => {
        this.withoutFunctions = missing;
        this.restartAddin();
      },
    });
  }

  /** Shows a workbook and starts the add-in at it. */
  open(book: WorkbookModel): void {
    this.stopListening();
    this.book = book;
    const first = book.active ?? book.sheets[0]!;
    book.select(book.selection ?? { blatt: first.name, zeile: 0, spalte: 0, zeilen: 1, spalten: 1 });
    this.actions = new UserActions(book, warn);
    this.grid = new Grid(element('grid'), book, this.actions);
    this.followTheme();
    this.saved = true;
    this.stopListening = book.onChange((change) => {
      if (isEdit(change)) this.saved = false;
      this.scheduleDraw();
    });
    element('file-name').textContent = book.fileName;
    document.title = `${book.fileName} – Werkbank`;
    warn(book.notes.join(' '));
    this.restartAddin();
  }

  /** Asks where changes would get lost. */
  mayLeave(): boolean {
    return (
      this.saved ||
      confirm('Die Mappe hat Änderungen, die nicht gespeichert sind. Trotzdem eine andere öffnen?')
    );
  }

  /** Another version or language of Excel. */
  choose(options: Options): void {
    this.options = options;
    this.restartAddin();
  }

  undo(): void {
    if (this.actions.canUndo) this.actions.undo();
    else say('Es gibt nichts, was rückgängig gemacht werden kann.');
  }

  redo(): void {
    this.actions.redo();
  }

  /** @param all every custom function, too; else what manual calculation has kept back */
  recalculate(all: boolean): void {
    void this.addin?.calculation.recalculate(all ? 'all' : 'outstanding');
  }

  private restartAddin(): void {
    const { book } = this;
    this.addin?.dispose();
    delete document.body.dataset['ready'];
    book.profile = profile(this.options.version);
    book.editing = false;
    this.plan = this.newPlan();
    this.manifest = readManifest(this.manifestText, this.options.locale);
    say(`${this.manifest.name} wird geladen …`);
    const addin = new RunningAddin({
      manifest: this.manifest,
      book,
      paneFrame: this.pane.newFrame(),
      locale: this.options.locale,
      withoutFunctions: this.withoutFunctions,
      faults: this.plan,
      wrote: (record, structural) => {
        this.actions.addinWrote(record, structural);
      },
      openWorkbook: (bytes) => {
        openInNewWindow(bytes, this.options);
      },
      afterDrawing: (act) => {
        this.grid.afterDrawing(act);
      },
      served: () => {
        this.scheduleDraw();
      },
      onLeave: (to) => {
        this.leavePane(to);
      },
    });
    this.addin = addin;
    addin.shell.onChange(() => {
      this.drawShell();
    });
    this.drawShell();
    this.draw();
    void this.announceReady(addin);
  }

  private async announceReady(addin: RunningAddin): Promise<void> {
    await addin.ready;
    if (addin !== this.addin) return;
    document.body.dataset['ready'] = 'true';
    if (addin.refused === undefined) say('Bereit.');
    else warn(addin.refused);
  }

  private newPlan(): FaultPlan {
    return new FaultPlan({
      secondClient: () => {
        this.changeAsSecondClient();
      },
      onHit: (fault, request) => {
        say(`Störung in Anfrage ${String(request + 1)}: ${describe(fault)}.`);
        setTimeout(() => {
          this.faultPanel.draw();
        });
      },
    });
  }

  /** A number grows by one, any other content becomes a text. */
  private changeAsSecondClient(): void {
    const { selection: at, active: sheet } = this.book;
    if (!at || !sheet) return;
    const { value } = sheet.cell(at.zeile, at.spalte);
    sheet.change(at.zeile, at.spalte, {
      value: typeof value === 'number' ? value + 1 : 'von einer zweiten Person',
    });
    this.book.raise({ sheet, address: '', source: 'remote' });
  }

  private drawShell(): void {
    const { shell, refused } = this.addin!;
    this.pane.title = this.manifest.name;
    this.pane.visible = refused === undefined && shell.pane === 'Visible';
    drawRibbon(refused === undefined ? this.manifest.tabs : [], shell, {
      run: (name, control) => this.addin!.runCommand(name, control),
      showPane: () => {
        shell.pane = 'Visible';
      },
    });
  }

  /** Changes of one turn are drawn together. */
  private scheduleDraw(): void {
    if (this.planned) return;
    this.planned = true;
    requestAnimationFrame(() => {
      this.planned = false;
      this.draw();
    });
  }

  private draw(): void {
    this.grid.draw();
    drawTabs(this.book);
    this.formulaBar.draw();
    this.faultPanel.draw();
    element<HTMLButtonElement>('undo-button').disabled = !this.actions.canUndo;
    element<HTMLButtonElement>('redo-button').disabled = !this.actions.canRedo;
    element('calls').textContent = `Anfragen des Add-ins: ${String(this.addin?.requests ?? 0)}`;
  }

  /** The grid draws itself dark where the system is. */
  followTheme(): void {
    this.grid.dark = matchMedia(DARK).matches;
  }

  private leavePane(to: LeaveTo): void {
    if (to === 'previous') element('close-pane').focus();
    else if (to === 'next') element('start-button').focus();
    else this.grid.focus();
  }
}

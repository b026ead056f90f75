/** Whether the task pane is seen, or its page only runs. */
export type PaneState = 'Visible' | 'Background';

/** What Office has around the workbook and an add-in may change: ribbon and task pane. */
export class Shell {
  /** by id of a control; one that is missing is as the manifest says */
  readonly enabled = new Map<string, boolean>();
  readonly hiddenTabs = new Set<string>();
  /** whether the add-in's runtime starts with the document */
  startsWithDocument = false;
  private state: PaneState = 'Visible';
  private readonly listeners = new Set<() => void>();

  get pane(): PaneState {
    return this.state;
  }

  set pane(state: PaneState) {
    if (state === this.state) return;
    this.state = state;
    this.announce();
  }

  setEnabled(control: string, enabled: boolean): void {
    this.enabled.set(control, enabled);
    this.announce();
  }

  setTabVisible(tab: string, visible: boolean): void {
    if (visible) this.hiddenTabs.delete(tab);
    else this.hiddenTabs.add(tab);
    this.announce();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private announce(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

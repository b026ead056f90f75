import type { Handle } from './declare';

/**
 * Objects that an add-in tracks, so that they live longer than one request: `Excel.run` does so by itself, and lets go of
 * them when it ends. A tracked range keeps its address; Excel moves it with inserted rows, this host does not.
 */
export class References {
  private readonly kept = new Map<string, Handle>();
  private readonly ids = new Map<Handle, string>();
  private count = 0;

  keep(handle: Handle): void {
    if (this.ids.has(handle)) return;
    this.count += 1;
    const id = `reference-${String(this.count)}`;
    this.ids.set(handle, id);
    this.kept.set(id, handle);
  }

  idOf(handle: Handle): string | undefined {
    return this.ids.get(handle);
  }

  get(id: string): Handle | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    const handle = this.kept.get(id);
    this.kept.delete(id);
    if (handle) this.ids.delete(handle);
  }

  get size(): number {
    return this.kept.size;
  }
}

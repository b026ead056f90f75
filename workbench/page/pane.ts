import { element } from './elements';

/** The task pane beside the grid: as wide as Excel opens it, to be drawn wider, closed and opened again. */
export class Pane {
  private readonly pane = element('pane');
  private readonly edge = element('pane-edge');
  private width = STANDARD;

  /** @param changed told when the user closes it */
  constructor(private readonly changed: (visible: boolean) => void) {
    element('close-pane').addEventListener('click', () => {
      this.changed(false);
    });
    this.edge.addEventListener('pointerdown', (e) => {
      this.drag(e);
    });
    this.edge.addEventListener('keydown', (e) => {
      const step = { ArrowLeft: STEP, ArrowRight: -STEP }[e.key];
      if (step !== undefined) this.resize(this.width + step);
    });
    this.resize(STANDARD);
  }

  set title(title: string) {
    this.pane.querySelector('.pane-title span')!.textContent = title;
    element<HTMLIFrameElement>('addin').title = `Aufgabenbereich ${title}`;
  }

  /** A frame for the add-in's page; a used one would not load the same page again. */
  newFrame(): HTMLIFrameElement {
    const old = element<HTMLIFrameElement>('addin');
    const frame = old.cloneNode() as HTMLIFrameElement;
    frame.removeAttribute('src');
    old.replaceWith(frame);
    return frame;
  }

  set visible(visible: boolean) {
    this.pane.hidden = this.edge.hidden = !visible;
  }

  private resize(width: number): void {
    this.width = Math.min(Math.max(width, LEAST), Math.max(LEAST, window.innerWidth - LEAST));
    this.pane.style.width = `${String(this.width)}px`;
    this.edge.ariaValueNow = String(this.width);
  }

  private drag(start: PointerEvent): void {
    const from = this.width + start.clientX;
    this.edge.setPointerCapture(start.pointerId);
    const move = (e: PointerEvent): void => {
      this.resize(from - e.clientX);
    };
    this.edge.addEventListener('pointermove', move);
    this.edge.addEventListener(
      'lostpointercapture',
      () => {
        this.edge.removeEventListener('pointermove', move);
      },
      { once: true },
    );
  }
}

/** Excel opens task panes 320 pixels wide. */
const STANDARD = 320;
const LEAST = 240;
const STEP = 20;

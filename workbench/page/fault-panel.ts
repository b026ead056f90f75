import { FAULT_KINDS, type ArmedFault, type FaultMoment, type FaultPlan, type WorkbookModel } from '../host';
import { button, element, options } from './elements';

const GROUPS = {
  excel: 'Excel antwortet mit',
  transport: 'Übertragung',
  time: 'Zeit',
  others: 'Andere',
} as const;

const MOMENTS: readonly (readonly [FaultMoment, string])[] = [
  ['before', 'bevor etwas getan ist'],
  ['middle', 'wenn die Hälfte getan ist'],
  ['after', 'wenn alles getan ist'],
];

const REPEATS: readonly (readonly [ArmedFault['repeat'], string])[] = [
  ['once', 'bei der nächsten Anfrage'],
  ['always', 'bei jeder Anfrage'],
];

export interface FaultPanelHost {
  readonly plan: () => FaultPlan;
  readonly book: () => WorkbookModel;
  /** whether this Excel has no custom functions; a change starts the add-in anew */
  readonly functionsMissing: () => boolean;
  readonly setFunctionsMissing: (missing: boolean) => void;
}

/** Faults on demand: the next answers, and the state of the workbook. */
export class FaultPanel {
  private readonly root = element('faults');
  private readonly state = document.createElement('p');
  private readonly switches = document.createElement('div');

  constructor(private readonly host: FaultPanelHost) {
    const opener = element('faults-button');
    opener.addEventListener('click', () => {
      this.root.hidden = !this.root.hidden;
      opener.ariaExpanded = String(!this.root.hidden);
    });
    this.state.role = 'status';
    this.root.append(heading('Antworten des Add-ins stören'), this.form(), this.state);
    this.root.append(heading('Zustand der Mappe'), this.switches);
  }

  draw(): void {
    const { armed } = this.host.plan();
    this.state.textContent = armed ? `Scharf: ${describe(armed)}.` : 'Keine Störung scharf.';
    this.switches.replaceChildren(...this.drawSwitches());
  }

  private form(): HTMLElement {
    const kind = document.createElement('select');
    for (const [group, name] of Object.entries(GROUPS)) {
      const list = document.createElement('optgroup');
      list.label = name;
      list.append(
        ...options(
          FAULT_KINDS.filter((k) => k.group === group).map((k) => [
            k.id,
            k.group === 'excel' || k.group === 'transport' ? `${k.id}: ${k.name}` : k.name,
          ]),
        ),
      );
      kind.append(list);
    }
    const moment = select(MOMENTS);
    const repeat = select(REPEATS);
    const offerMoments = (): void => {
      const { moments } = FAULT_KINDS.find((k) => k.id === kind.value)!;
      moment.replaceChildren(...options(MOMENTS.filter(([m]) => moments.includes(m))));
    };
    kind.addEventListener('change', offerMoments);
    const form = document.createElement('div');
    form.className = 'fault-form';
    form.append(
      labelled('Störung', kind),
      labelled('Wann', moment),
      labelled('Wie oft', repeat),
      button('Scharf stellen', () => {
        this.arm({
          id: kind.value,
          moment: moment.value as FaultMoment,
          repeat: repeat.value as ArmedFault['repeat'],
        });
      }),
      button('Aufheben', () => {
        this.arm(undefined);
      }),
    );
    return form;
  }

  private arm(fault: ArmedFault | undefined): void {
    this.host.plan().armed = fault;
    this.draw();
  }

  private drawSwitches(): readonly HTMLElement[] {
    const { host } = this;
    const book = host.book();
    const sheet = book.active;
    return [
      this.toggle('Mappe ist schreibgeschützt', book.readOnly, (on) => (book.readOnly = on)),
      this.toggle(
        'Struktur der Mappe ist geschützt',
        book.structureProtected,
        (on) => (book.structureProtected = on),
      ),
      ...(sheet
        ? [
            this.toggle(
              `Blatt „${sheet.name}“ ist geschützt`,
              sheet.protected,
              (on) => (sheet.protected = on),
            ),
          ]
        : []),
      this.toggle('Eine Zelle wird gerade bearbeitet', book.editing, (on) => (book.editing = on)),
      this.toggle('Benutzerdefinierte Funktionen fehlen', host.functionsMissing(), host.setFunctionsMissing),
    ];
  }

  private toggle(text: string, on: boolean, set: (on: boolean) => void): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = on;
    box.addEventListener('change', () => {
      set(box.checked);
    });
    const label = document.createElement('label');
    label.append(box, ` ${text}`);
    return label;
  }
}

export const describe = ({ id, moment, repeat }: ArmedFault): string => {
  const name = FAULT_KINDS.find((k) => k.id === id)?.name ?? id;
  const text = (list: readonly (readonly [string, string])[], value: string): string =>
    list.find(([v]) => v === value)?.[1] ?? value;
  return `${name}, ${text(REPEATS, repeat)}, ${text(MOMENTS, moment)}`;
};

const heading = (text: string): HTMLElement => {
  const made = document.createElement('h2');
  made.textContent = text;
  return made;
};

const select = (entries: readonly (readonly [string, string])[]): HTMLSelectElement => {
  const made = document.createElement('select');
  made.append(...options(entries));
  return made;
};

const labelled = (text: string, field: HTMLElement): HTMLElement => {
  const label = document.createElement('label');
  // Without it the texts of all choices would belong to the name of the field.
  field.ariaLabel = text;
  label.append(text, field);
  return label;
};

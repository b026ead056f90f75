import type { Shell } from '../host';
import { button, element } from './elements';
import type { RibbonControl, RibbonTab } from './manifest';

export interface RibbonActions {
  readonly run: (name: string, control: string) => Promise<void>;
  readonly showPane: () => void;
}

/** Draws the groups of an add-in's manifest, with what the add-in has enabled or hidden since. */
export const drawRibbon = (tabs: readonly RibbonTab[], shell: Shell, actions: RibbonActions): void => {
  const shown = tabs.filter((tab) => !shell.hiddenTabs.has(tab.id));
  element('ribbon').replaceChildren(
    ...shown.flatMap((tab) =>
      tab.groups.map((group) => {
        const box = document.createElement('div');
        box.className = 'group';
        box.role = 'group';
        box.ariaLabel = tab.label === undefined ? group.label : `${tab.label}: ${group.label}`;
        const row = document.createElement('div');
        row.append(...group.controls.map((control) => drawControl(control, shell, actions)));
        const caption = document.createElement('small');
        caption.textContent = box.ariaLabel;
        box.append(row, caption);
        return box;
      }),
    ),
  );
};

const drawControl = (control: RibbonControl, shell: Shell, actions: RibbonActions): HTMLElement => {
  if (control.action.kind === 'menu') return drawMenu(control, control.action.items, shell, actions);
  const made = button('', () => void press(made, control, shell, actions), control.tip);
  made.dataset['control'] = control.id;
  made.disabled = !isEnabled(control, shell);
  made.append(...face(control));
  return made;
};

/** The command's button stays off until the add-in has reported that it is done. */
const press = async (
  pressed: HTMLButtonElement,
  { id, action }: RibbonControl,
  shell: Shell,
  { run, showPane }: RibbonActions,
): Promise<void> => {
  if (action.kind !== 'function') {
    showPane();
    return;
  }
  pressed.disabled = true;
  await run(action.name, id);
  pressed.disabled = shell.enabled.get(id) === false;
};

const drawMenu = (
  control: RibbonControl,
  items: readonly RibbonControl[],
  shell: Shell,
  actions: RibbonActions,
): HTMLElement => {
  const menu = document.createElement('details');
  menu.className = 'ribbon-menu';
  const summary = document.createElement('summary');
  summary.title = control.tip;
  summary.append(...face(control));
  const list = document.createElement('div');
  list.append(...items.map((item) => drawControl(item, shell, actions)));
  list.addEventListener('click', () => {
    menu.open = false;
  });
  menu.append(summary, list);
  return menu;
};

const isEnabled = ({ id, enabled }: RibbonControl, shell: Shell): boolean => shell.enabled.get(id) ?? enabled;

const face = ({ icon, label }: RibbonControl): (Node | string)[] => {
  if (icon === '') return [label];
  const image = document.createElement('img');
  image.src = icon;
  image.alt = '';
  image.width = image.height = 32;
  return [image, label];
};

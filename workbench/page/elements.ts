/** An element of the page by its id. */
export const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** A button with text, and what it does. */
export const button = (text: string, act: () => void, title = ''): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.title = title;
  made.addEventListener('click', act);
  return made;
};

export const say = (text: string): void => {
  element('status').textContent = text;
};

/** Parts of the pane that a link leads to. */
export type Anker = 'mangel' | 'befunde' | 'abgabe';

/** Brings a part of the pane into view, the keyboard's focus with it. */
export const zumAnker = (anker: Anker): void => {
  const heading = document.getElementById(anker);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

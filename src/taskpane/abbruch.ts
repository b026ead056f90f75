import type { KeyboardEvent } from 'react';

/** Closes a form with Escape. Office itself would take that key as a wish to leave the pane. */
export const beiEscape =
  (schliesse: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    schliesse();
  };

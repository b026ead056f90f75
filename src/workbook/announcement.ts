import type { Check } from './check';

/** The outcome of a check that one part of the add-in ran and another wants to show. */
export type Outcome = { readonly check: Check; readonly at: Date } | { readonly error: unknown };

const EVENT = 'ziel-check';

/** Tells every part of the add-in in this runtime how a check ended. */
export const announce = (outcome: Outcome, target: EventTarget = globalThis): void => {
  target.dispatchEvent(new CustomEvent<Outcome>(EVENT, { detail: outcome }));
};

/**
 * Listens to checks that another part of the add-in ran.
 * @returns stops listening
 */
export const onAnnounced = (
  listener: (outcome: Outcome) => void,
  target: EventTarget = globalThis,
): (() => void) => {
  const handle = (event: Event): void => listener((event as CustomEvent<Outcome>).detail);
  target.addEventListener(EVENT, handle);
  return () => target.removeEventListener(EVENT, handle);
};

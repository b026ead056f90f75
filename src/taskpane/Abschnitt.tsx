import { useId, type ReactNode } from 'react';
import type { Anker } from './anker';
import { useStile } from './stile';

/** A part of the pane with its heading, a landmark for screen readers; `anker` lets links lead to it. */
export const Abschnitt = ({
  titel,
  anker,
  children,
}: {
  readonly titel: string;
  readonly anker?: Anker;
  readonly children: ReactNode;
}) => {
  const own = useId();
  const id = anker ?? own;
  const stile = useStile();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} {...(anker ? { tabIndex: -1 } : {})} className={stile.ueberschrift}>
        {titel}
      </h2>
      {children}
    </section>
  );
};

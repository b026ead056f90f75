import { useId, type ReactNode } from 'react';
import { useStile } from './stile';

/** A part of the pane with its heading, a landmark for screen readers. */
export const Abschnitt = ({ titel, children }: { readonly titel: string; readonly children: ReactNode }) => {
  const id = useId();
  const stile = useStile();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={stile.ueberschrift}>
        {titel}
      </h2>
      {children}
    </section>
  );
};

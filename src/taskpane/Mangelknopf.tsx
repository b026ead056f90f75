import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { Befund } from '../domain/regeln/regel';
import type { Check } from '../workbook/check';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const Mangelbehebung = lazy(() => import(/* webpackChunkName: "mangelbehebung" */ './Mangelbehebung'));

/** Offers to repair a finding on a name; the code for it is loaded when the user asks. */
export const Mangelknopf = ({ befund, check }: { readonly befund: Befund; readonly check: Check }) => {
  const { fehlt } = useUmgebung().texte;
  const { leise } = useStile();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  if (!befund.behebung && befund.fehlenderName === undefined) return null;
  return (
    <>
      <Button
        size="small"
        ref={(b: HTMLButtonElement | null) => {
          button.current = b;
        }}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {befund.behebung ? fehlt.beheben : fehlt.suchen}
      </Button>
      {open && (
        <Suspense fallback={<p className={leise}>{fehlt.laedt}</p>}>
          <Mangelbehebung
            befund={befund}
            check={check}
            schliesse={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
};

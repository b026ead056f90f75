import { lazy, Suspense } from 'react';
import type { Check } from '../workbook/check';
import { istLeereMappe } from './ansicht';
import { Beobachtungstabelle } from './Beobachtungstabelle';
import { Einrichtung } from './Einrichtung';
import { Mangelliste } from './Mangelliste';
import { useUmgebung } from './umgebung';
import { Vereinbarungsklappe } from './Vereinbarungsklappe';
import { Zielliste } from './Zielliste';

const Startseite = lazy(() => import(/* webpackChunkName: "startseite" */ './Startseite'));
const Befundbereich = lazy(() => import(/* webpackChunkName: "befunde" */ './Befundbereich'));

/** Everything a check found out, or how to begin where the workbook has no names yet. */
export const Inhalt = ({ check }: { readonly check: Check }) => {
  const { pruefung } = check;
  const { befunde } = useUmgebung().texte;
  return istLeereMappe(pruefung) ? (
    <Suspense fallback={null}>
      <Startseite vereinbarung={pruefung.vereinbarung} />
    </Suspense>
  ) : (
    <>
      <Mangelliste check={check} />
      <Zielliste pruefung={pruefung} />
      <Beobachtungstabelle pruefung={pruefung} />
      <Suspense fallback={<p>{befunde.laedt}</p>}>
        <Befundbereich check={check} />
      </Suspense>
      <Vereinbarungsklappe check={check} />
      <Einrichtung vereinbarung={pruefung.vereinbarung} />
    </>
  );
};

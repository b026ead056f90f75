import { lazy, Suspense } from 'react';
import type { Check } from '../workbook/check';
import { istLeereMappe } from './ansicht';
import { Befundliste } from './Befundliste';
import { Beobachtungstabelle } from './Beobachtungstabelle';
import { Einrichtung } from './Einrichtung';
import { Mangelliste } from './Mangelliste';
import { Vereinbarungsklappe } from './Vereinbarungsklappe';
import { Zielliste } from './Zielliste';

const Startseite = lazy(() => import(/* webpackChunkName: "startseite" */ './Startseite'));

/** Everything a check found out, or how to begin where the workbook has no names yet. */
export const Inhalt = ({ check }: { readonly check: Check }) => {
  const { pruefung, befunde } = check;
  return istLeereMappe(pruefung) ? (
    <Suspense fallback={null}>
      <Startseite vereinbarung={pruefung.vereinbarung} />
    </Suspense>
  ) : (
    <>
      <Mangelliste befunde={befunde} />
      <Zielliste pruefung={pruefung} />
      <Beobachtungstabelle pruefung={pruefung} />
      <Befundliste befunde={befunde} />
      <Vereinbarungsklappe check={check} />
      <Einrichtung vereinbarung={pruefung.vereinbarung} />
    </>
  );
};

import { lazy, Suspense, useState } from 'react';
import type { Zielergebnis } from '../domain/auswertung/pruefung';
import type { Daten } from '../domain/groessen/groesse';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const Rechenwegansicht = lazy(() => import(/* webpackChunkName: "rechenweg" */ './Rechenwegansicht'));

/** The Rechenweg of a goal behind a disclosure; its code is loaded when it is first opened. */
export const Rechenwegklappe = ({
  ergebnis,
  daten,
}: {
  readonly ergebnis: Zielergebnis;
  readonly daten: Daten;
}) => {
  const { rechenweg } = useUmgebung().texte;
  const { aufklapper, leise } = useStile();
  const [opened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={aufklapper}>{rechenweg.titel}</summary>
      {opened && (
        <Suspense fallback={<p className={leise}>{rechenweg.laedt}</p>}>
          <Rechenwegansicht ergebnis={ergebnis} daten={daten} />
        </Suspense>
      )}
    </details>
  );
};

import { lazy, Suspense, useState } from 'react';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const Einrichtungsansicht = lazy(() => import(/* webpackChunkName: "einrichtung" */ './Einrichtungsansicht'));

/** Setting up behind a disclosure; its code is loaded when it is first opened. */
export const Einrichtung = ({
  vereinbarung,
  offen = false,
}: {
  readonly vereinbarung: Vereinbarung;
  readonly offen?: boolean;
}) => {
  const { einrichtung } = useUmgebung().texte;
  const { aufklapper, leise } = useStile();
  const [opened, setOpened] = useState(offen);
  return (
    <details
      open={offen}
      data-testid="einrichtung"
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary className={aufklapper}>{einrichtung.titel}</summary>
      {opened && (
        <Suspense fallback={<p className={leise}>{einrichtung.laedt}</p>}>
          <Einrichtungsansicht vereinbarung={vereinbarung} />
        </Suspense>
      )}
    </details>
  );
};

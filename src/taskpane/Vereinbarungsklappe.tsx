import { lazy, Suspense, useState } from 'react';
import type { Check } from '../workbook/check';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const Vereinbarungsansicht = lazy(
  () => import(/* webpackChunkName: "vereinbarung" */ './Vereinbarungsansicht'),
);

/** The agreement in force behind a disclosure; its code is loaded when it is first opened. */
export const Vereinbarungsklappe = ({ check }: { readonly check: Check }) => {
  const { vereinbarung } = useUmgebung().texte;
  const { aufklapper, leise } = useStile();
  const [opened, setOpened] = useState(false);
  return (
    <details data-testid="vereinbarung" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={aufklapper}>
        {vereinbarung.titel}: {check.pruefung.vereinbarung.titel}
      </summary>
      {opened && (
        <Suspense fallback={<p className={leise}>{vereinbarung.laedt}</p>}>
          <Vereinbarungsansicht check={check} />
        </Suspense>
      )}
    </details>
  );
};

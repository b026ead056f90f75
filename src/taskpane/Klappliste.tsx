import type { ReactNode } from 'react';
import { useStile } from './stile';

/** A list behind its title. */
export const Klappliste = ({
  zeichen,
  titel,
  name,
  offen = false,
  davor,
  danach,
  children,
}: {
  readonly zeichen: string;
  readonly titel: string;
  readonly name: string;
  readonly offen?: boolean;
  readonly davor?: ReactNode;
  readonly danach?: ReactNode;
  readonly children: ReactNode;
}) => {
  const { liste, aufklapper } = useStile();
  return (
    <details open={offen} data-gruppe={name}>
      <summary className={aufklapper}>
        <span aria-hidden="true">{zeichen} </span>
        {titel}
      </summary>
      {davor}
      <ul className={liste}>{children}</ul>
      {danach}
    </details>
  );
};

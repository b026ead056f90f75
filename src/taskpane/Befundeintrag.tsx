import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Befund } from '../domain/regeln/regel';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { Zelllink } from './Zelllink';

const useEintragstile = makeStyles({
  zeile: { margin: '0', overflowWrap: 'anywhere' },
  gefunden: { fontWeight: tokens.fontWeightSemibold },
});

/** One finding: its place, what was found and expected, what to do, and below that what can be done here. */
export const Befundeintrag = ({
  befund,
  children,
}: {
  readonly befund: Befund;
  readonly children?: ReactNode;
}) => {
  const { sprache, texte } = useUmgebung();
  const { karte, leise } = useStile();
  const stile = useEintragstile();
  const { regel } = useAbgabetexte();
  const { gefunden, erwartet, abhilfe } = befund.texte[sprache];
  const concerned = befund.ziele.length > 0 ? `, ${texte.befunde.betrifft(befund.ziele.join(', '))}` : '';
  return (
    <div className={karte} data-regel={befund.regel}>
      {befund.ort && <Zelllink ort={befund.ort} />}
      <p className={mergeClasses(stile.zeile, stile.gefunden)}>{gefunden}</p>
      <p className={stile.zeile}>{erwartet}</p>
      <p className={stile.zeile}>{abhilfe}</p>
      <p className={leise}>
        {regel(befund.regel)}
        {concerned}
      </p>
      {children}
    </div>
  );
};

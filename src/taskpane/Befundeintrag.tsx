import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Befund } from '../domain/regeln/regel';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Zelllink } from './Zelllink';

const useEintragstile = makeStyles({
  zeile: { margin: '0', overflowWrap: 'anywhere' },
  gefunden: { fontWeight: tokens.fontWeightSemibold },
});

/** One finding: its place, what was found and expected, and what to do. */
export const Befundeintrag = ({ befund }: { readonly befund: Befund }) => {
  const { sprache, texte } = useUmgebung();
  const { karte, leise } = useStile();
  const stile = useEintragstile();
  const { gefunden, erwartet, abhilfe } = befund.texte[sprache];
  const { befunde: t } = texte;
  return (
    <div className={karte} data-regel={befund.regel}>
      {befund.ort && <Zelllink ort={befund.ort} />}
      <p className={mergeClasses(stile.zeile, stile.gefunden)}>{gefunden}</p>
      <p className={stile.zeile}>{erwartet}</p>
      <p className={stile.zeile}>{abhilfe}</p>
      {befund.ziele.length > 0 && <p className={leise}>{t.betrifft(befund.ziele.join(', '))}</p>}
    </div>
  );
};

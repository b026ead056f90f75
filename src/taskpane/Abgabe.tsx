import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Check } from '../workbook/check';
import { Abschnitt } from './Abschnitt';
import { abgabestand, standsatz } from './abgabeansicht';
import { Freigabe } from './Freigabe';
import { zumAnker } from './anker';
import { useFormularstile } from './formularstile';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { Verifizierung } from './Verifizierung';

const useAbgabestile = makeStyles({
  karte: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** Submission: what stands in its way, the release, and whether the workbook still is what was released. */
export const Abgabe = ({ check }: { readonly check: Check }) => {
  const { sprache } = useUmgebung();
  const { abgabe: t } = useAbgabetexte();
  const { karte } = useStile();
  const stile = useAbgabestile();
  const { zeile, knoepfe } = useFormularstile();
  const stand = abgabestand(check.beurteilt);
  return (
    <Abschnitt titel={t.titel} anker="abgabe">
      <div className={`${karte} ${stile.karte}`}>
        <p role="status" className={zeile} data-testid="abgabestand">
          {standsatz(stand, sprache)}
        </p>
        {(stand.inBefunden || stand.inNamen) && (
          <div className={knoepfe}>
            {stand.inNamen && (
              <Link as="button" inline onClick={() => zumAnker('mangel')}>
                {t.zuNamen}
              </Link>
            )}
            {stand.inBefunden && (
              <Link as="button" inline onClick={() => zumAnker('befunde')}>
                {t.zuBefunden}
              </Link>
            )}
          </div>
        )}
        <Freigabe check={check} stand={stand} />
        <Verifizierung check={check} />
      </div>
    </Abschnitt>
  );
};

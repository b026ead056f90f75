import { Button } from '@fluentui/react-components';
import type { Annahme } from '../domain/abgabe/annahme';
import type { Check } from '../workbook/check';
import { withdrawAcceptance } from '../workbook/submission';
import { tag } from './befundansicht';
import { useFormularstile } from './formularstile';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';

/** Who accepted a warning when, and why; it can be withdrawn, and removed once it is void. */
export const Annahmeangaben = ({
  annahme: { begruendung, kuerzel, datum, pruefsumme },
  check,
  verfallen = false,
}: {
  readonly annahme: Annahme;
  readonly check: Check;
  readonly verfallen?: boolean;
}) => {
  const { sprache, tue } = useUmgebung();
  const { annahme: t } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  const entferne = () =>
    void tue(
      (w) => withdrawAcceptance(w, pruefsumme, new Date()),
      verfallen ? 'entfernt' : 'zurueckgenommen',
    );
  return (
    <div className={stile.formular}>
      <p className={stile.zeile}>
        {t.begruendung}: {begruendung}
      </p>
      <p className={leise}>{t.von(kuerzel, tag(datum, sprache))}</p>
      {check.protokoll?.abgabe && <p className={leise}>{t.freigabeEndet}</p>}
      <div className={stile.knoepfe}>
        <Button size="small" onClick={entferne}>
          {verfallen ? t.entfernen : t.zuruecknehmen}
        </Button>
      </div>
    </div>
  );
};

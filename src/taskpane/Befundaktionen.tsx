import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { BeurteilterBefund } from '../domain/abgabe/annahme';
import type { Check } from '../workbook/check';
import { Annahmeformular } from './Annahmeformular';
import { ENDET_BEIM_SCHREIBEN } from './befundansicht';
import { Behebungsvorschau } from './Behebungsvorschau';
import { useFormularstile } from './formularstile';
import { useStile } from './stile';
import { useAbgabetexte } from './useAbgabetexte';

type Offen = 'annahme' | 'behebung';

/** What can be done about one finding: repair it, or accept it where it is a warning. */
export const Befundaktionen = ({
  beurteilt: { befund, pruefsumme },
  check,
}: {
  readonly beurteilt: BeurteilterBefund;
  readonly check: Check;
}) => {
  const { annahme, behebung: t, ohneAbhilfe } = useAbgabetexte();
  const stile = useFormularstile();
  const { leise } = useStile();
  const [offen, setOffen] = useState<Offen>();
  const { knopf, schliesse } = useRueckkehr(() => setOffen(undefined));
  const { behebung, schwere, regel } = befund;
  const passes = ENDET_BEIM_SCHREIBEN.has(regel);
  const acceptable = schwere === 'warnung' && !passes;
  if (passes) return <p className={leise}>{ohneAbhilfe}</p>;
  if (offen === 'annahme')
    return <Annahmeformular pruefsumme={pruefsumme} check={check} schliesse={() => schliesse('annahme')} />;
  if (offen === 'behebung' && behebung)
    return <Behebungsvorschau behebung={behebung} check={check} schliesse={() => schliesse('behebung')} />;
  if (!behebung && !acceptable) return null;
  return (
    <div className={stile.knoepfe}>
      {behebung && (
        <Button size="small" ref={knopf('behebung')} onClick={() => setOffen('behebung')}>
          {t.oeffnen}
        </Button>
      )}
      {acceptable && (
        <Button size="small" ref={knopf('annahme')} onClick={() => setOffen('annahme')}>
          {annahme.oeffnen}
        </Button>
      )}
    </div>
  );
};

/** Brings the focus back to the button that opened a form, once the form is closed. */
const useRueckkehr = (close: () => void) => {
  const buttons = useRef(new Map<Offen, HTMLButtonElement | null>());
  const [left, setLeft] = useState<{ readonly form: Offen }>();
  useEffect(() => {
    if (left) buttons.current.get(left.form)?.focus();
  }, [left]);
  return {
    knopf: (which: Offen) => (button: HTMLButtonElement | null) => {
      buttons.current.set(which, button);
    },
    schliesse: (which: Offen) => {
      close();
      setLeft({ form: which });
    },
  };
};

import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { Check } from '../workbook/check';
import { acceptWarning } from '../workbook/submission';
import { beiEscape } from './abbruch';
import { heute } from './befundansicht';
import { useFormularstile } from './formularstile';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';

/** Takes a warning as it is: with a reason, and by somebody. */
export const Annahmeformular = ({
  pruefsumme,
  check,
  schliesse,
}: {
  readonly pruefsumme: string;
  readonly check: Check;
  readonly schliesse: () => void;
}) => {
  const { sprache, tue, kuerzel: known, merkeKuerzel } = useUmgebung();
  const { annahme: t, behebung } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const [begruendung, setBegruendung] = useState('');
  const [kuerzel, setKuerzel] = useState(known);
  const [tried, setTried] = useState(false);
  const complete = begruendung.trim() !== '' && kuerzel.trim() !== '';
  useEffect(() => first.current?.focus(), []);

  const nimmAn = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!complete) return;
    merkeKuerzel(kuerzel.trim());
    void tue((w) => acceptWarning(w, pruefsumme, { begruendung, kuerzel }, new Date()), 'angenommen');
  };

  return (
    <form
      aria-label={t.titel}
      className={stile.formular}
      noValidate
      onSubmit={nimmAn}
      onKeyDown={beiEscape(schliesse)}
    >
      <label htmlFor={`${id}-b`}>{t.begruendung}</label>
      <textarea
        id={`${id}-b`}
        ref={first}
        className={stile.feld}
        rows={3}
        required
        aria-invalid={tried && begruendung.trim() === ''}
        value={begruendung}
        onChange={(event) => setBegruendung(event.target.value)}
      />
      <label htmlFor={`${id}-k`}>{t.kuerzel}</label>
      <input
        id={`${id}-k`}
        className={mergeClasses(stile.feld, stile.kurz)}
        required
        autoComplete="off"
        aria-invalid={tried && kuerzel.trim() === ''}
        value={kuerzel}
        onChange={(event) => setKuerzel(event.target.value)}
      />
      <p className={leise}>{t.datum(heute(new Date(), sprache))}</p>
      {check.protokoll?.abgabe && <p className={stile.zeile}>{t.freigabeEndet}</p>}
      <p role="status" className={stile.zeile}>
        {tried && !complete && t.unvollstaendig}
      </p>
      <div className={stile.knoepfe}>
        <Button type="submit" size="small" appearance="primary">
          {t.annehmen}
        </Button>
        <Button size="small" onClick={schliesse}>
          {behebung.abbrechen}
        </Button>
      </div>
    </form>
  );
};

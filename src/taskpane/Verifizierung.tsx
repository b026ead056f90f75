import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verifikation } from '../domain/abgabe/verifikation';
import type { Befund } from '../domain/regeln/regel';
import type { Check } from '../workbook/check';
import { verifyWorkbook } from '../workbook/submission';
import { verifikationssatz } from './abgabeansicht';
import { schluesselDes } from './befundansicht';
import { Befundeintrag } from './Befundeintrag';
import { useFormularstile } from './formularstile';
import { Klappliste } from './Klappliste';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { VERSION } from './version';

/** Compares the workbook with what was released; only reads. */
export const Verifizierung = ({ check }: { readonly check: Check }) => {
  const { frage } = useUmgebung();
  const { abgabe: t } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  const [result, setResult] = useState<{ readonly check: Check; readonly verifikation: Verifikation }>();

  const vergleiche = async () => {
    const verifikation = await frage((w) => verifyWorkbook(w, { now: new Date(), programm: VERSION }));
    setResult(verifikation && { check, verifikation });
  };

  return (
    <div className={stile.formular}>
      <p className={leise}>{t.verifizierenErklaert}</p>
      <div className={stile.knoepfe}>
        <Button onClick={() => void vergleiche()}>{t.verifizieren}</Button>
      </div>
      <div role="status" data-testid="verifikation">
        {/* What was read anew since may be something else. */}
        {result?.check === check && <Verifikationsergebnis verifikation={result.verifikation} />}
      </div>
      <p className={leise}>{t.keineUnterschrift}</p>
    </div>
  );
};

const ZEICHEN: Readonly<Record<Verifikation['art'], string>> = {
  keine: 'ℹ\uFE0E',
  unveraendert: '✓',
  veraendert: '✗',
};

export const Verifikationsergebnis = ({ verifikation }: { readonly verifikation: Verifikation }) => {
  const { sprache } = useUmgebung();
  const { abgabe: t } = useAbgabetexte();
  const { liste } = useStile();
  const { zeile } = useFormularstile();
  const changes = verifikation.befunde.filter((b) => b.schwere !== 'hinweis');
  const hints = verifikation.befunde.filter((b) => b.schwere === 'hinweis');
  return (
    <>
      <p className={zeile}>
        <strong>
          <span aria-hidden="true">{ZEICHEN[verifikation.art]} </span>
          {verifikationssatz(verifikation, sprache)}
        </strong>
      </p>
      <ul className={liste}>{changes.map(eintrag)}</ul>
      {hints.length > 0 && (
        <Klappliste zeichen={ZEICHEN.keine} titel={t.hinweise} name="verifikationshinweise">
          {hints.map(eintrag)}
        </Klappliste>
      )}
    </>
  );
};

const eintrag = (befund: Befund) => (
  <li key={schluesselDes(befund)}>
    <Befundeintrag befund={befund} />
  </li>
);

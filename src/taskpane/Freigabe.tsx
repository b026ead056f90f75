import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ABGABEPROTOKOLL } from '../domain/blatt/eigene-blaetter';
import { zelle } from '../domain/ort';
import type { Check } from '../workbook/check';
import { releaseWorkbook } from '../workbook/submission';
import { freigabesatz, istFrei, type Abgabestand } from './abgabeansicht';
import { useFormularstile } from './formularstile';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { VERSION } from './version';

/** Releases the workbook once nothing stands in the way, and says what was released. */
export const Freigabe = ({ check, stand }: { readonly check: Check; readonly stand: Abgabestand }) => {
  const { sprache, tue, zeige, kuerzel, merkeKuerzel } = useUmgebung();
  const { abgabe: t } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const von = typed ?? kuerzel;
  const free = istFrei(stand);
  const ready = free && von.trim() !== '';

  const gibFrei = () => {
    merkeKuerzel(von.trim());
    void tue(async (w) => {
      await releaseWorkbook(w, { now: new Date(), von, programm: VERSION });
    }, 'freigegeben');
  };

  return (
    <div className={stile.formular}>
      <label htmlFor={id}>{t.von}</label>
      <input
        id={id}
        className={mergeClasses(stile.feld, stile.kurz)}
        autoComplete="off"
        value={von}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={leise}>{t.freigebenErklaert}</p>
      <div className={stile.knoepfe}>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          aria-describedby={`${id}-warum`}
          onClick={gibFrei}
        >
          {t.freigeben}
        </Button>
        <span id={`${id}-warum`} className={leise}>
          {!free ? t.gesperrt : ready ? t.bereit : t.ohneNamen}
        </span>
      </div>
      <p role="status" className={stile.zeile} data-testid="freigabe">
        {freigabesatz(check, sprache)}
      </p>
      {check.protokoll && (
        <div>
          <Link as="button" inline onClick={() => zeige(zelle(ABGABEPROTOKOLL.name, 0, 0))}>
            {t.protokollZeigen}
          </Link>
        </div>
      )}
    </div>
  );
};

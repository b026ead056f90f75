import { Button, Link, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ABGABEPROTOKOLL } from '../domain/blatt/eigene-blaetter';
import { zelle } from '../domain/ort';
import type { Check } from '../workbook/check';
import { freigabesatz, istFrei, type Abgabestand } from './abgabeansicht';
import { useFormularstile } from './formularstile';
import { Freigabeort } from './Freigabeort';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { useFreigabe } from './useFreigabe';

/** Releases the workbook, or a copy of it, once nothing stands in the way, and says what was released. */
export const Freigabe = ({ check, stand }: { readonly check: Check; readonly stand: Abgabestand }) => {
  const { sprache, zeige, kuerzel, kopierbar } = useUmgebung();
  const { abgabe: t } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [aufKopie, setAufKopie] = useState(false);
  const { gibFrei, kopie } = useFreigabe(check);
  const von = typed ?? kuerzel;
  const free = istFrei(stand);
  const ready = free && von.trim() !== '' && kopie !== 'entsteht';

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
      {kopierbar && <Freigabeort aufKopie={aufKopie} waehle={setAufKopie} />}
      <div className={stile.knoepfe}>
        <Button
          appearance="primary"
          disabledFocusable={!ready}
          aria-describedby={`${id}-warum`}
          onClick={() => void gibFrei(von, aufKopie)}
        >
          {t.freigeben}
        </Button>
        <span id={`${id}-warum`} className={leise}>
          {!free ? t.gesperrt : von.trim() === '' ? t.ohneNamen : t.bereit}
        </span>
      </div>
      <p role="status" className={stile.zeile} data-testid="kopie">
        {kopie && t.kopie[kopie]}
      </p>
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

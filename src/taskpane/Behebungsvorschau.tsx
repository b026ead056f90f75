import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Behebung } from '../domain/behebung/behebung';
import type { Datumssystem } from '../domain/monat';
import { adresse } from '../domain/ort';
import type { Check } from '../workbook/check';
import { beiEscape } from './abbruch';
import { vorschau } from './befundansicht';
import { useFormularstile } from './formularstile';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { Zelllink } from './Zelllink';

/** What a repair would change, cell by cell; carried out only when the user says so. */
export const Behebungsvorschau = ({
  behebung,
  check,
  schliesse,
}: {
  readonly behebung: Behebung;
  readonly check: Check;
  readonly schliesse: () => void;
}) => {
  const { sprache, aendere } = useUmgebung();
  const { behebung: t, annahme } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <div
      ref={region}
      role="group"
      tabIndex={-1}
      aria-label={t.titel}
      aria-describedby={id}
      className={stile.formular}
      data-testid="vorschau"
      onKeyDown={beiEscape(schliesse)}
    >
      <p id={id} className={stile.zeile}>
        {behebung.titel[sprache]}
      </p>
      {behebung.art === 'zellen' ? (
        <Zellen behebung={behebung} system={check.snapshot.datumssystem} />
      ) : (
        <Benennung behebung={behebung} />
      )}
      <p className={leise}>{t.nurDas}</p>
      {check.protokoll?.abgabe && <p className={stile.zeile}>{annahme.freigabeEndet}</p>}
      <div className={stile.knoepfe}>
        <Button size="small" appearance="primary" onClick={() => void aendere(behebung)}>
          {t.aendern}
        </Button>
        <Button size="small" onClick={schliesse}>
          {t.abbrechen}
        </Button>
      </div>
    </div>
  );
};

const Zellen = ({
  behebung,
  system,
}: {
  readonly behebung: Extract<Behebung, { art: 'zellen' }>;
  readonly system: Datumssystem;
}) => {
  const { sprache } = useUmgebung();
  const { behebung: t } = useAbgabetexte();
  const { tabelle, leise } = useStile();
  const { zeilen, weitere } = vorschau(behebung, system, sprache);
  return (
    <>
      <table className={tabelle}>
        <thead>
          <tr>
            <th scope="col">{t.zelle}</th>
            <th scope="col">{t.jetzt}</th>
            <th scope="col">{t.danach}</th>
          </tr>
        </thead>
        <tbody>
          {zeilen.map(({ ort, jetzt, danach, format }) => (
            <tr key={adresse(ort)}>
              <th scope="row">
                <Zelllink ort={ort} />
              </th>
              <td>{jetzt}</td>
              <td>
                {danach}
                {format !== '' && <p className={leise}>{t.format(format)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {weitere > 0 && <p className={leise}>{t.weitere(weitere)}</p>}
    </>
  );
};

const Benennung = ({
  behebung: { name, ort },
}: {
  readonly behebung: Exclude<Behebung, { art: 'zellen' }>;
}) => {
  const { behebung: t } = useAbgabetexte();
  const { tabelle, name: namensstil } = useStile();
  return (
    <table className={tabelle}>
      <thead>
        <tr>
          <th scope="col">{t.name}</th>
          <th scope="col">{t.bereich}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row" className={namensstil}>
            {name}
          </th>
          <td>
            <Zelllink ort={ort} />
          </td>
        </tr>
      </tbody>
    </table>
  );
};

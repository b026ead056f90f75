import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Befund } from '../domain/regeln/regel';
import { leseVereinbarungstext } from '../domain/vereinbarung/lesen';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { VORLAGEN } from '../domain/vereinbarung/vorlagen';
import { writeAgreement } from '../workbook/agreement';
import type { Check } from '../workbook/check';
import { Befundeintrag } from './Befundeintrag';
import { speichere } from './speichern';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const useAktionsstile = makeStyles({
  aktionen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
  },
  knoepfe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What was read from a file: an agreement, or why it is none. */
interface Datei {
  readonly vereinbarung: Vereinbarung | undefined;
  readonly befunde: readonly Befund[];
}

/** Writing an agreement into the workbook, reading one from a file, and saving the one in force. */
export const Vereinbarungsaktionen = ({ check }: { readonly check: Check }) => {
  const { tue, texte } = useUmgebung();
  const { vereinbarung: t } = texte;
  const { leise } = useStile();
  const stile = useAktionsstile();
  const id = useId();
  const [datei, setDatei] = useState<Datei>();
  const [wahl, setWahl] = useState(AKTUELLE);
  const [fragt, setFragt] = useState(false);
  const there = check.snapshot.vereinbarungsblatt !== undefined;
  const current = check.pruefung.vereinbarung;
  const chosen = wahl === DATEI ? datei?.vereinbarung : VORLAGEN.find((v) => v.id === wahl);

  const schreibe = async () => {
    const { daten, id: vorlage } = chosen ?? current;
    setFragt(false);
    if (await tue((w) => writeAgreement(w, { daten, vorlage, ersetzt: there }))) setWahl(AKTUELLE);
  };

  return (
    <div className={stile.aktionen}>
      <label htmlFor={id}>{t.welche}</label>
      <select
        id={id}
        style={{ font: 'inherit' }}
        value={wahl}
        onChange={(event) => setWahl(event.target.value)}
      >
        <option value={AKTUELLE}>{t.aktuelle}</option>
        {VORLAGEN.map((v) => (
          <option key={v.id} value={v.id}>
            {v.titel}
          </option>
        ))}
        {datei?.vereinbarung && <option value={DATEI}>{datei.vereinbarung.titel}</option>}
      </select>
      <p className={leise}>{t.eintragenErklaert}</p>
      <div className={stile.knoepfe}>
        <Button onClick={() => (there ? setFragt(true) : void schreibe())}>{t.eintragen}</Button>
        <Button onClick={() => speichere(`${current.id}.json`, JSON.stringify(current.daten, null, 2))}>
          {t.ausgeben}
        </Button>
      </div>
      {fragt && (
        <div role="alertdialog" aria-label={t.eintragen}>
          <p>{t.ersetzt}</p>
          <div className={stile.knoepfe}>
            <Button appearance="primary" onClick={() => void schreibe()}>
              {t.bestaetigen}
            </Button>
            <Button onClick={() => setFragt(false)}>{t.abbrechen}</Button>
          </div>
        </div>
      )}
      <Dateiwahl
        gelesen={(found) => {
          setDatei(found);
          setWahl(found.vereinbarung ? DATEI : AKTUELLE);
        }}
      />
      {datei && <Gelesenes datei={datei} />}
    </div>
  );
};

const AKTUELLE = '';
const DATEI = 'datei';

const Dateiwahl = ({ gelesen }: { readonly gelesen: (datei: Datei) => void }) => {
  const { vereinbarung: t } = useUmgebung().texte;
  const id = useId();
  const lese = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    gelesen(leseVereinbarungstext(await file.text()));
    // The same file, corrected, can be chosen again.
    input.value = '';
  };
  return (
    <>
      <label htmlFor={id}>{t.datei}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => void lese(event.currentTarget)}
      />
    </>
  );
};

const Gelesenes = ({ datei: { vereinbarung, befunde } }: { readonly datei: Datei }) => {
  const { vereinbarung: t } = useUmgebung().texte;
  const { liste } = useStile();
  return (
    <div role="status">
      <p>{vereinbarung ? t.dateiGelesen(vereinbarung.titel) : t.dateiFehler}</p>
      <ul className={liste}>
        {befunde.map((b, i) => (
          <li key={i}>
            <Befundeintrag befund={b} />
          </li>
        ))}
      </ul>
    </div>
  );
};

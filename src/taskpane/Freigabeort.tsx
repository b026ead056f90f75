import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useStile } from './stile';
import { useAbgabetexte } from './useAbgabetexte';

const useOrtstile = makeStyles({
  wahl: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: '0',
    padding: '0',
    border: 'none',
  },
  titel: { padding: '0' },
});

/** Where to release: in the workbook itself, or on a copy of it. */
export const Freigabeort = ({
  aufKopie,
  waehle,
}: {
  readonly aufKopie: boolean;
  readonly waehle: (aufKopie: boolean) => void;
}) => {
  const { abgabe: t } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useOrtstile();
  const name = useId();
  const wahl = (text: string, kopie: boolean) => (
    <label>
      <input type="radio" name={name} checked={aufKopie === kopie} onChange={() => waehle(kopie)} /> {text}
    </label>
  );
  return (
    <>
      <fieldset className={stile.wahl}>
        <legend className={stile.titel}>{t.ort}</legend>
        {wahl(t.inDieserMappe, false)}
        {wahl(t.aufKopie, true)}
      </fieldset>
      {aufKopie && <p className={leise}>{t.kopieErklaert}</p>}
    </>
  );
};

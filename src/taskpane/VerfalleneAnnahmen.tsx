import type { Annahme } from '../domain/abgabe/annahme';
import { leseAdresse } from '../domain/ort';
import type { Check } from '../workbook/check';
import { Annahmeangaben } from './Annahmeangaben';
import { verfallsgrund } from './befundansicht';
import { useFormularstile } from './formularstile';
import { Klappliste } from './Klappliste';
import { useStile } from './stile';
import { useAbgabetexte } from './useAbgabetexte';
import { Zelllink } from './Zelllink';

/** Acceptances that hold for no finding any more, and why. */
export const VerfalleneAnnahmen = ({ check }: { readonly check: Check }) => {
  const { gruppen: t } = useAbgabetexte();
  const { karte } = useStile();
  return (
    <Klappliste zeichen="⚠" titel={t.verfallen(check.verfallen.length)} name="verfallen" offen>
      {check.verfallen.map((annahme, i) => (
        <li key={`${annahme.pruefsumme}|${i}`}>
          <div className={karte} data-verfallen={annahme.regel}>
            <Verfall annahme={annahme} check={check} />
            <Annahmeangaben annahme={annahme} check={check} verfallen />
          </div>
        </li>
      ))}
    </Klappliste>
  );
};

const Verfall = ({ annahme, check }: { readonly annahme: Annahme; readonly check: Check }) => {
  const { annahme: t, regel } = useAbgabetexte();
  const { leise } = useStile();
  const stile = useFormularstile();
  // What the protocol calls a place may have been changed by hand.
  const ort = leseAdresse(annahme.ort);
  return (
    <>
      {ort && ort.blatt !== '' && <Zelllink ort={ort} />}
      <p className={stile.zeile}>
        <strong>{annahme.gefunden}</strong>
      </p>
      <p className={stile.zeile}>{t.verfallen[verfallsgrund(annahme, check.befunde)]}</p>
      <p className={leise}>{regel(annahme.regel)}</p>
    </>
  );
};

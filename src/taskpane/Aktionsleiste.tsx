import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import type { Modus, Zustand } from './zustand';

const useLeistenstile = makeStyles({
  leiste: { display: 'grid', gap: tokens.spacingVerticalS },
  knoepfe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  modus: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  auswahl: {
    font: 'inherit',
    color: 'inherit',
    padding: '3px 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

const MODI: readonly Modus[] = ['auto', 'live', 'fest'];

/** What the pane can do: check and write, read again, and how it writes. */
export const Aktionsleiste = ({
  zustand: { arbeit, modus, check },
  pruefe,
  waehleModus,
}: {
  readonly zustand: Zustand;
  readonly pruefe: (schreibt: boolean) => void;
  readonly waehleModus: (modus: Modus) => void;
}) => {
  const { aktion } = useUmgebung().texte;
  const stile = useLeistenstile();
  const { leise } = useStile();
  const id = useId();
  const busy = arbeit !== 'keine';
  return (
    <div className={stile.leiste}>
      <div className={stile.knoepfe}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          {...(check?.protokoll?.abgabe ? { 'aria-describedby': `${id}-freigegeben` } : {})}
          onClick={() => pruefe(true)}
        >
          {aktion.pruefen}
        </Button>
        <Button disabledFocusable={busy} onClick={() => pruefe(false)}>
          {aktion.neuLesen}
        </Button>
      </div>
      {check?.protokoll?.abgabe && (
        <p id={`${id}-freigegeben`} className={leise} data-testid="freigegeben">
          {aktion.freigegeben}
        </p>
      )}
      <div className={stile.modus}>
        <label htmlFor={id}>{aktion.modus}</label>
        <select
          id={id}
          className={stile.auswahl}
          value={modus}
          aria-describedby={`${id}-erklaert`}
          onChange={(event) => waehleModus(event.target.value as Modus)}
        >
          {MODI.map((m) => (
            <option key={m} value={m} disabled={m === 'live' && check?.snapshot.liveMoeglich === false}>
              {aktion.modi[m]}
            </option>
          ))}
        </select>
        <p id={`${id}-erklaert`} className={leise}>
          {aktion.modusErklaert[modus]}
        </p>
      </div>
      <p role="status" className={leise}>
        {arbeit !== 'keine' && aktion.arbeit[arbeit]}
      </p>
    </div>
  );
};

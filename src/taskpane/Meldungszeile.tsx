import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import type { Zustand } from './zustand';

const useZeilenstile = makeStyles({
  zeile: {
    position: 'sticky',
    top: '4px',
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  leer: { marginTop: `calc(-1 * ${tokens.spacingVerticalL})` },
  satz: { margin: '0', flexBasis: '100%' },
  // One line each: the whole of it stands in its title.
  aenderung: {
    flex: '1 1 60%',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** What was done last, with the way back: changes of cells can be taken back one after the other, and made again. */
const Meldungszeile = ({
  zustand: { meldung, aenderungen, check, arbeit },
}: {
  readonly zustand: Pick<Zustand, 'meldung' | 'aenderungen' | 'check' | 'arbeit'>;
}) => {
  const { sprache, aendere } = useUmgebung();
  const { meldung: sagt, aenderung: t } = useAbgabetexte();
  const stile = useZeilenstile();
  const line = useRef<HTMLDivElement>(null);
  const done = aenderungen.getan.at(-1);
  const undone = aenderungen.zurueckgenommen.at(-1);
  const empty = !meldung && !done && !undone;
  const busy = arbeit !== 'keine';
  // The form that was just used is gone with its finding: the focus must not be lost with it.
  useEffect(() => {
    if (!empty && document.hasFocus() && document.activeElement === document.body)
      line.current?.focus({ preventScroll: true });
  }, [empty, meldung, aenderungen, check]);
  return (
    <div
      ref={line}
      role="status"
      tabIndex={-1}
      className={empty ? stile.leer : stile.zeile}
      data-testid="meldung"
    >
      {meldung && <p className={stile.satz}>{sagt[meldung]}</p>}
      {done && (
        <>
          <span className={stile.aenderung} title={done.titel[sprache]}>
            {t.geaendert(done.titel[sprache])}
          </span>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void aendere(done.umkehrung, 'zurueck')}
          >
            {t.rueckgaengig}
          </Button>
        </>
      )}
      {undone && (
        <>
          <span className={stile.aenderung} title={undone.titel[sprache]}>
            {t.zurueckgenommen(undone.titel[sprache])}
          </span>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => void aendere(undone.umkehrung, 'wieder')}
          >
            {t.wiederholen}
          </Button>
        </>
      )}
    </div>
  );
};
export default Meldungszeile;

import { makeStyles, tokens } from '@fluentui/react-components';
import type { Check } from '../workbook/check';
import { kopfansicht } from './ansicht';
import { useUmgebung } from './umgebung';

const useKopfstile = makeStyles({
  titel: { margin: '0', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  angaben: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: '2px',
    margin: `${tokens.spacingVerticalS} 0 0`,
    '& dt': { color: tokens.colorNeutralForeground3 },
    '& dd': { margin: '0' },
  },
  zusatz: { color: tokens.colorNeutralForeground3 },
});

/** Who is checked against what, for which month, and how final the data is. */
export const Kopf = ({ check }: { readonly check: Check | undefined }) => {
  const { sprache, texte } = useUmgebung();
  const stile = useKopfstile();
  if (!check)
    return (
      <header>
        <h1 className={stile.titel}>{texte.titel}</h1>
      </header>
    );
  const { traeger, angaben } = kopfansicht(check, sprache);
  return (
    <header>
      <h1 className={stile.titel}>{traeger}</h1>
      <dl className={stile.angaben}>
        {angaben.map(({ label, wert, zusatz }) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd>
              {wert}
              {zusatz !== undefined && <span className={stile.zusatz}> ({zusatz})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
};

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useUmgebung } from './umgebung';

// Fluent's own MessageBar would cost 4 KB of the pane's first load.
const useMeldungsstile = makeStyles({
  meldung: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  titel: { color: tokens.colorStatusDangerForeground1 },
  satz: { margin: `2px 0 ${tokens.spacingVerticalS}` },
});

/** Says that something failed and what to do; what was known before stays on screen. */
export const Fehlermeldung = ({
  text,
  ergebnisBleibt,
  schliesse,
}: {
  readonly text: string;
  readonly ergebnisBleibt: boolean;
  readonly schliesse: () => void;
}) => {
  const { fehler } = useUmgebung().texte;
  const stile = useMeldungsstile();
  return (
    <div role="alert" className={stile.meldung}>
      <strong className={stile.titel}>
        <span aria-hidden="true">✗ </span>
        {fehler.titel}
      </strong>
      <p className={stile.satz}>{text}</p>
      {ergebnisBleibt && <p className={stile.satz}>{fehler.bleibt}</p>}
      <Button size="small" onClick={schliesse}>
        {fehler.schliessen}
      </Button>
    </div>
  );
};

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Urteilsart } from './ansicht';

const useMarkenstile = makeStyles({
  marke: {
    padding: '2px 8px',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  gut: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  schlecht: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  offen: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

const ZEICHEN: Readonly<Record<Urteilsart, string>> = { gut: '✓', schlecht: '✗', offen: '?' };

/** A goal's status: text and sign, and colour only besides. */
export const Statusmarke = ({ urteil, status }: { readonly urteil: Urteilsart; readonly status: string }) => {
  const stile = useMarkenstile();
  return (
    <span className={mergeClasses(stile.marke, stile[urteil])}>
      <span aria-hidden="true">{ZEICHEN[urteil]} </span>
      {status}
    </span>
  );
};

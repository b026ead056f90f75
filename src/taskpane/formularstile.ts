import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the small forms on findings and submission. */
export const useFormularstile = makeStyles({
  formular: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  feld: {
    font: 'inherit',
    color: 'inherit',
    boxSizing: 'border-box',
    width: '100%',
    padding: '4px 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  kurz: { maxWidth: '16em' },
  knoepfe: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  zeile: { margin: '0', overflowWrap: 'anywhere' },
});

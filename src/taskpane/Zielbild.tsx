import { tokens } from '@fluentui/react-components';
import type { Skala } from '../domain/zielarten/skala';
import type { Urteilsart } from './ansicht';
import { useUmgebung } from './umgebung';

const WIDTH = 280;
const MIDDLE = 12;

const FARBE: Readonly<Record<Urteilsart, string>> = {
  gut: tokens.colorPaletteGreenForeground1,
  schlecht: tokens.colorPaletteRedForeground1,
  offen: tokens.colorNeutralForeground3,
};

/** A goal as a line: the stretch that counts as reached, the base as a stroke, the value as a dot. */
export const Zielbild = ({ bild, urteil }: { readonly bild: Skala; readonly urteil: Urteilsart }) => {
  const { ziele } = useUmgebung().texte;
  const x = (share: number): number => Math.round(share * WIDTH * 10) / 10;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 24`}
      width="100%"
      height="24"
      preserveAspectRatio="none"
      role="img"
      aria-label={ziele.bild}
    >
      <line x1="0" x2={WIDTH} y1={MIDDLE} y2={MIDDLE} stroke={tokens.colorNeutralStroke2} strokeWidth="2" />
      <rect
        x={x(bild.von)}
        width={Math.max(2, x(bild.bis) - x(bild.von))}
        y={MIDDLE - 5}
        height="10"
        fill={tokens.colorPaletteGreenBackground2}
      />
      {bild.basis !== undefined && (
        <line
          x1={x(bild.basis)}
          x2={x(bild.basis)}
          y1="3"
          y2="21"
          stroke={tokens.colorNeutralForeground3}
          strokeWidth="2"
        />
      )}
      <ellipse cx={x(bild.ist)} cy={MIDDLE} rx="5" ry="5" fill={FARBE[urteil]} />
    </svg>
  );
};

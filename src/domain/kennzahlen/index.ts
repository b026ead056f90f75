import { BEDARFSDECKUNG } from './bedarfsdeckung';
import { BG } from './bg';
import { INT } from './int';
import { K1 } from './k1';
import { K1E1 } from './k1e1';
import { K1E2 } from './k1e2';
import { K2 } from './k2';
import { K2_ASYL8 } from './k2-asyl8';
import { K3 } from './k3';
import { K3E1 } from './k3e1';
import type { Kennzahl } from './kennzahl';
import { LZB_4J } from './lzb-4j';
import { LZB_ASYL8 } from './lzb-asyl8';
import { LZB_DEZ } from './lzb-dez';
import { NACHHALTIGKEIT } from './nachhaltigkeit';

/** Every Kennzahl there is, in the order of the Verordnung. */
export const KENNZAHLEN: readonly Kennzahl[] = [
  K1,
  K1E1,
  K1E2,
  BG,
  INT,
  K2,
  K2_ASYL8,
  NACHHALTIGKEIT,
  BEDARFSDECKUNG,
  K3,
  K3E1,
  LZB_DEZ,
  LZB_4J,
  LZB_ASYL8,
];

import { BEDARFSDECKUNG } from './bedarfsdeckung';
import { BG } from './bg';
import { EGT } from './egt';
import { ELB_ASYL8 } from './elb-asyl8';
import { INT } from './int';
import { K1 } from './k1';
import { K1E1 } from './k1e1';
import { K1E2 } from './k1e2';
import { K1E3 } from './k1e3';
import { K1E4 } from './k1e4';
import { K2 } from './k2';
import { K2_ASYL8 } from './k2-asyl8';
import { K2E1 } from './k2e1';
import { K2E2 } from './k2e2';
import { K2E3 } from './k2e3';
import { K2E4 } from './k2e4';
import { K3 } from './k3';
import { K3E1 } from './k3e1';
import { K3E2 } from './k3e2';
import { K3E3 } from './k3e3';
import { K3E4 } from './k3e4';
import { alleFormen, type Kennzahl } from './kennzahl';
import { LEISTUNGEN_16A } from './leistungen-16a';
import { LZB_4J } from './lzb-4j';
import { LZB_ASYL8 } from './lzb-asyl8';
import { LZB_ASYL8_ANTEIL } from './lzb-asyl8-anteil';
import { LZB_DEZ } from './lzb-dez';
import { NACHHALTIGKEIT } from './nachhaltigkeit';
import { VWT } from './vwt';

/** Every Kennzahl there is, in the order of the Verordnung; what agreements add stands beside what it belongs to. */
export const KENNZAHLEN: readonly Kennzahl[] = [
  K1,
  K1E1,
  K1E2,
  K1E3,
  K1E4,
  BG,
  INT,
  K2,
  K2E1,
  K2E2,
  K2E3,
  NACHHALTIGKEIT,
  K2E4,
  K2_ASYL8,
  BEDARFSDECKUNG,
  K3,
  K3E1,
  K3E2,
  K3E3,
  K3E4,
  LZB_DEZ,
  LZB_4J,
  ELB_ASYL8,
  LZB_ASYL8,
  LZB_ASYL8_ANTEIL,
  EGT,
  VWT,
  LEISTUNGEN_16A,
];

/** All of them in every view, for all and by sex. */
export const FORMEN: readonly Kennzahl[] = KENNZAHLEN.flatMap(alleFormen);

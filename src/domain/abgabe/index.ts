export {
  beurteile,
  befundsumme,
  istAnnehmbar,
  offene,
  type Annahme,
  type BeurteilterBefund,
} from './annahme';
export { abgabefassung, regelfassung, siegel, type Abgabeangaben, type Abgabefassung } from './abgabefassung';
export { leseProtokoll, protokollblattinhalt, type Protokoll, type Protokolllesung } from './protokoll';
export { verifiziere, type Verifikation } from './verifikation';

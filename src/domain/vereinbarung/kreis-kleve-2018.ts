import { BEDARFSDECKUNG } from '../kennzahlen/bedarfsdeckung';
import { BG } from '../kennzahlen/bg';
import { INT } from '../kennzahlen/int';
import { K1 } from '../kennzahlen/k1';
import { K1E1 } from '../kennzahlen/k1e1';
import { K1E2 } from '../kennzahlen/k1e2';
import { K2 } from '../kennzahlen/k2';
import { K2_ASYL8 } from '../kennzahlen/k2-asyl8';
import { K3 } from '../kennzahlen/k3';
import { K3E1 } from '../kennzahlen/k3e1';
import { LZB_4J } from '../kennzahlen/lzb-4j';
import { LZB_ASYL8 } from '../kennzahlen/lzb-asyl8';
import { LZB_DEZ } from '../kennzahlen/lzb-dez';
import { NACHHALTIGKEIT } from '../kennzahlen/nachhaltigkeit';
import { HOECHSTENS } from '../zielarten/hoechstens';
import { MINDESTENS } from '../zielarten/mindestens';
import { mitLesarten, type Vereinbarung } from './vereinbarung';

/** Vereinbarung of the MAGS NRW and the Kreis Kleve for 2018, signed 23.01.2018 (Kleve) and 22.02.2018 (Düsseldorf). */
export const KREIS_KLEVE_2018: Vereinbarung = mitLesarten({
  id: 'kreis-kleve-2018',
  titel: 'Zielvereinbarung 2018 Kreis Kleve',
  traeger: 'Jobcenter Kreis Kleve',
  land: 'Nordrhein-Westfalen',
  jahr: 2018,
  lesarten: {
    versatz: 'mit',
    massstab: 'prozent',
    vergleich: 'gleiche-monate',
    bestand: 'durchschnitt',
    nenner: 'alle',
    datenstand: 't0',
    ersatz: 'offen',
    rundung: 'ungerundet',
  },
  ziele: [
    {
      id: 'INT',
      kennzahl: INT,
      zielart: MINDESTENS,
      soll: 2.0,
      dezimalen: 1,
      fundstelle: '1.II',
      wortlaut:
        'Das Ziel ist im Jahr 2018 erreicht, wenn sich die absolute Zahl der Integrationen um 2,0 % gegenüber dem Vorjahr erhöht. (Angestrebter Zielwert zur Summe der absoluten Zahl der Integrationen 2018 von 3.080).',
    },
    {
      id: 'K2',
      kennzahl: K2,
      zielart: MINDESTENS,
      soll: 0.3,
      dezimalen: 1,
      fundstelle: '1.II',
      wortlaut:
        'Das Ziel zur Integrationsquote (K2) ist erreicht, wenn die Integrationsquote 2018 gegenüber dem Vorjahr um 0,3 % steigt (K2 = + 0,3 %).',
    },
    {
      id: 'K3',
      kennzahl: K3,
      zielart: HOECHSTENS,
      soll: -0.4,
      dezimalen: 1,
      fundstelle: '1.III',
      wortlaut:
        'Das Ziel ist erreicht, wenn der durchschnittliche Bestand an Langzeitleistungsbeziehern gegenüber dem Vorjahresergebnis um 0,4 % sinkt (K3 = - 0,4 %).',
    },
    {
      id: 'K3E1',
      kennzahl: K3E1,
      zielart: MINDESTENS,
      soll: 1.3,
      dezimalen: 1,
      fundstelle: '1.III',
      wortlaut:
        'Gleichzeitig soll die Integrationsquote der Langzeitleistungsbeziehenden um 1,3 % gegenüber dem Vorjahresergebnis gesteigert werden.',
    },
    {
      id: 'LZB_DEZ',
      kennzahl: LZB_DEZ,
      zielart: HOECHSTENS,
      soll: -0.4,
      dezimalen: 1,
      fundstelle: '1.III',
      wortlaut:
        'Das Ziel ist erreicht, wenn der Jahresendbestand an Langzeitleistungsbeziehern in 2018 um mindestens 0,4 % niedriger liegt als der Jahresendbestand 2017 (Dezember t-0) (Veränderung LzL = - 0,4 %).',
    },
  ],
  beobachtungen: [
    { kennzahl: K1, fundstelle: '1.I', wortlaut: 'Entwicklung der Summe der Leistungen zum Lebensunterhalt' },
    { kennzahl: K1E1, fundstelle: '1.I', wortlaut: 'Entwicklung der Leistungen für Unterkunft und Heizung' },
    { kennzahl: K1E2, fundstelle: '1.I', wortlaut: 'Entwicklung der Fallzahlen im Vergleich zum Vorjahr' },
    { kennzahl: BG, fundstelle: '1.I', wortlaut: 'Entwicklung der Fallzahlen im Vergleich zum Vorjahr' },
    { kennzahl: NACHHALTIGKEIT, fundstelle: '1.I', wortlaut: 'die Nachhaltigkeit der Integrationen' },
    { kennzahl: BEDARFSDECKUNG, fundstelle: '1.I', wortlaut: 'den Anteil bedarfsdeckender Integrationen' },
    {
      kennzahl: K3E1,
      fundstelle: '1.I',
      wortlaut: 'die Entwicklung der Integrationsquote von Langzeitleistungsbeziehern',
    },
    {
      kennzahl: LZB_4J,
      fundstelle: '1.I',
      wortlaut:
        'die Entwicklung der Zahl der Langzeitleistungsbezieher, die bereits vier Jahre und länger SGB II-Leistungen beziehen',
    },
    {
      kennzahl: K2_ASYL8,
      fundstelle: '1.II',
      wortlaut:
        'Die Integrationsquote der ELB aus den 8 wichtigsten Asylherkunftsländern wird im Jahr 2018 beobachtet.',
    },
    {
      kennzahl: LZB_ASYL8,
      fundstelle: '1.III',
      wortlaut:
        'Das Hineinwachsen von Leistungsberechtigten mit Asyl/Fluchthintergrund wird in einem Monitoring gesondert beobachtet.',
    },
  ],
});

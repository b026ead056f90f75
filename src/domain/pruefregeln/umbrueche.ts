import { monat, type Monat } from '../monat';
import type { ReihenId } from '../reihen';

/** A month from which on series count something else, or the same under other conditions. */
export interface Umbruch {
  readonly ab: Monat;
  /** the series concerned; their parts by sex and their first reports as well */
  readonly reihen: readonly ReihenId[];
  /** what changed, a whole sentence */
  readonly de: string;
  readonly en: string;
  readonly quelle: string;
}

/**
 * Breaks that a source tells of, or that follow from one. The redefinition of K2E3 is missing on purpose: months of
 * both editions are never computed together (`gilt` of the Kennzahlen).
 */
export const UMBRUECHE: readonly Umbruch[] = [
  {
    ab: monat(2016, 4),
    reihen: ['ELB', 'LZB', 'INT', 'INT_LZB', 'ELB_ZUGANG', 'ELB_ABGANG', 'LZB_ZUGANG', 'LZB_ABGANG'],
    de: 'Die BA hat mit der Revision im April 2016 ELB, LZB und Integrationen neu abgegrenzt und die Reihen rückwirkend neu berechnet; Werte aus älteren Veröffentlichungen passen nicht dazu.',
    en: 'With the revision of 04/2016 the BA redefined recipients, long-term recipients and integrations and computed the series anew; values of older publications do not match.',
    quelle: 'BA, Kennzahlen nach § 48a SGB II, Effekte der Revision (06/2016)',
  },
  {
    ab: monat(2019, 1),
    reihen: ['INT', 'INT_SVB', 'INT_LZB', 'INT_AE', 'INT_ASYL8', 'BS_2AM'],
    de: 'Seit dem Teilhabechancengesetz zählt eine nach § 16e SGB II (neu) geförderte Beschäftigung als Integration, eine nach § 16i als öffentlich geförderte Beschäftigung.',
    en: 'Since the Teilhabechancengesetz employment under § 16e SGB II (new) counts as an integration, and that under § 16i as publicly subsidised.',
    quelle: '§ 5 der Verordnung zu § 48a SGB II in der Fassung seit 22.03.2019',
  },
  {
    ab: monat(2022, 6),
    reihen: ['ELB', 'BG', 'LLU', 'LUH', 'ELB_ZUGANG'],
    de: 'Geflüchtete aus der Ukraine erhalten seither Leistungen nach dem SGB II; Bestand und Ausgaben steigen sprunghaft.',
    en: 'Refugees from Ukraine have received benefits under SGB II since then; stock and spending rise at a stroke.',
    quelle: 'BA, Hinweis zu den Berichtsmonaten ab 06/2022, wiedergegeben von der Stadt Leipzig',
  },
  {
    ab: monat(2023, 1),
    reihen: ['LLU'],
    de: 'Mit dem Bürgergeld sind die Regelbedarfe gestiegen; die Leistungen zum Lebensunterhalt steigen ohne mehr Hilfebedürftige.',
    en: 'With the Bürgergeld the standard rates rose; benefits for living expenses rise without more people in need.',
    quelle: 'Bürgergeld-Gesetz, in Kraft seit 01.01.2023; die Folge für K1 ist eigene Ableitung',
  },
  {
    ab: monat(2023, 7),
    reihen: ['LZB_AMP'],
    de: 'Die BA hat im Februar 2024 die Werte von K3E2 für drei Monate des Jahres 2023 bei 75 Jobcentern berichtigt: Fälle nach § 16j und § 16k SGB II waren als Maßnahmen gezählt.',
    en: 'In 02/2024 the BA corrected K3E2 of three months of 2023 for 75 Jobcenter: cases under § 16j and § 16k SGB II had been counted as measures.',
    quelle: 'BA, Kennzahlen nach § 48a SGB II, Meldung vom 12.02.2024',
  },
  {
    ab: monat(2024, 3),
    reihen: ['LZB', 'LZB_ZUGANG'],
    de: 'Seit diesem Monat können Personen, die im Juni 2022 aus der Ukraine in das SGB II kamen, Langzeitleistungsbeziehende sein (638 Tage nach dem 01.06.2022).',
    en: 'From this month on people who came from Ukraine into SGB II in 06/2022 can be long-term recipients (638 days after 01.06.2022).',
    quelle: 'eigene Ableitung aus der Definition der LZB (638 von 730 Tagen)',
  },
  {
    ab: monat(2025, 1),
    reihen: ['EGT_AUSGABEN', 'EGT_BUDGET', 'LZB_AMP'],
    de: 'Berufliche Weiterbildung und Rehabilitation sind auf die Agenturen für Arbeit übergegangen; Geld und Maßnahmen fehlen seither im Eingliederungstitel.',
    en: 'Further training and rehabilitation moved to the Agenturen für Arbeit; money and measures have left the integration budget.',
    quelle: 'Eingliederungsmittel-Verordnung 2026',
  },
];

import { genau, mitVorzeichen, monatsname, zahl, zeitraum } from '../anzeige';
import { istLuecke, type Daten, type Teil } from '../groessen/groesse';
import type { Lesart } from '../kennzahlen/kennzahl';
import { jahr, type Monat } from '../monat';
import { value } from '../ratio';
import { nameDerReihe, REIHEN, type ReihenId } from '../reihen';
import type { Zielergebnis, Messung } from './pruefung';

/** One input of a calculation: the month and the value found there. */
export interface Eingabewert {
  readonly monat: Monat;
  readonly wert: number;
}

/** One step: its inputs, if it reads a series, and its result. */
export interface Schritt {
  /** what is computed, with its months: `Integrationen, Januar bis Dezember 2018` */
  readonly bezeichnung: string;
  /** defined name of the series that is read; absent for steps that combine others */
  readonly name?: string;
  readonly werte: readonly Eingabewert[];
  /** the calculation with numbers: `90 + 95 + … = 1.250` in short form */
  readonly rechnung: string;
  readonly ergebnis: number;
  readonly einheit: string;
}

/** How a result came about: inputs with their months, intermediate sums, formula, and the readings chosen. */
export interface Rechenweg {
  readonly formel: string;
  readonly schritte: readonly Schritt[];
  readonly lesarten: readonly Lesart[];
  readonly quelle: string;
}

/** The Rechenweg of a measured Kennzahl, read off the parts that the evaluation left behind. */
export const rechenweg = (messung: Messung | Zielergebnis, daten: Daten): Rechenweg => {
  const { kennzahl, vergleich } = messung;
  const parts = vergleich ? [vergleich.ist, vergleich.basis].filter((t): t is Teil => !istLuecke(t)) : [];
  return {
    formel: `${kennzahl.groesse.formel}; Veränderung = (Ist / Vergleichswert − 1) · 100`,
    schritte: [...parts.flatMap((t) => schritteDes(t, daten, kennzahl.einheit)), ...schluss(messung)],
    lesarten: kennzahl.lesarten,
    quelle: kennzahl.quelle,
  };
};

const schritteDes = (teil: Teil, daten: Daten, einheit: string): readonly Schritt[] => {
  if (!teil.teile) return [lesend(teil, daten)];
  const [numerator, denominator] = teil.teile;
  const quotient: Schritt = {
    bezeichnung: `Quote ${String(jahr(teil.monat))}`,
    werte: [],
    rechnung: `100 · ${genauKurz(value(numerator))} / ${genauKurz(value(denominator))} = ${zahl(value(teil), 4)}`,
    ergebnis: value(teil),
    einheit,
  };
  return [lesend(numerator, daten), lesend(denominator, daten), quotient];
};

const lesend = (teil: Teil, daten: Daten): Schritt => {
  const { groesse, monat } = teil;
  const need = groesse.bedarf(monat)[0]!;
  const id: ReihenId = groesse.art === 'erstmeldung' && teil.vorlaeufig === true ? 'LZB_T0' : need.reihe;
  const werte: Eingabewert[] = [];
  for (let m = need.von; m <= need.bis; m++) {
    const wert = daten[id]?.wert(m);
    if (typeof wert === 'number') werte.push({ monat: m, wert });
  }
  return {
    bezeichnung: `${REIHEN[id].name}, ${zeitraum(need.von, need.bis)}`,
    name: nameDerReihe(id),
    werte,
    rechnung: rechnungDer(teil),
    ergebnis: value(teil),
    einheit: REIHEN[id].einheit,
  };
};

const rechnungDer = (teil: Teil): string => {
  if (teil.groesse.art === 'summe') return `Summe = ${genau(teil.z)}`;
  if (teil.groesse.art === 'durchschnitt')
    return `Summe ${genau(teil.z)} / ${genau(teil.n)} Monate = ${genauKurz(value(teil))}`;
  return `${monatsname(teil.monat)}${teil.vorlaeufig === true ? ' (t-0)' : ''}: ${genau(teil.z)}`;
};

/** At most four decimals: enough to follow the calculation by hand. */
const genauKurz = (x: number): string => (Number.isInteger(x) ? zahl(x, 0) : zahl(x, 4));

const schluss = (messung: Messung | Zielergebnis): readonly Schritt[] => {
  const { ist, vorjahr, veraenderung } = messung;
  if (ist === null || vorjahr === null || veraenderung === null) return [];
  const change: Schritt = {
    bezeichnung: 'Veränderung',
    werte: [],
    rechnung: `(${genauKurz(ist)} / ${genauKurz(vorjahr)} − 1) · 100 = ${mitVorzeichen(veraenderung, 4)} %`,
    ergebnis: veraenderung,
    einheit: '%',
  };
  return 'ziel' in messung && messung.delta !== null
    ? [change, ...urteilsschritte(messung, vorjahr)]
    : [change];
};

const urteilsschritte = (ergebnis: Zielergebnis, vorjahr: number): readonly Schritt[] => {
  const { ziel, kennzahl } = ergebnis;
  const soll = mitVorzeichen(ziel.soll, ziel.dezimalen);
  const factor = genau((100 + ziel.soll) / 100);
  return [
    {
      bezeichnung: 'Zielwert',
      werte: [],
      rechnung: `${genauKurz(vorjahr)} · ${factor} = ${genauKurz(ergebnis.zielwert!)}`,
      ergebnis: ergebnis.zielwert!,
      einheit: kennzahl.einheit,
    },
    {
      bezeichnung: 'Delta zum Soll',
      werte: [],
      rechnung: `${mitVorzeichen(ergebnis.veraenderung!, 4)} − (${soll}) = ${mitVorzeichen(ergebnis.delta!, 4)}`,
      ergebnis: ergebnis.delta!,
      einheit: 'Prozentpunkte',
    },
    {
      bezeichnung: `Urteil: Veränderung ${ziel.zielart.zeichen} ${soll} % (ungerundet, einschließlich)`,
      werte: [],
      rechnung: ergebnis.status,
      ergebnis: ergebnis.fehlbetrag!,
      einheit: `${kennzahl.fehlbetrag ?? kennzahl.einheit} fehlen`,
    },
  ];
};

import { monatsname } from '../anzeige';
import { leseMonat } from '../achse';
import { NAME_MONAT } from '../namen';
import { plus, serial, type Monat } from '../monat';
import { adresse } from '../ort';
import { bisDer, ortDer, type Achsenfund } from './achsenfund';
import { istOrt, zellenAn, type Bestandsaufnahme, type Zweisprachig } from './bestandsaufnahme';
import { enthaelt, type Fenster } from './fenster';
import { ausschnitt, benutzernamen, fensterInWorten, teilDerAchse, vorschauDer } from './kandidaten';
import { freierBlattname } from './vorlage-teile';
import type { Kandidat, Vergeben, Vorschlag } from './vorschlag';
import type { Vorlagenblatt } from './vorlagenblatt';

/** The months that `ZIEL_MONAT` holds already; undefined where they are no months in sequence. */
export const fensterDesNamens = (bestand: Bestandsaufnahme, { ziel }: Vergeben): Fenster | undefined => {
  if (!istOrt(ziel) || (ziel.zeilen > 1 && ziel.spalten > 1)) return undefined;
  const months = zellenAn(bestand, ziel).map((z) => leseMonat(z, bestand.datumssystem));
  const [von] = months;
  return von !== undefined && months.every((m, i) => m === von + i)
    ? { von, anzahl: months.length }
    : undefined;
};

export interface Achsenvorschlag {
  readonly vorschlag: Vorschlag;
  readonly blatt: Vorlagenblatt | null;
}

/** Where `ZIEL_MONAT` could be; on a new sheet where the workbook has the months only as names. */
export const achsenvorschlag = (
  bestand: Bestandsaufnahme,
  achsen: readonly Achsenfund[],
  fenster: Fenster,
  gebraucht: Fenster,
): Achsenvorschlag => {
  const warnungen = fehlendeMonate(fenster, gebraucht);
  const [best, ...andere] = achsen
    .filter((a) => a.art === 'datum' && enthaelt(a, fenster))
    .sort((a, b) => rang(a, fenster) - rang(b, fenster))
    .map((achse) => alsKandidat(bestand, achse, fenster, warnungen));
  const blatt = best ? null : achsenblatt(bestand, fenster);
  const place = best ?? kandidatDesBlattes(blatt!, fenster, bestand, warnungen);
  const sure = best !== undefined && place.warnungen.length === 0;
  return {
    blatt,
    vorschlag: {
      ...place,
      ...{ name: NAME_MONAT, reihe: null, sicherheit: sure ? 'sicher' : 'wahrscheinlich', andere },
    },
  };
};

/** An axis with exactly these months before one that has more, one that can be seen before a hidden one. */
const rang = (achse: Achsenfund, fenster: Fenster): number =>
  (achse.sicht.raster.art === 'ausgeblendet' ? 4 : 0) +
  (achse.anzahl === fenster.anzahl ? 0 : 2) +
  (achse.benannt ? 0 : 1);

const alsKandidat = (
  bestand: Bestandsaufnahme,
  achse: Achsenfund,
  fenster: Fenster,
  warnungen: readonly Zweisprachig[],
): Kandidat => {
  const ort = ausschnitt(achse, achse.linie, fenster);
  const whole = adresse(ortDer(achse)).toLowerCase();
  const name = benutzernamen(bestand).find((n) => adresse(n.ort).toLowerCase() === whole)?.name;
  const hidden = achse.sicht.raster.art === 'ausgeblendet' ? [AUSGEBLENDET] : [];
  return {
    ort,
    grund: {
      de: `${name === undefined ? '' : `Name in der Mappe: ${name}; `}Monate ${fensterInWorten(fenster, 'de')}${teilDerAchse(achse, fenster, 'de')}`,
      en: `${name === undefined ? '' : `name in the workbook: ${name}; `}months ${fensterInWorten(fenster, 'en')}${teilDerAchse(achse, fenster, 'en')}`,
    },
    warnungen: [...warnungen, ...hidden],
    vorschau: vorschauDer(fenster.von, zellenAn(bestand, ort)),
  };
};

export const AUSGEBLENDET: Zweisprachig = {
  de: 'Das Blatt ist ausgeblendet.',
  en: 'The sheet is hidden.',
};

/** Months that the agreement needs and the axis does not have. */
const fehlendeMonate = (fenster: Fenster, gebraucht: Fenster): readonly Zweisprachig[] => {
  const bis = bisDer(gebraucht);
  if (enthaelt(fenster, gebraucht)) return [];
  return [
    {
      de: `Gebraucht werden ${monatsname(gebraucht.von)} bis ${monatsname(bis)}; nicht alle sind da.`,
      en: `Needed are ${monatsname(gebraucht.von, 'en')} to ${monatsname(bis, 'en')}; not all of them are there.`,
    },
  ];
};

const NAME_ACHSENBLATT = 'Monatsachse';

/** A sheet with nothing but the months, as dates. */
const achsenblatt = (bestand: Bestandsaufnahme, { von, anzahl }: Fenster): Vorlagenblatt => {
  const name = freierBlattname(NAME_ACHSENBLATT, bestand.blattnamen);
  const months = Array.from({ length: anzahl }, (_, i): Monat => plus(von, i));
  return {
    name,
    zellen: [
      [{ wert: 'Monat', stil: 'beschriftung' }],
      ...months.map((m) => [{ wert: serial(m, bestand.datumssystem), stil: 'monat' as const }]),
    ],
    spaltenbreiten: [12],
    fixiert: { zeilen: 1, spalten: 0 },
    regeln: [],
    namen: [],
  };
};

const kandidatDesBlattes = (
  { name }: Vorlagenblatt,
  fenster: Fenster,
  { datumssystem }: Bestandsaufnahme,
  warnungen: readonly Zweisprachig[],
): Kandidat => ({
  ort: { blatt: name, zeile: 1, spalte: 0, zeilen: fenster.anzahl, spalten: 1 },
  grund: {
    de: `neues Blatt „${name}“ mit den Monaten ${fensterInWorten(fenster, 'de')} als Datum`,
    en: `new sheet "${name}" with the months ${fensterInWorten(fenster, 'en')} as dates`,
  },
  warnungen,
  vorschau: vorschauDer(
    fenster.von,
    Array.from({ length: fenster.anzahl }, (_, i) => serial(plus(fenster.von, i), datumssystem)),
  ),
});

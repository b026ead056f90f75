import { monatsname, zeitraum, type Sprache } from '../anzeige';
import { plus, type Monat } from '../monat';
import { adresse, type Ort } from '../ort';
import type { Reihenart } from '../reihen';
import type { Zellwert } from '../snapshot';
import type { Achsenfund } from './achsenfund';
import {
  gleichesBlatt,
  istOrt,
  zellenAn,
  type Bestandsaufnahme,
  type Namensbestand,
  type Zweisprachig,
} from './bestandsaufnahme';
import { enthaelt, type Fenster } from './fenster';
import type { Linie } from './linien';
import { kannReiheSein, zweifel, type Werte } from './plausibilitaet';
import { ausschlussgrund, leseUeberschrift, type Ausschluss } from './ueberschrift';
import type { Kandidat, Vorschauwert } from './vorschlag';
import type { Woerterbuch } from './woerterbuch';

/** A place that may hold a series, while places are compared. */
export interface Fundstelle extends Kandidat {
  readonly reihe: Reihenart;
  readonly werte: Werte;
  /** `unklar`: the heading may mean another series as well */
  readonly guete: 'klar' | 'schwach' | 'unklar';
  readonly ausgeblendet: boolean;
}

/** The part of a line that holds the months of the window. */
export const ausschnitt = (achse: Achsenfund, linie: number, fenster: Fenster): Ort =>
  achse.sicht.ort(linie, achse.anfang + fenster.von - achse.von, fenster.anzahl);

/** First two and last two months that have a value. */
export const vorschauDer = (von: Monat, zellen: readonly Zellwert[]): readonly Vorschauwert[] => {
  const filled = zellen.flatMap((wert, i) =>
    wert === null || wert === '' ? [] : [{ monat: plus(von, i), wert }],
  );
  return filled.length <= 4 ? filled : [...filled.slice(0, 2), ...filled.slice(-2)];
};

/** What a line offers for the months of the window: one place, or two where its heading has two meanings. */
export const fundstellenDerLinie = (
  { achse, linie, text, lesung }: Linie,
  fenster: Fenster,
): readonly Fundstelle[] => {
  if (lesung.art !== 'reihe' || !enthaelt(achse, fenster)) return [];
  const ort = ausschnitt(achse, linie, fenster);
  const start = achse.anfang + fenster.von - achse.von;
  const zellen = achse.sicht.werte(linie, start, fenster.anzahl);
  const grund = grundDerLinie(text, lesung.beleg, achse, fenster);
  const unclear = [
    ...(lesung.andere ? [zweiBedeutungen(lesung.reihe, lesung.andere)] : []),
    ...(lesung.vorbehalt ? [unterAusgeschlossenem(lesung.vorbehalt)] : []),
  ];
  const guete = unclear.length > 0 ? 'unklar' : lesung.beleg === 'einzug' ? 'schwach' : 'klar';
  return [lesung.reihe, ...(lesung.andere ? [lesung.andere] : [])].flatMap((reihe) => {
    const werte = { reihe, von: fenster.von, zellen };
    if (!kannReiheSein(werte)) return [];
    return [
      {
        ...{ reihe, ort, grund, werte, guete },
        warnungen: [...unclear, ...zweifel(werte)],
        vorschau: vorschauDer(fenster.von, zellen),
        ausgeblendet: achse.sicht.raster.art === 'ausgeblendet',
      },
    ];
  });
};

const zweiBedeutungen = (a: Reihenart, b: Reihenart): Zweisprachig => ({
  de: `Die Überschrift kann „${a.name}“ meinen oder „${b.name}“.`,
  en: `The heading may mean "${a.englisch}" or "${b.englisch}".`,
});

const unterAusgeschlossenem = (ausschluss: Ausschluss): Zweisprachig => {
  const grund = ausschlussgrund(ausschluss);
  return {
    de: `Was davor steht und wovon dies ein Teil ist, ${grund.de}. Gilt das auch hier?`,
    en: `What stands before, and of which this is a part, ${grund.en}. Does that hold here too?`,
  };
};

const grundDerLinie = (
  text: string,
  beleg: 'ueberschrift' | 'teil' | 'einzug',
  achse: Achsenfund,
  fenster: Fenster,
): Zweisprachig => {
  const [de, en] = achse.sicht.quer ? ['der Zeile', 'row'] : ['der Spalte', 'column'];
  const part = {
    ueberschrift: { de: '', en: '' },
    teil: { de: ` als Teil ${de} davor`, en: ` as part of the ${en} before` },
    einzug: { de: `, eingerückt nach ${de} davor`, en: `, indented after the ${en} before` },
  }[beleg];
  return {
    de: `Überschrift „${text}“${part.de}${teilDerAchse(achse, fenster, 'de')}`,
    en: `heading "${text}"${part.en}${teilDerAchse(achse, fenster, 'en')}`,
  };
};

/** Says so where only some months of a line are taken. */
export const teilDerAchse = (achse: Achsenfund, { von, anzahl }: Fenster, sprache: Sprache): string =>
  achse.anzahl === anzahl
    ? ''
    : `, ${sprache === 'de' ? 'nur' : 'only'} ${zeitraum(von, plus(von, anzahl - 1), sprache)}`;

/** What the names that the user gave offer for the months of the window. */
export const fundstellenDerNamen = (
  bestand: Bestandsaufnahme,
  achsen: readonly Achsenfund[],
  fenster: Fenster,
  woerterbuch: Woerterbuch,
): readonly Fundstelle[] =>
  benutzernamen(bestand).flatMap(({ name, ort }) => {
    const { woerter, ausschluss } = leseUeberschrift(name);
    const reihe = ausschluss ? undefined : woerterbuch.reihe(woerterbuch.menge(woerter));
    const place = reihe && stelleDesNamens(ort, achsen, fenster);
    if (!reihe || !place) return [];
    const zellen = zellenAn(bestand, place.ort);
    const werte = { reihe, von: fenster.von, zellen };
    if (!kannReiheSein(werte)) return [];
    const weak = place.achse ? [] : [OHNE_ACHSE];
    const raster = bestand.blaetter.find((b) => gleichesBlatt(b.ort.blatt, ort.blatt));
    return [
      {
        ...{ reihe, werte, ort: place.ort, guete: place.achse ? ('klar' as const) : ('schwach' as const) },
        grund: { de: `Name in der Mappe: ${name}`, en: `name in the workbook: ${name}` },
        warnungen: [...weak, ...zweifel(werte)],
        vorschau: vorschauDer(fenster.von, zellen),
        ausgeblendet: raster?.art === 'ausgeblendet',
      },
    ];
  });

const OHNE_ACHSE: Zweisprachig = {
  de: 'Daneben stehen keine Monate: Bitte prüfen, ob die Werte in denselben Monaten stehen wie ZIEL_MONAT.',
  en: 'There are no months beside it: please check that its values stand in the same months as ZIEL_MONAT.',
};

/** Names that are not ours and refer to one row or one column of a sheet that was read. */
export const benutzernamen = (
  bestand: Bestandsaufnahme,
): readonly { readonly name: string; readonly ort: Ort }[] =>
  bestand.namen.flatMap(({ name, ziel }: Namensbestand) => {
    if (/^ZIEL_/i.test(name) || !istOrt(ziel) || (ziel.zeilen > 1 && ziel.spalten > 1)) return [];
    const raster = bestand.blaetter.find((b) => gleichesBlatt(b.ort.blatt, ziel.blatt));
    return raster && raster.art !== 'eigen' ? [{ name, ort: { ...ziel, blatt: raster.ort.blatt } }] : [];
  });

/** Where a named range has the months of the window: by the axis beside it, or else by its length alone. */
const stelleDesNamens = (
  ort: Ort,
  achsen: readonly Achsenfund[],
  fenster: Fenster,
): { readonly ort: Ort; readonly achse: Achsenfund | undefined } | undefined => {
  const laenge = ort.zeilen * ort.spalten;
  if (laenge < 2) return undefined;
  const quer = ort.zeilen === 1;
  const [linie, anfang] = quer ? [ort.zeile, ort.spalte] : [ort.spalte, ort.zeile];
  const beside = achsen.filter(
    (a) =>
      a.sicht.quer === quer &&
      gleichesBlatt(a.sicht.raster.ort.blatt, ort.blatt) &&
      a.anfang < anfang + laenge &&
      anfang < a.anfang + a.anzahl,
  );
  if (beside.length === 0) return laenge === fenster.anzahl ? { ort, achse: undefined } : undefined;
  const achse = beside.find((a) => {
    const start = a.anfang + fenster.von - a.von;
    return enthaelt(a, fenster) && anfang <= start && start + fenster.anzahl <= anfang + laenge;
  });
  return achse && { ort: ausschnitt(achse, linie, fenster), achse };
};

/** The same place found twice, by its heading and by a name, is one, with both reasons. */
export const zusammengefasst = (stellen: readonly Fundstelle[]): readonly Fundstelle[] => {
  const merged = new Map<string, Fundstelle>();
  for (const stelle of stellen) {
    const key = `${stelle.reihe.id} ${adresse(stelle.ort).toLowerCase()}`;
    const known = merged.get(key);
    merged.set(key, known ? vereint(known, stelle) : stelle);
  }
  return [...merged.values()];
};

const RANG = { klar: 0, schwach: 1, unklar: 2 } as const;

const vereint = (a: Fundstelle, b: Fundstelle): Fundstelle => {
  const better = RANG[a.guete] <= RANG[b.guete] ? a : b;
  const reasons = (sprache: Sprache): string => [...new Set([a.grund[sprache], b.grund[sprache]])].join('; ');
  return { ...better, grund: { de: reasons('de'), en: reasons('en') } };
};

/** `Dezember 2016 bis Dezember 2018 (25 Monate)` */
export const fensterInWorten = ({ von, anzahl }: Fenster, sprache: Sprache): string => {
  const last = plus(von, anzahl - 1);
  const months = sprache === 'de' ? 'Monate' : 'months';
  const to = sprache === 'de' ? 'bis' : 'to';
  return `${monatsname(von, sprache)} ${to} ${monatsname(last, sprache)} (${String(anzahl)} ${months})`;
};

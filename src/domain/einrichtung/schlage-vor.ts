import { monat, vorjahresdezember } from '../monat';
import { BEKANNTE_REIHEN, EINGABENAMEN, NAME_MONAT } from '../namen';
import { adresse } from '../ort';
import { nameDerReihe, type Reihenart } from '../reihen';
import type { Zellwert } from '../snapshot';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';
import { findeAchsen, verteilteAchsen, type Achsenfund, type Achsenfunde } from './achsenfund';
import { achsenvorschlag, AUSGEBLENDET, fensterDesNamens, type Achsenvorschlag } from './achsenvorschlag';
import { alleReihen, bedarfDer, type Reihenbedarf } from './bedarf';
import { istOrt, zellenAn, type Bestandsaufnahme, type Zweisprachig } from './bestandsaufnahme';
import { enthaelt, waehleFenster, type Fenster } from './fenster';
import {
  achseAlsNamen,
  achseUnbrauchbar,
  andereAchse,
  keineAchse,
  unbrauchbarerName,
  unterbrocheneAchse,
  verteilteAchse,
  zuGrossesBlatt,
} from './hinweise';
import { fundstellenDerLinie, fundstellenDerNamen, zusammengefasst, type Fundstelle } from './kandidaten';
import { linienDer, type Linie } from './linien';
import { fuellgrad, widerspruch, zuViele, type Werte } from './plausibilitaet';
import { ausschlussgrund } from './ueberschrift';
import type { Ausgeschlossen, Hinweis, Sicherheit, Vergeben, Vorschlag, Vorschlagsliste } from './vorschlag';
import { Woerterbuch } from './woerterbuch';

/**
 * Looks for the month axis and the series of a workbook that has not named them, or not all of them. Nothing is
 * changed: the result says what could be named, how sure that is, and what was not found.
 */
export const schlageVor = (bestand: Bestandsaufnahme, vereinbarung: Vereinbarung): Vorschlagsliste => {
  const woerterbuch = new Woerterbuch(alleReihen(vereinbarung));
  const bedarf = bedarfDer(vereinbarung);
  const vergeben = vergebeneNamen(bestand);
  const funde = bestand.blaetter
    .filter((b) => b.art !== 'eigen')
    .map((raster) => findeAchsen(raster, bestand.datumssystem));
  const achsen = funde.flatMap((f) => f.achsen);
  const linien = funde.flatMap((f) => f.achsen.flatMap((a) => linienDer(a, f.achsen, woerterbuch)));
  const achse = vergeben.find((v) => v.name.toUpperCase() === NAME_MONAT);
  const gebraucht = gebrauchteMonate(vereinbarung.jahr);
  const fenster = achse
    ? fensterDesNamens(bestand, achse)
    : waehleFenster(achsen, linien, {
        zielreihen: new Set(bedarf.filter((b) => b.ziele.length > 0).map((b) => b.reihe.id)),
        von: gebraucht.von,
        bis: monat(vereinbarung.jahr, 12),
      });
  const neue = fenster && !achse ? achsenvorschlag(bestand, achsen, fenster, gebraucht) : undefined;
  const reihen = fenster
    ? reihenvorschlaege({ bestand, achsen, linien, fenster, vergeben, woerterbuch, bedarf })
    : [];
  return {
    bestand,
    vorschlaege: [...(neue ? [neue.vorschlag] : []), ...reihen],
    vergeben,
    ausgeschlossen: ausgeschlosseneLinien(linien),
    fehlend: fehlende(bedarf, vergeben, reihen),
    hinweise: [
      ...achsenhinweise(funde, fenster, gebraucht, achse, neue),
      ...(fenster ? andereAchsen(linien, fenster, vergeben, reihen) : []),
      ...vergeben.flatMap((v) => ('art' in v.ziel ? [unbrauchbarerName(v.name, v.ziel.formel)] : [])),
      ...bestand.uebergangen.map(zuGrossesBlatt),
    ],
    achsenblatt: neue?.blatt ?? null,
  };
};

/** December of the year before the prior year to December: what every goal of a year needs at most. */
const gebrauchteMonate = (jahr: number): Fenster => {
  const von = vorjahresdezember(monat(jahr - 1, 1));
  return { von, anzahl: monat(jahr, 12) - von + 1 };
};

/** Names of the contract that the workbook has, of whatever scope. */
const vergebeneNamen = ({ namen }: Bestandsaufnahme): readonly Vergeben[] => {
  const contract = new Set([...EINGABENAMEN, ...BEKANNTE_REIHEN.map(nameDerReihe)]);
  const found = namen.filter((n) => contract.has(n.name.toUpperCase()));
  return [
    ...new Map(
      // One of the workbook comes last, so that it counts.
      [...found]
        .sort((a, b) => Number(a.blatt === null) - Number(b.blatt === null))
        .map(({ name, ziel }) => [name.toUpperCase(), { name, ziel }]),
    ).values(),
  ];
};

interface Lage {
  readonly bestand: Bestandsaufnahme;
  readonly achsen: readonly Achsenfund[];
  readonly linien: readonly Linie[];
  readonly fenster: Fenster;
  readonly vergeben: readonly Vergeben[];
  readonly woerterbuch: Woerterbuch;
  readonly bedarf: readonly Reihenbedarf[];
}

const reihenvorschlaege = (lage: Lage): readonly Vorschlag[] => {
  const { bestand, achsen, linien, fenster, vergeben, woerterbuch, bedarf } = lage;
  const stellen = zusammengefasst([
    ...linien.flatMap((l) => fundstellenDerLinie(l, fenster)),
    ...fundstellenDerNamen(bestand, achsen, fenster, woerterbuch),
  ]);
  const taken = new Set(vergeben.map((v) => v.name.toUpperCase()));
  const order = new Map(bedarf.map(({ reihe }, i) => [reihe.id, i]));
  const place = ({ id }: Reihenart): number => order.get(id) ?? order.size;
  const ids = [...new Set(stellen.map((s) => s.reihe.id))];
  const groups = ids
    .map((id) => auswahl(stellen.filter((s) => s.reihe.id === id)))
    .filter(([best]) => !taken.has(nameDerReihe(best.reihe)))
    .sort((a, b) => place(a[0].reihe) - place(b[0].reihe));
  const others = [...groups.map(([best]) => best.werte), ...werteDerVergebenen(lage)];
  return groups.map((group) => {
    const need = bedarf.find((b) => b.reihe.id === group[0].reihe.id);
    return { ...alsVorschlag(group, others), ...(need ? { bedarf: need } : {}) };
  });
};

/** The places that count, the best first: those that can be seen, and of these those whose heading is clear. */
const auswahl = (stellen: readonly Fundstelle[]): readonly [Fundstelle, ...Fundstelle[]] => {
  const visible = stellen.filter((s) => !s.ausgeblendet);
  const seen = visible.length > 0 ? visible : stellen;
  const clear = seen.filter((s) => s.guete !== 'unklar');
  const sorted = [...(clear.length > 0 ? clear : seen)].sort(
    (a, b) => a.warnungen.length - b.warnungen.length || fuellgrad(b.werte) - fuellgrad(a.werte),
  );
  return sorted as [Fundstelle, ...Fundstelle[]];
};

const alsVorschlag = (
  [best, ...rest]: readonly [Fundstelle, ...Fundstelle[]],
  others: readonly Werte[],
): Vorschlag => {
  const warnungen = [
    ...(rest.length > 0 ? [mehrereStellen(best, rest)] : []),
    ...(best.ausgeblendet ? [AUSGEBLENDET] : []),
    ...best.warnungen,
    ...widersprueche(best.werte, others),
  ];
  const { reihe, ort, grund, vorschau } = best;
  return {
    ...{ name: nameDerReihe(reihe), reihe, ort, grund, vorschau, warnungen },
    sicherheit: sicherheitDer(best, rest.length, warnungen),
    andere: rest.map((s) => ({
      ort: s.ort,
      grund: s.grund,
      warnungen: s.warnungen,
      vorschau: s.vorschau,
    })),
  };
};

const sicherheitDer = (
  { guete }: Fundstelle,
  others: number,
  warnungen: readonly Zweisprachig[],
): Sicherheit => {
  if (others > 0 || guete === 'unklar') return 'mehrdeutig';
  return guete === 'klar' && warnungen.length === 0 ? 'sicher' : 'wahrscheinlich';
};

const mehrereStellen = (best: Fundstelle, rest: readonly Fundstelle[]): Zweisprachig => {
  const text = (zellen: readonly Zellwert[]): string => JSON.stringify(zellen);
  const same = rest.every((s) => text(s.werte.zellen) === text(best.werte.zellen));
  const places = rest.map((s) => adresse(s.ort)).join(', ');
  return {
    de: `Auch ${places} kommt in Frage${same ? ' und hat dieselben Werte' : ''}. Bitte eine Stelle wählen.`,
    en: `${places} may be meant as well${same ? ' and has the same values' : ''}. Please choose one place.`,
  };
};

const widersprueche = (werte: Werte, others: readonly Werte[]): readonly Zweisprachig[] => {
  const elb = others.find((w) => w.reihe.id === 'ELB');
  const all = [
    ...others.map((other) => widerspruch(werte, other)),
    werte.reihe.id === 'INT' && elb ? zuViele(werte, elb) : undefined,
  ];
  return all.filter((w) => w !== undefined);
};

/** Values of series that are named already, to compare with. */
const werteDerVergebenen = ({ bestand, fenster, vergeben }: Lage): readonly Werte[] =>
  BEKANNTE_REIHEN.flatMap((reihe) => {
    const ziel = vergeben.find((v) => v.name.toUpperCase() === nameDerReihe(reihe))?.ziel;
    return ziel && istOrt(ziel) && ziel.zeilen * ziel.spalten === fenster.anzahl
      ? [{ reihe, von: fenster.von, zellen: zellenAn(bestand, ziel) }]
      : [];
  });

const fehlende = (
  bedarf: readonly Reihenbedarf[],
  vergeben: readonly Vergeben[],
  reihen: readonly Vorschlag[],
): readonly Reihenbedarf[] => {
  const there = new Set([...vergeben, ...reihen].map((v) => v.name.toUpperCase()));
  return bedarf.filter((b) => !b.wennVorhanden && !there.has(nameDerReihe(b.reihe)));
};

const ausgeschlosseneLinien = (linien: readonly Linie[]): readonly Ausgeschlossen[] => [
  ...new Map(
    linien.flatMap(({ achse, linie, text, lesung }) => {
      if (lesung.art !== 'ausgeschlossen') return [];
      const ort = achse.sicht.ort(linie, achse.anfang, achse.anzahl);
      const grund = ausschlussgrund(lesung.ausschluss);
      return [[adresse(ort), { ort, ueberschrift: text, reihe: lesung.reihe, grund }] as const];
    }),
  ).values(),
];

const achsenhinweise = (
  funde: readonly Achsenfunde[],
  fenster: Fenster | undefined,
  gebraucht: Fenster,
  vergeben: Vergeben | undefined,
  neue: Achsenvorschlag | undefined,
): readonly Hinweis[] => {
  const achsen = funde.flatMap((f) => f.achsen);
  const unterbrochen = funde.flatMap((f) => f.unterbrochen).map(unterbrocheneAchse);
  if (vergeben) return fenster ? [] : [achseUnbrauchbar(vergeben)];
  if (!fenster) return unterbrochen.length > 0 ? unterbrochen : [keineAchse()];
  const names = neue?.blatt ? [achseAlsNamen(neue.blatt.name, fenster)] : [];
  // Where the months are all there, it does not matter how they stand elsewhere.
  return enthaelt(fenster, gebraucht)
    ? names
    : [...unterbrochen, ...verteilteAchsen(achsen).map(verteilteAchse), ...names];
};

/** Series that only stand beside other months: said once each. */
const andereAchsen = (
  linien: readonly Linie[],
  fenster: Fenster,
  vergeben: readonly Vergeben[],
  reihen: readonly Vorschlag[],
): readonly Hinweis[] => {
  const there = new Set([...vergeben, ...reihen].map((v) => v.name.toUpperCase()));
  return linien.flatMap((linie) => {
    const { achse, lesung } = linie;
    if (lesung.art !== 'reihe' || lesung.andere || enthaelt(achse, fenster)) return [];
    return there.has(nameDerReihe(lesung.reihe)) ? [] : [andereAchse(linie, lesung.reihe, fenster)];
  });
};

import { genau, monatsname, zahl, zeitraum } from '../anzeige';
import { reihenDerFormel } from '../blatt/live';
import { istLuecke, type Bedarf, type Daten } from '../groessen/groesse';
import { istFunktion } from '../kennzahlen/kennzahl';
import type { Monat } from '../monat';
import { FASSUNG_ANDERE } from '../regeln/fassung-andere';
import { GRENZFALL } from '../regeln/grenzfall';
import { LIVE_BEZUGSMONAT } from '../regeln/live-bezugsmonat';
import { NENNER_NULL } from '../regeln/nenner-null';
import { befund, type Befund, type Schwere } from '../regeln/regel';
import { SOLL_FEHLT } from '../regeln/soll-fehlt';
import { STICHTAG_GEMISCHT } from '../regeln/stichtag-gemischt';
import { VORJAHR_NULL } from '../regeln/vorjahr-null';
import type { Eingaben } from './eingaben';
import { lueckenbefunde, lueckenIn } from './luecken';
import type { Messung, Zielergebnis } from './pruefung';
import { bedarfDesZiels, istVereinbart, sollImMonat } from './soll-im-monat';
import { mass } from './urteil';
import { bedarf, datenFuer, neuesterMonat, type Vergleich } from './vergleich';

/** Everything that keeps a goal from being judged; a level needs no base. */
export const zielhindernisse = (
  ergebnis: Zielergebnis,
  eingaben: Eingaben,
  monat: Monat | undefined,
): readonly Befund[] => {
  const { ziel, vergleich } = ergebnis;
  const extra = { schwere: 'fehler', ziele: [ziel.id] } as const;
  const level = ziel.zielart.misst === 'niveau';
  const parts = vergleich ? (level ? [vergleich.ist] : [vergleich.ist, vergleich.basis]) : [];
  const needs = monat === undefined ? [] : bedarfDesZiels(ziel, monat);
  return [
    ...(istVereinbart(ziel) ? [] : [befund(SOLL_FEHLT, null, { ziel: ziel.id }, extra)]),
    ...hindernisseIn(ergebnis, { parts, needs }, eingaben, extra),
    ...verlaufshindernis(ziel, eingaben, monat, extra),
  ];
};

/** A prior year of zeros has no course that could be followed. */
const verlaufshindernis = (
  ziel: Zielergebnis['ziel'],
  { daten, orte }: Eingaben,
  monat: Monat | undefined,
  extra: { schwere: Schwere; ziele?: readonly string[] },
): readonly Befund[] => {
  if (monat === undefined || !istVereinbart(ziel) || ziel.zielart.misst !== 'niveau') return [];
  const soll = sollImMonat(ziel, daten, monat);
  if (!('grund' in soll) || soll.grund !== 'nenner-null') return [];
  const angaben = { kennzahl: ziel.kennzahl.id, zeitraum: zeitraum(soll.monat, soll.monat) };
  return [befund(NENNER_NULL, orte.get(soll.reihe.id) ?? null, angaben, extra)];
};

/** Everything that keeps a Kennzahl and its change from being computed: series that are missing, gaps, divisions by zero. */
export const hindernisse = (
  messung: Messung,
  eingaben: Eingaben,
  monat: Monat | undefined,
  extra: { schwere: Schwere; ziele?: readonly string[] },
): readonly Befund[] => {
  const { kennzahl, vergleich } = messung;
  const parts = vergleich ? [vergleich.ist, vergleich.basis] : [];
  const needs = monat === undefined ? [] : bedarf(kennzahl, monat);
  return hindernisseIn(messung, { parts, needs }, eingaben, extra);
};

const hindernisseIn = (
  { kennzahl, vergleich }: Messung,
  { parts, needs }: { readonly parts: readonly Vergleich['ist'][]; readonly needs: readonly Bedarf[] },
  { achse, daten, orte, unbrauchbar }: Eingaben,
  extra: { schwere: Schwere; ziele?: readonly string[] },
): readonly Befund[] => {
  const missing = kennzahl.groesse.reihen.flatMap(({ id }) => unbrauchbar.get(id) ?? []);
  const befunde = missing.map((b) => ({ ...b, schwere: extra.schwere, ziele: extra.ziele ?? [] }));
  if (!achse || !vergleich) return befunde;
  befunde.push(...lueckenbefunde(lueckenIn(datenFuer(kennzahl, daten), needs), orte, extra));
  const outside = parts.find((p) => istLuecke(p) && p.grund === 'fassung');
  if (outside && istLuecke(outside)) befunde.push(fassungsbefund(kennzahl, outside.monat, extra));
  for (const part of parts)
    if (istLuecke(part) && part.grund === 'nenner-null') {
      const angaben = { kennzahl: kennzahl.id, zeitraum: zeitraum(part.monat, part.monat) };
      befunde.push(befund(NENNER_NULL, orte.get(part.reihe.id) ?? null, angaben, extra));
    }
  if (parts.length > 1 && !parts.some(istLuecke) && vergleich.veraenderung === undefined)
    befunde.push(befund(VORJAHR_NULL, null, { kennzahl: kennzahl.id }, extra));
  return befunde;
};

const fassungsbefund = (
  { id, gilt }: Messung['kennzahl'],
  monat: Monat,
  extra: { schwere: Schwere; ziele?: readonly string[] },
): Befund =>
  befund(
    FASSUNG_ANDERE,
    null,
    {
      kennzahl: id,
      monat: monatsname(monat),
      seit: gilt?.seit === undefined ? '' : monatsname(gilt.seit),
      bis: gilt?.bis === undefined ? '' : monatsname(gilt.bis),
    },
    extra,
  );

export const grenzfallbefund = ({ ziel, grenzfall, vergleich }: Zielergebnis): readonly Befund[] => {
  if (!grenzfall || !vergleich || istLuecke(vergleich.ist)) return [];
  const x = mass(ziel.zielart, { ist: vergleich.ist, veraenderung: vergleich.veraenderung }) ?? 0;
  return [
    befund(GRENZFALL, null, {
      ziel: ziel.id,
      niveau: ziel.zielart.misst === 'niveau',
      einheit: ziel.zielart.misst === 'niveau' ? '' : ` ${ziel.kennzahl.massstab.einheit}`,
      genau: genau(x),
      gerundet: zahl(x, ziel.dezimalen),
    }),
  ];
};

/** t-0 on one side and t-3 on the other: like is not compared with like. */
export const stichtagsbefund = ({ kennzahl, vergleich }: Zielergebnis): readonly Befund[] => {
  if (!vergleich || istLuecke(vergleich.ist) || istLuecke(vergleich.basis)) return [];
  const { ist, basis } = vergleich;
  if (Boolean(ist.vorlaeufig) === Boolean(basis.vorlaeufig)) return [];
  const [first, final] = ist.vorlaeufig === true ? [ist, basis] : [basis, ist];
  const angaben = {
    kennzahl: kennzahl.id,
    vorlaeufig: monatsname(first.monat),
    endgueltig: monatsname(final.monat),
  };
  return [befund(STICHTAG_GEMISCHT, null, angaben)];
};

/** A live formula without ZIEL_BEZUGSMONAT takes the newest month of its own series; the check takes one for all. */
export const livebefunde = (ziele: readonly Zielergebnis[], daten: Daten, monat: Monat): readonly Befund[] =>
  ziele.flatMap((ergebnis) => {
    const series = istFunktion(ergebnis.kennzahl) ? reihenDerFormel(ergebnis) : undefined;
    const own = series && neuesterMonat(daten, series);
    if (own === undefined || own === monat) return [];
    const angaben = { ziel: ergebnis.ziel.id, funktion: monatsname(own), bezugsmonat: monatsname(monat) };
    return [befund(LIVE_BEZUGSMONAT, null, angaben)];
  });

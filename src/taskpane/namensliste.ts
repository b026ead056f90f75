import { reihenDerZiele } from '../domain/auswertung/bezugsmonat';
import type { Sprache } from '../domain/anzeige';
import { NAME_BEZUGSMONAT, NAME_DATENSTAND, NAME_MONAT, NAME_TRAEGER } from '../domain/namen';
import { eindeutig, nameDerReihe, type Reihenart } from '../domain/reihen';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { texteIn } from './texte';

/** A name that a workbook is asked for. */
export interface Namensbedarf {
  readonly name: string;
  readonly inhalt: string;
  /** ids of the goals that need it, or in words; empty where none does */
  readonly fuer: string;
}

export interface Namensliste {
  readonly noetig: readonly Namensbedarf[];
  readonly freiwillig: readonly Namensbedarf[];
  readonly beobachtung: readonly Namensbedarf[];
}

/** What the names of an agreement's goals and observations hold, and which goal needs which. */
export const namensliste = (vereinbarung: Vereinbarung, sprache: Sprache): Namensliste => {
  const { start: texte } = texteIn(sprache);
  const needed = reihenDerZiele(vereinbarung);
  const observed = eindeutig(vereinbarung.beobachtungen.flatMap((b) => b.kennzahl.groesse.reihen));
  const goals = ({ id }: Reihenart): string =>
    vereinbarung.ziele
      .filter((z) => z.kennzahl.groesse.reihen.some((r) => r.id === id))
      .map((z) => z.id)
      .join(', ');
  const row = (reihe: Reihenart): Namensbedarf => ({
    name: nameDerReihe(reihe),
    inhalt: sprache === 'de' ? reihe.name : reihe.englisch,
    fuer: goals(reihe),
  });
  return {
    noetig: [{ name: NAME_MONAT, inhalt: texte.monat, fuer: texte.alle }, ...needed.map(row)],
    freiwillig: [
      { name: NAME_BEZUGSMONAT, inhalt: texte.bezugsmonat, fuer: '' },
      { name: NAME_DATENSTAND, inhalt: texte.datenstand, fuer: '' },
      { name: NAME_TRAEGER, inhalt: texte.traeger, fuer: '' },
    ],
    beobachtung: observed.filter(({ id }) => !needed.some((r) => r.id === id)).map(row),
  };
};

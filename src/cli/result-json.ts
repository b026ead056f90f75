import type { Pruefung } from '../domain/auswertung/pruefung';
import { iso } from '../domain/monat';
import { adresse } from '../domain/ort';
import { meldung, type Befund } from '../domain/regeln/regel';

/** The result in the shape of the contract; a number that cannot be computed is `null`. */
export const resultJson = (pruefung: Pruefung, befunde: readonly Befund[]) => ({
  vereinbarung: pruefung.vereinbarung.id,
  traeger: pruefung.traeger,
  bezugsmonat: pruefung.bezugsmonat === undefined ? null : iso(pruefung.bezugsmonat),
  ziele: pruefung.ziele.map((z) => ({
    id: z.ziel.id,
    ist: z.ist,
    vorjahr: z.vorjahr,
    veraenderung: z.veraenderung,
    soll: z.ziel.soll,
    zielwert: z.zielwert,
    delta: z.delta,
    fehlbetrag: z.fehlbetrag,
    status: z.status,
    grenzfall: z.grenzfall,
    vorlaeufig: z.vorlaeufig,
  })),
  beobachtungen: pruefung.beobachtungen.map((b) => ({
    id: b.kennzahl.id,
    ist: b.ist,
    vorjahr: b.vorjahr,
    veraenderung: b.veraenderung,
  })),
  befunde: befunde.map((b) => ({
    regel: b.regel,
    schwere: b.schwere,
    ort: b.ort ? adresse(b.ort) : null,
    meldung: meldung(b),
  })),
});

import { iso } from '../domain/monat';
import { adresse } from '../domain/ort';
import { meldung } from '../domain/regeln/regel';
import type { Check } from '../workbook/check';

/** The result in the shape of the contract; a number that cannot be computed is `null`. */
export const resultJson = ({ pruefung, befunde, inKraft }: Check) => ({
  vereinbarung: pruefung.vereinbarung.id,
  vereinbarungsquelle: inKraft.quelle,
  traeger: pruefung.traeger,
  bezugsmonat: pruefung.bezugsmonat === undefined ? null : iso(pruefung.bezugsmonat),
  ziele: pruefung.ziele.map((z) => ({
    id: z.ziel.id,
    zielart: z.ziel.zielart.id,
    vereinbart: z.ziel.soll,
    ist: z.ist,
    vorjahr: z.vorjahr,
    veraenderung: z.veraenderung,
    soll: z.soll,
    zielwert: z.zielwert,
    delta: z.delta,
    fehlbetrag: z.fehlbetrag,
    status: z.status,
    grenzfall: z.grenzfall,
    vorlaeufig: z.vorlaeufig,
    jeMonat: z.restbedarf && { art: z.restbedarf.art, grenze: z.restbedarf.grenze, wert: z.restbedarf.wert },
  })),
  beobachtungen: pruefung.beobachtungen.map((b) => ({
    id: b.kennzahl.id,
    ist: b.ist,
    vorjahr: b.vorjahr,
    veraenderung: b.veraenderung,
  })),
  querschnittsziele: pruefung.posten.map((p) => ({
    id: p.posten.id,
    kennzahl: p.kennzahl.id,
    ist: p.ist,
    vorjahr: p.vorjahr,
    veraenderung: p.veraenderung,
  })),
  befunde: befunde.map((b) => ({
    regel: b.regel,
    schwere: b.schwere,
    ort: b.ort ? adresse(b.ort) : null,
    meldung: meldung(b),
  })),
});

export type ResultJson = ReturnType<typeof resultJson>;

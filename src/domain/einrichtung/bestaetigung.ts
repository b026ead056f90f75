import { alleNamen, NAME_BEZUGSMONAT, NAME_DATENSTAND, NAME_MONAT, NAME_TRAEGER } from '../namen';
import { adresse, type Ort } from '../ort';
import { nameDerReihe, type Reihenart } from '../reihen';
import type { Vereinbarung } from '../vereinbarung/vereinbarung';
import { alleReihen } from './bedarf';
import { gleichesBlatt, istOrt, type Zweisprachig } from './bestandsaufnahme';
import { vergebenAn } from './hindernisse';
import type { Vorschlag, Vorschlagsliste } from './vorschlag';
import type { Einrichtungsplan, Namenseintrag } from './vorlagenblatt';

/** A name that the user agrees to; with a place of the user's own, or where it is proposed. */
export interface Wahl {
  readonly name: string;
  readonly ort?: Ort;
}

export interface Bestaetigung {
  readonly plan: Einrichtungsplan;
  /** what keeps names from being defined, in whole sentences; where there is any, nothing should be done */
  readonly hindernisse: readonly Zweisprachig[];
}

/** Everything that may be named without a further look: whatever is not ambiguous. */
export const unzweideutige = ({ vorschlaege }: Vorschlagsliste): readonly Wahl[] =>
  vorschlaege.filter((v) => v.sicherheit !== 'mehrdeutig').map(({ name }) => ({ name }));

/** Makes the user's choice a plan: the names to define, and the sheet for the months where there has to be one. */
export const bestaetige = (
  liste: Vorschlagsliste,
  auswahl: readonly Wahl[],
  vereinbarung: Vereinbarung,
): Bestaetigung => {
  const wishes = auswahl.map((wahl) => aufgeloest(liste, wahl));
  const laenge = achsenlaenge(liste, wishes);
  const names = new Map<string, Namenseintrag>();
  const hindernisse: Zweisprachig[] = [];
  for (const wish of wishes) {
    const wrong = names.has(wish.name)
      ? zweimal(wish.name)
      : (vergebenesHindernis(liste, wish.name) ?? hindernisDes(wish, liste, laenge, vereinbarung));
    if (wrong) hindernisse.push(wrong);
    else if (wish.ort) names.set(wish.name, eintrag(wish.name, wish.ort, vereinbarung));
  }
  const achse = names.get(NAME_MONAT);
  const blatt = liste.achsenblatt;
  const needed = achse && blatt && gleichesBlatt(achse.ort.blatt, blatt.name) ? blatt : null;
  return { plan: { namen: [...names.values()], blatt: needed }, hindernisse };
};

/** A name with its place and what is shown beside it in Excel's list of names. */
export const eintrag = (name: string, ort: Ort, vereinbarung?: Vereinbarung): Namenseintrag => ({
  name,
  ort,
  kommentar: `Ziel: ${
    BESCHREIBUNG.get(name) ??
    alleReihen(vereinbarung).find((r) => nameDerReihe(r) === name)?.name ??
    'Ergebnis'
  }`,
});

const BESCHREIBUNG: ReadonlyMap<string, string> = new Map([
  [NAME_MONAT, 'Monatsachse'],
  [NAME_BEZUGSMONAT, 'Bezugsmonat'],
  [NAME_TRAEGER, 'Name des Jobcenters'],
  [NAME_DATENSTAND, 'Datenstand je Monat'],
]);

interface Wunsch {
  readonly name: string;
  readonly ort: Ort | undefined;
  readonly vorschlag: Vorschlag | undefined;
}

/** The proposal that a choice means, and its place as the workbook spells it. */
const aufgeloest = ({ vorschlaege, bestand, achsenblatt }: Vorschlagsliste, { name, ort }: Wahl): Wunsch => {
  const key = name.trim().toUpperCase();
  const vorschlag = vorschlaege.find((v) => v.name === key);
  const clear = vorschlag?.sicherheit === 'mehrdeutig' ? undefined : vorschlag?.ort;
  const place = ort ?? clear;
  const blatt =
    place &&
    [...bestand.blattnamen, ...(achsenblatt ? [achsenblatt.name] : [])].find((b) =>
      gleichesBlatt(b, place.blatt),
    );
  return {
    name: key,
    vorschlag,
    ort: place && (blatt === undefined ? place : { ...place, blatt }),
  };
};

/** Number of months of `ZIEL_MONAT`, as it is or as it will be. */
const achsenlaenge = ({ vergeben }: Vorschlagsliste, wishes: readonly Wunsch[]): number | undefined => {
  const there = vergeben.find((v) => v.name.toUpperCase() === NAME_MONAT)?.ziel;
  const ort =
    there && istOrt(there) ? there : wishes.find((w) => w.name === NAME_MONAT && w.ort !== undefined)?.ort;
  return ort && ort.zeilen * ort.spalten;
};

const zweimal = (name: string): Zweisprachig => ({
  de: `${name} ist zweimal genannt. Erwartet wird jeder Name einmal. Bitte eine Angabe streichen.`,
  en: `${name} is given twice. Expected is each name once. Please remove one of them.`,
});

/** Nothing that is there is overwritten. */
const vergebenesHindernis = ({ bestand }: Vorschlagsliste, name: string): Zweisprachig | undefined => {
  const what = vergebenAn(bestand, name);
  return (
    what && {
      de:
        `${name} gibt es in der Mappe schon (${what.de}). Vorhandene Namen werden nicht geändert. Bitte den Namen im ` +
        'Namens-Manager löschen, wenn er neu vergeben werden soll.',
      en:
        `${name} is in the workbook already (${what.en}). Names that exist are not changed. Please delete the name in the ` +
        'Name Manager if it shall be given anew.',
    }
  );
};

const hindernisDes = (
  { name, ort, vorschlag }: Wunsch,
  { bestand, achsenblatt }: Vorschlagsliste,
  laenge: number | undefined,
  vereinbarung: Vereinbarung,
): Zweisprachig | undefined => {
  const reihe = alleReihen(vereinbarung).find((r) => nameDerReihe(r) === name);
  if (!reihe && !alleNamen(vereinbarung).includes(name)) return unbekannt(name);
  if (!ort) return ohneStelle(name, vorschlag);
  const sheets = [...bestand.blattnamen, ...(achsenblatt ? [achsenblatt.name] : [])];
  if (!sheets.includes(ort.blatt)) return ohneBlatt(name, ort, sheets);
  return formhindernis(name, ort, reihe, laenge);
};

const formhindernis = (
  name: string,
  ort: Ort,
  reihe: Reihenart | undefined,
  laenge: number | undefined,
): Zweisprachig | undefined => {
  const zellen = ort.zeilen * ort.spalten;
  const alongMonths = reihe !== undefined || name === NAME_MONAT || name === NAME_DATENSTAND;
  if (!alongMonths)
    return zellen === 1 ? undefined : form(name, ort, zellen, 'eine einzelne Zelle', 'a single cell');
  if (reihe?.jahresbetrag === true && zellen === 1) return undefined;
  if (ort.zeilen > 1 && ort.spalten > 1)
    return form(name, ort, zellen, 'eine Zeile oder eine Spalte', 'one row or one column');
  if (name === NAME_MONAT) return undefined;
  if (laenge === undefined) return ohneAchse(name);
  return zellen === laenge
    ? undefined
    : form(
        name,
        ort,
        zellen,
        `${String(laenge)} Zellen wie ${NAME_MONAT}`,
        `${String(laenge)} cells as ${NAME_MONAT}`,
      );
};

const unbekannt = (name: string): Zweisprachig => ({
  de: `Den Namen ${name} kennt Ziel nicht. Erwartet wird ein Name der Kurzanleitung wie ZIEL_INT. Bitte die Schreibweise prüfen.`,
  en: `Ziel does not know the name ${name}. Expected is a name of the quick start such as ZIEL_INT. Please check its spelling.`,
});

const ohneStelle = (name: string, vorschlag: Vorschlag | undefined): Zweisprachig => {
  if (!vorschlag)
    return {
      de: `Für ${name} gibt es keinen Vorschlag. Erwartet wird eine Stelle wie Blatt!B2:B26. Bitte die Stelle angeben.`,
      en: `There is no proposal for ${name}. Expected is a place such as Sheet!B2:B26. Please name the place.`,
    };
  const places = [vorschlag, ...vorschlag.andere].map((k) => adresse(k.ort));
  const only = places.length === 1;
  return {
    de:
      `Für ${name} ${only ? 'ist der Vorschlag nicht eindeutig' : 'kommen mehrere Stellen in Frage'}: ${places.join(', ')}. Erwartet ` +
      'wird eine Stelle. Bitte die richtige angeben.',
    en:
      `For ${name} ${only ? 'the proposal is ambiguous' : 'there are several places'}: ${places.join(', ')}. Expected is one ` +
      'place. Please name the right one.',
  };
};

const ohneBlatt = (name: string, ort: Ort, sheets: readonly string[]): Zweisprachig => ({
  de: `${name}: Das Blatt „${ort.blatt}“ gibt es nicht. Erwartet wird eines von: ${sheets.join(', ')}. Bitte das Blatt prüfen.`,
  en: `${name}: there is no sheet "${ort.blatt}". Expected is one of: ${sheets.join(', ')}. Please check the sheet.`,
});

const ohneAchse = (name: string): Zweisprachig => ({
  de: `Zu ${name} fehlt die Monatsachse. Erwartet wird ${NAME_MONAT}. Bitte ${NAME_MONAT} mit auswählen oder angeben.`,
  en: `The month axis for ${name} is missing. Expected is ${NAME_MONAT}. Please choose or name ${NAME_MONAT} as well.`,
});

const form = (name: string, ort: Ort, zellen: number, de: string, en: string): Zweisprachig => ({
  de: `${name}: ${adresse(ort)} hat ${String(zellen)} Zellen. Erwartet wird ${de}. Bitte den Bereich anpassen.`,
  en: `${name}: ${adresse(ort)} has ${String(zellen)} cells. Expected is ${en}. Please adjust the range.`,
});

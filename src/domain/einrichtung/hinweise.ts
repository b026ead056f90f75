import { monatsname, zahl } from '../anzeige';
import { NAME_MONAT } from '../namen';
import { adresse } from '../ort';
import { nameDerReihe, type Reihenart } from '../reihen';
import { bisDer, type Unterbrechung } from './achsenfund';
import { HOECHSTENS_INSGESAMT, HOECHSTENS_JE_BLATT, type Blattgroesse } from './bestandsaufnahme';
import type { Fenster } from './fenster';
import { fensterInWorten } from './kandidaten';
import type { Linie } from './linien';
import type { Hinweis, Vergeben } from './vorschlag';

/** There is no month axis at all. */
export const keineAchse = (): Hinweis => ({
  art: 'achse-fehlt',
  ort: null,
  text: {
    de:
      'In der Mappe wurde keine Monatsachse gefunden. Erwartet wird eine Zeile oder Spalte mit mindestens zwölf Monaten ' +
      'hintereinander, ein Datum je Monat. Bitte die Monate als Datum eintragen oder eine Vorlage einfügen.',
    en:
      'No month axis was found in the workbook. Expected is a row or column with at least twelve months in sequence, a ' +
      'date for each. Please enter the months as dates, or insert a template.',
  },
});

/** Months of one line that something else stands between, such as the total of a year. */
export const unterbrocheneAchse = (u: Unterbrechung): Hinweis => {
  const between = u.text === '' ? '' : ` („${u.text}“)`;
  const inEnglish = u.text === '' ? '' : ` ("${u.text}")`;
  return {
    art: 'achse-unterbrochen',
    ort: u.dazwischen,
    text: {
      de:
        `Zwischen ${monatsname(u.bis)} und ${monatsname(u.weiterAb)} steht etwas anderes${between}. Erwartet werden alle ` +
        'Monate ohne Lücke hintereinander: Ein Name kann sich nur auf einen zusammenhängenden Bereich beziehen. Bitte die ' +
        'Summe hinter den letzten Monat verschieben oder eine Vorlage einfügen.',
      en:
        `Between ${monatsname(u.bis, 'en')} and ${monatsname(u.weiterAb, 'en')} there is something else${inEnglish}. Expected ` +
        'are all months in sequence without a gap: a name can refer to one connected range only. Please move the total ' +
        'behind the last month, or insert a template.',
    },
  };
};

/** Years that stand on different lines or sheets. */
export const verteilteAchse = (u: Unterbrechung): Hinweis => ({
  art: 'achse-verteilt',
  ort: u.vorher,
  text: {
    de:
      `Die Monate bis ${monatsname(u.bis)} stehen in ${adresse(u.vorher)}, die ab ${monatsname(u.weiterAb)} in ` +
      `${adresse(u.nachher)}. Erwartet werden alle Monate in einer Zeile oder Spalte. Bitte die Jahre untereinander in ` +
      'ein Blatt übertragen oder eine Vorlage einfügen.',
    en:
      `The months up to ${monatsname(u.bis, 'en')} are in ${adresse(u.vorher)}, those from ${monatsname(u.weiterAb, 'en')} on in ` +
      `${adresse(u.nachher)}. Expected are all months in one row or column. Please bring the years together in one ` +
      'sheet, or insert a template.',
  },
});

/** Months that only their names and a year beside tell. */
export const achseAlsNamen = (blatt: string, fenster: Fenster): Hinweis => ({
  art: 'achse-als-namen',
  ort: null,
  text: {
    de:
      `Die Monate ${fensterInWorten(fenster, 'de')} stehen als Monatsnamen unter einer Jahreszahl. Erwartet wird für ` +
      `${NAME_MONAT} ein Datum je Monat. Ziel kann dafür das Blatt „${blatt}“ anlegen; Ihre Zellen bleiben, wie sie sind.`,
    en:
      `The months ${fensterInWorten(fenster, 'en')} are names of months under a year. Expected for ${NAME_MONAT} is a date ` +
      `for each month. Ziel can make the sheet "${blatt}" for that; your cells stay as they are.`,
  },
});

/** `ZIEL_MONAT` exists and does not hold consecutive months. */
export const achseUnbrauchbar = ({ ziel }: Vergeben): Hinweis => ({
  art: 'achse-unbrauchbar',
  ort: 'art' in ziel ? null : ziel,
  text: {
    de:
      `${NAME_MONAT} gibt es schon, bezieht sich aber nicht auf Monate ohne Lücke hintereinander. Erwartet wird ein Datum ` +
      'je Monat, aufsteigend. Bitte die Zellen berichtigen oder den Namen im Namens-Manager löschen und neu einrichten.',
    en:
      `${NAME_MONAT} exists but does not refer to months in sequence without a gap. Expected is a date for each month, ` +
      'ascending. Please correct the cells, or delete the name in the Name Manager and set up again.',
  },
});

/** A series that was found beside other months than those of the axis. */
export const andereAchse = ({ achse, linie, text }: Linie, reihe: Reihenart, fenster: Fenster): Hinweis => {
  const own = { von: achse.von, anzahl: bisDer(achse) - achse.von + 1 };
  return {
    art: 'andere-achse',
    ort: achse.sicht.ort(linie, achse.anfang, achse.anzahl),
    text: {
      de:
        `„${text}“ sieht nach ${nameDerReihe(reihe)} aus, steht aber in den Monaten ${fensterInWorten(own, 'de')}. Erwartet ` +
        `werden die Monate von ${NAME_MONAT}: ${fensterInWorten(fenster, 'de')}. Bitte die fehlenden Monate ergänzen.`,
      en:
        `"${text}" looks like ${nameDerReihe(reihe)} but stands in the months ${fensterInWorten(own, 'en')}. Expected are the ` +
        `months of ${NAME_MONAT}: ${fensterInWorten(fenster, 'en')}. Please add the months that are missing.`,
    },
  };
};

/** A sheet that was not looked through. */
export const zuGrossesBlatt = ({ blatt, zellen }: Blattgroesse): Hinweis => ({
  art: 'blatt-zu-gross',
  ort: null,
  text: {
    de:
      `Das Blatt „${blatt}“ hat ${zahl(zellen, 0)} Zellen und wurde nicht durchsucht. Erwartet werden höchstens ` +
      `${zahl(HOECHSTENS_JE_BLATT, 0)} je Blatt und ${zahl(HOECHSTENS_INSGESAMT, 0)} in der Mappe. Bitte die Monatszahlen auf ein ` +
      'eigenes Blatt legen oder die Namen selbst vergeben.',
    en:
      `The sheet "${blatt}" has ${zahl(zellen, 0, 'en')} cells and was not looked through. Expected are at most ` +
      `${zahl(HOECHSTENS_JE_BLATT, 0, 'en')} a sheet and ${zahl(HOECHSTENS_INSGESAMT, 0, 'en')} in the workbook. ` +
      'Please put the monthly figures on a sheet of their own, or define the names yourself.',
  },
});

/** A name of the contract that refers to no range: it is in the way. */
export const unbrauchbarerName = (name: string, formel: string): Hinweis => ({
  art: 'name-unbrauchbar',
  ort: null,
  text: {
    de:
      `${name} gibt es schon, bezieht sich aber auf „${formel}“. Erwartet wird ein Bereich der Mappe. Bitte den Namen im ` +
      'Namens-Manager löschen oder berichtigen.',
    en:
      `${name} exists but refers to "${formel}". Expected is a range of the workbook. Please delete or correct the name in ` +
      'the Name Manager.',
  },
});

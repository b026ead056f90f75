import { ACHSE_DOPPELT } from './achse-doppelt';
import { ACHSE_KEIN_DATUM } from './achse-kein-datum';
import { ACHSE_LEER } from './achse-leer';
import { ACHSE_LUECKE } from './achse-luecke';
import { ACHSE_REIHENFOLGE } from './achse-reihenfolge';
import { AUSGABE_EINGABE } from './ausgabe-eingabe';
import { AUSGABE_FORMEL } from './ausgabe-formel';
import { AUSGABE_GESPERRT } from './ausgabe-gesperrt';
import { AUSGABE_KEIN_ZIEL } from './ausgabe-kein-ziel';
import { BEZUGSMONAT_ANDERES_JAHR } from './bezugsmonat-anderes-jahr';
import { BEZUGSMONAT_OHNE_DATEN } from './bezugsmonat-ohne-daten';
import { BEZUGSMONAT_UNLESBAR } from './bezugsmonat-unlesbar';
import { DATENSTAND_UNLESBAR } from './datenstand-unlesbar';
import { EINZELZELLE } from './einzelzelle';
import { FASSUNG_ANDERE } from './fassung-andere';
import { GANZE_SPALTE } from './ganze-spalte';
import { GRENZFALL } from './grenzfall';
import { KEIN_BEZUGSMONAT } from './kein-bezugsmonat';
import { KEINE_NAMEN } from './keine-namen';
import { LAENGE } from './laenge';
import { LIVE_BEZUGSMONAT } from './live-bezugsmonat';
import { MONAT_FEHLT } from './monat-fehlt';
import { NAME_EXTERN } from './name-extern';
import { NAME_FEHLT } from './name-fehlt';
import { NAME_FORM } from './name-form';
import { NAME_FORMEL } from './name-formel';
import { NAME_KAPUTT } from './name-kaputt';
import { NAME_MEHRDEUTIG } from './name-mehrdeutig';
import { NAME_UNBEKANNT } from './name-unbekannt';
import { NAME_VEREINIGUNG } from './name-vereinigung';
import { NENNER_NULL } from './nenner-null';
import { SOLL_FEHLT } from './soll-fehlt';
import { SPAETERE_MONATE } from './spaetere-monate';
import { STICHTAG_GEMISCHT } from './stichtag-gemischt';
import { STRUKTUR_GESCHUETZT } from './struktur-geschuetzt';
import { VEREINBARUNG_ANGABE } from './vereinbarung-angabe';
import { VEREINBARUNG_ANGABE_FEHLT } from './vereinbarung-angabe-fehlt';
import { VEREINBARUNG_ANGABE_UNBEKANNT } from './vereinbarung-angabe-unbekannt';
import { VEREINBARUNG_ANGABE_UNGENUTZT } from './vereinbarung-angabe-ungenutzt';
import { VEREINBARUNG_BEREICH } from './vereinbarung-bereich';
import { VEREINBARUNG_DOPPELT } from './vereinbarung-doppelt';
import { VEREINBARUNG_GILT_WEITER } from './vereinbarung-gilt-weiter';
import { VEREINBARUNG_KEIN_JSON } from './vereinbarung-kein-json';
import { VEREINBARUNG_KENNZAHL } from './vereinbarung-kennzahl';
import { VEREINBARUNG_KORRIDOR } from './vereinbarung-korridor';
import { VEREINBARUNG_LESART } from './vereinbarung-lesart';
import { VEREINBARUNG_MONAT_JAHR } from './vereinbarung-monat-jahr';
import { VEREINBARUNG_MONATE } from './vereinbarung-monate';
import { VEREINBARUNG_MONATSFOLGE } from './vereinbarung-monatsfolge';
import { VEREINBARUNG_PROZENT } from './vereinbarung-prozent';
import { VEREINBARUNG_RICHTUNG } from './vereinbarung-richtung';
import { VEREINBARUNG_SPALTE_FEHLT } from './vereinbarung-spalte-fehlt';
import { VEREINBARUNG_SPALTE_FREMD } from './vereinbarung-spalte-fremd';
import { VEREINBARUNG_TABELLE_DOPPELT } from './vereinbarung-tabelle-doppelt';
import { VEREINBARUNG_TABELLE_FEHLT } from './vereinbarung-tabelle-fehlt';
import { VEREINBARUNG_VERSION } from './vereinbarung-version';
import { VEREINBARUNG_VORZEICHEN } from './vereinbarung-vorzeichen';
import { VEREINBARUNG_WIDERSPRUCH } from './vereinbarung-widerspruch';
import { VEREINBARUNG_ZIELART } from './vereinbarung-zielart';
import { VEREINBARUNG_ZIELART_PASST_NICHT } from './vereinbarung-zielart-passt-nicht';
import { VORJAHR_NULL } from './vorjahr-null';
import { WERT_BRUCHZAHL } from './wert-bruchzahl';
import { WERT_FEHLER } from './wert-fehler';
import { WERT_FEHLT } from './wert-fehlt';
import { WERT_NEGATIV } from './wert-negativ';
import { WERT_NULL } from './wert-null';
import { WERT_TEXT } from './wert-text';
import { WERT_TEXTZAHL } from './wert-textzahl';
import { WERT_WAHRHEITSWERT } from './wert-wahrheitswert';
import { WERT_ZEICHEN } from './wert-zeichen';
import { ZIELBLATT_FREMD } from './zielblatt-fremd';
import { ZIELBLATT_GESPERRT } from './zielblatt-gesperrt';
import type { Regelauskunft } from './regel';

/** Every rule that reading, evaluating and writing may find broken, by file name. Only for what lists them. */
export const BEWERTUNGSREGELN: readonly Regelauskunft[] = [
  ACHSE_DOPPELT,
  ACHSE_KEIN_DATUM,
  ACHSE_LEER,
  ACHSE_LUECKE,
  ACHSE_REIHENFOLGE,
  AUSGABE_EINGABE,
  AUSGABE_FORMEL,
  AUSGABE_GESPERRT,
  AUSGABE_KEIN_ZIEL,
  BEZUGSMONAT_ANDERES_JAHR,
  BEZUGSMONAT_OHNE_DATEN,
  BEZUGSMONAT_UNLESBAR,
  DATENSTAND_UNLESBAR,
  EINZELZELLE,
  FASSUNG_ANDERE,
  GANZE_SPALTE,
  GRENZFALL,
  KEIN_BEZUGSMONAT,
  KEINE_NAMEN,
  LAENGE,
  LIVE_BEZUGSMONAT,
  MONAT_FEHLT,
  NAME_EXTERN,
  NAME_FEHLT,
  NAME_FORM,
  NAME_FORMEL,
  NAME_KAPUTT,
  NAME_MEHRDEUTIG,
  NAME_UNBEKANNT,
  NAME_VEREINIGUNG,
  NENNER_NULL,
  SOLL_FEHLT,
  SPAETERE_MONATE,
  STICHTAG_GEMISCHT,
  STRUKTUR_GESCHUETZT,
  VEREINBARUNG_ANGABE,
  VEREINBARUNG_ANGABE_FEHLT,
  VEREINBARUNG_ANGABE_UNBEKANNT,
  VEREINBARUNG_ANGABE_UNGENUTZT,
  VEREINBARUNG_BEREICH,
  VEREINBARUNG_DOPPELT,
  VEREINBARUNG_GILT_WEITER,
  VEREINBARUNG_KEIN_JSON,
  VEREINBARUNG_KENNZAHL,
  VEREINBARUNG_KORRIDOR,
  VEREINBARUNG_LESART,
  VEREINBARUNG_MONAT_JAHR,
  VEREINBARUNG_MONATE,
  VEREINBARUNG_MONATSFOLGE,
  VEREINBARUNG_PROZENT,
  VEREINBARUNG_RICHTUNG,
  VEREINBARUNG_SPALTE_FEHLT,
  VEREINBARUNG_SPALTE_FREMD,
  VEREINBARUNG_TABELLE_DOPPELT,
  VEREINBARUNG_TABELLE_FEHLT,
  VEREINBARUNG_VERSION,
  VEREINBARUNG_VORZEICHEN,
  VEREINBARUNG_WIDERSPRUCH,
  VEREINBARUNG_ZIELART,
  VEREINBARUNG_ZIELART_PASST_NICHT,
  VORJAHR_NULL,
  WERT_BRUCHZAHL,
  WERT_FEHLER,
  WERT_FEHLT,
  WERT_NEGATIV,
  WERT_NULL,
  WERT_TEXT,
  WERT_TEXTZAHL,
  WERT_WAHRHEITSWERT,
  WERT_ZEICHEN,
  ZIELBLATT_FREMD,
  ZIELBLATT_GESPERRT,
];

import type { Achse } from '../achse';
import { MAX_SPALTEN, MAX_ZEILEN } from '../ort';
import { GANZE_SPALTE } from '../regeln/ganze-spalte';
import { LAENGE } from '../regeln/laenge';
import { NAME_EXTERN } from '../regeln/name-extern';
import { NAME_FEHLT } from '../regeln/name-fehlt';
import { NAME_FORM } from '../regeln/name-form';
import { NAME_FORMEL } from '../regeln/name-formel';
import { NAME_KAPUTT } from '../regeln/name-kaputt';
import { NAME_MEHRDEUTIG } from '../regeln/name-mehrdeutig';
import { NAME_VEREINIGUNG } from '../regeln/name-vereinigung';
import { befund, type Befund } from '../regeln/regel';
import type { Bereich, Namensfund } from '../snapshot';

const REGEL_DER_ART = {
  kaputt: NAME_KAPUTT,
  formel: NAME_FORMEL,
  vereinigung: NAME_VEREINIGUNG,
  extern: NAME_EXTERN,
} as const;

export const nameFehlt = (name: string, inhalt: string, content: string): Befund => ({
  ...befund(NAME_FEHLT, null, { name, inhalt }),
  fehlenderName: name,
  texte: { de: NAME_FEHLT.de({ name, inhalt }), en: NAME_FEHLT.en({ name, inhalt: content }) },
});

/** The finding for a name that is no single range; undefined where it is one. */
export const nameUnbrauchbar = (name: string, found: Namensfund): Befund | undefined => {
  if (found.art === 'bereich') return undefined;
  return found.art === 'mehrdeutig'
    ? befund(NAME_MEHRDEUTIG, null, { name, blaetter: found.blaetter })
    : befund(REGEL_DER_ART[found.art], null, { name, formel: found.formel });
};

/**
 * The range of a name that holds one cell a month, as long as the axis where there is one; else the finding why not.
 * @param einzeln true where a single cell will do
 */
export const monatsbereich = (
  name: string,
  found: Namensfund,
  achse?: Achse,
  einzeln = false,
): Bereich | Befund => {
  const wrong = nameUnbrauchbar(name, found) ?? ohneForm(name, found as Bereich);
  if (wrong) return wrong;
  const range = found as Bereich;
  const laenge = range.ort.zeilen * range.ort.spalten;
  if (!achse || laenge === achse.laenge || (einzeln && laenge === 1)) return range;
  return befund(LAENGE, range.ort, { name, laenge, achse: achse.laenge });
};

/** The finding for a range that is neither one row nor one column, or a whole one of the sheet. */
const ohneForm = (name: string, { ort }: Bereich): Befund | undefined => {
  if (ort.zeilen === MAX_ZEILEN || ort.spalten === MAX_SPALTEN) return befund(GANZE_SPALTE, ort, { name });
  const { zeilen, spalten } = ort;
  return zeilen > 1 && spalten > 1 ? befund(NAME_FORM, ort, { name, zeilen, spalten }) : undefined;
};

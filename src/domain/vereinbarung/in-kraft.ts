import { NAME_TRAEGER } from '../namen';
import { befund, type Befund } from '../regeln/regel';
import { VEREINBARUNG_GILT_WEITER } from '../regeln/vereinbarung-gilt-weiter';
import type { Ort } from '../ort';
import type { Snapshot } from '../snapshot';
import { leseVereinbarungsblatt, type Blattlesung } from './blatt-lesen';
import { gesicherterStand } from './blatt-schreiben';
import { fingerabdruck } from './fingerabdruck';
import { leseVereinbarungstext } from './lesen';
import type { Vereinbarung } from './vereinbarung';
import { vorlageFuer, vorlageMitId } from './vorlagen';

/** Which agreement a workbook is judged by, and why. */
export interface InKraft {
  readonly vereinbarung: Vereinbarung;
  readonly quelle: Quelle;
  /** what is wrong with the sheet's agreement */
  readonly befunde: readonly Befund[];
  /** where it comes from a preset: whether it still says the same */
  readonly vorlage?: { readonly id: string; readonly unveraendert: boolean };
  /** the cell with the valid state, and what belongs into it; absent where nothing has to be kept */
  readonly sichern?: { readonly ort: Ort; readonly text: string };
}

/**
 * `blatt`: the workbook's sheet; `gesichert`: the state that was valid before its sheet got faults; `vorlage`: a
 * preset, as the workbook has no agreement of its own; `vorgegeben`: asked for by the caller.
 */
export type Quelle = 'blatt' | 'gesichert' | 'vorlage' | 'vorgegeben';

/**
 * The agreement in force: that of the sheet `Zielvereinbarung`, where it is sound; else the last valid state that the
 * sheet keeps; else the preset for the workbook's Träger. What is not in force is said by a finding.
 */
export const inKraft = (snapshot: Snapshot): InKraft => {
  const { vereinbarungsblatt: sheet } = snapshot;
  if (!sheet) return { vereinbarung: vorlage(snapshot), quelle: 'vorlage', befunde: [] };
  const read = leseVereinbarungsblatt(sheet, snapshot.datumssystem);
  if (read.vereinbarung) return ausBlatt(read.vereinbarung, read);
  const kept = read.gesichert && leseVereinbarungstext(read.gesichert.text).vereinbarung;
  const vereinbarung = kept ?? vorlage(snapshot);
  const gilt = kept
    ? `„${kept.titel}“, zuletzt gültiger Stand des Blatts`
    : `Vorlage „${vereinbarung.titel}“`;
  return {
    vereinbarung,
    quelle: kept ? 'gesichert' : 'vorlage',
    befunde: [...read.befunde, befund(VEREINBARUNG_GILT_WEITER, sheet.ort, { gilt })],
  };
};

const ausBlatt = (vereinbarung: Vereinbarung, { befunde, vorlage: id, gesichert }: Blattlesung): InKraft => {
  const preset = id === undefined ? undefined : vorlageMitId(id);
  const text = gesicherterStand(vereinbarung.daten);
  return {
    vereinbarung,
    quelle: 'blatt',
    befunde,
    ...(preset
      ? {
          vorlage: {
            id: preset.id,
            unveraendert: fingerabdruck(preset.daten) === fingerabdruck(vereinbarung.daten),
          },
        }
      : {}),
    ...(gesichert && gesichert.text !== text ? { sichern: { ort: gesichert.ort, text } } : {}),
  };
};

const vorlage = ({ namen }: Snapshot): Vereinbarung => {
  const found = namen.get(NAME_TRAEGER);
  const wert = found?.art === 'bereich' ? found.werte[0]?.[0] : undefined;
  return vorlageFuer(typeof wert === 'string' ? wert : undefined);
};

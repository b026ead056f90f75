import { befund } from '../regeln/regel';
import { VEREINBARUNG_GILT_WEITER } from '../regeln/vereinbarung-gilt-weiter';
import type { Snapshot } from '../snapshot';
import { leseVereinbarungsblatt, type Blattlesung } from './blatt-lesen';
import { gesicherterStand } from './blatt-schreiben';
import { fingerabdruck } from './fingerabdruck';
import { leseVereinbarungstext } from './lesen';
import { ausVorlage, type InKraft } from './quelle';
import type { Vereinbarung } from './vereinbarung';
import { vorlageDerMappe, vorlageMitId } from './vorlagen';

/**
 * The agreement in force: that of the sheet `Zielvereinbarung`, where it is sound; else the last valid state that the
 * sheet keeps; else the preset for the workbook's Träger. What is not in force is said by a finding.
 */
export const inKraft = (snapshot: Snapshot): InKraft => {
  const { vereinbarungsblatt: sheet } = snapshot;
  if (!sheet) return ausVorlage(snapshot);
  const read = leseVereinbarungsblatt(sheet, snapshot.datumssystem);
  if (read.vereinbarung) return ausBlatt(read.vereinbarung, read);
  const kept = read.gesichert && leseVereinbarungstext(read.gesichert.text).vereinbarung;
  const vereinbarung = kept ?? vorlageDerMappe(snapshot);
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

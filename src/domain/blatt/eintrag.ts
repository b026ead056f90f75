import type { Pruefung } from '../auswertung/pruefung';
import { befund, sammle, type Befund } from '../regeln/regel';
import { STRUKTUR_GESCHUETZT } from '../regeln/struktur-geschuetzt';
import { ZIELBLATT_FREMD } from '../regeln/zielblatt-fremd';
import { ZIELBLATT_GESPERRT } from '../regeln/zielblatt-gesperrt';
import type { Snapshot } from '../snapshot';
import { ausgaben } from './ausgaben';
import type { Eintrag } from './blattinhalt';
import { zielblattinhalt, type Schreibweise } from './zielerreichung';

/** What a check writes, and findings for what it must leave alone. */
export const eintragDer = (
  pruefung: Pruefung,
  snapshot: Snapshot,
  schreibweise: Schreibweise,
): { readonly eintrag: Eintrag; readonly befunde: readonly Befund[] } => {
  const obstacle = blattHindernis(snapshot);
  const { zellen, befunde } = ausgaben(pruefung, snapshot);
  return {
    eintrag: { blatt: obstacle ? null : zielblattinhalt(pruefung, snapshot, schreibweise), ausgaben: zellen },
    befunde: sammle([...(obstacle ? [obstacle] : []), ...befunde]),
  };
};

const blattHindernis = ({ zielblatt, strukturGeschuetzt }: Snapshot): Befund | undefined => {
  if (zielblatt.art === 'fremd') return befund(ZIELBLATT_FREMD, zielblatt.ort, { grund: zielblatt.grund });
  if (zielblatt.art === 'eigen') return zielblatt.gesperrt ? befund(ZIELBLATT_GESPERRT, null, {}) : undefined;
  return strukturGeschuetzt ? befund(STRUKTUR_GESCHUETZT, null, {}) : undefined;
};

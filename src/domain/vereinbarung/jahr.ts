import { ausText, iso, plus } from '../monat';
import type { Vereinbarungsdaten } from './schema';

/** A month, as many years later. */
const verschoben = (month: string, years: number): string => iso(plus(ausText(month)!, 12 * years));

const HERKUNFT = 'Übernommen aus ';

/** Where wording and values come from; said once, however often the year moves. */
const mitHerkunft = ({ id, jahr, luecken = [] }: Vereinbarungsdaten): string[] =>
  luecken.some((text) => text.startsWith(HERKUNFT))
    ? luecken
    : [`${HERKUNFT}${id}: Wortlaut und Werte sind die von ${String(jahr)}.`, ...luecken];

/**
 * An agreement for another year: its months move with it, its texts stay as they were signed. What a person has to
 * look at again is said in `luecken`.
 */
export const fuerJahr = (daten: Vereinbarungsdaten, jahr: number): Vereinbarungsdaten => {
  const years = jahr - daten.jahr;
  if (years === 0) return daten;
  const period = <T extends { readonly von: string; readonly bis?: string | undefined }>(p: T): T => ({
    ...p,
    von: verschoben(p.von, years),
    ...(p.bis === undefined ? {} : { bis: verschoben(p.bis, years) }),
  });
  const old = String(daten.jahr);
  return {
    ...daten,
    jahr,
    id: daten.id.replace(old, String(jahr)),
    titel: daten.titel.replace(old, String(jahr)),
    parteien: daten.parteien.map(({ unterzeichnet: _, ...p }) => p),
    luecken: mitHerkunft(daten),
    ziele: daten.ziele.map((z) =>
      z.zwischenwerte ? { ...z, zwischenwerte: z.zwischenwerte.map(period) } : z,
    ),
    steuerungsdialoge: daten.steuerungsdialoge.map((d) => ({
      ...d,
      ...(d.monat === undefined ? {} : { monat: verschoben(d.monat, years) }),
      ...(d.zeitraum ? { zeitraum: period(d.zeitraum) } : {}),
    })),
    ...(daten.planung
      ? {
          planung: {
            ...daten.planung,
            titel: daten.planung.titel.replace(old, String(jahr)),
            massnahmen: daten.planung.massnahmen.map((m) => ({
              ...m,
              werte: Object.fromEntries(
                Object.entries(m.werte).map(([month, wert]) => [verschoben(month, years), wert]),
              ),
            })),
          },
        }
      : {}),
  };
};

/** The same agreement before its numbers are agreed: goals without values, measures without planned ones. */
export const geleert = (daten: Vereinbarungsdaten): Vereinbarungsdaten => ({
  ...daten,
  ziele: daten.ziele.map(({ wert: _, bis: __, zwischenwerte: ___, angestrebt: ____, ...z }) => ({
    ...z,
    wert: null,
  })),
  ...(daten.planung
    ? {
        planung: {
          ...daten.planung,
          massnahmen: daten.planung.massnahmen.map((m) => ({ ...m, werte: {} })),
        },
      }
    : {}),
});

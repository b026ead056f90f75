import { genau, monatsname, zahl, zeitraum } from '../../anzeige';
import { plus, type Monat } from '../../monat';
import type { ReihenId } from '../../reihen';
import { pruefregel, type Fund } from '../pruefregel';
import type { Pruefstand, Reihenstand } from '../pruefstand';
import { median, streuung } from '../statistik';
import { strecke, strecken } from '../strecke';

/** Stocks whose arrivals and departures are series too. */
const BESTAENDE: readonly ReihenId[] = ['ELB', 'LZB'].flatMap((id) => [id, `${id}_M`, `${id}_F`]);

/** Persons and share of the stock that may stay unexplained; beyond the usual remainder so many of its deviations. */
const PERSONEN = 10;
const ANTEIL = 0.01;
const ABWEICHUNGEN = 6;
/** So many months tell what usually remains. */
const MINDESTENS = 6;

interface Angaben {
  readonly name: string;
  readonly zugang: string;
  readonly abgang: string;
  readonly monate: string;
  readonly monat: string;
  readonly vormonat: string;
  readonly vorher: string;
  readonly wert: string;
  readonly zugaenge: string;
  readonly abgaenge: string;
  readonly rechnerisch: string;
}

export const BESTAND_BEWEGUNG = pruefregel<Angaben>({
  id: 'bestand-bewegung',
  gruppe: 'fach',
  schwere: 'warnung',
  frage: 'Erklären Zugänge und Abgänge, wie sich der Bestand verändert?',
  braucht: 'Den Bestand (ELB oder LZB) mit Zugang und Abgang in zwei aufeinanderfolgenden Monaten.',
  quelle:
    'Zugang und Abgang nach § 4 Abs. 2 und § 6 Abs. 2 der Verordnung zu § 48a SGB II. Eigene Festlegung: wie viel unerklärt bleiben darf.',
  verfahren:
    'Bestand des Vormonats plus Zugang minus Abgang soll den Bestand ergeben. Ein Rest ist üblich: wer das Jobcenter wechselt, zählt nicht als Zu- oder Abgang, ' +
    'und Korrekturen kommen hinzu. Gemeldet wird ein Rest, der vom mittleren Rest der Reihe (Median) um mehr als 10 Personen, um mehr als 1 % des Bestands ' +
    'und um mehr als das Sechsfache der üblichen Abweichung entfernt ist; bei weniger als sechs Monaten zählen nur die ersten beiden Grenzen.',
  de: (a) => ({
    gefunden: `${a.name}, ${a.monate}: der Bestand geht von ${a.vorher} (${a.vormonat}) auf ${a.wert} (${a.monat}), bei ${a.zugaenge} Zugängen und ${a.abgaenge} Abgängen.`,
    erwartet: `Erwartet werden für ${a.monat} etwa ${a.rechnerisch}: Bestand des Vormonats plus Zugang minus Abgang.`,
    abhilfe: `Bitte ${a.name}, ${a.zugang} und ${a.abgang} in diesen Monaten mit der Quelle vergleichen.`,
  }),
  en: (a) => ({
    gefunden: `${a.name}, ${a.monate}: the stock moves from ${a.vorher} (${a.vormonat}) to ${a.wert} (${a.monat}), with ${a.zugaenge} arrivals and ${a.abgaenge} departures.`,
    erwartet: `About ${a.rechnerisch} are expected for ${a.monat}: the stock of the month before plus arrivals minus departures.`,
    abhilfe: `Please compare ${a.name}, ${a.zugang} and ${a.abgang} in these months with their source.`,
  }),
  finde: ({ reihen }) => BESTAENDE.flatMap((id) => spruenge(reihen, id)),
});

/** `LZB_M` has its arrivals in `LZB_ZUGANG_M`. */
const bewegung = (reihen: Pruefstand['reihen'], id: ReihenId, art: string): Reihenstand | undefined =>
  reihen.get(id.replace(/^[A-Z]+/, (stock) => `${stock}_${art}`));

const spruenge = (reihen: Pruefstand['reihen'], id: ReihenId): readonly Fund<Angaben>[] => {
  const stock = reihen.get(id);
  const [up, down] = [bewegung(reihen, id, 'ZUGANG'), bewegung(reihen, id, 'ABGANG')];
  if (!stock || !up || !down) return [];
  const rest = (m: Monat): number | undefined => {
    const [now, before, arrivals, departures] = [
      stock.wert(m),
      stock.wert(plus(m, -1)),
      up.wert(m),
      down.wert(m),
    ];
    return now === null || before === null || arrivals === null || departures === null
      ? undefined
      : now - before - arrivals + departures;
  };
  const all = stock.monate.flatMap((m) => (m === undefined ? [] : (rest(m) ?? [])));
  const [usual, spread] = all.length < MINDESTENS ? [0, 0] : [median(all)!, streuung(all)];
  const unexplained = (m: Monat): boolean => {
    const r = rest(m);
    const allowed = Math.max(PERSONEN, ANTEIL * (stock.wert(plus(m, -1)) ?? 0), ABWEICHUNGEN * spread);
    return r !== undefined && Math.abs(r - usual) > allowed;
  };
  return strecken(stock, unexplained).map(([von, bis]) => ({
    ort: strecke(stock, von, bis),
    angaben: {
      ...{ name: stock.name, zugang: up.name, abgang: down.name },
      ...{ monate: zeitraum(von, bis), monat: monatsname(von), vormonat: monatsname(plus(von, -1)) },
      ...{ vorher: genau(stock.wert(plus(von, -1))!), wert: genau(stock.wert(von)!) },
      ...{ zugaenge: genau(up.wert(von)!), abgaenge: genau(down.wert(von)!) },
      rechnerisch: zahl(stock.wert(von)! - rest(von)! + usual, 0),
    },
  }));
};

import { protokollblattinhalt } from '../../src/domain/abgabe/protokoll';
import { pruefe } from '../../src/domain/auswertung/pruefung';
import type { Zellwert } from '../../src/domain/snapshot';
import { HAUSVORLAGE } from '../../src/domain/vereinbarung';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import { alsBlattfund } from '../domain/hilfe/eigenes-blatt';
import { ERGEBNISSPALTE, ERGEBNISZEILE, mitAusgaben, mitErgebnissen } from '../domain/hilfe/ergebnisse';
import { alsMappe, type GesundeMappe } from '../domain/hilfe/gesund';
import { vereinbarungsblatt } from '../domain/hilfe/vereinbarungsblatt';
import type { Zufall } from '../domain/hilfe/zufall';
import { wahl, type Schadensart } from './schadensart';

const { daten } = KREIS_KLEVE_2018;

/** Another number in the cell of the first goal's value. */
const ueberschreibe =
  (z: Zufall) =>
  (werte: Zellwert[][]): void => {
    const row = werte[ERGEBNISZEILE]!;
    row[ERGEBNISSPALTE] = (row[ERGEBNISSPALTE] as number) + z.ganze(1, 50);
  };

/** The month last entered is corrected: integrations of every month count for the year. */
const nachgetragen = (g: GesundeMappe, z: Zufall): GesundeMappe => ({
  ...g,
  reihen: {
    ...g.reihen,
    INT: g.reihen['INT']!.map((x, i) => (i === g.laenge - 1 ? (x as number) + z.ganze(1, 9) : x)),
  },
});

/** Kinds on agreement and results. */
export const VEREINBARUNGSSCHAEDEN: readonly Schadensart[] = [
  {
    art: 'Soll von Hand geändert',
    regeln: ['vereinbarung-weicht-ab', 'vereinbarung-vorzeichen'],
    schaedige: (g, z) => {
      const id = wahl(z, ['INT', 'K2', 'K3', 'K3E1', 'LZB_DEZ']);
      const ziel = daten.ziele.find((x) => x.id === id)! as { readonly wert?: number };
      const neu = Math.round(((ziel.wert ?? 0) + z.ganze(1, 20) / 10) * 10) / 10;
      return {
        ...alsMappe(g),
        vereinbarungsblatt: vereinbarungsblatt(daten, (b) => b.setze('Ziel', id, 'Wert', neu)),
      };
    },
  },
  {
    art: 'Wert nach der Prüfung geändert',
    regeln: ['ergebnis-veraltet'],
    schaedige: (g, z) => mitErgebnissen(alsMappe(nachgetragen(g, z)), false, undefined, alsMappe(g)),
  },
  {
    art: 'Ergebnis überschrieben',
    regeln: ['ergebnis-veraltet'],
    schaedige: (g, z) => mitErgebnissen(alsMappe(g), false, ueberschreibe(z)),
  },
  {
    art: 'Formel des Ergebnisses zeigt anderes',
    regeln: ['live-abweichung'],
    schaedige: (g, z) => mitErgebnissen(alsMappe(g), true, ueberschreibe(z)),
  },
  {
    art: 'Ergebniszelle leer oder alt',
    regeln: ['ausgabe-veraltet'],
    schaedige: (g, z) => {
      const s = alsMappe(g);
      const { ist } = pruefe(s, HAUSVORLAGE).ziele.find(({ ziel }) => ziel.id === 'INT')!;
      return mitAusgaben(s, { ZIEL_INT_IST: wahl(z, [null, ist! + z.ganze(1, 9)]) });
    },
  },
  {
    art: 'Spalte des Abgabeprotokolls umbenannt',
    regeln: ['protokoll-unlesbar'],
    schaedige: (g, z) => ({
      ...alsMappe(g),
      protokollblatt: alsBlattfund(protokollblattinhalt({ annahmen: [] }), (werte) => {
        const label = wahl(z, ['Begründung', 'Kürzel', 'Datum', 'Regel']);
        const row = werte.find((cells) => cells.includes(label))!;
        row[row.indexOf(label)] = 'Neu';
      }),
    }),
  },
];

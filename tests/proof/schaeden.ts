import type { Zellwert } from '../../src/domain/snapshot';
import type { Snapshot } from '../../src/domain/snapshot';
import { alsMappe, gesundeMappe, type GesundeMappe } from '../domain/hilfe/gesund';
import {
  mitFaktor,
  mitFormel,
  mitFormeln,
  mitKopiertemBlatt,
  mitMappe,
  mitVerbundenen,
  mitVersteckten,
  ortVon,
} from '../domain/hilfe/schaeden-form';
import type { Zufall } from '../domain/hilfe/zufall';
import { wahl, type Schadensart } from './schadensart';
import { VEREINBARUNGSSCHAEDEN } from './schaeden-vereinbarung';
import { stelle } from '../../src/domain/ort';
import { monat } from '../../src/domain/monat';

/** Position of a month of 2017 or 2018 before the Bezugsmonat: months that count. */
const zaehlend = (g: GesundeMappe, z: Zufall, rand = 0): number =>
  z.ganze(Math.max(rand, monat(2018, 1) - g.von - 6), g.laenge - 1 - rand);

const setze = (g: GesundeMappe, id: string, at: number, wert: Zellwert): void => {
  g.reihen[id]![at] = wert;
};
const zahl = (g: GesundeMappe, id: string, at: number): number => g.reihen[id]![at] as number;

/** Changes the figures, then makes the snapshot. */
const zahlen =
  (aendere: (g: GesundeMappe, z: Zufall) => void): Schadensart['schaedige'] =>
  (g, z) => {
    aendere(g, z);
    return alsMappe(g);
  };

const BESTAENDE = ['ELB', 'LZB', 'BG'] as const;
const BEWEGUNGEN = ['INT', 'INT_LZB', 'LLU', 'LUH'] as const;
const ZIELREIHEN = ['INT', 'ELB', 'LZB', 'INT_LZB'] as const;

const TEILE = [
  ['INT_SVB', 'INT'],
  ['INT_LZB', 'INT'],
  ['INT_BD', 'INT'],
  ['LZB_4J', 'LZB'],
  ['LZB', 'ELB'],
  ['ELB_ASYL8', 'ELB'],
  ['INT_ASYL8', 'INT'],
  ['LZB_ASYL8', 'LZB'],
  ['INT_NACHHALTIG', 'INT_SVB'],
] as const;

/** A row or column number in letters and digits, for a formula. */
const zellname = (zeile: number, spalte: number): string =>
  `${spalte >= 26 ? String.fromCharCode(64 + Math.floor(spalte / 26)) : ''}${String.fromCharCode(65 + (spalte % 26))}${String(zeile + 1)}`;

/** A series that fetches every month from another sheet. */
const mitQuelle = (s: Snapshot, name: string): Snapshot => {
  const ort = ortVon(s, name);
  return mitFormeln(s, name, (p) => {
    const { zeile, spalte } = stelle(ort, p);
    return `=Quelle!${zellname(zeile + 5, spalte + 2)}`;
  });
};

/** Kinds on the shape of the workbook. */
const FORM: readonly Schadensart[] = [
  {
    art: 'Name gelöscht',
    regeln: ['name-fehlt'],
    schaedige: zahlen((g, z) => delete g.reihen[wahl(z, ZIELREIHEN)]),
  },
  {
    art: 'Bezug des Namens zerstört',
    regeln: ['name-kaputt'],
    schaedige: (g, z) => {
      const s = alsMappe(g);
      const kaputt = { art: 'kaputt', formel: '=#REF!' } as const;
      return { ...s, namen: new Map([...s.namen, [`ZIEL_${wahl(z, ZIELREIHEN)}`, kaputt]]) };
    },
  },
  {
    art: 'Blatt samt Namen kopiert',
    regeln: ['name-zweimal'],
    schaedige: (g) => {
      const s = alsMappe(g);
      return mitKopiertemBlatt(s, ortVon(s, 'ZIEL_INT').blatt, 'Kopie');
    },
  },
  {
    art: 'Monat auf der Achse doppelt',
    regeln: ['achse-doppelt', 'achse-luecke'],
    schaedige: zahlen((g, z) => {
      const at = zaehlend(g, z, 1);
      g.achse[at] = g.achse[at - 1]!;
    }),
  },
  {
    art: 'Zwei Monate auf der Achse vertauscht',
    regeln: ['achse-reihenfolge'],
    schaedige: zahlen((g, z) => {
      const at = zaehlend(g, z, 1);
      [g.achse[at], g.achse[at - 1]] = [g.achse[at - 1]!, g.achse[at]!];
    }),
  },
  {
    art: 'Reihe eine Zelle zu kurz',
    regeln: ['laenge'],
    schaedige: (g, z) => {
      const id = wahl(z, ZIELREIHEN);
      const s = alsMappe(g);
      const found = s.namen.get(`ZIEL_${id}`)!;
      if (found.art !== 'bereich') throw new Error('no range');
      const { ort } = found;
      const short =
        ort.zeilen === 1 ? { ...ort, spalten: ort.spalten - 1 } : { ...ort, zeilen: ort.zeilen - 1 };
      return { ...s, namen: new Map([...s.namen, [`ZIEL_${id}`, { ...found, ort: short }]]) };
    },
  },
  {
    art: 'Zahl als Text',
    regeln: ['wert-textzahl'],
    schaedige: zahlen((g, z) => {
      const [id, at] = [wahl(z, [...BESTAENDE, 'INT', 'LLU']), zaehlend(g, z)];
      setze(g, id, at, String(zahl(g, id, at)).replace('.', ','));
    }),
  },
  {
    art: 'Fehlerwert',
    regeln: ['wert-fehler'],
    schaedige: zahlen((g, z) => setze(g, wahl(z, ZIELREIHEN), zaehlend(g, z), { fehler: '#NV' })),
  },
  {
    art: 'Monat leer',
    regeln: ['wert-fehlt'],
    schaedige: (g, z) => {
      // The workbook says which month it is about: the newest complete one would move.
      g.einzeln['ZIEL_BEZUGSMONAT'] = g.achse.at(-1)!;
      setze(g, wahl(z, ZIELREIHEN), z.ganze(monat(2018, 1) - g.von, g.laenge - 1), null);
      return alsMappe(g);
    },
  },
  {
    art: 'Zeilen oder Spalten ausgeblendet',
    regeln: ['wert-ausgeblendet'],
    schaedige: (g, z) => {
      const s = alsMappe(g);
      const ort = ortVon(s, `ZIEL_${wahl(z, ZIELREIHEN)}`);
      const { zeile, spalte, blatt, zeilen } = {
        ...stelle(ort, z.ganze(monat(2018, 1) - g.von, g.laenge - 2)),
        zeilen: ort.zeilen,
      };
      return mitVersteckten(s, blatt, zeilen === 1 ? { spalten: [spalte] } : { zeilen: [zeile] });
    },
  },
  {
    art: 'Zellen verbunden',
    regeln: ['zellen-verbunden'],
    schaedige: (g, z) => {
      const s = alsMappe(g);
      const ort = ortVon(s, `ZIEL_${wahl(z, ZIELREIHEN)}`);
      const cell = stelle(ort, zaehlend(g, z, 1));
      return mitVerbundenen(s, ort.zeilen === 1 ? { ...cell, spalten: 2 } : { ...cell, zeilen: 2 });
    },
  },
  {
    art: 'Formel überschrieben',
    regeln: ['konstante-unter-formeln'],
    schaedige: (g, z) => {
      const name = `ZIEL_${wahl(z, ZIELREIHEN)}`;
      return mitFormel(mitQuelle(alsMappe(g), name), name, z.ganze(2, g.laenge - 3), null);
    },
  },
  {
    art: 'Formel zwischen Zahlen',
    regeln: ['formel-unter-konstanten'],
    schaedige: (g, z) => {
      const anlage = { ...g.anlage, inhalt: 'zahlen' } as const;
      return mitFormel(
        alsMappe({ ...g, anlage }),
        `ZIEL_${wahl(z, ZIELREIHEN)}`,
        z.ganze(2, g.laenge - 3),
        '=B3*1.02',
      );
    },
  },
  {
    art: 'Formel holt den falschen Monat',
    regeln: ['formel-muster'],
    schaedige: (g, z) => {
      const name = `ZIEL_${wahl(z, ZIELREIHEN)}`;
      const s = mitQuelle(alsMappe(g), name);
      const ort = ortVon(s, name);
      const at = z.ganze(3, g.laenge - 4);
      const { zeile, spalte } = stelle(
        ort,
        at -
          wahl(
            z,
            [1, -1, 2, 12].filter((d) => at - d >= 0),
          ),
      );
      return mitFormel(s, name, at, `=Quelle!${zellname(zeile + 5, spalte + 2)}`);
    },
  },
  {
    art: 'Formel auf eine andere Datei',
    regeln: ['formel-extern'],
    schaedige: (g, z) =>
      mitFormel(alsMappe(g), `ZIEL_${wahl(z, ZIELREIHEN)}`, zaehlend(g, z), "='[Quelle 2018.xlsx]Daten'!B7"),
  },
  {
    art: 'Berechnung auf manuell',
    regeln: ['berechnung-manuell'],
    schaedige: (g) => mitMappe(mitQuelle(alsMappe(g), 'ZIEL_INT'), { berechnung: 'manuell' }),
  },
  {
    art: 'Berechnung offen',
    regeln: ['berechnung-offen'],
    schaedige: (g) => mitMappe(mitQuelle(alsMappe(g), 'ZIEL_INT'), { berechnet: false }),
  },
  {
    art: 'T€ statt €',
    regeln: ['einheit-sprung'],
    schaedige: (g, z) => {
      const von = zaehlend(g, z);
      const bis = Math.min(g.laenge - 1, von + z.ganze(0, 5));
      return mitFaktor(alsMappe(g), `ZIEL_${wahl(z, ['LLU', 'LUH'])}`, [von, bis], 1 / 1000);
    },
  },
  {
    art: 'Null, wo nie eine war',
    regeln: ['null-neu'],
    schaedige: (g, z) => {
      const ids = ['ELB_ASYL8', 'LZB_4J'] as const;
      setze(g, wahl(z, ids), z.ganze(Math.max(12, monat(2018, 1) - g.von), g.laenge - 1), 0);
      return alsMappe(g);
    },
  },
];

/** Kinds on the figures. */
const FACH: readonly Schadensart[] = [
  {
    art: 'Teil größer als das Ganze',
    regeln: ['teil-groesser-als-ganzes'],
    schaedige: zahlen((g, z) => {
      const [teil, ganzes] = wahl(z, TEILE);
      const at = z.ganze(0, g.laenge - 1);
      setze(g, teil, at, zahl(g, ganzes, at) + z.ganze(1, 5));
    }),
  },
  {
    art: 'Bestand ohne passende Bewegung',
    regeln: ['bestand-bewegung', 'ausreisser'],
    schaedige: zahlen((g, z) => {
      const at = z.ganze(2, g.laenge - 2);
      setze(g, 'ELB', at, Math.round(zahl(g, 'ELB', at) * 1.025) + 15);
    }),
  },
  {
    art: 'Betrag des Vormonats übernommen',
    regeln: ['wert-wiederholt'],
    schaedige: zahlen((g, z) => {
      const [id, at] = [wahl(z, ['LLU', 'LUH']), zaehlend(g, z, 1)];
      setze(g, id, at, zahl(g, id, at - 1));
    }),
  },
  {
    art: 'Drei Monate derselbe Bestand',
    regeln: ['wert-wiederholt'],
    schaedige: zahlen((g, z) => {
      const [id, at] = [wahl(z, ['ELB', 'BG']), zaehlend(g, z, 2)];
      for (const i of [at - 1, at]) setze(g, id, i, zahl(g, id, at - 2));
    }),
  },
  {
    art: 'Erstmeldung aus den endgültigen Werten kopiert',
    regeln: ['erstmeldung-kopiert'],
    schaedige: zahlen((g) => {
      g.reihen['LZB_T0'] = [...g.reihen['LZB']!];
    }),
  },
  {
    art: 'Spalte des Vorjahres kopiert',
    regeln: ['vorjahr-kopiert'],
    schaedige: zahlen((g, z) => {
      const id = wahl(z, [...BESTAENDE, 'LLU', 'LUH']);
      const from = monat(2018, 1) - g.von;
      const n = Math.min(z.ganze(3, 12), g.laenge - from);
      for (let i = from; i < from + n; i++) setze(g, id, i, zahl(g, id, i - 12));
    }),
  },
  {
    art: 'Ziffer zu viel',
    regeln: ['ausreisser', 'einheit-sprung', 'teil-groesser-als-ganzes'],
    schaedige: zahlen((g, z) => {
      const [id, at] = [wahl(z, [...BESTAENDE, ...BEWEGUNGEN]), zaehlend(g, z)];
      const was = zahl(g, id, at);
      setze(g, id, at, Number.isInteger(was) ? was * 10 + z.ganze(0, 9) : was * 10);
    }),
  },
  {
    art: 'Ziffer verloren',
    regeln: ['ausreisser', 'einheit-sprung', 'teil-groesser-als-ganzes'],
    schaedige: zahlen((g, z) => {
      const [id, at] = [wahl(z, BESTAENDE), zaehlend(g, z)];
      setze(g, id, at, Math.max(1, Math.floor(zahl(g, id, at) / 10)));
    }),
  },
  {
    art: 'Erstmeldung weit vom endgültigen Wert',
    regeln: ['revision', 'ausreisser', 'teil-groesser-als-ganzes'],
    schaedige: zahlen((g, z) => {
      const at = z.ganze(0, g.laenge - 1);
      setze(g, 'LZB_T0', at, Math.round(zahl(g, 'LZB', at) * wahl(z, [0.92, 1.08])));
    }),
  },
  {
    art: 'Dezember t-0 fehlt',
    regeln: ['dezember-t0-fehlt', 'stichtag-gemischt'],
    schaedige: (_, z) => {
      const g = gesundeMappe(z.ganze(1, 1e6), { laenge: 25, von: monat(2016, 12) });
      for (const at of wahl(z, [[12], [24], [12, 24]])) setze(g, 'LZB_T0', at, null);
      return alsMappe(g);
    },
  },
  {
    art: 'Reihe doppelt eingefügt',
    regeln: ['reihen-gleich', 'teil-groesser-als-ganzes'],
    schaedige: zahlen((g, z) => {
      const [to, from] = wahl(z, [
        ['BG', 'ELB'],
        ['LUH', 'LLU'],
        ['LZB_4J', 'LZB'],
      ] as const);
      g.reihen[to] = [...g.reihen[from]!];
    }),
  },
  {
    art: 'Vorjahr aus anderem Datenstand',
    regeln: ['datenstand-gemischt'],
    schaedige: zahlen((g, z) => {
      const base = monat(2017, 1) - g.von;
      g.reihen['DATENSTAND'] = Array.from({ length: g.laenge }, (_, i) =>
        i >= base && i < base + z.ganze(1, 12) ? 't-0' : 't-3',
      );
    }),
  },
];

/** Every kind of fault that is injected. */
export const SCHADENSARTEN: readonly Schadensart[] = [...FORM, ...FACH, ...VEREINBARUNGSSCHAEDEN];

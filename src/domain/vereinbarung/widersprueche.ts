import { genau, mitVorzeichen } from '../anzeige';
import { VEREINBARUNG_ANGABE } from '../regeln/vereinbarung-angabe';
import { VEREINBARUNG_ANGABE_UNGENUTZT } from '../regeln/vereinbarung-angabe-ungenutzt';
import { VEREINBARUNG_ANGABE_FEHLT } from '../regeln/vereinbarung-angabe-fehlt';
import { VEREINBARUNG_DOPPELT } from '../regeln/vereinbarung-doppelt';
import { VEREINBARUNG_KORRIDOR } from '../regeln/vereinbarung-korridor';
import { VEREINBARUNG_PROZENT } from '../regeln/vereinbarung-prozent';
import { VEREINBARUNG_RICHTUNG } from '../regeln/vereinbarung-richtung';
import { VEREINBARUNG_VORZEICHEN } from '../regeln/vereinbarung-vorzeichen';
import { VEREINBARUNG_WIDERSPRUCH } from '../regeln/vereinbarung-widerspruch';
import { VEREINBARUNG_ZIELART_PASST_NICHT } from '../regeln/vereinbarung-zielart-passt-nicht';
import { gutIst, istZuKlein } from '../zielarten/zielart';
import { sollInWorten } from '../zielarten/worte';
import { MIT_NENNER } from '../kennzahlen/eigene';
import { istVergeben } from './aufloesung';
import { ERWARTUNGEN } from './erwartungen';
import { mangel, type Mangel, type Pfad } from './mangel';
import { monatsmaengel } from './monatsmaengel';
import type { Vereinbarungsdaten } from './schema';
import type { Vereinbarung, Ziel } from './vereinbarung';

/** What is wrong with an agreement whose Kennzahlen and kinds of target are all known. */
export const widersprueche = (vereinbarung: Vereinbarung): readonly Mangel[] => {
  const { daten } = vereinbarung;
  // Everything was found, so the goals stand in the order of the data.
  const goals = vereinbarung.ziele.map((ziel, i) => ({ ziel, pfad: ['ziele', i] as Pfad }));
  return [
    ...doppelte(daten),
    ...eigene(daten),
    ...goals.flatMap(({ ziel, pfad }) => zielmaengel(ziel, pfad)),
    ...goals.flatMap(({ ziel, pfad }, i) => ungenutzt(ziel, daten.ziele[i]!, pfad)),
    ...goals.flatMap((b, i) => goals.slice(0, i).flatMap((a) => widerspruch(a.ziel, b.ziel, b.pfad))),
    ...monatsmaengel(daten),
  ];
};

const zielmaengel = (ziel: Ziel, pfad: Pfad): readonly Mangel[] => {
  const { zielart, kennzahl, soll, bis, id } = ziel;
  const found: Mangel[] = [];
  if (zielart.passt?.(kennzahl) === false)
    found.push(
      mangel([...pfad, 'zielart'], VEREINBARUNG_ZIELART_PASST_NICHT, {
        ziel: id,
        zielart: zielart.id,
        kennzahl: kennzahl.id,
        passtZu: zielart.passtZu?.de ?? '',
        fits: zielart.passtZu?.en ?? '',
      }),
    );
  if (zielart.braucht.includes('bis') && soll !== null && bis === undefined)
    found.push(mangel([...pfad, 'bis'], VEREINBARUNG_ANGABE_FEHLT, fehlend('bis', 'zahl')));
  if (soll !== null && bis !== undefined && bis < soll)
    found.push(
      mangel([...pfad, 'bis'], VEREINBARUNG_KORRIDOR, { ziel: id, von: genau(soll), bis: genau(bis) }),
    );
  return [...found, ...zuKlein(ziel, pfad), ...verkehrt(ziel, pfad), ...vorzeichen(ziel, pfad)];
};

/** A cell with 0,4 % holds the number 0,004; one with 95 % holds 0,95. */
const zuKlein = ({ soll, bis, id, dezimalen, zielart, kennzahl }: Ziel, pfad: Pfad): readonly Mangel[] => {
  const small = (x: number): boolean => {
    if (zielart.misst === 'veraenderung') return istZuKlein(x);
    return kennzahl.einheit === '%' && x !== 0 && Math.abs(x) < 1;
  };
  const numbers = [['wert', soll] as const, ['bis', bis ?? null] as const];
  return numbers.flatMap(([key, x]) =>
    x === null || !small(x)
      ? []
      : [
          mangel([...pfad, key], VEREINBARUNG_PROZENT, {
            ziel: id,
            wert: genau(x),
            gemeint: zielart.misst === 'niveau' ? genau(x * 100) : mitVorzeichen(x * 100, dezimalen),
          }),
        ],
  );
};

/** What a kind of target does not use would otherwise be dropped without a word. */
const ungenutzt = (
  { zielart, id }: Ziel,
  eintrag: Vereinbarungsdaten['ziele'][number],
  pfad: Pfad,
): readonly Mangel[] => {
  const takesNumber = zielart.braucht.includes('wert');
  const unused = [
    ...(typeof eintrag.wert === 'number' && eintrag.wert !== 0 && !takesNumber ? ['wert'] : []),
    ...(eintrag.bis !== undefined && !zielart.braucht.includes('bis') ? ['bis'] : []),
    ...((eintrag.zwischenwerte ?? []).length > 0 && !takesNumber ? ['zwischenwerte'] : []),
    ...(eintrag.einschliesslich === false && zielart.wertFreiwillig === true ? ['einschliesslich'] : []),
  ];
  return unused.map((angabe) =>
    mangel([...pfad, angabe], VEREINBARUNG_ANGABE_UNGENUTZT, { ziel: id, angabe, zielart: zielart.id }),
  );
};

const fehlend = (angabe: string, expected: string) => ({
  angabe,
  erwartet: ERWARTUNGEN[expected]!.de,
  expected: ERWARTUNGEN[expected]!.en,
});

/** A limit on the bad side of the Kennzahl would call the worse result reached. */
const verkehrt = ({ zielart, richtung, kennzahl, id }: Ziel, pfad: Pfad): readonly Mangel[] => {
  const sides = [
    ['richtung', richtung],
    ['zielart', zielart.richtung],
  ] as const;
  const wrong = sides.find(([, side]) => side !== undefined && side !== gutIst(kennzahl.richtung));
  return wrong
    ? [
        mangel([...pfad, wrong[0]], VEREINBARUNG_RICHTUNG, {
          ziel: id,
          zielart: wrong[1]!,
          kennzahl: kennzahl.id,
          gut: kennzahl.richtung,
        }),
      ]
    : [];
};

const SINKEN = /\b(sinkt|gesenkt|verringert|reduziert|niedriger|geringer|abnimmt)\b/i;
const STEIGEN = /\b(steigt|gesteigert|erhöht|höher|zunimmt)\b/i;

/** A target that says "sinkt" with +0,4. A word for rising that has "höchstens" with it belongs to a positive limit, too. */
const vorzeichen = ({ wortlaut, soll, zielart, id, dezimalen }: Ziel, pfad: Pfad): readonly Mangel[] => {
  if (zielart.misst !== 'veraenderung' || soll === null || soll === 0) return [];
  const [falls, rises] = [SINKEN.exec(wortlaut)?.[0], STEIGEN.exec(wortlaut)?.[0]];
  if ((falls === undefined) === (rises === undefined)) return [];
  const says = falls === undefined ? 1 : -1;
  return Math.sign(soll) === says
    ? []
    : [
        mangel([...pfad, 'wert'], VEREINBARUNG_VORZEICHEN, {
          ziel: id,
          wort: (falls ?? rises)!,
          wert: mitVorzeichen(soll, dezimalen),
        }),
      ];
};

/** Two goals on the same Kennzahl, measured alike, of which no value reaches both. */
const widerspruch = (a: Ziel, b: Ziel, pfad: Pfad): readonly Mangel[] => {
  const alike =
    a.kennzahl.id === b.kennzahl.id &&
    a.kennzahl.groesse.formel === b.kennzahl.groesse.formel &&
    a.zielart.misst === b.zielart.misst &&
    a.kennzahl.massstab === b.kennzahl.massstab &&
    a.kennzahl.basis === b.kennzahl.basis;
  if (!alike || a.soll === null || b.soll === null) return [];
  const limits = [a, b].map((z) => z.zielart.grenzen({ ...z, soll: z.soll ?? 0 }, z.kennzahl.richtung));
  const from = Math.max(...limits.map((l) => l.von ?? -Infinity));
  const to = Math.min(...limits.map((l) => l.bis ?? Infinity));
  const strict = from === to && (a.einschliesslich === false || b.einschliesslich === false);
  if (from <= to && !strict) return [];
  return [
    mangel(pfad, VEREINBARUNG_WIDERSPRUCH, {
      ziel: b.id,
      anderes: a.id,
      worte: sollInWorten(b),
      andereWorte: sollInWorten(a),
      words: sollInWorten(b, 'en'),
      otherWords: sollInWorten(a, 'en'),
    }),
  ];
};

const LISTEN = [
  'ziele',
  'textziele',
  'querschnittsziele',
  'steuerungsdialoge',
  'notizen',
  'kennzahlen',
] as const;

/** Ids are unique in each list; goals in words and goals share theirs. */
const doppelte = (daten: Vereinbarungsdaten): readonly Mangel[] => {
  const entries = LISTEN.flatMap((list) =>
    daten[list].map(({ id }, i) => ({
      id,
      pfad: [list, i, 'id'] as Pfad,
      group: list === 'textziele' ? 'ziele' : list,
    })),
  );
  const measures = (daten.planung?.massnahmen ?? []).map(({ id }, i) => ({
    id,
    pfad: ['planung', 'massnahmen', i, 'id'] as Pfad,
    group: 'massnahmen',
  }));
  const seen = new Set<string>();
  return [...entries, ...measures].flatMap(({ id, pfad, group }) => {
    const key = `${group}|${id}`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [mangel(pfad, VEREINBARUNG_DOPPELT, { id })];
  });
};

const eigene = ({ kennzahlen }: Vereinbarungsdaten): readonly Mangel[] =>
  kennzahlen.flatMap(({ id, bildung, nenner, einheit }, i) => [
    ...(istVergeben(id) ? [mangel(['kennzahlen', i, 'id'], VEREINBARUNG_DOPPELT, { id })] : []),
    ...(MIT_NENNER.has(bildung) && einheit !== '%'
      ? [
          mangel(['kennzahlen', i, 'einheit'], VEREINBARUNG_ANGABE, {
            gefunden: `„${einheit}“`,
            erwartet: '% bei einem Anteil oder einer Quote',
            expected: '% with a share or a rate',
          }),
        ]
      : []),
    ...(MIT_NENNER.has(bildung) && nenner === undefined
      ? [mangel(['kennzahlen', i, 'nenner'], VEREINBARUNG_ANGABE_FEHLT, fehlend('nenner', 'bereichsname'))]
      : []),
  ]);

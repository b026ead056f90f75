import { describe, expect, it } from 'vitest';
import { adresse } from '../../../src/domain/ort';
import type { Befund } from '../../../src/domain/regeln/regel';
import { leseVereinbarungsblatt } from '../../../src/domain/vereinbarung/blatt-lesen';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { leseVereinbarung } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdaten } from '../../../src/domain/vereinbarung/schema';
import { vereinbarungsblatt, type Bearbeitung } from '../hilfe/vereinbarungsblatt';

type Rohziel = Record<string, unknown>;
type Roh = Record<string, unknown> & {
  ziele: Rohziel[];
  steuerungsdialoge: Rohziel[];
  kennzahlen: Rohziel[];
  planung: { massnahmen: Rohziel[] };
};

/** Kreis Kleve 2018 with a Kennzahl of its own and a planned measure. */
const daten: Vereinbarungsdaten = {
  ...KREIS_KLEVE_2018.daten,
  kennzahlen: [
    {
      ...{
        id: 'ERFOLG',
        name: 'Erfolge',
        bildung: 'anteil',
        zaehler: 'ZIEL_ERFOLG',
        nenner: 'ZIEL_ANFRAGEN',
      },
      ...{ einheit: '%', richtung: 'steigend' },
    },
  ],
  planung: {
    ...KREIS_KLEVE_2018.daten.planung!,
    massnahmen: [{ id: 'KURSE', name: 'Kurse', werte: { '2018-03': 5 } }],
  },
};

/** One fault, made once on the sheet and once in a file; its place in both, and what is said. */
interface Fall {
  readonly was: string;
  readonly regel: string;
  readonly blatt: (b: Bearbeitung) => void;
  readonly zelle: string;
  readonly datei: (d: Roh) => void;
  readonly pfad: string;
  /** German, English */
  readonly gefunden: readonly [string, string];
  readonly erwartet: readonly [string, string];
}

/** A fault in an entry of the goal K3, which is the third one and stands in row 17. */
const k3 = (
  spalte: string,
  angabe: string,
  getippt: string | number | null,
  wert: unknown = getippt,
): Pick<Fall, 'blatt' | 'datei'> => ({
  blatt: (b) => b.setze('Ziel', 'K3', spalte, getippt),
  datei: (d) => {
    if (wert === null) delete d.ziele[2]![angabe];
    else d.ziele[2]![angabe] = wert;
  },
});

const eigene = (spalte: number, angabe: string, wert: string): Pick<Fall, 'blatt' | 'datei'> => ({
  blatt: (b) => (b.werte[b.tabellen[2]!.ort.zeile + 1]![spalte] = wert),
  datei: (d) => (d.kennzahlen[0]![angabe] = wert),
});

const zugleich = (...teile: readonly Pick<Fall, 'blatt' | 'datei'>[]): Pick<Fall, 'blatt' | 'datei'> => ({
  blatt: (b) => teile.forEach((t) => t.blatt(b)),
  datei: (d) => teile.forEach((t) => t.datei(d)),
});

const ERWARTET_ZAHL = ['Erwartet wird eine Zahl.', 'Expected is a number.'] as const;
const ARTEN =
  'mindestens, hoechstens, nicht-schlechter, bleibt-gleich, punkte, niveau, quote, budgetanteil, korridor, korridor-niveau';

const FAELLE: readonly Fall[] = [
  {
    was: 'an unknown Kennzahl',
    regel: 'vereinbarung-kennzahl',
    ...k3('Kennzahl', 'kennzahl', 'K9'),
    ...{ zelle: 'D17', pfad: 'ziele[2].kennzahl' },
    gefunden: ['Die Kennzahl „K9“ ist unbekannt.', 'The Kennzahl "K9" is unknown.'],
    erwartet: [
      'Erwartet wird die Id einer Kennzahl, etwa K1, K2, K3, oder eine eigene Kennzahl, die in der Vereinbarung erklärt ist.',
      'The id of a Kennzahl is expected, such as K1, K2, K3, or one of your own that the agreement declares.',
    ],
  },
  {
    was: 'an unknown kind of target',
    regel: 'vereinbarung-zielart',
    ...k3('Zielart', 'zielart', 'ungefähr'),
    ...{ zelle: 'E17', pfad: 'ziele[2].zielart' },
    gefunden: ['Die Zielart „ungefähr“ ist unbekannt.', 'The kind of target "ungefähr" is unknown.'],
    erwartet: [`Möglich sind: ${ARTEN}.`, `Possible are: ${ARTEN}.`],
  },
  {
    was: 'a rate as a level for a stock',
    regel: 'vereinbarung-zielart-passt-nicht',
    ...k3('Zielart', 'zielart', 'quote'),
    ...{ zelle: 'E17', pfad: 'ziele[2].zielart' },
    gefunden: [
      'Ziel K3: Die Zielart „quote“ passt nicht zur Kennzahl K3.',
      'Goal K3: the kind of target "quote" does not fit the Kennzahl K3.',
    ],
    erwartet: [
      'Diese Zielart gilt für Quoten und Anteile (in Prozent).',
      'This kind holds for rates and shares (in percent).',
    ],
  },
  {
    was: 'sinkt with +0,4',
    regel: 'vereinbarung-vorzeichen',
    ...k3('Wert', 'wert', 0.4),
    ...{ zelle: 'F17', pfad: 'ziele[2].wert' },
    gefunden: [
      'Ziel K3: Der Wortlaut sagt „sinkt“, der Wert ist +0,4.',
      'Goal K3: the wording says "sinkt", the value is +0.4.',
    ],
    erwartet: [
      'Erwartet wird bei „sinkt“ ein negativer und bei „steigt“ ein positiver Wert.',
      'With a word for falling a negative value is expected, with one for rising a positive one.',
    ],
  },
  {
    was: 'a limit from below for what has to fall',
    regel: 'vereinbarung-richtung',
    ...k3('Zielart', 'zielart', 'mindestens'),
    ...{ zelle: 'E17', pfad: 'ziele[2].zielart' },
    gefunden: [
      'Ziel K3: „mindestens“ macht bei K3 die schlechte Seite zum Ziel.',
      'Goal K3: "mindestens" makes the bad side of K3 the target.',
    ],
    erwartet: ['Bei dieser Kennzahl ist gut, was sinkt.', 'Of this Kennzahl it is good to fall.'],
  },
  {
    was: 'the bad direction of a level',
    regel: 'vereinbarung-richtung',
    ...zugleich(
      k3('Zielart', 'zielart', 'niveau'),
      k3('Wert', 'wert', 6000),
      k3('Richtung', 'richtung', 'mindestens'),
    ),
    ...{ zelle: 'H17', pfad: 'ziele[2].richtung' },
    gefunden: [
      'Ziel K3: „mindestens“ macht bei K3 die schlechte Seite zum Ziel.',
      'Goal K3: "mindestens" makes the bad side of K3 the target.',
    ],
    erwartet: ['Bei dieser Kennzahl ist gut, was sinkt.', 'Of this Kennzahl it is good to fall.'],
  },
  {
    was: 'a cell that was formatted as a percentage',
    regel: 'vereinbarung-prozent',
    ...k3('Wert', 'wert', -0.004),
    ...{ zelle: 'F17', pfad: 'ziele[2].wert' },
    gefunden: ['Ziel K3: Der Wert −0,004 ist sehr klein.', 'Goal K3: the value −0.004 is very small.'],
    erwartet: [
      'Prozent sind Zahlen: gemeint ist wohl −0,4.',
      'Percent are plain numbers: −0.4 is probably meant.',
    ],
  },
  {
    was: 'a corridor upside down',
    regel: 'vereinbarung-korridor',
    ...zugleich(
      k3('Zielart', 'zielart', 'korridor'),
      k3('Wert', 'wert', 2),
      k3('Bis', 'bis', -1),
      k3('Wortlaut', 'wortlaut', null, ''),
    ),
    ...{ zelle: 'G17', pfad: 'ziele[2].bis' },
    gefunden: ['Ziel K3: Der Korridor reicht von 2 bis −1.', 'Goal K3: the corridor goes from 2 to −1.'],
    erwartet: [
      'Erwartet wird zuerst der kleinere, dann der größere Wert.',
      'The smaller value is expected first, then the greater one.',
    ],
  },
  {
    was: 'a corridor without its upper end',
    regel: 'vereinbarung-angabe-fehlt',
    ...k3('Zielart', 'zielart', 'korridor'),
    ...{ zelle: 'G17', pfad: 'ziele[2].bis' },
    gefunden: ['Die Angabe „bis“ fehlt.', 'The entry "bis" is missing.'],
    erwartet: ERWARTET_ZAHL,
  },
  {
    was: 'interim values that overlap',
    regel: 'vereinbarung-monate',
    ...k3('Monate', 'zwischenwerte', '01/2018–03/2018: -0,2; 03/2018: -0,3', [
      { von: '2018-01', bis: '2018-03', wert: -0.2 },
      { von: '2018-03', wert: -0.3 },
    ]),
    ...{ zelle: 'M17', pfad: 'ziele[2].zwischenwerte[1]' },
    gefunden: [
      'Zwischenwerte des Ziels K3: März 2018 ist zweimal belegt.',
      'Zwischenwerte des Ziels K3: March 2018 is taken twice.',
    ],
    erwartet: ['Jeder Monat darf nur einmal vorkommen.', 'Each month may occur only once.'],
  },
  {
    was: 'an interim value of the year before',
    regel: 'vereinbarung-monat-jahr',
    ...k3('Monate', 'zwischenwerte', '12/2017: -0,2', [{ von: '2017-12', wert: -0.2 }]),
    ...{ zelle: 'M17', pfad: 'ziele[2].zwischenwerte[0]' },
    gefunden: [
      'Zwischenwerte des Ziels K3: Dezember 2017 liegt nicht im Jahr der Vereinbarung.',
      "Zwischenwerte des Ziels K3: December 2017 is not in the agreement's year.",
    ],
    erwartet: ['Erwartet werden Monate des Jahres 2018.', 'Months of 2018 are expected.'],
  },
  {
    was: 'two Steuerungsdialoge in one month',
    regel: 'vereinbarung-monate',
    blatt: (b) => b.setze('Steuerungsdialog', 'DIALOG_2', 'Monate', '06/2018: 03/2018–06/2018'),
    datei: (d) => (d.steuerungsdialoge[1]!['monat'] = '2018-06'),
    // The goals take the rows 15 to 19, then 3 goals in words, 10 observations, 4 Querschnittsziele.
    ...{ zelle: 'M38', pfad: 'steuerungsdialoge[1].monat' },
    gefunden: [
      'Steuerungsdialog DIALOG_2: Juni 2018 ist zweimal belegt.',
      'Steuerungsdialog DIALOG_2: June 2018 is taken twice.',
    ],
    erwartet: ['Jeder Monat darf nur einmal vorkommen.', 'Each month may occur only once.'],
  },
  {
    was: 'two Steuerungsdialoge that deal with the same month',
    regel: 'vereinbarung-monate',
    blatt: (b) => b.setze('Steuerungsdialog', 'DIALOG_2', 'Monate', '10/2018: 02/2018–06/2018'),
    datei: (d) => (d.steuerungsdialoge[1]!['zeitraum'] = { von: '2018-02', bis: '2018-06' }),
    ...{ zelle: 'M38', pfad: 'steuerungsdialoge[1].zeitraum' },
    gefunden: [
      'Steuerungsdialog DIALOG_2: Februar 2018 ist zweimal belegt.',
      'Steuerungsdialog DIALOG_2: February 2018 is taken twice.',
    ],
    erwartet: ['Jeder Monat darf nur einmal vorkommen.', 'Each month may occur only once.'],
  },
  {
    was: 'an id twice',
    regel: 'vereinbarung-doppelt',
    ...k3('Id', 'id', 'K2'),
    ...{ zelle: 'B17', pfad: 'ziele[2].id' },
    gefunden: ['Die Id „K2“ kommt zweimal vor.', 'The id "K2" occurs twice.'],
    erwartet: ['Jede Id steht für genau einen Eintrag.', 'Each id stands for exactly one entry.'],
  },
  {
    was: 'an unknown answer to a reading',
    regel: 'vereinbarung-lesart',
    ...k3('Lesarten', 'lesarten', 'bestand=gestern', { bestand: 'gestern' }),
    ...{ zelle: 'N17', pfad: 'ziele[2].lesarten.bestand' },
    gefunden: ['Die Lesart „bestand: gestern“ gibt es nicht.', 'There is no reading "bestand: gestern".'],
    erwartet: ['Möglich sind: durchschnitt, stichtag.', 'Possible are: durchschnitt, stichtag.'],
  },
  {
    was: 'a text where a number belongs',
    regel: 'vereinbarung-angabe',
    ...k3('Wert', 'wert', 'viel'),
    ...{ zelle: 'F17', pfad: 'ziele[2].wert' },
    gefunden: ['Gefunden wurde „viel“.', 'Found „viel“.'],
    erwartet: ERWARTET_ZAHL,
  },
  {
    was: 'an entry that is missing',
    regel: 'vereinbarung-angabe-fehlt',
    ...k3('Fundstelle', 'fundstelle', null),
    ...{ zelle: 'O17', pfad: 'ziele[2]' },
    gefunden: ['Die Angabe „fundstelle“ fehlt.', 'The entry "fundstelle" is missing.'],
    erwartet: ['Erwartet wird ein Text.', 'Expected is a text.'],
  },
  {
    was: 'a newer version',
    regel: 'vereinbarung-version',
    blatt: (b) => b.kopf('Version', 2),
    datei: (d) => (d['version'] = 2),
    ...{ zelle: 'B9', pfad: 'version' },
    gefunden: ['Die Vereinbarung hat die Version 2.', 'The agreement has version 2.'],
    erwartet: ['Dieses Programm kennt die Version 1.', 'This program knows version 1.'],
  },
  {
    was: 'a Kennzahl of one’s own without denominator',
    regel: 'vereinbarung-angabe-fehlt',
    blatt: (b) => (b.werte[b.tabellen[2]!.ort.zeile + 1]![4] = null),
    datei: (d) => delete d.kennzahlen[0]!['nenner'],
    // 48 rows below the headings in row 14, three free ones, the plan's table of two rows, three free ones, its heading.
    ...{ zelle: 'E70', pfad: 'kennzahlen[0].nenner' },
    gefunden: ['Die Angabe „nenner“ fehlt.', 'The entry "nenner" is missing.'],
    erwartet: [
      'Erwartet wird ein Bereichsname wie ZIEL_BERATUNG.',
      'Expected is a name of a range such as ZIEL_BERATUNG.',
    ],
  },
  {
    was: 'a series whose name does not begin with ZIEL_',
    regel: 'vereinbarung-angabe',
    ...eigene(3, 'zaehler', 'Tabelle1[Erfolge]'),
    ...{ zelle: 'D70', pfad: 'kennzahlen[0].zaehler' },
    gefunden: ['Gefunden wurde „Tabelle1[Erfolge]“.', 'Found „Tabelle1[Erfolge]“.'],
    erwartet: [
      'Erwartet wird ein Bereichsname wie ZIEL_BERATUNG.',
      'Expected is a name of a range such as ZIEL_BERATUNG.',
    ],
  },
  {
    was: 'the axis as a series',
    regel: 'vereinbarung-angabe',
    ...eigene(3, 'zaehler', 'ZIEL_MONAT'),
    ...{ zelle: 'D70', pfad: 'kennzahlen[0].zaehler' },
    gefunden: ['Gefunden wurde „ZIEL_MONAT“.', 'Found „ZIEL_MONAT“.'],
    erwartet: [
      'Erwartet wird ein Bereichsname wie ZIEL_BERATUNG.',
      'Expected is a name of a range such as ZIEL_BERATUNG.',
    ],
  },
  {
    was: 'a Kennzahl of one’s own that is called like one of the contract',
    regel: 'vereinbarung-doppelt',
    ...eigene(0, 'id', 'K2E4'),
    ...{ zelle: 'A70', pfad: 'kennzahlen[0].id' },
    gefunden: ['Die Id „K2E4“ kommt zweimal vor.', 'The id "K2E4" occurs twice.'],
    erwartet: ['Jede Id steht für genau einen Eintrag.', 'Each id stands for exactly one entry.'],
  },
];

const texte = (befunde: readonly Befund[], sprache: 'de' | 'en') =>
  befunde.map((b) => [b.regel, b.schwere, b.texte[sprache].gefunden, b.texte[sprache].erwartet]);

describe.each(FAELLE.map((f) => [f.was, f] as const))('%s', (_, fall) => {
  const { regel, gefunden, erwartet, zelle, pfad } = fall;
  const blatt = leseVereinbarungsblatt(vereinbarungsblatt(daten, fall.blatt), 1900);
  const copy = structuredClone(daten) as unknown as Roh;
  fall.datei(copy);
  const datei = leseVereinbarung(copy);

  it('on the sheet is said at its cell, in both languages, and keeps the sheet out of force', () => {
    expect(texte(blatt.befunde, 'de')).toEqual([[regel, 'fehler', gefunden[0], erwartet[0]]]);
    expect(texte(blatt.befunde, 'en')).toEqual([[regel, 'fehler', gefunden[1], erwartet[1]]]);
    expect(adresse(blatt.befunde[0]!.ort!)).toBe(`Zielvereinbarung!${zelle}`);
    expect(blatt.vereinbarung).toBeUndefined();
  });

  it('in a file is said with its path, in both languages, and the file is refused', () => {
    expect(texte(datei.befunde, 'de')).toEqual([[regel, 'fehler', `${pfad}: ${gefunden[0]}`, erwartet[0]]]);
    expect(texte(datei.befunde, 'en')).toEqual([[regel, 'fehler', `${pfad}: ${gefunden[1]}`, erwartet[1]]]);
    expect(datei.befunde[0]!.ort).toBeNull();
    expect(datei.vereinbarung).toBeUndefined();
  });

  it('comes with what to do, the same in both places', () => {
    for (const sprache of ['de', 'en'] as const) {
      const [here, there] = [blatt, datei].map((r) => r.befunde[0]!.texte[sprache].abhilfe);
      expect(here).toBe(there);
      expect(here).toMatch(sprache === 'de' ? /^Bitte .+\.$/ : /^Please .+\.$/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { pruefe } from '../../../src/domain/auswertung/pruefung';
import { adresse } from '../../../src/domain/ort';
import { meldung, type Befund } from '../../../src/domain/regeln/regel';
import { leseVereinbarungsblatt } from '../../../src/domain/vereinbarung/blatt-lesen';
import { KREIS_KLEVE_2018 } from '../../../src/domain/vereinbarung/kreis-kleve-2018';
import { leseVereinbarung, leseVereinbarungstext } from '../../../src/domain/vereinbarung/lesen';
import type { Vereinbarungsdatei } from '../../../src/domain/vereinbarung/schema';
import { zielVon } from '../hilfe/ergebnis';
import { bereich, m, mappe } from '../hilfe/mappe';
import { vereinbarungsblatt, type Bearbeitung } from '../hilfe/vereinbarungsblatt';
import { umgebaut } from './umbau';

const { daten } = KREIS_KLEVE_2018;

const imBlatt = (aendere: (b: Bearbeitung) => void): readonly Befund[] =>
  leseVereinbarungsblatt(vereinbarungsblatt(daten, aendere), 1900).befunde;

/** The agreement as a file somebody has changed: nothing of it is sure to fit the schema. */
type Rohdatei = Record<string, unknown> & { ziele: Record<string, unknown>[] };
const inDatei = (aendere: (d: Rohdatei) => void) => {
  const copy = structuredClone(daten) as unknown as Rohdatei;
  aendere(copy);
  return leseVereinbarung(copy);
};

/** Rule, place and the words of both languages that a finding has to name. */
type Erwartet = readonly [regel: string, ort: string, de: string, en: string];

const findeAlle = (befunde: readonly Befund[], erwartet: readonly Erwartet[]): void => {
  expect(befunde.map((b) => [b.regel, b.ort ? adresse(b.ort) : '']).sort()).toEqual(
    erwartet.map(([regel, ort]) => [regel, ort]).sort(),
  );
  for (const [regel, ort, de, en] of erwartet) {
    const found = befunde.filter((b) => b.regel === regel && (b.ort ? adresse(b.ort) : '') === ort);
    expect(found.map((b) => meldung(b)).join('\n')).toContain(de);
    expect(found.map((b) => meldung(b, 'en')).join('\n')).toContain(en);
  }
};

describe('several faults on the sheet are all named, each with its own cell', () => {
  // Rows: head 1 to 12, headings in row 14, then INT, K2, K3, K3E1, LZB_DEZ in the rows 15 to 19.
  it('entries of the wrong kind', () => {
    findeAlle(
      imBlatt((b) => {
        b.kopf('Jahr', 'bald');
        b.setze('Ziel', 'INT', 'Wert', 'viel');
        b.setze('Ziel', 'K2', 'Dezimalen', 7);
        b.setze('Ziel', 'K3', 'Einschließlich', 'vielleicht');
        b.setze('Ziel', 'K3E1', 'Basis', 'vorgestern');
        b.setze('Ziel', 'LZB_DEZ', 'Monate', 'Ostern: 5');
        b.setze('Partei', 'Land', 'Id', 'Zoll');
      }),
      [
        ['vereinbarung-angabe', 'Zielvereinbarung!B5', '„bald“. Erwartet wird ein Jahr', 'a year from 2005'],
        ['vereinbarung-angabe', 'Zielvereinbarung!F15', '„viel“. Erwartet wird eine Zahl', 'a number'],
        ['vereinbarung-angabe', 'Zielvereinbarung!K16', 'eine ganze Zahl von 0 bis 4', 'a whole number'],
        ['vereinbarung-angabe', 'Zielvereinbarung!I17', '„vielleicht“. Erwartet wird ja', 'yes or no'],
        ['vereinbarung-angabe', 'Zielvereinbarung!J18', '„vorgestern“', 'vorjahresdezember or absolut'],
        ['vereinbarung-angabe', 'Zielvereinbarung!M19', '„Ostern“. Erwartet wird ein Monat', 'a month'],
        // Below the headings: 5 goals, 3 in words, 10 observations, 4 Querschnittsziele, 3 dialogues, the plan and
        // 10 notes, then the Land: 14 + 5 + 3 + 10 + 4 + 3 + 1 + 10 + 1 = 51.
        ['vereinbarung-angabe', 'Zielvereinbarung!B51', '„Zoll“. Erwartet wird Land, Bund', 'Kommune'],
      ],
    );
  });

  it('names that nobody knows', () => {
    findeAlle(
      imBlatt((b) => {
        b.setze('Ziel', 'INT', 'Kennzahl', 'INTEGRATION');
        b.setze('Ziel', 'K3', 'Zielart', 'weniger');
        b.setze('Ziel', 'K3E1', 'Lesarten', 'versatz=halb; rundung=gerundet');
        b.setze('Beobachtung', 'K1', 'Kennzahl', 'K17');
        b.zeile({ Bereich: 'Wunsch', Name: 'mehr Personal' });
      }),
      [
        ['vereinbarung-kennzahl', 'Zielvereinbarung!D15', '„INTEGRATION“', '"INTEGRATION"'],
        ['vereinbarung-zielart', 'Zielvereinbarung!E17', '„weniger“', 'Possible are: mindestens, hoechstens'],
        ['vereinbarung-lesart', 'Zielvereinbarung!N18', '„versatz: halb“', 'Possible are: mit, ohne'],
        ['vereinbarung-kennzahl', 'Zielvereinbarung!D23', '„K17“', '"K17"'],
        ['vereinbarung-bereich', 'Zielvereinbarung!A63', '„Wunsch“', 'Possible are: Ziel'],
      ],
    );
  });

  it('things that contradict each other', () => {
    findeAlle(
      imBlatt((b) => {
        b.setze('Ziel', 'INT', 'Wert', -2);
        b.setze('Ziel', 'K2', 'Wert', 0.003);
        b.setze('Ziel', 'K3', 'Zielart', 'mindestens');
        b.setze('Ziel', 'LZB_DEZ', 'Monate', '01/2018–03/2018: -0,1; 03/2018: -0,2; 01/2019: 0');
        b.setze('Notiz', 'FLUCHT', 'Id', 'MONITORING');
      }),
      [
        [
          'vereinbarung-vorzeichen',
          'Zielvereinbarung!F15',
          '„erhöht“, der Wert ist −2,0',
          'the value is −2.0',
        ],
        ['vereinbarung-prozent', 'Zielvereinbarung!F16', '0,003', '+0.3 is probably meant'],
        ['vereinbarung-richtung', 'Zielvereinbarung!E17', '„mindestens“', 'it is good to fall'],
        ['vereinbarung-monat-jahr', 'Zielvereinbarung!M19', 'Januar 2019', 'January 2019'],
        ['vereinbarung-monate', 'Zielvereinbarung!M19', 'März 2018', 'March 2018'],
        // The notes begin in row 41: 14 + 5 + 3 + 10 + 4 + 3 + 1 + 1; FLUCHT is the fourth of them.
        ['vereinbarung-doppelt', 'Zielvereinbarung!B44', '„MONITORING“', '"MONITORING"'],
      ],
    );
  });

  it('columns and tables', () => {
    findeAlle(
      imBlatt((b) => {
        b.werte[13]![5] = 'Zielzahl';
        b.werte[13]![3] = 'Indikator';
        b.tabellen[2]!.name = 'Tabelle9';
      }),
      [
        ['vereinbarung-spalte-fehlt', 'Zielvereinbarung!D14', '„Indikator“', '"Kennzahl"'],
        ['vereinbarung-spalte-fehlt', 'Zielvereinbarung!F14', '„Zielzahl“', '"Wert"'],
        ['vereinbarung-tabelle-fehlt', 'Zielvereinbarung!A1', '„EigeneKennzahlen“', '"EigeneKennzahlen"'],
      ],
    );
  });

  it('at the cell where they stand after columns were moved', () => {
    const faulty = vereinbarungsblatt(daten, (b) => {
      b.setze('Ziel', 'K3', 'Wert', 'wenig');
      b.setze('Ziel', 'K2', 'Dezimalen', 'keine');
    });
    const moved = umgebaut(faulty, { seed: 4, spaltenMischen: true, leereZeilen: true, kopfMischen: true });
    const { befunde } = leseVereinbarungsblatt(moved, 1900);
    expect(befunde.map((b) => moved.werte[b.ort!.zeile]![b.ort!.spalte]).sort()).toEqual(['keine', 'wenig']);
  });

  it('none is lost: those that are found later are named when the earlier ones are corrected', () => {
    const faults: ((b: Bearbeitung) => void)[] = [
      (b) => b.setze('Ziel', 'INT', 'Wert', 'viel'),
      (b) => b.setze('Ziel', 'K2', 'Kennzahl', 'K9'),
      (b) => b.setze('Ziel', 'K3', 'Wert', 0.4),
    ];
    const named = faults.map((_, i) => imBlatt((b) => faults.slice(i).forEach((f) => f(b))));
    expect(named.map(([first]) => first?.regel)).toEqual([
      ...['vereinbarung-angabe', 'vereinbarung-kennzahl', 'vereinbarung-vorzeichen'],
    ]);
  });
});

describe('several faults in a file are all named, each with its path', () => {
  const gesagt = (befunde: readonly Befund[], sprache: 'de' | 'en' = 'de') =>
    befunde.map((b) => b.texte[sprache].gefunden).sort();

  it('entries of the wrong kind, in both languages', () => {
    const { vereinbarung, befunde } = inDatei((d) => {
      d['jahr'] = 1999;
      d.ziele[0]!['wert'] = '2,0';
      d.ziele[2]!['fundstelle'] = '';
      d.ziele[3]!['zwischenwerte'] = [{ von: '2018-1', wert: 1 }];
      d['parteien'] = [{ rolle: 'Land', name: 'NRW', unterzeichnet: { ort: 'Kleve', am: '23.01.2018' } }];
      delete d.ziele[4]!['wortlaut'];
    });
    expect(vereinbarung).toBeUndefined();
    expect(befunde.every((b) => b.ort === null && b.schwere === 'fehler')).toBe(true);
    expect(gesagt(befunde)).toEqual([
      'jahr: Gefunden wurde 1.999.',
      'parteien[0].unterzeichnet.am: Gefunden wurde „23.01.2018“.',
      'ziele[0].wert: Gefunden wurde „2,0“.',
      'ziele[2].fundstelle: Gefunden wurde nichts.',
      'ziele[3].zwischenwerte[0].von: Gefunden wurde „2018-1“.',
      'ziele[4]: Die Angabe „wortlaut“ fehlt.',
    ]);
    expect(gesagt(befunde, 'en')).toEqual([
      'jahr: Found 1,999.',
      'parteien[0].unterzeichnet.am: Found „23.01.2018“.',
      'ziele[0].wert: Found „2,0“.',
      'ziele[2].fundstelle: Found nothing.',
      'ziele[3].zwischenwerte[0].von: Found „2018-1“.',
      'ziele[4]: The entry "wortlaut" is missing.',
    ]);
  });

  it('names that nobody knows, and what contradicts itself', () => {
    const unknown = inDatei((d) => {
      d.ziele[1]!['kennzahl'] = 'Q2';
      d.ziele[2]!['zielart'] = 'mehr';
      d['lesarten'] = { versatz: 'mit', farbe: 'rot' };
    });
    expect(gesagt(unknown.befunde)).toEqual([
      'lesarten.farbe: Die Lesart „farbe: rot“ gibt es nicht.',
      'ziele[1].kennzahl: Die Kennzahl „Q2“ ist unbekannt.',
      'ziele[2].zielart: Die Zielart „mehr“ ist unbekannt.',
    ]);
    const contradicting = inDatei((d) => {
      d.ziele[0]!['wert'] = -2;
      d.ziele[1]!['id'] = 'INT';
      d.ziele[3]!['zielart'] = 'hoechstens';
    });
    expect(gesagt(contradicting.befunde)).toEqual([
      'ziele[0].wert: Ziel INT: Der Wortlaut sagt „erhöht“, der Wert ist −2,0.',
      'ziele[1].id: Die Id „INT“ kommt zweimal vor.',
      'ziele[3].zielart: Ziel K3E1: „hoechstens“ macht bei K3E1 die schlechte Seite zum Ziel.',
    ]);
  });
});

describe('a text that is no agreement', () => {
  const json = JSON.stringify(daten);

  it('is read with a byte order mark before it, and with nothing else', () => {
    expect(leseVereinbarungstext(`\uFEFF${json}`).vereinbarung?.daten).toEqual(daten);
    expect(leseVereinbarungstext(` \r\n${json}\r\n`).vereinbarung?.daten).toEqual(daten);
    const twice = leseVereinbarungstext(`\uFEFF\uFEFF${json}`);
    expect([twice.vereinbarung, twice.befunde[0]?.regel]).toEqual([undefined, 'vereinbarung-kein-json']);
  });

  it.each([
    ['', 'vereinbarung-kein-json', 'kein JSON'],
    ['   ', 'vereinbarung-kein-json', 'kein JSON'],
    [json.slice(0, -1), 'vereinbarung-kein-json', 'kein JSON'],
    [`${json}${json}`, 'vereinbarung-kein-json', 'kein JSON'],
    ['2018', 'vereinbarung-angabe', '2.018. Erwartet wird eine Gruppe von Angaben'],
    ['null', 'vereinbarung-angabe', 'nichts. Erwartet wird eine Gruppe von Angaben'],
    ['true', 'vereinbarung-angabe', 'WAHR. Erwartet wird eine Gruppe von Angaben'],
    ['"Kleve"', 'vereinbarung-angabe', '„Kleve“. Erwartet wird eine Gruppe von Angaben'],
    [`[${json}]`, 'vereinbarung-angabe', 'eine Liste. Erwartet wird eine Gruppe von Angaben'],
    ['{}', 'vereinbarung-angabe-fehlt', 'Die Angabe „version“ fehlt. Erwartet wird die Version 1'],
    ['{"version": 2, "neu": []}', 'vereinbarung-version', 'Version 2'],
    ['{"version": "1"}', 'vereinbarung-angabe', 'version: Gefunden wurde „1“. Erwartet wird die Version 1'],
  ])('%.20s', (text, regel, worte) => {
    const { vereinbarung, befunde } = leseVereinbarungstext(text);
    expect(vereinbarung).toBeUndefined();
    expect(befunde.find((b) => meldung(b).includes(worte))).toMatchObject({ regel, schwere: 'fehler' });
    for (const b of befunde)
      expect(`${meldung(b)} ${meldung(b, 'en')}`).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('a Kennzahl of its own', () => {
  const eigene = {
    ...{ id: 'BERATUNG', name: 'Beratungen', bildung: 'summe', zaehler: 'ZIEL_BERATUNG' },
    ...{ einheit: 'Anzahl', richtung: 'steigend' },
  };
  const ziel = {
    ...{ id: 'BERATUNG', kennzahl: 'beratung', zielart: 'mindestens', wert: 10 },
    ...{ fundstelle: '3', wortlaut: '' },
  };
  const mit = (aenderung: Record<string, unknown>, goal: Record<string, unknown> = {}) =>
    inDatei((d) => {
      d['kennzahlen'] = [{ ...eigene, ...aenderung }];
      d.ziele.push({ ...ziel, ...goal });
    });

  it.each([
    [
      { bildung: 'quote', einheit: '%' },
      'kennzahlen[0].nenner: Die Angabe „nenner“ fehlt.',
      'ein Bereichsname',
    ],
    [
      { bildung: 'anteil', einheit: '%' },
      'kennzahlen[0].nenner: Die Angabe „nenner“ fehlt.',
      'ein Bereichsname',
    ],
    [{ zaehler: 'BERATUNG' }, 'kennzahlen[0].zaehler: Gefunden wurde „BERATUNG“.', 'ZIEL_BERATUNG'],
    [{ zaehler: 'ZIEL_BERATUNG 2' }, 'kennzahlen[0].zaehler: Gefunden wurde „ZIEL_BERATUNG 2“.', 'ZIEL_'],
    [{ zaehler: undefined }, 'kennzahlen[0]: Die Angabe „zaehler“ fehlt.', 'ein Bereichsname'],
    [{ nenner: 'Tabelle!A1' }, 'kennzahlen[0].nenner: Gefunden wurde „Tabelle!A1“.', 'ein Bereichsname'],
    [{ id: 'beratung' }, 'kennzahlen[0].id: Gefunden wurde „beratung“.', 'Großbuchstaben'],
    [{ bildung: 'mittel' }, 'kennzahlen[0].bildung: Gefunden wurde „mittel“.', 'anteil oder quote'],
    [{ einheit: 'Stück' }, 'kennzahlen[0].einheit: Gefunden wurde „Stück“.', '€ oder %'],
  ])('%j', (aenderung, gefunden, erwartet) => {
    const { vereinbarung, befunde } = mit(aenderung);
    expect(vereinbarung).toBeUndefined();
    expect(befunde.map((b) => b.texte.de.gefunden)).toEqual([gefunden]);
    expect(befunde[0]!.texte.de.erwartet).toContain(erwartet);
  });

  it('without denominator is found at its cell, too', () => {
    const sheet = vereinbarungsblatt(
      { ...daten, kennzahlen: [{ ...eigene, einheit: '%' } as never] },
      (b) => {
        // Its columns: Id, Name, Bildung, Zähler, Nenner …
        b.werte[b.tabellen[2]!.ort.zeile + 1]![2] = 'Quote';
      },
    );
    const { ort } = sheet.tabellen[2]!;
    const { befunde } = leseVereinbarungsblatt(sheet, 1900);
    expect(befunde.map((b) => [b.regel, adresse(b.ort!)])).toEqual([
      ['vereinbarung-angabe-fehlt', `Zielvereinbarung!E${String(ort.zeile + 2)}`],
    ]);
  });

  it('is judged by its own series, or by those of the contract', () => {
    const ownSeries = mit({});
    const known = mit({ zaehler: 'ZIEL_INT', nenner: 'ziel_elb', bildung: 'quote', einheit: '%' });
    expect([ownSeries.befunde, known.befunde]).toEqual([[], []]);
    const axis = mappe({ werte: {} });
    const cells = Array.from({ length: 25 }, (_, i) => (i === 0 ? 99 : i <= 12 ? 50 : 56));
    const snapshot = {
      ...axis,
      namen: new Map(axis.namen).set('ZIEL_BERATUNG', bereich({ blatt: 'X', zeile: 0, spalte: 0 }, cells)),
    };
    // 12 · 50 = 600, 12 · 56 = 672: +12 %, and 10 % are asked for.
    const sum = zielVon(pruefe(snapshot, ownSeries.vereinbarung!, m('2018-12')), 'BERATUNG');
    expect([sum.ist, sum.vorjahr, sum.veraenderung, sum.status]).toEqual([672, 600, 12, 'erreicht']);
    // Standard workbook: 12 · 250 and 12 · 260 on 10,000 without any shift: 30 % and 31.2 %, which is +4 %.
    const rate = zielVon(pruefe(snapshot, known.vereinbarung!, m('2018-12')), 'BERATUNG');
    expect([rate.ist, rate.vorjahr, rate.veraenderung, rate.status]).toEqual([31.2, 30, 4, 'nicht erreicht']);
  });

  it('twice with the same id is named', () => {
    const { befunde } = inDatei((d) => (d['kennzahlen'] = [eigene, { ...eigene, name: 'Andere' }]));
    expect(befunde.map((b) => b.texte.de.gefunden)).toEqual([
      'kennzahlen[1].id: Die Id „BERATUNG“ kommt zweimal vor.',
    ]);
  });
});

describe('what is no fault', () => {
  it('copies of the tables on other sheets only warn, and the agreement is in force', () => {
    const sheet = {
      ...vereinbarungsblatt(daten),
      andereBlaetter: [
        { blatt: 'Zielvereinbarung (2)', tabelle: 'Zielvereinbarung4' },
        { blatt: 'Kopie', tabelle: 'planung1' },
      ],
    };
    const { vereinbarung, befunde } = leseVereinbarungsblatt(sheet, 1900);
    expect(vereinbarung?.id).toBe('kreis-kleve-2018');
    expect(befunde.map((b) => [b.regel, b.schwere, meldung(b).includes('Zielvereinbarung (2)')])).toEqual([
      ['vereinbarung-tabelle-doppelt', 'warnung', true],
      ['vereinbarung-tabelle-doppelt', 'warnung', false],
    ]);
    expect(meldung(befunde[1]!)).toContain('auf dem Blatt Kopie eine zweite: „planung1“');
  });

  it('an agreement without goals, or with goals whose values have still to be agreed', () => {
    const bare: Vereinbarungsdatei = {
      ...{
        version: 1,
        id: 'leer',
        titel: 'Leer',
        jahr: 2018,
        traeger: 'X',
        land: 'Y',
        parteien: [],
        ziele: [],
      },
    };
    expect(leseVereinbarung(bare).befunde).toEqual([]);
    const open = { ...bare, ziele: daten.ziele.map((z) => ({ ...z, wert: null })) };
    const { vereinbarung, befunde } = leseVereinbarung(open);
    expect([befunde, vereinbarung?.ziele.map((z) => z.soll)]).toEqual([[], [null, null, null, null, null]]);
  });
});

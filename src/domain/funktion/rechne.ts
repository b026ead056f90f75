import { monatsname, type Sprache } from '../anzeige';
import { Achse, istLeer, leseMonat } from '../achse';
import { neuesterMonat, basismonat } from '../auswertung/vergleich';
import { urteile, zielartDer, type Soll } from '../auswertung/urteil';
import { zeige } from '../auswertung/zellen';
import { istLuecke, type Daten, type Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { jahr, type Datumssystem, type Monat } from '../monat';
import { changeInPercent, value } from '../ratio';
import { Reihe, type Luecke } from '../reihe';
import { REIHEN, type ReihenId } from '../reihen';
import type { Zellwert } from '../snapshot';
import { vereinbarungDesJahres } from '../vereinbarung';
import { Funktionsfehler, Rueckfrage, type Antwort, type Funktionswert } from './antwort';
import { ALLE_SPALTEN, brauchtSoll, FUNKTIONSAUSGABEN, leseAusgabe, type Funktionsausgabe } from './ausgabe';
import { fehlerDerLuecke } from './gruende';

/** A range as a function gets it, row by row; a single cell or a literal is one row with one value. */
export type Argument = readonly (readonly Zellwert[])[];

/** The arguments of a ZIEL function in their order: series, months, then the three optional ones. */
export interface Argumente {
  /** `null` where the argument was left out */
  readonly reihen: readonly (Argument | null)[];
  readonly monate: Argument;
  readonly bezugsmonat: Zellwert;
  readonly ausgabe: Zellwert;
  readonly soll: Zellwert;
}

/** What a function cannot see in its arguments. */
export interface Umfeld {
  readonly system: Datumssystem;
  readonly sprache: Sprache;
  /**
   * Whether an empty cell can be told from a 0: `bekannt` (the arguments hold `null` for empty cells and a 0 is a
   * zero), `erfragbar` (the answer may be a Rueckfrage), `unbekannt` (a 0 that may be empty gives `#NV`).
   */
  readonly leere: 'bekannt' | 'erfragbar' | 'unbekannt';
}

/**
 * Evaluates a custom function: the same Kennzahl, by the same measures, as everywhere else in the product.
 * Each output needs only its own months: `Ist` nothing of the prior year, `Vorjahr` nothing of the current one.
 * @param argumente one row or one column a series, all as long as the months; Soll is a change in percent
 * @returns the values of one row; `#WERT!` for wrong shapes and arguments, `#NV` for missing or unusable values,
 * `#DIV/0!` where the base is 0, each with a message in the user's language
 */
export const rechne = (kennzahl: Kennzahl, argumente: Argumente, umfeld: Umfeld): Antwort => {
  try {
    return new Rechnung(kennzahl, argumente, umfeld).antwort();
  } catch (e) {
    if (e instanceof Funktionsfehler || e instanceof Rueckfrage) return e;
    throw e;
  }
};

class Rechnung {
  private readonly daten: Daten;
  private readonly achse: Achse;

  constructor(
    private readonly kennzahl: Kennzahl,
    private readonly argumente: Argumente,
    private readonly umfeld: Umfeld,
  ) {
    const monate = this.liste(argumente.monate, 'Monate', 'months');
    this.achse = new Achse(monate, umfeld.system);
    const daten: Partial<Record<ReihenId, Reihe>> = {};
    kennzahl.groesse.reihen.forEach((id, i) => {
      const argument = argumente.reihen[i] ?? null;
      if (argument === null) return;
      const werte = this.liste(argument, REIHEN[id].name, REIHEN[id].englisch);
      if (werte.length !== monate.length) throw this.laengenfehler(id, werte.length, monate.length);
      daten[id] = new Reihe(REIHEN[id], this.achse, werte, umfeld.leere === 'bekannt');
    });
    this.daten = daten;
  }

  antwort(): readonly Funktionswert[] {
    const ausgabe = leseAusgabe(this.argumente.ausgabe);
    if (ausgabe === undefined) throw this.ausgabefehler();
    const monat = this.bezugsmonat();
    if (!brauchtSoll(ausgabe)) return [this.ohneSoll(ausgabe, monat)];
    const soll = this.soll(monat);
    try {
      return this.mitSoll(ausgabe, monat, soll);
    } catch (e) {
      const statusOnly = ausgabe === 'Status' && e instanceof Funktionsfehler;
      if (statusOnly) return ['nicht bewertbar'];
      throw e;
    }
  }

  private ohneSoll(ausgabe: Funktionsausgabe, monat: Monat): number {
    const wanted = ausgabe === 'Wert' ? this.kennzahl.wert : ausgabe;
    if (wanted === 'ist' || wanted === 'Ist') return value(this.teil(monat));
    if (wanted === 'Vorjahr') return value(this.teil(basismonat(this.kennzahl, monat)));
    return this.veraenderung(this.teil(monat), this.teil(basismonat(this.kennzahl, monat)), monat);
  }

  private mitSoll(ausgabe: Funktionsausgabe, monat: Monat, soll: Soll): readonly Funktionswert[] {
    const ist = this.teil(monat);
    const basis = this.teil(basismonat(this.kennzahl, monat));
    const veraenderung = this.veraenderung(ist, basis, monat);
    const urteil = urteile(ist, basis, veraenderung, soll, monat);
    const all = {
      Ist: value(ist),
      Vorjahr: value(basis),
      Veränderung: veraenderung,
      Soll: soll.soll,
      Delta: urteil.delta,
      Zielwert: urteil.zielwert,
      Fehlbetrag: urteil.fehlbetrag,
      Erreicht: urteil.erreicht,
      Status: urteil.status,
    };
    return ausgabe === 'Alle' ? ALLE_SPALTEN.map((c) => all[c]) : [all[ausgabe as keyof typeof all]];
  }

  private teil(monat: Monat): Teil {
    const teil = this.kennzahl.groesse.berechne(this.daten, monat);
    if (istLuecke(teil)) throw this.fehlerOderFrage(teil);
    return teil;
  }

  private fehlerOderFrage(luecke: Luecke): Funktionsfehler | Rueckfrage {
    if (luecke.grund === 'null-oder-leer' && this.umfeld.leere === 'erfragbar') return this.frage();
    return fehlerDerLuecke(luecke, this.umfeld.sprache);
  }

  /** Everything that may have to be asked, at once: the workbook is asked only one time. */
  private frage(): Rueckfrage {
    const { reihen } = this.kennzahl.groesse;
    const series = reihen.flatMap((id, i) => (REIHEN[id].nullMoeglich ? [i] : []));
    return new Rueckfrage(this.argumente.soll === 0 ? [...series, reihen.length + 3] : series);
  }

  private veraenderung(ist: Teil, basis: Teil, monat: Monat): number {
    const change = changeInPercent(ist, basis);
    if (change !== undefined) return change;
    const m = monatsname(basismonat(this.kennzahl, monat), this.umfeld.sprache);
    throw new Funktionsfehler(
      '#DIV/0!',
      this.text(
        `Der Vergleichswert bis ${m} ist 0, eine Veränderung in Prozent gibt es dann nicht.`,
        `The value to compare with, up to ${m}, is 0: there is no change in percent.`,
      ),
    );
  }

  private bezugsmonat(): Monat {
    const { bezugsmonat } = this.argumente;
    if (istLeer(bezugsmonat)) return this.neuester();
    const monat = leseMonat(bezugsmonat, this.umfeld.system);
    if (monat !== undefined) return monat;
    const isError = typeof bezugsmonat === 'object';
    throw new Funktionsfehler(
      isError ? '#NV' : '#WERT!',
      this.text(
        `Bezugsmonat: ${zeige(bezugsmonat)} ist kein Datum. Erwartet wird ein Datum im Monat, etwa 31.12.2018.`,
        `Bezugsmonat: ${zeige(bezugsmonat)} is no date. A date in the month is expected, such as 2018-12-31.`,
      ),
    );
  }

  private neuester(): Monat {
    const { reihen } = this.kennzahl.groesse;
    const monat = neuesterMonat(this.daten, reihen);
    if (this.umfeld.leere === 'erfragbar' && this.koennteSpaeterSein(monat)) throw this.frage();
    if (monat !== undefined) return monat;
    throw new Funktionsfehler(
      '#NV',
      this.text(
        'Kein Monat, in dem alle Reihen einen Wert haben. Bitte Monate (als Datum) und Monatswerte prüfen.',
        'No month in which every series has a value. Please check the months (as dates) and the values.',
      ),
    );
  }

  /** A month after the newest complete one might be complete, if what looks like 0 there were true zeros. */
  private koennteSpaeterSein(monat: Monat | undefined): boolean {
    const { von, bis } = this.achse;
    if (von === undefined || bis === undefined) return false;
    for (let m = monat === undefined ? von : monat + 1; m <= bis; m++)
      for (const id of this.kennzahl.groesse.reihen) {
        const wert = REIHEN[id].nullMoeglich ? this.daten[id]?.wert(m as Monat) : undefined;
        if (typeof wert === 'object' && wert.grund === 'null-oder-leer') return true;
      }
    return false;
  }

  private soll(monat: Monat): Soll {
    const { soll } = this.argumente;
    if (soll === 0 && this.umfeld.leere === 'erfragbar') throw this.frage();
    if (typeof soll === 'number' && (soll !== 0 || this.umfeld.leere === 'bekannt'))
      return { zielart: zielartDer(this.kennzahl), soll };
    if (soll === 0 || soll === null || soll === '') return this.vereinbart(monat, soll === 0);
    throw new Funktionsfehler(
      typeof soll === 'object' ? '#NV' : '#WERT!',
      this.text(
        `Soll: ${zeige(soll)} ist keine Zahl. Erwartet wird die vereinbarte Veränderung in Prozent, etwa −0,4.`,
        `Soll: ${zeige(soll)} is no number. The agreed change in percent is expected, such as −0.4.`,
      ),
    );
  }

  private vereinbart(monat: Monat, perhapsZero: boolean): Soll {
    const ziel = vereinbarungDesJahres(jahr(monat))?.ziele.find((z) => z.kennzahl === this.kennzahl);
    if (ziel && !perhapsZero) return ziel;
    throw new Funktionsfehler(
      '#NV',
      perhapsZero
        ? this.text(
            'Soll: 0 oder leere Zelle, nicht zu unterscheiden. Bitte das Soll eintragen oder das Argument weglassen.',
            'Soll: 0 or an empty cell, which cannot be told apart. Please enter it or leave the argument out.',
          )
        : this.text(
            `Das Soll fehlt: für ${String(jahr(monat))} ist zu ${this.kennzahl.id} keine Vereinbarung hinterlegt. Bitte die vereinbarte Veränderung in Prozent als letztes Argument angeben.`,
            `The Soll is missing: no agreement is built in for ${this.kennzahl.id} in ${String(jahr(monat))}. Please give the agreed change in percent as the last argument.`,
          ),
    );
  }

  /** A range of one row or one column as a list. */
  private liste(argument: Argument, de: string, en: string): readonly Zellwert[] {
    if (argument.length === 1) return argument[0]!;
    if (argument.length === 0 || argument[0]!.length === 1) return argument.map((row) => row[0] ?? null);
    const size = `${String(argument.length)} × ${String(argument[0]!.length)}`;
    throw new Funktionsfehler(
      '#WERT!',
      this.text(
        `${de}: Bereich mit ${size} Zellen. Erwartet wird eine Zeile oder eine Spalte.`,
        `${en}: a range of ${size} cells. One row or one column is expected.`,
      ),
    );
  }

  private laengenfehler(id: ReihenId, found: number, expected: number): Funktionsfehler {
    const { name, englisch } = REIHEN[id];
    return new Funktionsfehler(
      '#WERT!',
      this.text(
        `${name}: ${String(found)} Zellen, die Monate haben ${String(expected)}. Bitte gleich lange Bereiche angeben.`,
        `${englisch}: ${String(found)} cells, the months have ${String(expected)}. Please give ranges of equal length.`,
      ),
    );
  }

  private ausgabefehler(): Funktionsfehler {
    const found = zeige(this.argumente.ausgabe);
    const list = FUNKTIONSAUSGABEN.join(', ');
    return new Funktionsfehler(
      '#WERT!',
      this.text(
        `Ausgabe: ${found} ist unbekannt. Möglich sind: ${list}.`,
        `Ausgabe: ${found} is unknown. Possible are: ${list}.`,
      ),
    );
  }

  private text(de: string, en: string): string {
    return this.umfeld.sprache === 'de' ? de : en;
  }
}

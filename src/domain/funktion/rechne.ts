import { monatsname } from '../anzeige';
import { basismonat, berechne, neuesterMonat, type Vergleich } from '../auswertung/vergleich';
import { istVereinbart } from '../auswertung/soll-im-monat';
import { urteile, zielartDer, type Urteil } from '../auswertung/urteil';
import { istLuecke, type Daten, type Teil } from '../groessen/groesse';
import type { Kennzahl } from '../kennzahlen/kennzahl';
import { jahr, type Monat } from '../monat';
import { value } from '../ratio';
import { Reihe, type Luecke } from '../reihe';
import type { ReihenId } from '../reihen';
import type { Zellwert } from '../snapshot';
import { vereinbarungDesJahres } from '../vereinbarung';
import type { Soll } from '../zielarten/zielart';
import { Funktionsfehler, Rueckfrage, type Antwort, type Funktionswert } from './antwort';
import { Argumentleser, keineZahl, sollfehler, unbekannt, type Argument, type Umfeld } from './argumente';
import { ALLE_SPALTEN, brauchtSoll, FUNKTIONSAUSGABEN, leseAusgabe, type Funktionsausgabe } from './ausgabe';
import { fehlerDerLuecke } from './gruende';

/** The arguments of a ZIEL function in their order: series, months, then the three optional ones. */
export interface Argumente {
  /** `null` where the argument was left out */
  readonly reihen: readonly (Argument | null)[];
  readonly monate: Argument | null;
  readonly bezugsmonat: Zellwert;
  readonly ausgabe: Zellwert;
  readonly soll: Zellwert;
}

/**
 * Evaluates a custom function: the same Kennzahl, by the same measures, as everywhere else in the product.
 * Each output needs only its own months: `Ist` nothing of the prior year, `Vorjahr` nothing of the current one.
 * @param argumente one row or one column a series, all as long as the months; Soll is a change in percent
 * @returns the values of one row; `#WERT!` for wrong shapes and arguments, `#NV` for missing or unusable values,
 * `#DIV/0!` where the base is 0, each with a message in the user's language
 */
export const rechne = (kennzahl: Kennzahl, argumente: Argumente, umfeld: Umfeld): Antwort =>
  alsAntwort(() => new Rechnung(kennzahl, argumente, umfeld).antwort());

/**
 * What was thrown on the way, as the answer that it is.
 * @param stelle place of an argument in the function's own list, for one whose list is not `Argumente` in order
 */
export const alsAntwort = <T>(
  f: () => T,
  stelle: (i: number) => number = (i) => i,
): T | Funktionsfehler | Rueckfrage => {
  try {
    const answer = f();
    return answer instanceof Rueckfrage ? new Rueckfrage(answer.argumente.map(stelle)) : answer;
  } catch (e) {
    if (e instanceof Rueckfrage) return new Rueckfrage(e.argumente.map(stelle));
    if (e instanceof Funktionsfehler) return e;
    throw e;
  }
};

/** A comparison with its verdict, as `Alle` and the Rechenweg need it. */
export interface Beurteilt {
  readonly vergleich: Vergleich;
  readonly ist: Teil;
  readonly basis: Teil;
  readonly veraenderung: number;
  readonly urteil: Urteil;
}

/** One call of a Kennzahl's function. Methods throw what a function answers with instead of a value. */
export class Rechnung {
  readonly daten: Daten;
  private readonly leser: Argumentleser;

  constructor(
    private readonly kennzahl: Kennzahl,
    private readonly argumente: Argumente,
    private readonly umfeld: Umfeld,
  ) {
    this.leser = new Argumentleser(argumente.monate, umfeld);
    const daten: Partial<Record<ReihenId, Reihe>> = {};
    kennzahl.groesse.reihen.forEach((art, i) => {
      const argument = argumente.reihen[i] ?? null;
      if (argument === null) return;
      const werte = this.leser.reihe(argument, art);
      daten[art.id] = new Reihe(art, this.leser.achse, werte, umfeld.leere === 'bekannt');
    });
    this.daten = daten;
  }

  antwort(): readonly Funktionswert[] {
    const ausgabe = leseAusgabe(this.argumente.ausgabe);
    if (ausgabe === undefined)
      throw unbekannt('Ausgabe', this.argumente.ausgabe, FUNKTIONSAUSGABEN, this.umfeld.sprache);
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
    const { ist, basis, veraenderung, urteil } = this.beurteilt(monat, soll);
    const all = {
      Ist: value(ist),
      Vorjahr: value(basis),
      Veränderung: veraenderung,
      Soll: soll.soll,
      Delta: urteil.delta ?? veraenderung - soll.soll,
      Zielwert: urteil.zielwert,
      Fehlbetrag: urteil.fehlbetrag,
      Erreicht: urteil.erreicht,
      Status: urteil.status,
    };
    return ausgabe === 'Alle' ? ALLE_SPALTEN.map((c) => all[c]) : [all[ausgabe as keyof typeof all]];
  }

  /** The comparison of a month, judged against a Soll. */
  beurteilt(monat: Monat, soll: Soll): Beurteilt {
    const { ist, basis, veraenderung, vergleich } = this.verglichen(monat);
    const urteil = urteile(this.kennzahl, { ist, basis, veraenderung }, soll, monat);
    return { ist, basis, veraenderung, urteil, vergleich };
  }

  verglichen(monat: Monat): Omit<Beurteilt, 'urteil'> {
    const ist = this.teil(monat);
    const basis = this.teil(basismonat(this.kennzahl, monat));
    const veraenderung = this.veraenderung(ist, basis, monat);
    const vergleich = { kennzahl: this.kennzahl, bezugsmonat: monat, ist, basis, veraenderung };
    return { ist, basis, veraenderung, vergleich };
  }

  private teil(monat: Monat): Teil {
    const teil = berechne(this.kennzahl, this.daten, monat);
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
    const series = reihen.flatMap((art, i) => (art.nullMoeglich ? [i] : []));
    return new Rueckfrage(this.argumente.soll === 0 ? [...series, reihen.length + 3] : series);
  }

  private veraenderung(ist: Teil, basis: Teil, monat: Monat): number {
    const change = this.kennzahl.massstab.veraenderung(ist, basis);
    if (change !== undefined) return change;
    const m = monatsname(basismonat(this.kennzahl, monat), this.umfeld.sprache);
    throw new Funktionsfehler(
      '#DIV/0!',
      this.text(
        `Der Vergleichswert bis ${m} ist 0, eine Veränderung in Prozent gibt es dann nicht. Bitte die Monatswerte des Vergleichszeitraums prüfen.`,
        `The value to compare with, up to ${m}, is 0: there is no change in percent. Please check the values it is made of.`,
      ),
    );
  }

  /** The month asked for, or the newest one in which every series has a value. */
  bezugsmonat(): Monat {
    return this.leser.monat(this.argumente.bezugsmonat, 'Bezugsmonat') ?? this.neuester();
  }

  private neuester(): Monat {
    const { reihen } = this.kennzahl.groesse;
    const missing = reihen.find(({ id }) => this.daten[id] === undefined);
    // Which month it is does not matter where the whole series is missing.
    if (missing)
      throw fehlerDerLuecke({ grund: 'reihe-fehlt', reihe: missing, monat: 0 as Monat }, this.umfeld.sprache);
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
    const { von, bis } = this.leser.achse;
    if (von === undefined || bis === undefined) return false;
    for (let m = monat === undefined ? von : monat + 1; m <= bis; m++)
      for (const { id, nullMoeglich } of this.kennzahl.groesse.reihen) {
        const wert = nullMoeglich ? this.daten[id]?.wert(m as Monat) : undefined;
        if (typeof wert === 'object' && wert.grund === 'null-oder-leer') return true;
      }
    return false;
  }

  /** The agreed change: the argument, or that of the built-in agreement of the month's year. */
  soll(monat: Monat): Soll {
    const { soll } = this.argumente;
    if (soll === 0 && this.umfeld.leere === 'erfragbar') throw this.frage();
    if (typeof soll === 'number' && (soll !== 0 || this.umfeld.leere === 'bekannt')) {
      const fault = sollfehler(soll, this.kennzahl.richtung === 'sinkend', this.umfeld.sprache);
      if (fault) throw fault;
      return { zielart: zielartDer(this.kennzahl), soll };
    }
    if (soll === 0 || soll === null || soll === '') return this.vereinbart(monat, soll === 0);
    throw keineZahl('Soll', soll, this.umfeld.sprache);
  }

  private vereinbart(monat: Monat, perhapsZero: boolean): Soll {
    const ziel = vereinbarungDesJahres(jahr(monat))?.ziele.find((z) => z.kennzahl.id === this.kennzahl.id);
    if (ziel && istVereinbart(ziel) && !perhapsZero) return ziel;
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

  private text(de: string, en: string): string {
    return this.umfeld.sprache === 'de' ? de : en;
  }
}

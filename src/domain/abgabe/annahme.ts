import { adresse, type Ort } from '../ort';
import { pruefsummeDes } from '../pruefsumme';
import type { Befund } from '../regeln/regel';
import type { Snapshot, Zellwert } from '../snapshot';
import { kanonischeReihe } from './kanonisch';

/** That somebody has looked at a warning and takes it as it is. */
export interface Annahme {
  readonly regel: string;
  /** where the finding was when it was accepted; to be read by people only */
  readonly ort: string;
  readonly gefunden: string;
  readonly begruendung: string;
  /** initials of whoever accepts */
  readonly kuerzel: string;
  /** day, `JJJJ-MM-TT` */
  readonly datum: string;
  /** of the finding with its values: another value, and the acceptance is void */
  readonly pruefsumme: string;
}

/**
 * The checksum that ties an acceptance to a finding: rule, what was found, and the values that it rests on. Where the
 * cells stand does not count, so that an inserted row voids nothing.
 */
export const befundsumme = (befund: Befund, snapshot: Snapshot): string => {
  const werte = befund.werte ?? (befund.ort ? werteAn(befund.ort, snapshot) : []);
  const place = werte.length === 0 && befund.ort ? adresse(befund.ort) : '';
  return pruefsummeDes([befund.regel, befund.texte.de.gefunden, kanonischeReihe(werte), place].join('\n'));
};

/** What the cells of a place hold, as far as a name of the contract covers them. */
const werteAn = (ort: Ort, { namen }: Snapshot): readonly Zellwert[] => {
  const cells = new Map<string, Zellwert>();
  for (const found of namen.values()) {
    if (found.art !== 'bereich' || found.belegt.blatt.toLowerCase() !== ort.blatt.toLowerCase()) continue;
    const { zeile, spalte } = found.belegt;
    found.werte.forEach((row, r) =>
      row.forEach((wert, c) => {
        const [y, x] = [zeile + r - ort.zeile, spalte + c - ort.spalte];
        if (y >= 0 && y < ort.zeilen && x >= 0 && x < ort.spalten)
          cells.set(`${String(y)}|${String(x)}`, wert);
      }),
    );
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wert]) => wert);
};

/** A finding and how far it stands in the way of submission. */
export interface BeurteilterBefund {
  readonly befund: Befund;
  readonly pruefsumme: string;
  /** absent where nobody has accepted it, or it cannot be accepted */
  readonly annahme?: Annahme;
}

/** Only warnings can be accepted: a fault has to be repaired, a hint stands in nobody's way. */
export const istAnnehmbar = ({ schwere }: Befund): boolean => schwere === 'warnung';

/** Findings with the acceptances that hold for them, and acceptances that hold for none any more. */
export const beurteile = (
  befunde: readonly Befund[],
  annahmen: readonly Annahme[],
  snapshot: Snapshot,
): { readonly befunde: readonly BeurteilterBefund[]; readonly verfallen: readonly Annahme[] } => {
  const bySum = new Map(annahmen.map((a) => [a.pruefsumme, a]));
  const used = new Set<string>();
  const judged = befunde.map((befund): BeurteilterBefund => {
    const pruefsumme = befundsumme(befund, snapshot);
    const annahme = istAnnehmbar(befund) ? bySum.get(pruefsumme) : undefined;
    if (!annahme) return { befund, pruefsumme };
    used.add(pruefsumme);
    return { befund, pruefsumme, annahme };
  });
  return { befunde: judged, verfallen: annahmen.filter((a) => !used.has(a.pruefsumme)) };
};

/** What stands in the way of submission: every fault, and every warning that nobody has accepted. */
export const offene = (befunde: readonly BeurteilterBefund[]): readonly Befund[] =>
  befunde.flatMap(({ befund, annahme }) =>
    befund.schwere === 'fehler' || (befund.schwere === 'warnung' && !annahme) ? [befund] : [],
  );

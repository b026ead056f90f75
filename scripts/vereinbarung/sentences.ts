import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KREIS_KLEVE_2018 } from '../../src/domain/vereinbarung/kreis-kleve-2018';
import type { Stelle } from '../../src/domain/vereinbarung/vereinbarung';
import { sollInWorten } from '../../src/domain/zielarten/worte';
import { FOLDER } from './folder';

/** One sentence or list item of the agreement, and the entries that stand for it. */
export interface Satz {
  readonly abschnitt: string;
  /** number within its section, from 1 */
  readonly nummer: number;
  readonly text: string;
  readonly eintraege: readonly Eintrag[];
}

/** An entry of the agreement's data. */
export interface Eintrag extends Stelle {
  /** which list it is in, in the singular: `Ziel` */
  readonly art: string;
  readonly id: string;
  /** what it says, in short */
  readonly inhalt: string;
}

/** Every entry of Kreis Kleve 2018 that has a Fundstelle. */
export const eintraege = (): readonly Eintrag[] => {
  const v = KREIS_KLEVE_2018;
  const entry = (art: string, id: string, inhalt: string, { fundstelle, wortlaut }: Stelle): Eintrag => ({
    art,
    id,
    inhalt,
    fundstelle,
    wortlaut,
  });
  return [
    ...v.ziele.map((z) => entry('Ziel', z.id, `${z.kennzahl.name}: ${sollInWorten(z)}`, z)),
    ...v.textziele.map((p) => entry('Textziel', p.id, p.name, p)),
    ...v.beobachtungen.map((b) =>
      entry(
        b.analysefeld === true ? 'Analysefeld' : 'Beobachtung',
        b.kennzahl.id,
        b.name ?? b.kennzahl.name,
        b,
      ),
    ),
    ...v.querschnittsziele.map((p) => entry('Querschnittsziel', p.id, p.name, p)),
    ...v.steuerungsdialoge.map((d) => entry('Steuerungsdialog', d.id, d.name, d)),
    ...(v.planung ? [entry('Planung', 'PLANUNG', v.planung.titel, v.planung)] : []),
    ...v.notizen.map((p) => entry('Notiz', p.id, p.name, p)),
  ];
};

const gleichmaessig = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A sentence's words stand in the entry, or the entry's words in the sentence. */
const gehoertZu = (line: string, { wortlaut }: Eintrag): boolean => {
  const [a, b] = [gleichmaessig(line), gleichmaessig(wortlaut)];
  return a.includes(b) || b.includes(a);
};

/** The agreement's text, a line each, with the entries that quote it in the same section. */
export const saetze = (): readonly Satz[] => {
  const all = eintraege();
  const found: Satz[] = [];
  let abschnitt = '';
  for (const line of readFileSync(join(FOLDER, 'kreis-kleve-2018.txt'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) abschnitt = line.slice(3).trim();
    else if (line.trim() !== '') {
      const text = line.replace(/^- /, '');
      const own = all.filter((e) => e.fundstelle === abschnitt && gehoertZu(text, e));
      const nummer = found.filter((s) => s.abschnitt === abschnitt).length + 1;
      found.push({ abschnitt, nummer, text, eintraege: own });
    }
  }
  return found;
};

import { genau, monatsname, zeitraum } from '../../anzeige';
import type { Monat } from '../../monat';
import { pruefregel, type Fund } from '../pruefregel';
import type { Reihenstand } from '../pruefstand';
import { strecke, strecken } from '../strecke';
import { beziehungen, type Beziehung } from '../teilreihen';

interface Angaben {
  readonly teil: string;
  readonly ganzes: string;
  readonly monate: string;
  /** the first month and its two values */
  readonly monat: string;
  readonly wert: string;
  readonly grenze: string;
}

export const TEIL_GROESSER_ALS_GANZES = pruefregel<Angaben>({
  id: 'teil-groesser-als-ganzes',
  gruppe: 'fach',
  schwere: 'fehler',
  frage: 'Ist kein Teil größer als sein Ganzes?',
  braucht: 'Zwei Reihen, von denen die eine in der anderen enthalten ist, oder Männer, Frauen und alle.',
  quelle:
    'Definitionen der Verordnung zu § 48a SGB II und der BA: LZB sind ELB, Integrationen in svB sind Integrationen, bedarfsdeckende und nachhaltige sind solche in svB.',
  verfahren:
    'In jedem Monat der Mappe wird jede Reihe mit der verglichen, deren Teil sie ist: INT_SVB, INT_LZB, INT_ASYL8 und INT_AE mit INT; ' +
    'INT_BD und INT_NACHHALTIG mit INT_SVB; LZB, ELB_ASYL8 und ELB_AE mit ELB; LZB_4J, LZB_AMP und LZB_ASYL8 mit LZB; LZB_ASYL8 mit ELB_ASYL8; ' +
    'Männer und Frauen, einzeln und zusammen, mit allen. Fehlt eine Reihe dazwischen, wird mit der nächstgrößeren verglichen. ' +
    'Gleichheit ist erlaubt, eine Toleranz gibt es nicht: der Teil kann nie größer sein.',
  de: ({ teil, ganzes, monate, monat, wert, grenze }) => ({
    gefunden: `${teil} ist größer als ${ganzes} (${monate}); in ${monat} stehen ${wert} gegen ${grenze}.`,
    erwartet: `Erwartet wird höchstens der Wert von ${ganzes}, weil ${teil} darin enthalten ist.`,
    abhilfe: 'Bitte beide Reihen mit der Quelle vergleichen: eine ist falsch übernommen oder vertauscht.',
  }),
  en: ({ teil, ganzes, monate, monat, wert, grenze }) => ({
    gefunden: `${teil} is greater than ${ganzes} (${monate}); in ${monat} there are ${wert} against ${grenze}.`,
    erwartet: `At most the value of ${ganzes} is expected, as ${teil} is contained in it.`,
    abhilfe: 'Please compare both series with their source: one was copied wrongly, or they were exchanged.',
  }),
  finde: ({ reihen }) => beziehungen(reihen).flatMap(verstoesse),
});

/** Quick: true where some month of a part exceeds that of the whole. */
const ragtHinaus = ({ verlauf: teil }: Reihenstand, { verlauf: ganzes }: Reihenstand): boolean => {
  for (let i = 0; i < teil.length; i++) {
    const [a, b] = [teil[i]!, ganzes[i]!];
    if (a !== null && b !== null && a > b) return true;
  }
  return false;
};

const verstoesse = ({ teile, ganzes }: Beziehung): readonly Fund<Angaben>[] => {
  const first = teile[0]!;
  if (teile.length === 1 && !ragtHinaus(first, ganzes)) return [];
  const sum = (m: Monat): number | null => {
    const parts = teile.map((t) => t.wert(m));
    return parts.every((x) => x !== null) ? parts.reduce((a, b) => a + b, 0) : null;
  };
  const exceeds = (m: Monat): boolean => {
    const [part, whole] = [sum(m), ganzes.wert(m)];
    if (part === null || whole === null || part <= whole) return false;
    // A part that exceeds it alone is said already.
    return teile.length === 1 || teile.every((t) => t.wert(m)! <= whole);
  };
  return strecken(first, exceeds).map(([von, bis]) => ({
    ort: strecke(first, von, bis),
    angaben: {
      teil: teile.map((t) => t.name).join(' + '),
      ganzes: ganzes.name,
      monate: zeitraum(von, bis),
      monat: monatsname(von),
      wert: genau(sum(von)!),
      grenze: genau(ganzes.wert(von)!),
    },
  }));
};

import type { Regel } from './regel';

export const VEREINBARUNG_PROZENT: Regel<{ stelle: string; ziel: string; wert: string; gemeint: string }> = {
  id: 'vereinbarung-prozent',
  schwere: 'fehler',
  frage: 'Sind Prozentwerte als Prozentzahlen eingetragen?',
  quelle:
    'Excel: In einer als Prozent formatierten Zelle steht für −0,4 % die Zahl −0,004. Vertrag der Namen: Prozent sind Zahlen, wie die Bundesagentur für Arbeit sie druckt; −0,4 heißt −0,4 %.',
  de: ({ stelle, ziel, wert, gemeint }) => ({
    gefunden: `${stelle}Ziel ${ziel}: Der Wert ${wert} ist sehr klein.`,
    erwartet: `Prozent sind Zahlen: gemeint ist wohl ${gemeint}.`,
    abhilfe: `Bitte ${gemeint} eintragen und die Zelle nicht als Prozent formatieren.`,
  }),
  en: ({ stelle, ziel, wert, gemeint }) => ({
    gefunden: `${stelle}Goal ${ziel}: the value ${wert} is very small.`,
    erwartet: `Percent are plain numbers: ${gemeint} is probably meant.`,
    abhilfe: `Please enter ${gemeint}, and do not format the cell as a percentage.`,
  }),
};

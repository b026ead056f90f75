import type { Regel } from './regel';

export const NAME_FORMEL: Regel<{ name: string; formel: string }> = {
  id: 'name-formel',
  schwere: 'fehler',
  frage: 'Bezeichnet der Name einen festen Bereich?',
  quelle:
    'Vertrag der Namen: Namen bezeichnen Bereiche; was eine Formel oder ein fester Wert ergibt, hat keine Zellen, auf die ein Befund zeigen kann.',
  de: ({ name, formel }) => ({
    gefunden: `Der Name ${name} ist eine Formel oder ein fester Wert (${formel}).`,
    erwartet: 'Erwartet wird ein fester Bereich, zum Beispiel =Monatsdaten!$C$2:$C$26.',
    abhilfe: 'Bitte den Bezug im Namens-Manager durch den Bereich selbst ersetzen.',
  }),
  en: ({ name, formel }) => ({
    gefunden: `The name ${name} is a formula or a constant (${formel}).`,
    erwartet: 'A fixed range is expected, for example =Monatsdaten!$C$2:$C$26.',
    abhilfe: 'Please replace the reference in the Name Manager by the range itself.',
  }),
};

import type { Regel } from './regel';

export const NAME_FORMEL: Regel<{ name: string; formel: string }> = {
  id: 'name-formel',
  schwere: 'fehler',
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

import type { Regel } from '../../regeln/regel';

export const ABGABE_NAME: Regel<{ name: string; da: boolean }> = {
  id: 'abgabe-name',
  schwere: 'warnung',
  frage: 'Ist seit der Freigabe eine Reihe dazugekommen oder verschwunden?',
  quelle: 'Eigene Festlegung: Was abgegeben wird, soll beim Empfänger nachprüfbar dasselbe sein.',
  de: ({ name, da }) => ({
    gefunden: da
      ? `Den Namen ${name} gab es bei der Freigabe nicht.`
      : `Der Name ${name} fehlt oder ist nicht mehr brauchbar.`,
    erwartet: 'Erwartet werden dieselben Eingaben wie bei der Freigabe.',
    abhilfe: 'Bitte den Namen prüfen (Formeln > Namens-Manager) und die Mappe neu freigeben.',
  }),
  en: ({ name, da }) => ({
    gefunden: da
      ? `The name ${name} did not exist when the workbook was released.`
      : `The name ${name} is missing or can no longer be used.`,
    erwartet: 'The same inputs as at the release are expected.',
    abhilfe: 'Please look at the name (Formulas > Name Manager), and release the workbook anew.',
  }),
};

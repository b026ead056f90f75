import type { Regel } from './regel';

export const VEREINBARUNG_ZIELART_PASST_NICHT: Regel<{
  stelle: string;
  ziel: string;
  zielart: string;
  kennzahl: string;
  passtZu: string;
  fits: string;
}> = {
  id: 'vereinbarung-zielart-passt-nicht',
  schwere: 'fehler',
  frage: 'Lässt sich die Kennzahl mit dieser Zielart messen?',
  quelle:
    'Zielarten (docs/vereinbarung): Eine Quote, ein Bestand und eine Summe werden verschieden vereinbart; „26,1 %“ sagt bei einem Bestand nichts.',
  de: ({ stelle, ziel, zielart, kennzahl, passtZu }) => ({
    gefunden: `${stelle}Ziel ${ziel}: Die Zielart „${zielart}“ passt nicht zur Kennzahl ${kennzahl}.`,
    erwartet: `Diese Zielart gilt für ${passtZu}.`,
    abhilfe: 'Bitte eine andere Zielart oder eine andere Kennzahl wählen.',
  }),
  en: ({ stelle, ziel, zielart, kennzahl, fits }) => ({
    gefunden: `${stelle}Goal ${ziel}: the kind of target "${zielart}" does not fit the Kennzahl ${kennzahl}.`,
    erwartet: `This kind holds for ${fits}.`,
    abhilfe: 'Please choose another kind or another Kennzahl.',
  }),
};

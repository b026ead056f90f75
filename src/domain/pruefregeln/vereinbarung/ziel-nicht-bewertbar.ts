import { meldung } from '../../regeln/regel';
import { pruefregel } from '../pruefregel';

export const ZIEL_NICHT_BEWERTBAR = pruefregel<{
  ziel: string;
  kennzahl: string;
  grund: string;
  reason: string;
}>({
  id: 'ziel-nicht-bewertbar',
  gruppe: 'vereinbarung',
  schwere: 'hinweis',
  frage: 'Welche Ziele lassen sich nicht bewerten, und warum?',
  braucht: 'Ein Ziel, das nicht bewertet werden konnte.',
  quelle: '§ 48b Abs. 1 SGB II: Jedes vereinbarte Ziel wird nachgehalten.',
  verfahren:
    'Genannt wird der schwerste Befund, der dem Ziel im Weg steht. Ohne einen solchen Befund ist es eine Warnung, denn dann fehlt der Grund.',
  de: ({ ziel, kennzahl, grund }) => ({
    gefunden: `Das Ziel ${ziel} (${kennzahl}) lässt sich nicht bewerten${grund === '' ? '' : `: ${grund}`}.`,
    erwartet: 'Erwartet wird zu jedem Ziel ein Urteil.',
    abhilfe: 'Bitte den genannten Befund beheben.',
  }),
  en: ({ ziel, kennzahl, reason }) => ({
    gefunden: `The goal ${ziel} (${kennzahl}) cannot be judged${reason === '' ? '' : `: ${reason}`}.`,
    erwartet: 'A verdict on every goal is expected.',
    abhilfe: 'Please repair the finding named.',
  }),
  finde: ({ pruefung: { ziele, befunde } }) =>
    ziele
      .filter((z) => z.status === 'nicht bewertbar')
      .map(({ ziel, kennzahl }) => {
        const cause =
          befunde.find((b) => b.ziele.includes(ziel.id)) ?? befunde.find((b) => b.schwere === 'fehler');
        const [grund, reason] = (['de', 'en'] as const).map((s) =>
          cause ? ohnePunkt(meldung({ ...cause, ort: null }, s).split(/(?<=\.) (?=\p{Lu})/u)[0]!) : '',
        );
        return {
          ort: cause?.ort ?? null,
          angaben: { ziel: ziel.id, kennzahl: kennzahl.id, grund: grund!, reason: reason! },
          ...(cause ? {} : { schwere: 'warnung' as const }),
        };
      }),
});

const ohnePunkt = (satz: string): string => satz.replace(/\.$/, '');

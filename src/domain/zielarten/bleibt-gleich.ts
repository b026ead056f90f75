import { NUR_POSITIVE, einseitig, type Zielart } from './zielart';

/**
 * "bleibt gleich". Agreements mean by it that a stock does not grow (Landkreis Würzburg with the StMAS, 2013 to 2020):
 * without a number it is reached where the Kennzahl is not worse. With a number z, where it stays within ± z %.
 */
export const BLEIBT_GLEICH: Zielart = {
  id: 'bleibt-gleich',
  name: { de: 'bleibt gleich', en: 'stays equal' },
  misst: 'veraenderung',
  braucht: ['wert'],
  wertFreiwillig: true,
  ...NUR_POSITIVE,
  grenzen: (soll, gut) =>
    soll.soll === 0 ? einseitig(soll, gut) : { von: -Math.abs(soll.soll), bis: Math.abs(soll.soll) },
  worte: ({ soll }, gut, { sprache, betrag }) => {
    const de = sprache === 'de';
    const words = de ? 'bleibt gleich' : 'stays equal';
    if (soll !== 0) return `${words} (± ${betrag(Math.abs(soll))})`;
    if (de) return `${words} (${gut === 'sinkend' ? 'steigt nicht' : 'sinkt nicht'})`;
    return `${words} (does not ${gut === 'sinkend' ? 'rise' : 'fall'})`;
  },
};

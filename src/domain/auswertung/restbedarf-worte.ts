import { aufrunden, mitVorzeichen, zahl, type Sprache } from '../anzeige';
import type { Restbedarf } from './restbedarf';

const EINHEIT: Readonly<Record<Restbedarf['einheit'], Readonly<Record<Sprache, string>>>> = {
  Integrationen: { de: ' Integrationen', en: ' integrations' },
  Personen: { de: ' Personen', en: ' persons' },
  Anzahl: { de: '', en: '' },
  '€': { de: ' €', en: ' €' },
  '%': { de: ' %', en: ' %' },
};

/** What is below a whole number by binary residue only counts as that number. */
const SPIEL = 1e-9;

/** Whole units that are enough, or still allowed. */
const ganze = ({ wert, grenze, einschliesslich }: Restbedarf): number => {
  if (grenze === 'mindestens') return einschliesslich ? aufrunden(wert) : Math.floor(wert + SPIEL) + 1;
  return einschliesslich ? Math.floor(wert + SPIEL) : Math.ceil(wert - SPIEL) - 1;
};

/**
 * The need per remaining month as a sentence: `In den 6 verbleibenden Monaten je Monat mindestens 262 Integrationen
 * (bei gleichem Bestand).` Needs are rounded up to whole units, allowances down.
 */
export const restbedarfssatz = (r: Restbedarf, sprache: Sprache = 'de'): string => {
  const de = sprache === 'de';
  const months =
    r.monate === 1
      ? de
        ? 'Im letzten Monat'
        : 'In the last month'
      : de
        ? `In den ${String(r.monate)} verbleibenden Monaten je Monat`
        : `In each of the ${String(r.monate)} months that are left`;
  const least = r.grenze === 'mindestens';
  const limit = least ? (de ? 'mindestens' : 'at least') : de ? 'höchstens' : 'at most';
  const unit = EINHEIT[r.einheit][sprache];
  const stock = r.beiGleichemBestand ? (de ? ' (bei gleichem Bestand)' : ' (with the stock as it is)') : '';
  if (r.art === 'aenderung') {
    const change = de ? 'eine Veränderung von' : 'a change of';
    const tenths = r.wert * 10;
    const safe = (least ? Math.ceil(tenths - SPIEL) : Math.floor(tenths + SPIEL)) / 10;
    return `${months} ${change} ${limit} ${mitVorzeichen(safe, 1, sprache)}${unit}.`;
  }
  const whole = ganze(r);
  if (least && whole <= 0)
    return de ? 'Für das Jahr ist das Ziel schon erreicht.' : 'The target of the year is already reached.';
  if (!least && whole < 0)
    return de
      ? 'Für das Jahr ist das Ziel nicht mehr zu erreichen.'
      : 'The target of the year cannot be reached any more.';
  if (r.art === 'bestand')
    return `${months} ${de ? 'ein Bestand von' : 'a stock of'} ${limit} ${zahl(whole, 0, sprache)}${unit}.`;
  return `${months} ${limit} ${zahl(whole, 0, sprache)}${unit}${stock}.`;
};

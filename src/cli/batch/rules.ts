import { PRUEFREGELN } from '../../domain/pruefregeln';
import { BEWERTUNGSREGELN } from '../../domain/regeln';
import { CallError } from '../call';

const GROUPS = new Map(
  [...new Set(PRUEFREGELN.map((r) => r.gruppe))].map((gruppe) => [
    gruppe as string,
    PRUEFREGELN.filter((r) => r.gruppe === gruppe).map((r) => r.id),
  ]),
);

/**
 * The checks before submission that a call asks for: groups and ids, those with a minus in front left out. Where only
 * such are named, all others are made.
 * @returns undefined for all of them
 * @throws CallError where something is neither a group nor an id
 */
export const readRules = (texts: readonly string[] | undefined): readonly string[] | undefined => {
  if (texts === undefined || texts.length === 0) return undefined;
  const words = texts
    .join(',')
    .split(',')
    .map((w) => w.trim().toLowerCase())
    .filter((w) => w !== '');
  if (words.length === 0) throw new CallError('--regeln: Es fehlt, welche Regeln gemeint sind.');
  const without = new Set(words.filter((w) => w.startsWith('-')).flatMap((w) => idsOf(w.slice(1))));
  const named = words.filter((w) => !w.startsWith('-'));
  const asked = new Set(named.length === 0 ? PRUEFREGELN.map((r) => r.id) : named.flatMap(idsOf));
  return PRUEFREGELN.map((r) => r.id).filter((id) => asked.has(id) && !without.has(id));
};

const idsOf = (word: string): readonly string[] => {
  const group = GROUPS.get(word);
  if (group) return group;
  if (PRUEFREGELN.some((r) => r.id === word)) return [word];
  if (BEWERTUNGSREGELN.some((r) => r.id === word))
    throw new CallError(`--regeln: „${word}“ gehört zur Bewertung und wird immer geprüft.`);
  const ids = PRUEFREGELN.map((r) => r.id);
  const alike = ids.filter((id) => isAlike(id, word));
  throw new CallError(
    `--regeln: Die Regel „${word}“ gibt es nicht. ` +
      (alike.length > 0
        ? `Ähnlich heißen: ${alike.join(', ')}.`
        : `Möglich sind die Gruppen ${[...GROUPS.keys()].join(', ')} und: ${ids.join(', ')}.`),
  );
};

/** True where a part of one id begins as a part of the other. */
const isAlike = (id: string, word: string): boolean => {
  const beginnings = word.split(/[-_ ]+/).filter((part) => part.length >= 3);
  return id.split('-').some((part) => beginnings.some((b) => part.slice(0, 4) === b.slice(0, 4)));
};

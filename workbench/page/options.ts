import { PROFILES, STANDARD_PROFILE, type ProfileId } from '../host';

/** What is chosen in the page; it stands in its address, so that a state can be linked and reloaded. */
export interface Options {
  readonly sample: string;
  readonly version: ProfileId;
  readonly locale: 'de-DE' | 'en-US';
}

const KEYS = { sample: 'beispiel', version: 'version', locale: 'sprache' } as const;

export const readOptions = (standardSample: string): Options => {
  const query = new URLSearchParams(location.search);
  const version = PROFILES.find(({ id }) => id === query.get(KEYS.version));
  return {
    sample: query.get(KEYS.sample) ?? standardSample,
    version: (version ?? STANDARD_PROFILE).id as ProfileId,
    locale: query.get(KEYS.locale) === 'en-US' ? 'en-US' : 'de-DE',
  };
};

/** The choices as they stand in an address. */
export const queryOf = (options: Options): URLSearchParams => {
  const query = new URLSearchParams();
  for (const key of ['sample', 'version', 'locale'] as const) query.set(KEYS[key], options[key]);
  return query;
};

export const rememberOptions = (options: Options): void => {
  history.replaceState(null, '', `?${queryOf(options).toString()}`);
};

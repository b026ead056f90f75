export const FOLDER = new URL('../../docs/vereinbarung/', import.meta.url).pathname;

/** Path of a Chromium, Chrome or Edge on this machine. */
export const findBrowser: () => string | undefined;
/** The same; installs Debian's chromium where there is none and that is allowed, else fails and says what to install. */
export const ensureBrowser: () => string;

/** The program's version, as its package says; put in by the build. */
export const VERSION = process.env['ZIEL_VERSION'] ?? 'Entwicklung';

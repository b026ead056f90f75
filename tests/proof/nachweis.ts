import type { Bilanz } from './fehlerbilanz';

/** The table of injected faults as a page of the docs. */
export const nachweisseite = (bilanz: readonly Bilanz[], mappen: number, auffaellig: number): string => {
  const sum = (of: (b: Bilanz) => number): string => String(bilanz.reduce((n, b) => n + of(b), 0));
  const rows = bilanz.map(
    ({ art, regeln, eingebaut, gefunden }) =>
      `| ${art} | ${regeln.map((r) => `\`${r}\``).join(', ')} | ${String(eingebaut)} | ${String(gefunden)} |`,
  );
  return `# Wie gut die Prüfungen vor der Abgabe treffen

Diese Seite ist erzeugt (\`npm run nachweis\`) und wird bei jedem Testlauf nachgerechnet (\`tests/proof\`).

**Stille Mappen.** ${String(mappen)} Mappen mit erfundenen, aber stimmigen Zahlen (Saison, Trend und Zufall; senkrecht und waagrecht, ein Blatt
oder viele, Zahlen oder Formeln, mit und ohne Ergebnisse und Vereinbarung, 25 bis 60 Monate): kein Fehler, und in ${String(auffaellig)} von ihnen eine Warnung.

**Eingebaute Fehler.** In je eine solche Mappe wird ein Fehler eingebaut, wie er beim Arbeiten in Eile entsteht. Gefunden heißt: eine der
genannten Regeln meldet ihn.

| Fehler | gefunden von | eingebaut | gefunden |
| --- | --- | ---: | ---: |
${rows.join('\n')}
| **zusammen** | | **${sum((b) => b.eingebaut)}** | **${sum((b) => b.gefunden)}** |

Nicht immer zu entscheiden: Ein Bestand, der sich kaum bewegt, kann zufällig drei Monate gleich bleiben oder drei Monate dieselben
Werte wie im Vorjahr haben. Mit anderen Zufallszahlen entgehen deshalb einzelne.
`;
};

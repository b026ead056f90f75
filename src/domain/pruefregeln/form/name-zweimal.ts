import { adresse, leseAdresse } from '../../ort';
import type { Snapshot, Zweitname } from '../../snapshot';
import { pruefregel, type Fund } from '../pruefregel';
import { liste } from '../worte';

interface Angaben {
  readonly blatt: string;
  /** names with their place on the sheet, and with their place in the workbook */
  readonly dort: readonly string[];
  readonly gilt: readonly string[];
}

export const NAME_ZWEIMAL = pruefregel<Angaben>({
  id: 'name-zweimal',
  gruppe: 'form',
  schwere: 'warnung',
  frage: 'Gibt es einen Namen für die Arbeitsmappe und noch einmal für ein Blatt?',
  braucht: 'Die definierten Namen der Arbeitsmappe und ihrer Blätter.',
  quelle:
    'Eigene Festlegung: wird ein Blatt kopiert, legt Excel alle Namen, die darauf zeigen, für die Kopie noch einmal an.',
  verfahren:
    'Gemeldet wird je Blatt, welche Namen des Vertrags es für sich hat, obwohl es sie für die Arbeitsmappe gibt. ' +
    'Gerechnet wird mit den Namen der Arbeitsmappe. Zeigen beide auf dieselben Zellen, ist nichts zu verwechseln.',
  de: ({ blatt, dort, gilt }) => ({
    gefunden: `Auf dem Blatt „${blatt}“ gibt es noch einmal ${liste(dort, 'de')}.`,
    erwartet: `Gerechnet wird mit ${liste(gilt, 'de')}; was der Name des Blatts zeigt, bleibt außer Betracht.`,
    abhilfe:
      'Bitte prüfen, wo die richtigen Zahlen stehen, und im Namens-Manager die Namen des Blatts löschen.',
  }),
  en: ({ blatt, dort, gilt }) => ({
    gefunden: `The sheet "${blatt}" once more has ${liste(dort, 'en')}.`,
    erwartet: `The calculation uses ${liste(gilt, 'en')}; what the sheet's own name refers to is ignored.`,
    abhilfe: 'Please check where the right figures are, and delete the sheet’s names in the Name Manager.',
  }),
  finde: ({ snapshot }) => {
    const sheets = new Map<string, Zweitname[]>();
    for (const z of snapshot.zweitnamen ?? [])
      if (!zeigtDasselbe(z, snapshot)) sheets.set(z.blatt, [...(sheets.get(z.blatt) ?? []), z]);
    return [...sheets].map(([blatt, zweite]) => fund(blatt, zweite, snapshot));
  },
});

const fund = (blatt: string, zweite: readonly Zweitname[], snapshot: Snapshot): Fund<Angaben> => ({
  ort: zweite.map((z) => leseAdresse(z.bezug, z.blatt)).find((ort) => ort !== undefined) ?? null,
  angaben: {
    blatt,
    dort: zweite.map((z) => `${z.name} (${z.bezug.replace(/^=/, '').replaceAll('$', '')})`),
    gilt: zweite.map((z) => {
      const found = snapshot.namen.get(z.name.toUpperCase());
      return found?.art === 'bereich' ? `${z.name} (${adresse(found.ort)})` : z.name;
    }),
  },
});

const zeigtDasselbe = ({ name, blatt, bezug }: Zweitname, { namen }: Snapshot): boolean => {
  const found = namen.get(name.toUpperCase());
  const other = leseAdresse(bezug, blatt);
  return (
    found?.art === 'bereich' &&
    other !== undefined &&
    adresse(found.ort).toLowerCase() === adresse(other).toLowerCase()
  );
};

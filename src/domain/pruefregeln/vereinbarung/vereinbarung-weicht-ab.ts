import type { Sprache } from '../../anzeige';
import { zelle, type Ort } from '../../ort';
import type { Blattfund } from '../../snapshot';
import { sollInZeichen } from '../../zielarten/worte';
import type { Ziel } from '../../vereinbarung/vereinbarung';
import { vorlageMitId } from '../../vereinbarung/vorlagen';
import { pruefregel } from '../pruefregel';

interface Abweichung {
  readonly ziel: string;
  /** the goal of the workbook and that of the preset; one of them may be missing */
  readonly hier: Ziel | undefined;
  readonly vorlage: Ziel | undefined;
}

export const VEREINBARUNG_WEICHT_AB = pruefregel<Abweichung>({
  id: 'vereinbarung-weicht-ab',
  gruppe: 'vereinbarung',
  schwere: 'warnung',
  frage: 'Sind die Ziele in der Mappe noch die der Vorlage?',
  braucht: 'Ein Blatt „Zielvereinbarung“, das aus einer Vorlage von Ziel entstanden ist.',
  quelle: '§ 48b SGB II: Die Ziele sind vereinbart; ändern lassen sie sich nur gemeinsam.',
  verfahren:
    'Jedes Ziel der Mappe wird mit dem gleichnamigen der Vorlage verglichen: Kennzahl, Zielart, Wert, Grenzen, Richtung und Lesarten. Reihenfolge und Schreibweise zählen nicht.',
  de: ({ ziel, hier, vorlage }) => ({
    gefunden: !hier
      ? `Das Ziel ${ziel} fehlt in der Vereinbarung der Mappe.`
      : `Das Ziel ${ziel} ${vorlage ? 'lautet in der Mappe' : 'kommt in der Mappe dazu'}: ${kurz(hier)}.`,
    erwartet: vorlage ? `In der Vorlage steht: ${kurz(vorlage)}.` : 'In der Vorlage steht dieses Ziel nicht.',
    abhilfe:
      'Bitte prüfen, ob das so vereinbart ist. Wenn ja, nehmen Sie die Warnung mit einer Begründung an.',
  }),
  en: ({ ziel, hier, vorlage }) => ({
    gefunden: !hier
      ? `The goal ${ziel} is missing in the workbook's agreement.`
      : `${vorlage ? 'In the workbook the goal' : 'The workbook adds the goal'} ${ziel}: ${kurz(hier, 'en')}.`,
    erwartet: vorlage ? `The preset says: ${kurz(vorlage, 'en')}.` : 'The preset has no such goal.',
    abhilfe: 'Please check whether this was agreed. If so, accept the warning with a reason.',
  }),
  finde: ({ inKraft, snapshot: { vereinbarungsblatt } }) => {
    const { vorlage: from } = inKraft;
    const preset = from && !from.unveraendert ? vorlageMitId(from.id) : undefined;
    if (!preset) return [];
    const here = new Map(inKraft.vereinbarung.ziele.map((z) => [z.id, z]));
    const there = new Map(preset.ziele.map((z) => [z.id, z]));
    return [...new Set([...there.keys(), ...here.keys()])].flatMap((id) => {
      const [hier, vorlage] = [here.get(id), there.get(id)];
      if (hier && vorlage && inhalt(hier) === inhalt(vorlage)) return [];
      const werte = [hier, vorlage].map((z) => (z ? inhalt(z) : ''));
      return [{ ort: zeileMit(vereinbarungsblatt, id), angaben: { ziel: id, hier, vorlage }, werte }];
    });
  },
});

/** What is judged by; words and places of the agreement do not count. */
const inhalt = (z: Ziel): string =>
  JSON.stringify([
    z.kennzahl.id,
    z.kennzahl.lesarten,
    z.zielart.id,
    z.soll,
    z.bis,
    z.einschliesslich,
    z.dezimalen,
    [...(z.zwischenwerte ?? [])],
    z.unterjaehrig,
  ]);

const kurz = (z: Ziel, sprache: Sprache = 'de'): string => `${z.kennzahl.id} ${sollInZeichen(z, sprache)}`;

/** The cell with a goal's id on the sheet of the agreement. */
const zeileMit = (blatt: Blattfund | undefined, id: string): Ort | null => {
  if (!blatt) return null;
  const row = blatt.werte.findIndex((cells) => cells[0] === 'Ziel' && cells.includes(id));
  if (row < 0) return blatt.ort;
  const { ort, werte } = blatt;
  return zelle(ort.blatt, ort.zeile + row, ort.spalte + werte[row]!.indexOf(id));
};

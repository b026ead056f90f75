import { monatsname, type Sprache } from '../domain/anzeige';
import type { Postenergebnis, Pruefung } from '../domain/auswertung/pruefung';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { sollInWorten } from '../domain/zielarten/worte';
import { postenwert } from './ansicht';
import { texteIn } from './texte';

/** A heading with lines below it. */
export interface Angabengruppe {
  readonly titel: string;
  readonly zeilen: readonly { readonly id: string; readonly text: string }[];
}

/** What an agreement says, in groups; groups with nothing to say are left out. */
export const vereinbarungsangaben = (
  { vereinbarung, posten }: Pick<Pruefung, 'vereinbarung' | 'posten'>,
  sprache: Sprache,
): readonly Angabengruppe[] => {
  const { vereinbarung: texte } = texteIn(sprache);
  const v = vereinbarung;
  return [
    {
      titel: texte.ziele,
      zeilen: v.ziele.map((z) => ({
        id: z.id,
        text: `${z.name ?? nameIn(z.kennzahl, sprache)}: ${sollInWorten(z, sprache)} (${z.fundstelle})`,
      })),
    },
    { titel: texte.textziele, zeilen: v.textziele.map((p) => postenzeile(p, posten, sprache)) },
    { titel: texte.querschnitt, zeilen: v.querschnittsziele.map((p) => postenzeile(p, posten, sprache)) },
    {
      titel: texte.dialoge,
      zeilen: v.steuerungsdialoge.map((d) => ({
        id: d.id,
        text: `${d.name}: ${d.monat === undefined ? texte.ohneTermin : monatsname(d.monat, sprache)}${
          d.vorschlag ? ` (${texte.vorschlag})` : ''
        }`,
      })),
    },
    {
      titel: v.planung?.titel ?? texte.planung,
      zeilen: planungszeilen(v, sprache),
    },
    {
      titel: texte.notizen,
      zeilen: v.notizen.map(({ id, name, fundstelle }) => ({ id, text: `${name} (${fundstelle})` })),
    },
    { titel: texte.luecken, zeilen: (v.daten.luecken ?? []).map((text, i) => ({ id: `L${i}`, text })) },
  ].filter((g) => g.zeilen.length > 0);
};

const nameIn = ({ name, englisch }: Vereinbarung['ziele'][number]['kennzahl'], sprache: Sprache): string =>
  sprache === 'de' ? name : englisch;

const postenzeile = (
  { id, name, fundstelle }: Vereinbarung['notizen'][number],
  results: readonly Postenergebnis[],
  sprache: Sprache,
) => {
  const found = results.find((r) => r.posten.id === id && r.ist !== null);
  const value = found ? `: ${postenwert(found, sprache)}` : '';
  return { id, text: `${name}${value} (${fundstelle})` };
};

const planungszeilen = ({ planung }: Vereinbarung, sprache: Sprache): Angabengruppe['zeilen'] => {
  if (!planung) return [];
  const { vereinbarung: texte } = texteIn(sprache);
  if (planung.massnahmen.length === 0) return [{ id: 'PLANUNG', text: texte.ohnePlanung }];
  return planung.massnahmen.map(({ id, name, werte }) => ({
    id,
    text: `${name}: ${texte.monatswerte(werte.size)}`,
  }));
};

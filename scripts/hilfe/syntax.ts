import { funktionsname, type Funktion } from '../../src/domain/funktion/funktion';
import { MONATE, type Parameter } from '../../src/domain/funktion/parameter';

/** Names of parameters are identifiers; these have an umlaut when people read them. */
const UMLAUTE: Readonly<Record<string, string>> = { veraenderung: 'Veränderung', zaehler: 'Zähler' };

/** True for a series of a Kennzahl: its parameter's name is the series' id. */
const istReihe = ({ kennzahl }: Funktion, { art, name }: Parameter): boolean =>
  kennzahl !== undefined && art === 'bereich' && name !== MONATE.name;

/** A parameter's name as it is written for people: `INT_LZB`, `Bezugsmonat`, `Veränderung`. */
export const anzeigename = (funktion: Funktion, parameter: Parameter): string => {
  if (istReihe(funktion, parameter)) return parameter.name.toUpperCase();
  const { name } = parameter;
  return UMLAUTE[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
};

/** Name with namespace: `ZIEL.K3`. */
export const vollerName = ({ id }: Funktion, longNames = false): string =>
  `ZIEL.${funktionsname(id, longNames)}`;

/** The call with its parameters, in German notation: `=ZIEL.K3(LZB; Monate; [Bezugsmonat]; [Ausgabe]; [Soll])`. */
export const syntax = (funktion: Funktion, longNames = false): string => {
  const names = funktion.parameter.map((p) =>
    p.wahlfrei ? `[${anzeigename(funktion, p)}]` : anzeigename(funktion, p),
  );
  return `=${vollerName(funktion, longNames)}(${names.join('; ')})`;
};

/** What a parameter takes, in a word. */
export const artDes = ({ art }: Parameter): string => {
  if (art === 'bereich') return 'Bereich';
  return art === 'wert' ? 'Wert oder Zelle' : 'Text aus einer Liste';
};

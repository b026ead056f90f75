import { monatsname } from '../domain/anzeige';
import type { Stelle, Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { sollInWorten } from '../domain/zielarten/worte';

/** An agreement for people to read, in German. */
export const agreementText = (v: Vereinbarung): string =>
  [
    `${v.titel} (${v.id})`,
    `Träger: ${v.traeger}, ${v.land}; Jahr: ${String(v.jahr)}`,
    ...(v.daten.quelle === undefined ? [] : [`Quelle: ${v.daten.quelle}`]),
    ...section(
      'Parteien',
      v.daten.parteien.map(({ rolle, name }) => [rolle, name]),
    ),
    ...section(
      'Ziele',
      v.ziele.map((z) => [z.id, `${z.name ?? z.kennzahl.name}: ${sollInWorten(z)}`, ...place(z)]),
    ),
    ...section(
      'Ziele ohne Kennzahl',
      v.textziele.map((p) => [p.id, p.name, ...place(p)]),
    ),
    ...section(
      'Beobachtungen',
      v.beobachtungen.map((b) => [
        b.kennzahl.id,
        `${b.name ?? b.kennzahl.name}${b.analysefeld === true ? ' (Analysefeld)' : ''}`,
        ...place(b),
      ]),
    ),
    ...section(
      'Querschnittsziele',
      v.querschnittsziele.map((p) => [p.id, p.name, ...place(p)]),
    ),
    ...section(
      'Steuerungsdialoge',
      v.steuerungsdialoge.map((d) => [
        d.id,
        `${d.monat === undefined ? 'ohne Termin' : monatsname(d.monat)}${d.vorschlag ? ' (Vorschlag)' : ''}`,
        ...place(d),
      ]),
    ),
    ...section(
      v.planung?.titel ?? 'Planung',
      (v.planung?.massnahmen ?? []).map((m) => [m.id, m.name, `${String(m.werte.size)} Monatswerte`]),
    ),
    ...section(
      'Notizen',
      v.notizen.map((p) => [p.id, p.name, ...place(p)]),
    ),
    ...section(
      'Was fehlt',
      (v.daten.luecken ?? []).map((text) => ['–', text]),
    ),
  ].join('\n');

const place = ({ fundstelle }: Stelle): readonly string[] => [`(${fundstelle})`];

const section = (title: string, rows: readonly (readonly string[])[]): readonly string[] => {
  const width = Math.max(0, ...rows.map(([id = '']) => id.length));
  return rows.length === 0
    ? []
    : ['', title, ...rows.map(([id = '', ...rest]) => `  ${id.padEnd(width)}  ${rest.join(' ')}`)];
};

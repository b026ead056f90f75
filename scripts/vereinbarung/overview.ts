import { ZIELVEREINBARUNG } from '../../src/domain/blatt/eigene-blaetter';
import type { Vereinbarung } from '../../src/domain/vereinbarung/vereinbarung';
import { VORLAGEN } from '../../src/domain/vereinbarung/vorlagen';
import { ZEILENARTEN } from '../../src/domain/vereinbarung/zeilen';
import { sollInWorten } from '../../src/domain/zielarten/worte';
import { blocks, code, md, table } from '../kennzahlen/markdown';

/** How agreements are kept, and which ones are built in. */
export const uebersicht = (): string =>
  blocks(
    '# Zielvereinbarungen als Daten',
    `Eine Zielvereinbarung ist eine Datei, kein Programm: als Blatt ${code(ZIELVEREINBARUNG.name)} in der Mappe, die sie bewertet, oder als JSON zum Weitergeben. Form und Bedeutung beschreibt ${link('vereinbarung-1.schema.json')}; geprüft wird gegen dieselbe Quelle. Die Zielarten stehen in ${link('zielarten.md')}, Kreis Kleve Satz für Satz in ${link('kreis-kleve-2018.md')}, alle Vorlagen an einem Datensatz in ${link('vergleich.md')}. Diese Seite wird erzeugt (${code('npm run vereinbarung')}).`,
    '## Das Blatt Zielvereinbarung',
    `Über den Tabellen stehen Titel, Kennung, Jahr, Träger, Land und Quelle. Darunter drei Tabellen: ${ZIELVEREINBARUNG.tabellen.map((t) => code(t.name)).join(', ')}. Spalten dürfen Sie verschieben und eigene einfügen; gelesen wird nach der Überschrift. In der Spalte Bereich steht, was eine Zeile ist:`,
    table(
      ['Bereich', 'gelesene Spalten'],
      ZEILENARTEN.map((z) => [z.bereich, z.spalten.map((s) => s.spalte).join(', ')]),
    ),
    'Hat das Blatt Fehler, nennt Ziel jede Zelle und prüft gegen den zuletzt gültigen Stand; er ist auf dem Blatt gesichert. Ein Fingerabdruck (SHA-256 über den Inhalt, gleich welcher Reihenfolge) zeigt, ob die Vereinbarung noch der Vorlage gleicht.',
    '## Auf der Kommandozeile',
    [
      '```bash',
      'npm run --silent ziel -- vereinbarung vorlage kreis-kleve-2018 --ausgabe vereinbarung.json',
      'npm run --silent ziel -- vereinbarung pruefen vereinbarung.json',
      'npm run --silent ziel -- vereinbarung anzeigen MAPPE.xlsx',
      'npm run --silent ziel -- vereinbarung eintragen MAPPE.xlsx --vereinbarung vereinbarung.json --ausgabe KOPIE.xlsx',
      'npm run --silent ziel -- pruefen MAPPE.xlsx --vereinbarung vereinbarung.json',
      '```',
    ].join('\n'),
    '## Vorlagen',
    'Eine Mappe ohne eigene Vereinbarung wird gegen die Vorlage ihres Trägers geprüft, ohne passende gegen Kreis Kleve 2018; Aufgabenbereich und Ausgabe sagen das.',
    ...VORLAGEN.map(vorlage),
  );

const link = (file: string): string => `[${file}](${file})`;

const vorlage = (v: Vereinbarung): string =>
  blocks(
    `### ${v.titel}`,
    `${code(v.id)}. ${md(v.daten.quelle ?? '')}`,
    table(
      ['Ziel', 'Kennzahl', 'Zielart', 'vereinbart', 'Fundstelle'],
      v.ziele.map((z) => [
        code(z.id),
        z.name ?? z.kennzahl.name,
        code(z.zielart.id),
        sollInWorten(z),
        z.fundstelle,
      ]),
    ),
    ...(v.textziele.length === 0
      ? []
      : [`Ziele ohne Zahl: ${v.textziele.map((p) => `${md(p.name)} („${md(p.wortlaut)}“)`).join('; ')}.`]),
    ...((v.daten.luecken ?? []).length === 0
      ? []
      : ['Nicht lesbar oder nicht genannt:', (v.daten.luecken ?? []).map((t) => `- ${md(t)}`).join('\n')]),
  );

import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { beurteile, type Annahme } from '../../../src/domain/abgabe/annahme';
import type { Sprache } from '../../../src/domain/anzeige';
import type { Befund } from '../../../src/domain/regeln/regel';
import type { Snapshot } from '../../../src/domain/snapshot';
import { inKraft } from '../../../src/domain/vereinbarung/in-kraft';
import { texteIn } from '../../../src/taskpane/texte';
import { OHNE_MAPPE, UmgebungProvider, type Umgebung } from '../../../src/taskpane/umgebung';
import type { Check } from '../../../src/workbook/check';
import { pruefeKleve } from '../../domain/hilfe/ergebnis';

/** A part of the pane as markup, in surroundings in which nothing can be done. */
export const markup = (
  content: ReactNode,
  sprache: Sprache = 'de',
  umgebung: Partial<Umgebung> = {},
): string =>
  renderToStaticMarkup(
    createElement(
      FluentProvider,
      { theme: webLightTheme },
      createElement(
        UmgebungProvider,
        { value: { ...OHNE_MAPPE, sprache, texte: texteIn(sprache), ...umgebung } },
        content,
      ),
    ),
  );

/** What a check says of a workbook, with findings in place of those of the evaluation where they are given. */
export const kleveCheck = (
  snapshot: Snapshot,
  { befunde, annahmen = [] }: { befunde?: readonly Befund[]; annahmen?: readonly Annahme[] } = {},
): Check => {
  const pruefung = pruefeKleve(snapshot);
  const all = befunde ?? pruefung.befunde;
  const { befunde: beurteilt, verfallen } = beurteile(all, annahmen, snapshot);
  return {
    ...{ snapshot, inKraft: inKraft(snapshot), pruefung, befunde: all, beurteilt, verfallen },
    geschrieben: false,
  };
};

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Befund, Schwere } from '../domain/regeln/regel';
import { Abschnitt } from './Abschnitt';
import { befundgruppen, type Befundgruppe } from './ansicht';
import { Befundeintrag } from './Befundeintrag';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const ZEICHEN: Readonly<Record<Schwere, string>> = { fehler: '✗', warnung: '⚠', hinweis: 'ⓘ' };

/** The findings on the workbook's cells, the gravest first. */
export const Befundliste = ({ befunde }: { readonly befunde: readonly Befund[] }) => {
  const { sprache, texte } = useUmgebung();
  const gruppen = befundgruppen(befunde, sprache);
  return (
    <Abschnitt titel={texte.befunde.titel}>
      {gruppen.length === 0 && <p>{texte.befunde.keine}</p>}
      {gruppen.map((gruppe) => (
        <Gruppe key={gruppe.schwere} gruppe={gruppe} />
      ))}
    </Abschnitt>
  );
};

/** As many findings as can be taken in at once; the others on demand. */
const ANFANGS = 20;

const Gruppe = ({ gruppe: { schwere, titel, befunde } }: { readonly gruppe: Befundgruppe }) => {
  const { texte } = useUmgebung();
  const { liste, aufklapper } = useStile();
  const [all, setAll] = useState(false);
  const shown = all ? befunde : befunde.slice(0, ANFANGS);
  return (
    <details open={schwere !== 'hinweis'}>
      <summary className={aufklapper}>
        <span aria-hidden="true">{ZEICHEN[schwere]} </span>
        {titel}
      </summary>
      <ul className={liste}>
        {shown.map((befund, i) => (
          <li key={i}>
            <Befundeintrag befund={befund} />
          </li>
        ))}
      </ul>
      {shown.length < befunde.length && (
        <Button appearance="transparent" onClick={() => setAll(true)}>
          {texte.befunde.weitere(befunde.length - shown.length)}
        </Button>
      )}
    </details>
  );
};

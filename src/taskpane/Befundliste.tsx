import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Schwere } from '../domain/regeln/regel';
import type { Check } from '../workbook/check';
import { Abschnitt } from './Abschnitt';
import { Annahmeangaben } from './Annahmeangaben';
import { angenommene, befundgruppen, schluesselDes, type Befundgruppe } from './befundansicht';
import { Befundaktionen } from './Befundaktionen';
import { Befundeintrag } from './Befundeintrag';
import { Klappliste } from './Klappliste';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { useAbgabetexte } from './useAbgabetexte';
import { VerfalleneAnnahmen } from './VerfalleneAnnahmen';

const ZEICHEN: Readonly<Record<Schwere, string>> = { fehler: '✗', warnung: '⚠', hinweis: 'ℹ\uFE0E' };

/** The findings on the workbook's cells, the gravest first, then what was accepted of them. */
export const Befundliste = ({ check }: { readonly check: Check }) => {
  const { sprache, texte } = useUmgebung();
  const { gruppen: t } = useAbgabetexte();
  const { beurteilt, verfallen } = check;
  const gruppen = befundgruppen(beurteilt, sprache);
  const accepted = angenommene(beurteilt);
  return (
    <Abschnitt titel={texte.befunde.titel} anker="befunde">
      {gruppen.length === 0 && accepted.length === 0 && <p>{texte.befunde.keine}</p>}
      {gruppen.map((gruppe) => (
        <Gruppe key={gruppe.schwere} gruppe={gruppe} check={check} />
      ))}
      {accepted.length > 0 && (
        <Klappliste zeichen="✓" titel={t.angenommen(accepted.length)} name="angenommen">
          {accepted.map((b) => (
            <li key={schluesselDes(b.befund)}>
              <Befundeintrag befund={b.befund}>
                <Annahmeangaben annahme={b.annahme} check={check} />
              </Befundeintrag>
            </li>
          ))}
        </Klappliste>
      )}
      {verfallen.length > 0 && <VerfalleneAnnahmen check={check} />}
    </Abschnitt>
  );
};

/** As many findings as can be taken in at once; the others on demand. */
const ANFANGS = 20;

const Gruppe = ({
  gruppe: { schwere, titel, befunde },
  check,
}: {
  readonly gruppe: Befundgruppe;
  readonly check: Check;
}) => {
  const { texte } = useUmgebung();
  const { gruppen: t } = useAbgabetexte();
  const { leise } = useStile();
  const [all, setAll] = useState(false);
  const shown = all ? befunde : befunde.slice(0, ANFANGS);
  const explained = { fehler: t.fehlerErklaert, warnung: t.warnungErklaert, hinweis: '' }[schwere];
  return (
    <Klappliste
      zeichen={ZEICHEN[schwere]}
      titel={titel}
      name={schwere}
      offen={schwere !== 'hinweis'}
      davor={explained !== '' && <p className={leise}>{explained}</p>}
      danach={
        shown.length < befunde.length && (
          <Button appearance="transparent" onClick={() => setAll(true)}>
            {texte.befunde.weitere(befunde.length - shown.length)}
          </Button>
        )
      }
    >
      {shown.map((b) => (
        <li key={schluesselDes(b.befund)}>
          <Befundeintrag befund={b.befund}>
            <Befundaktionen beurteilt={b} check={check} />
          </Befundeintrag>
        </li>
      ))}
    </Klappliste>
  );
};

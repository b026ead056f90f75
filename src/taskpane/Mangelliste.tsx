import type { Befund } from '../domain/regeln/regel';
import type { Check } from '../workbook/check';
import { Abschnitt } from './Abschnitt';
import { betrifftNamen } from './ansicht';
import { Mangelknopf } from './Mangelknopf';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Zelllink } from './Zelllink';

/** Names that are missing or unusable, with the remedy; those that only observations need stay folded. */
export const Mangelliste = ({ check }: { readonly check: Check }) => {
  const { texte } = useUmgebung();
  const { aufklapper } = useStile();
  const names = check.befunde.filter(betrifftNamen);
  if (names.length === 0) return null;
  const weighty = names.filter((b) => b.schwere !== 'hinweis');
  const minor = names.filter((b) => b.schwere === 'hinweis');
  return (
    <Abschnitt titel={texte.fehlt.titel} anker="mangel">
      {weighty.length > 0 && <Liste befunde={weighty} check={check} />}
      {minor.length > 0 && (
        <details>
          <summary className={aufklapper}>{texte.fehlt.nurBeobachtung(minor.length)}</summary>
          <Liste befunde={minor} check={check} />
        </details>
      )}
    </Abschnitt>
  );
};

const Liste = ({ befunde, check }: { readonly befunde: readonly Befund[]; readonly check: Check }) => {
  const { sprache, texte } = useUmgebung();
  const { liste, karte, leise } = useStile();
  return (
    <ul className={liste}>
      {befunde.map((befund) => {
        const { gefunden, erwartet, abhilfe } = befund.texte[sprache];
        return (
          <li key={gefunden} className={karte} data-regel={befund.regel}>
            <strong>{gefunden}</strong> {befund.ort && <Zelllink ort={befund.ort} />}
            <div>{erwartet}</div>
            <div>{abhilfe}</div>
            {befund.ziele.length > 0 && (
              <p className={leise}>{texte.fehlt.fuerZiele(befund.ziele.join(', '))}</p>
            )}
            <Mangelknopf befund={befund} check={check} />
          </li>
        );
      })}
    </ul>
  );
};

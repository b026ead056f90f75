import type { Befund } from '../domain/regeln/regel';
import { Abschnitt } from './Abschnitt';
import { betrifftNamen } from './ansicht';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Zelllink } from './Zelllink';

/** Names that are missing or unusable, with the remedy; those that only observations need stay folded. */
export const Mangelliste = ({ befunde }: { readonly befunde: readonly Befund[] }) => {
  const { texte } = useUmgebung();
  const { aufklapper } = useStile();
  const names = befunde.filter(betrifftNamen);
  if (names.length === 0) return null;
  const weighty = names.filter((b) => b.schwere !== 'hinweis');
  const minor = names.filter((b) => b.schwere === 'hinweis');
  return (
    <Abschnitt titel={texte.fehlt.titel}>
      {weighty.length > 0 && <Liste befunde={weighty} />}
      {minor.length > 0 && (
        <details>
          <summary className={aufklapper}>{texte.fehlt.nurBeobachtung(minor.length)}</summary>
          <Liste befunde={minor} />
        </details>
      )}
    </Abschnitt>
  );
};

const Liste = ({ befunde }: { readonly befunde: readonly Befund[] }) => {
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
          </li>
        );
      })}
    </ul>
  );
};

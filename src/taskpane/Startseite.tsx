import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { Abschnitt } from './Abschnitt';
import { Einrichtung } from './Einrichtung';
import { namensliste, type Namensbedarf } from './namensliste';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

/** For a workbook without any name: which names are needed, what they hold, and how to give them. */
const Startseite = ({ vereinbarung }: { readonly vereinbarung: Vereinbarung }) => {
  const { sprache, texte } = useUmgebung();
  const { karte, aufklapper } = useStile();
  const { noetig, freiwillig, beobachtung } = namensliste(vereinbarung, sprache);
  const { start } = texte;
  return (
    <Abschnitt titel={start.titel}>
      <p>{start.text}</p>
      <Einrichtung vereinbarung={vereinbarung} offen />
      <ol style={{ paddingLeft: 20 }}>
        {start.schritte.map((schritt) => (
          <li key={schritt}>{schritt}</li>
        ))}
      </ol>
      <div className={karte}>
        <Namenstabelle titel={start.namen} namen={noetig} />
        <details>
          <summary className={aufklapper}>{start.freiwillig}</summary>
          <Namenstabelle titel={start.freiwillig} namen={freiwillig} />
        </details>
        <details>
          <summary className={aufklapper}>{start.beobachtung}</summary>
          <Namenstabelle titel={start.beobachtung} namen={beobachtung} />
        </details>
      </div>
    </Abschnitt>
  );
};
export default Startseite;

const Namenstabelle = ({
  titel,
  namen,
}: {
  readonly titel: string;
  readonly namen: readonly Namensbedarf[];
}) => {
  const { start } = useUmgebung().texte;
  const { tabelle, name: namensstil, leise } = useStile();
  return (
    <table className={tabelle} aria-label={titel}>
      <thead>
        <tr>
          <th scope="col">{start.name}</th>
          <th scope="col">{start.inhalt}</th>
        </tr>
      </thead>
      <tbody>
        {namen.map(({ name, inhalt, fuer }) => (
          <tr key={name}>
            <th scope="row" className={namensstil}>
              {name}
            </th>
            <td>
              {inhalt}
              {fuer !== '' && (
                <p className={leise}>
                  {start.fuer} {fuer}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

import type { Pruefung } from '../domain/auswertung/pruefung';
import { Abschnitt } from './Abschnitt';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Zielkarte } from './Zielkarte';

/** The goals of the agreement, a card each. */
export const Zielliste = ({ pruefung }: { readonly pruefung: Pruefung }) => {
  const { texte } = useUmgebung();
  const { liste } = useStile();
  return (
    <Abschnitt titel={texte.ziele.titel}>
      <ul className={liste}>
        {pruefung.ziele.map((ergebnis) => (
          <li key={ergebnis.ziel.id}>
            <Zielkarte ergebnis={ergebnis} pruefung={pruefung} />
          </li>
        ))}
      </ul>
    </Abschnitt>
  );
};

import { makeStyles } from '@fluentui/react-components';
import type { Pruefung } from '../domain/auswertung/pruefung';
import { Abschnitt } from './Abschnitt';
import { beobachtungsansicht } from './ansicht';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const useTabellenstile = makeStyles({
  rahmen: { overflowX: 'auto' },
  name: {
    fontWeight: 'normal !important' as 'normal',
    paddingBottom: '0 !important',
    borderBottom: 'none !important',
  },
});

/** What the agreement only observes: values and trend in words, never a verdict or its colours. */
export const Beobachtungstabelle = ({ pruefung }: { readonly pruefung: Pruefung }) => {
  const { sprache, texte } = useUmgebung();
  const { tabelle, zahl, leise, karte } = useStile();
  const stile = useTabellenstile();
  const { beobachtungen: t, ziele } = texte;
  return (
    <Abschnitt titel={t.titel}>
      <div className={karte}>
        <p className={leise}>{t.erklaerung}</p>
        <div className={stile.rahmen}>
          <table className={tabelle}>
            <thead>
              <tr>
                <th scope="col" className={zahl}>
                  {ziele.ist}
                </th>
                <th scope="col" className={zahl}>
                  {ziele.vorjahr}
                </th>
                <th scope="col" className={zahl}>
                  {ziele.veraenderung}, {t.trend}
                </th>
              </tr>
            </thead>
            {pruefung.beobachtungen.map((ergebnis) => {
              const b = beobachtungsansicht(ergebnis, sprache);
              return (
                <tbody key={`${b.id}-${b.fundstelle}`}>
                  <tr>
                    <th scope="rowgroup" colSpan={3} className={stile.name}>
                      {b.name} <span className={leise}>({b.fundstelle})</span>
                    </th>
                  </tr>
                  <tr>
                    <td className={zahl}>{b.ist}</td>
                    <td className={zahl}>{b.vorjahr}</td>
                    <td className={zahl}>
                      {b.veraenderung}
                      <div className={leise}>{b.trend}</div>
                    </td>
                  </tr>
                </tbody>
              );
            })}
          </table>
        </div>
      </div>
    </Abschnitt>
  );
};

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Zielergebnis } from '../domain/auswertung/pruefung';
import { rechenweg } from '../domain/auswertung/rechenweg';
import type { Daten } from '../domain/groessen/groesse';
import { eingabetabellen, type Eingabetabelle } from './eingabetabelle';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';

const useWegstile = makeStyles({
  weg: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS, minWidth: '0' },
  titel: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase300 },
  absatz: { margin: '0', overflowWrap: 'anywhere' },
  schritte: { margin: '0', paddingLeft: '20px', display: 'grid', gap: tokens.spacingVerticalXS },
  rechnung: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  zitat: {
    margin: '0',
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  lesart: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

/** How a goal's result came about: inputs, steps, formula, readings, source and the agreement's own words. */
const Rechenwegansicht = ({
  ergebnis,
  daten,
}: {
  readonly ergebnis: Zielergebnis;
  readonly daten: Daten;
}) => {
  const { sprache, texte } = useUmgebung();
  const stile = useWegstile();
  const { leise } = useStile();
  const { formel, schritte, lesarten, quelle } = rechenweg(ergebnis, daten);
  const { rechenweg: t } = texte;
  return (
    <div className={stile.weg}>
      {t.hinweisSprache !== '' && <p className={leise}>{t.hinweisSprache}</p>}
      {eingabetabellen(schritte, sprache, t.imVorjahr).map((tabelle) => (
        <Eingaben key={tabelle.name + tabelle.spalten.join()} tabelle={tabelle} />
      ))}
      {schritte.length > 0 && (
        <Teil titel={t.rechnung}>
          <ol className={stile.schritte} lang="de">
            {schritte.map((schritt) => (
              <li key={schritt.bezeichnung}>
                {schritt.bezeichnung}
                <div className={stile.rechnung}>{schritt.rechnung}</div>
              </li>
            ))}
          </ol>
        </Teil>
      )}
      <Teil titel={t.formel}>
        <p className={stile.absatz} lang="de">
          {formel}
        </p>
      </Teil>
      {lesarten.length > 0 && (
        <Teil titel={t.lesarten}>
          {lesarten.map((l) => (
            <p key={l.frage} className={stile.lesart} lang="de">
              <em>{l.frage}</em>
              <br />
              {l.lesart}
              {l.abweichend && ` (${t.abweichend})`}
              <br />
              <span className={leise}>
                {t.grundlage}: {l.grundlage}
                {l.sonst.length > 0 && `. ${t.andere}: ${l.sonst.join('; ')}`}
              </span>
            </p>
          ))}
        </Teil>
      )}
      <Teil titel={t.wortlaut}>
        <blockquote className={stile.zitat} lang="de">
          {ergebnis.ziel.wortlaut}
        </blockquote>
      </Teil>
      <Teil titel={t.quelle}>
        <p className={stile.absatz} lang="de">
          {quelle}
        </p>
      </Teil>
    </div>
  );
};
export default Rechenwegansicht;

const Teil = ({ titel, children }: { readonly titel: string; readonly children: ReactNode }) => (
  <div>
    <h4 className={useWegstile().titel}>{titel}</h4>
    {children}
  </div>
);

const Eingaben = ({ tabelle: { name, spalten, zeilen } }: { readonly tabelle: Eingabetabelle }) => {
  const { rechenweg: t } = useUmgebung().texte;
  const { tabelle, zahl, code } = useStile();
  return (
    <table className={tabelle}>
      <caption style={{ textAlign: 'left' }}>
        {t.eingaben}: <span className={code}>{name}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t.monat}</th>
          {spalten.map((spalte) => (
            <th key={spalte} scope="col" className={zahl}>
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {zeilen.map(({ monat, werte }) => (
          <tr key={monat}>
            <th scope="row">{monat}</th>
            {werte.map((wert, i) => (
              <td key={spalten[i]} className={zahl}>
                {wert}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

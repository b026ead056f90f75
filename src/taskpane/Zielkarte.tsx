import { makeStyles, tokens } from '@fluentui/react-components';
import type { Pruefung, Zielergebnis } from '../domain/auswertung/pruefung';
import { bereicheDer, zielansicht } from './ansicht';
import { Rechenwegklappe } from './Rechenwegklappe';
import { Statusmarke } from './Statusmarke';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Zelllink } from './Zelllink';
import { Zielbild } from './Zielbild';

const useKartenstile = makeStyles({
  kopf: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  id: { margin: '0', fontSize: tokens.fontSizeBase400 },
  name: { margin: '2px 0 0' },
  satz: { margin: `${tokens.spacingVerticalS} 0 0`, fontWeight: tokens.fontWeightSemibold },
  angaben: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
    '& dt': { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: '0', fontVariantNumeric: 'tabular-nums' },
  },
});

/** One goal: verdict, numbers, what is missing, where it was read, and how it was computed. */
export const Zielkarte = ({
  ergebnis,
  pruefung,
}: {
  readonly ergebnis: Zielergebnis;
  readonly pruefung: Pruefung;
}) => {
  const { sprache } = useUmgebung();
  const stile = useKartenstile();
  const { karte, leise } = useStile();
  const ansicht = zielansicht(ergebnis, pruefung, sprache);
  return (
    <article className={karte} aria-labelledby={`ziel-${ansicht.id}`} data-ziel={ansicht.id}>
      <div className={stile.kopf}>
        <h3 id={`ziel-${ansicht.id}`} className={stile.id}>
          {ansicht.id}
        </h3>
        <Statusmarke urteil={ansicht.urteil} status={ansicht.status} />
      </div>
      <p className={stile.name}>{ansicht.name}</p>
      <p className={leise}>{ansicht.fundstelle}</p>
      {ansicht.fehlbetrag !== '' && <p className={stile.satz}>{ansicht.fehlbetrag}</p>}
      {ansicht.hindernisse.map((satz) => (
        <p key={satz} className={stile.name}>
          {satz}
        </p>
      ))}
      <dl className={stile.angaben}>
        {ansicht.angaben.map(({ label, wert }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
      </dl>
      {ansicht.bild && <Zielbild bild={ansicht.bild} urteil={ansicht.urteil} />}
      {ansicht.jeMonat !== '' && <p className={stile.name}>{ansicht.jeMonat}</p>}
      {ansicht.marken.map((marke) => (
        <p key={marke} className={leise}>
          <span aria-hidden="true">⚠ </span>
          {marke}
        </p>
      ))}
      <Quellbereiche ergebnis={ergebnis} pruefung={pruefung} />
      <Rechenwegklappe ergebnis={ergebnis} daten={pruefung.daten} />
    </article>
  );
};

const Quellbereiche = ({
  ergebnis,
  pruefung,
}: {
  readonly ergebnis: Zielergebnis;
  readonly pruefung: Pruefung;
}) => {
  const { texte } = useUmgebung();
  const { leise, liste } = useStile();
  const bereiche = bereicheDer(ergebnis, pruefung);
  if (bereiche.length === 0) return null;
  return (
    <ul className={liste} style={{ gap: 0 }} aria-label={texte.ziele.bereiche}>
      {bereiche.map(({ name, ort }) => (
        <li key={name} className={leise}>
          {texte.ziele.bereiche} {name}: <Zelllink ort={ort} />
        </li>
      ))}
    </ul>
  );
};

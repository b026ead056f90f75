import { Link } from '@fluentui/react-components';
import { ZIELVEREINBARUNG } from '../domain/blatt/eigene-blaetter';
import { zelle } from '../domain/ort';
import { kurzerFingerabdruck } from '../domain/vereinbarung/fingerabdruck';
import type { Check } from '../workbook/check';
import { herkunft } from './ansicht';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { vereinbarungsangaben } from './vereinbarungsangaben';
import { Vereinbarungsaktionen } from './Vereinbarungsaktionen';

/** The agreement in force: where it comes from, what it says, and how to change it. */
const Vereinbarungsansicht = ({ check }: { readonly check: Check }) => {
  const { sprache, texte, zeige } = useUmgebung();
  const { karte, leise } = useStile();
  const { vereinbarung: t } = texte;
  const { pruefung, inKraft, snapshot } = check;
  return (
    <div className={karte}>
      <p style={{ margin: 0 }}>{herkunft(inKraft, sprache)}</p>
      <p className={leise}>
        {t.fingerabdruck}: <code>{kurzerFingerabdruck(pruefung.vereinbarung.daten)}</code>
      </p>
      {snapshot.vereinbarungsblatt && (
        <Link as="button" inline onClick={() => zeige(zelle(ZIELVEREINBARUNG.name, 0, 0))}>
          {t.blattZeigen}
        </Link>
      )}
      {vereinbarungsangaben(pruefung, sprache).map(({ titel, zeilen }) => (
        <div key={titel}>
          <h3 style={{ margin: '8px 0 2px', fontSize: 'inherit' }}>{titel}</h3>
          <ul style={{ margin: 0, paddingLeft: 18 }}>
            {zeilen.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
      <Vereinbarungsaktionen check={check} />
    </div>
  );
};
export default Vereinbarungsansicht;

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Zweisprachig } from '../domain/einrichtung/bestandsaufnahme';
import { schlageVor } from '../domain/einrichtung/schlage-vor';
import { vorlagenplan } from '../domain/einrichtung/vorlage';
import type { Vorschlagsliste } from '../domain/einrichtung/vorschlag';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { nextYear } from '../workbook/next-year';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Vorschlagsauswahl } from './Vorschlagsauswahl';

const useEinrichtungsstile = makeStyles({
  bereich: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  knoepfe: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The three ways to a workbook with names: find the series, insert a template, go on from last year's. */
const Einrichtungsansicht = ({ vereinbarung }: { readonly vereinbarung: Vereinbarung }) => {
  const { sprache, texte, tue, frage } = useUmgebung();
  const { einrichtung: t } = texte;
  const { karte, leise } = useStile();
  const stile = useEinrichtungsstile();
  const [liste, setListe] = useState<Vorschlagsliste>();
  const [hindernisse, setHindernisse] = useState<readonly Zweisprachig[]>([]);
  const [fragt, setFragt] = useState(false);

  const suche = async () => {
    setHindernisse([]);
    const bestand = await frage((w) => w.survey());
    if (bestand) setListe(schlageVor(bestand, vereinbarung));
  };
  const vorlage = async () => {
    const bestand = await frage((w) => w.survey());
    if (!bestand) return;
    const { plan, hindernisse: found } = vorlagenplan(bestand, vereinbarung);
    setHindernisse(found);
    if (found.length === 0) await tue((w) => w.setUp(plan));
  };
  const weiter = async () => {
    setFragt(false);
    await tue(async (w) => setHindernisse(await nextYear(w, vereinbarung)));
  };

  return (
    <div className={`${karte} ${stile.bereich}`}>
      <p className={leise}>{t.erklaert}</p>
      <div className={stile.knoepfe}>
        <Button onClick={() => void suche()}>{t.suchen}</Button>
        <Button onClick={() => void vorlage()}>{t.vorlage}</Button>
        <Button onClick={() => setFragt(true)}>{t.folgejahr}</Button>
      </div>
      {fragt && (
        <div role="alertdialog" aria-label={t.folgejahr}>
          <p>{t.folgejahrErklaert}</p>
          <div className={stile.knoepfe}>
            <Button appearance="primary" onClick={() => void weiter()}>
              {t.folgejahrJa}
            </Button>
            <Button onClick={() => setFragt(false)}>{texte.vereinbarung.abbrechen}</Button>
          </div>
        </div>
      )}
      {hindernisse.map((h) => (
        <p key={h.de} role="alert">
          {h[sprache]}
        </p>
      ))}
      {liste && (
        <Vorschlagsauswahl liste={liste} vereinbarung={vereinbarung} fertig={() => setListe(undefined)} />
      )}
    </div>
  );
};
export default Einrichtungsansicht;

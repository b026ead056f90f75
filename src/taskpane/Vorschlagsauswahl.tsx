import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { genau, monatsname } from '../domain/anzeige';
import { zeige } from '../domain/auswertung/zellen';
import { bestaetige, unzweideutige, type Wahl } from '../domain/einrichtung/bestaetigung';
import type { Zweisprachig } from '../domain/einrichtung/bestandsaufnahme';
import type { Kandidat, Vorschauwert, Vorschlag, Vorschlagsliste } from '../domain/einrichtung/vorschlag';
import { adresse } from '../domain/ort';
import { nameDerReihe } from '../domain/reihen';
import type { Vereinbarung } from '../domain/vereinbarung/vereinbarung';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import { Zelllink } from './Zelllink';

const useAuswahlstile = makeStyles({
  zeile: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  inhalt: { minWidth: '0', overflowWrap: 'anywhere' },
  absatz: { margin: '0' },
});

/** The proposals with reason and preview; nothing is named before the user has chosen. */
export const Vorschlagsauswahl = ({
  liste,
  vereinbarung,
  fertig,
}: {
  readonly liste: Vorschlagsliste;
  readonly vereinbarung: Vereinbarung;
  readonly fertig: () => void;
}) => {
  const { sprache, texte, tue } = useUmgebung();
  const { einrichtung: t } = texte;
  const stile = useStile();
  const [auswahl, setAuswahl] = useState<readonly Wahl[]>(() => unzweideutige(liste));
  const [hindernisse, setHindernisse] = useState<readonly Zweisprachig[]>([]);

  const waehle = (name: string, wahl: Wahl | undefined) =>
    setAuswahl([...auswahl.filter((w) => w.name !== name), ...(wahl ? [wahl] : [])]);
  const benenne = async () => {
    const { plan, hindernisse: found } = bestaetige(liste, auswahl, vereinbarung);
    setHindernisse(found);
    if (found.length === 0 && (await tue((w) => w.setUp(plan)))) fertig();
  };

  return (
    <section aria-label={t.vorschlaege} data-testid="vorschlaege">
      {liste.hinweise.map((h) => (
        <p key={h.text.de} role="note">
          <span aria-hidden="true">⚠ </span>
          {h.text[sprache]}
        </p>
      ))}
      {liste.vorschlaege.length === 0 && <p>{t.nichts}</p>}
      <ul className={stile.liste}>
        {liste.vorschlaege.map((v) => (
          <li key={v.name} data-vorschlag={v.name}>
            <Zeile
              vorschlag={v}
              wahl={auswahl.find((w) => w.name === v.name)}
              waehle={(wahl) => waehle(v.name, wahl)}
            />
          </li>
        ))}
      </ul>
      {hindernisse.map((h) => (
        <p key={h.de} role="alert">
          {h[sprache]}
        </p>
      ))}
      {liste.vorschlaege.length > 0 && (
        <Button appearance="primary" disabledFocusable={auswahl.length === 0} onClick={() => void benenne()}>
          {t.benennen(auswahl.length)}
        </Button>
      )}
      <Rest liste={liste} />
    </section>
  );
};

const Zeile = ({
  vorschlag,
  wahl,
  waehle,
}: {
  readonly vorschlag: Vorschlag;
  readonly wahl: Wahl | undefined;
  readonly waehle: (wahl: Wahl | undefined) => void;
}) => {
  const { sprache, texte } = useUmgebung();
  const { einrichtung: t } = texte;
  const { karte, leise } = useStile();
  const stile = useAuswahlstile();
  const { name, reihe, sicherheit, andere } = vorschlag;
  const ambiguous = sicherheit === 'mehrdeutig';
  const content = reihe ? (sprache === 'de' ? reihe.name : reihe.englisch) : t.achse;
  return (
    <div className={`${karte} ${stile.zeile}`}>
      {!ambiguous && (
        <input
          type="checkbox"
          aria-label={`${name} ${t.benennenKurz}`}
          checked={wahl !== undefined}
          onChange={(event) => waehle(event.target.checked ? { name } : undefined)}
        />
      )}
      <div className={stile.inhalt}>
        <p className={stile.absatz}>
          <strong>{name}</strong> {content}
        </p>
        <p className={leise}>{t.sicherheit[sicherheit]}</p>
        {ambiguous ? (
          [vorschlag, ...andere].map((k) => (
            <label key={adresse(k.ort)} className={stile.zeile}>
              <input
                type="radio"
                name={name}
                checked={wahl?.ort === k.ort}
                onChange={() => waehle({ name, ort: k.ort })}
              />
              <span className={stile.inhalt}>
                <Stelle kandidat={k} mitWerten={reihe !== null} />
              </span>
            </label>
          ))
        ) : (
          <Stelle kandidat={vorschlag} mitWerten={reihe !== null} />
        )}
      </div>
    </div>
  );
};

/** A place with the reason for it, what to look at, and its first and last values. */
const Stelle = ({
  kandidat: { ort, grund, warnungen, vorschau },
  mitWerten,
}: {
  readonly kandidat: Kandidat;
  /** false for the months themselves: their reason names the first and the last one */
  readonly mitWerten: boolean;
}) => {
  const { sprache } = useUmgebung();
  const { leise } = useStile();
  const stile = useAuswahlstile();
  const show = ({ monat, wert }: Vorschauwert): string =>
    `${monatsname(monat, sprache)}: ${typeof wert === 'number' ? genau(wert, sprache) : zeige(wert)}`;
  return (
    <>
      <Zelllink ort={ort} />
      <p className={stile.absatz}>{grund[sprache]}</p>
      {warnungen.map((w) => (
        <p key={w.de} className={stile.absatz}>
          <span aria-hidden="true">⚠ </span>
          {w[sprache]}
        </p>
      ))}
      {mitWerten && <p className={leise}>{vorschau.map(show).join('; ')}</p>}
    </>
  );
};

/** What was not found, and what looked like a series and is none. */
const Rest = ({ liste: { fehlend, ausgeschlossen } }: { readonly liste: Vorschlagsliste }) => {
  const { sprache, texte } = useUmgebung();
  const { einrichtung: t } = texte;
  const { aufklapper } = useStile();
  const needed = fehlend.filter((b) => !b.wennVorhanden);
  return (
    <>
      {needed.length > 0 && (
        <details>
          <summary className={aufklapper}>{t.fehlend(needed.length)}</summary>
          <ul>
            {needed.map(({ reihe, ziele, beobachtungen }) => (
              <li key={reihe.id}>
                {nameDerReihe(reihe)}: {sprache === 'de' ? reihe.name : reihe.englisch} (
                {[...ziele, ...beobachtungen].join(', ')})
              </li>
            ))}
          </ul>
        </details>
      )}
      {ausgeschlossen.length > 0 && (
        <details>
          <summary className={aufklapper}>{t.ausgeschlossen(ausgeschlossen.length)}</summary>
          <ul>
            {ausgeschlossen.map(({ ort, ueberschrift, grund }) => (
              <li key={adresse(ort)}>
                „{ueberschrift}“ <Zelllink ort={ort} />: {grund[sprache]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

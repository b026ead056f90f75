import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer } from 'react';
import type { Sprache } from '../domain/anzeige';
import type { Behebung } from '../domain/behebung/behebung';
import type { Ort } from '../domain/ort';
import { onAnnounced } from '../workbook/announcement';
import { checkWorkbook } from '../workbook/check';
import type { VisibleWorkbook } from '../workbook/workbook';
import { Aktionsleiste } from './Aktionsleiste';
import { istLeereMappe } from './ansicht';
import { Ergebniszeile } from './Ergebniszeile';
import { Fehlermeldung } from './Fehlermeldung';
import { Inhalt } from './Inhalt';
import { Kopf } from './Kopf';
import { texteIn } from './texte';
import type { Richtung } from './aenderungen';
import { UmgebungProvider, type Umgebung } from './umgebung';
import { useGemerkterModus } from './useGemerkterModus';
import { ANFANG, fehlertext, naechster, type Meldung } from './zustand';

const Meldungszeile = lazy(() => import(/* webpackChunkName: "befunde" */ './Meldungszeile'));

const useBereichstile = makeStyles({
  bereich: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
});

/** The task pane: reads the workbook when it opens, checks and writes when the user says so. */
export const Aufgabenbereich = ({
  workbook,
  sprache,
}: {
  readonly workbook: VisibleWorkbook;
  readonly sprache: Sprache;
}) => {
  const texte = texteIn(sprache);
  const stile = useBereichstile();
  const [zustand, dispatch] = useReducer(naechster, ANFANG);
  const { modus, check, fehler, kuerzel } = zustand;

  const checke = useCallback(
    (now: Date, write: boolean) => checkWorkbook(workbook, { now, mode: modus, write }),
    [workbook, modus],
  );

  const pruefe = useCallback(
    async (schreibt: boolean, nachAenderung = false) => {
      dispatch({ art: 'beginnt', schreibt });
      try {
        const am = new Date();
        dispatch({ art: 'fertig', check: await checke(am, schreibt), am, schreibt, nachAenderung });
      } catch (ursache) {
        dispatch({ art: 'gescheitert', ursache });
      }
    },
    [checke],
  );

  /** After a failure the workbook may be another than the one that is shown. */
  const liesNach = useCallback(async () => {
    try {
      const am = new Date();
      dispatch({ art: 'nachgelesen', check: await checke(am, false), am });
    } catch {
      // The failure that is shown is the one to be told.
    }
  }, [checke]);

  const merke = useGemerkterModus((kept) => dispatch({ art: 'modus', modus: kept }));

  useFirst(() => void pruefe(false));
  useEffect(
    () =>
      onAnnounced((outcome) =>
        dispatch(
          'error' in outcome
            ? { art: 'gescheitert', ursache: outcome.error }
            : { art: 'fertig', check: outcome.check, am: outcome.at, schreibt: true },
        ),
      ),
    [],
  );

  const umgebung = useMemo((): Umgebung => {
    const zeige = (ort: Ort): void => {
      workbook.select(ort).catch((ursache: unknown) => dispatch({ art: 'gescheitert', ursache }));
    };
    const frage = async <T,>(aktion: (w: VisibleWorkbook) => Promise<T>): Promise<T | undefined> => {
      dispatch({ art: 'fehlerGelesen' });
      try {
        return await aktion(workbook);
      } catch (ursache) {
        dispatch({ art: 'gescheitert', ursache });
        return undefined;
      }
    };
    const tue = async (
      aktion: (w: VisibleWorkbook) => Promise<void>,
      meldung?: Meldung,
    ): Promise<boolean> => {
      dispatch({ art: 'schreibt' });
      const done = await frage(async (w) => {
        await aktion(w);
        return true;
      });
      if (done !== true) {
        await liesNach();
        return false;
      }
      await pruefe(false, true);
      if (meldung) dispatch({ art: 'gemeldet', meldung });
      return true;
    };
    const aendere = (behebung: Behebung, richtung: Richtung = 'neu'): Promise<boolean> =>
      tue(async (w) => {
        const umkehrung = await w.amend(behebung);
        dispatch({ art: 'geaendert', richtung, aenderung: { titel: behebung.titel, umkehrung } });
      });
    const merkeKuerzel = (neu: string): void => dispatch({ art: 'kuerzel', kuerzel: neu });
    const kopierbar = workbook.copies !== undefined;
    return { sprache, texte, zeige, tue, aendere, frage, kopierbar, kuerzel, merkeKuerzel };
  }, [workbook, sprache, texte, pruefe, liesNach, kuerzel]);

  return (
    <UmgebungProvider value={umgebung}>
      <main className={stile.bereich} aria-busy={zustand.arbeit !== 'keine'}>
        <Kopf check={check && !istLeereMappe(check.pruefung) ? check : undefined} />
        <Aktionsleiste
          zustand={zustand}
          pruefe={(schreibt) => void pruefe(schreibt)}
          waehleModus={(neu) => {
            dispatch({ art: 'modus', modus: neu });
            merke(neu);
          }}
        />
        {fehler && (
          <Fehlermeldung
            text={fehlertext(fehler, texte)}
            ergebnisBleibt={check !== undefined}
            schliesse={() => dispatch({ art: 'fehlerGelesen' })}
          />
        )}
        <Ergebniszeile zustand={zustand} />
        <Suspense fallback={null}>{check && <Meldungszeile zustand={zustand} />}</Suspense>
        {check && <Inhalt check={check} />}
      </main>
    </UmgebungProvider>
  );
};

/** Runs once, when the component is first shown. */
const useFirst = (run: () => void): void => {
  // eslint-disable-next-line react-hooks/exhaustive-deps -- only the first one counts
  useEffect(run, []);
};

import { Link } from '@fluentui/react-components';
import { BLATTNAME } from '../domain/blatt/zielerreichung';
import { zelle } from '../domain/ort';
import { istLeereMappe, zusammenfassung } from './ansicht';
import { useStile } from './stile';
import { useUmgebung } from './umgebung';
import type { Zustand } from './zustand';

/** What the last check came to, and what it wrote; spoken by screen readers when it changes. */
export const Ergebniszeile = ({ zustand }: { readonly zustand: Zustand }) => {
  const { check, eintragung } = zustand;
  const { sprache, texte, zeige } = useUmgebung();
  const { leise } = useStile();
  return (
    <div aria-live="polite" data-testid="ergebnis">
      {check && (
        <>
          {!istLeereMappe(check.pruefung) && <strong>{zusammenfassung(check.pruefung, sprache)}</strong>}
          <p className={leise}>{satz(zustand, texte, sprache)}</p>
          {eintragung?.sheet === true && (
            <Link as="button" inline onClick={() => zeige(zelle(BLATTNAME, 0, 0))}>
              {texte.erfolg.blattZeigen}
            </Link>
          )}
        </>
      )}
    </div>
  );
};

const satz = (
  { eintragung, nachAenderung }: Zustand,
  { erfolg }: ReturnType<typeof useUmgebung>['texte'],
  sprache: string,
): string => {
  if (!eintragung) return nachAenderung ? erfolg.neuGelesen : erfolg.gelesen;
  const { am, sheet, cells } = eintragung;
  if (!sheet && cells === 0) return erfolg.nichtsEingetragen;
  const time = am.toLocaleString(sprache, { dateStyle: 'medium', timeStyle: 'short' });
  const where = sheet ? erfolg.blatt(cells) : erfolg.nurZellen(cells);
  return `${erfolg.eingetragen(time)}. ${where}`;
};

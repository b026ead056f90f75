import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { OfficeWorkbook } from '../workbook/office';
import { Aufgabenbereich } from './Aufgabenbereich';
import { Fehlergrenze } from './Fehlergrenze';
import { Hinweisseite } from './Hinweisseite';
import { ladeTexte, spracheVon, texteIn } from './texte';
import { Thema } from './Thema';

/**
 * Shows the pane in the page.
 * @param inExcel false in a browser without Office: then the page says so
 */
export const mount = async (inExcel: boolean): Promise<void> => {
  const sprache = spracheVon(inExcel ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = sprache;
  // Without them the pane speaks German.
  await ladeTexte(sprache).catch(() => undefined);
  const texte = texteIn(sprache);
  const message = new URLSearchParams(location.search).get('meldung');
  if (message !== null) draw(<Hinweisseite titel={texte.fehler.titel} saetze={[message]} />);
  else if (!inExcel)
    draw(
      <Hinweisseite
        titel={texte.ohneOffice.titel}
        saetze={[texte.ohneOffice.text, texte.ohneOffice.abhilfe]}
      />,
    );
  else
    draw(
      <Thema>
        <Fehlergrenze texte={texte}>
          <Aufgabenbereich workbook={new OfficeWorkbook()} sprache={sprache} />
        </Fehlergrenze>
      </Thema>,
    );
};

const draw = (content: ReactNode): void => {
  const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
  root.replaceChildren();
  createRoot(root).render(content);
};

import { PROFILES, type ProfileId } from '../host';
import { button, element, options as entries, warn } from './elements';
import { useFiles } from './files';
import { workbookOfThisWindow } from './new-workbook';
import { readOptions, rememberOptions, type Options } from './options';
import { openSample, SAMPLES } from './samples';
import { useTabKeys } from './tabs';
import { DARK, Workbench } from './workbench';

const start = async (): Promise<void> => {
  let options = readOptions(SAMPLES[0]!.id);
  const [manifest, created] = await Promise.all([
    fetch('/werkbank/manifest.xml').then((r) => r.text()),
    workbookOfThisWindow(),
  ]);
  const book = created ?? (await openSample(options.sample)).book;
  const workbench = new Workbench(manifest, options);
  const choose = (change: Partial<Options>): void => {
    options = { ...options, ...change };
    rememberOptions(options);
  };
  useChoices(options, (change) => {
    choose(change);
    workbench.choose(options);
  });
  useSamples(async (id) => {
    if (!workbench.mayLeave()) return;
    choose({ sample: id });
    workbench.open((await openSample(id)).book);
  });
  useFiles(workbench);
  window.addEventListener('beforeunload', (e) => {
    if (!workbench.saved) e.preventDefault();
  });
  useTabKeys(() => workbench.book);
  useKeys(workbench);
  element('message')
    .querySelector('button')!
    .addEventListener('click', () => {
      warn('');
    });
  matchMedia(DARK).addEventListener('change', () => {
    workbench.followTheme();
  });
  workbench.open(book);
  // Nobody has a file of it yet.
  workbench.saved = created === undefined;
};

const useChoices = (options: Options, chosen: (change: Partial<Options>) => void): void => {
  const version = element<HTMLSelectElement>('version');
  version.append(...entries(PROFILES.map(({ id, name }) => [id, name])));
  version.value = options.version;
  version.addEventListener('change', () => {
    chosen({ version: version.value as ProfileId });
  });
  const language = element<HTMLSelectElement>('language');
  language.value = options.locale;
  language.addEventListener('change', () => {
    chosen({ locale: language.value as Options['locale'] });
  });
};

const useSamples = (open: (id: string) => Promise<void>): void => {
  const dialog = element<HTMLDialogElement>('start');
  element('start-button').addEventListener('click', () => {
    dialog.showModal();
  });
  element('samples').append(
    ...SAMPLES.map(({ id, name, text }) => {
      const made = button('', () => {
        dialog.close();
        void open(id);
      });
      const title = document.createElement('strong');
      title.textContent = name;
      made.append(title, document.createElement('br'), text);
      return made;
    }),
  );
};

/** Ctrl+Z, Ctrl+Y and F9, where no field of the page or the grid is being typed in. */
const useKeys = (workbench: Workbench): void => {
  element('undo-button').addEventListener('click', () => {
    workbench.undo();
  });
  element('redo-button').addEventListener('click', () => {
    workbench.redo();
  });
  document.addEventListener('keydown', (e) => {
    if (e.target instanceof HTMLInputElement) return;
    const withControl = e.ctrlKey || e.metaKey;
    const act = {
      z: () => {
        if (e.shiftKey) workbench.redo();
        else workbench.undo();
      },
      y: () => {
        workbench.redo();
      },
      F9: () => {
        workbench.recalculate(e.ctrlKey && e.altKey);
      },
    }[e.key === 'F9' ? 'F9' : withControl ? e.key.toLowerCase() : ''];
    if (!act) return;
    e.preventDefault();
    act();
  });
};

start().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  warn(
    `Die Werkbank ließ sich nicht starten: ${reason} Bitte prüfen Sie das Manifest und laden Sie die Seite neu.`,
  );
});

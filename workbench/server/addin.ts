import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** An add-in as the workbench serves it: its manifest, and the folder where the pages of the manifest lie. */
export interface ServedAddin {
  readonly manifest: string;
  readonly folder: string;
}

/**
 * The add-in of a manifest. What stands behind the host's name in the manifest's addresses is the way within the folder.
 * @param manifest path of an add-in only manifest (XML)
 * @param folder where its pages lie; by default beside the manifest
 * @throws Error with a German message where the manifest cannot be used
 */
export const addinOf = (manifest: string, folder = dirname(resolve(manifest))): ServedAddin => {
  const path = resolve(manifest);
  if (!existsSync(path) || !statSync(path).isFile())
    throw new Error(`${manifest}: Datei nicht gefunden. Erwartet wird das Manifest eines Add-ins (XML).`);
  if (!/<OfficeApp[\s>]/.test(readFileSync(path, 'utf8')))
    throw new Error(
      `${manifest}: kein Manifest. Erwartet wird XML mit dem Element <OfficeApp>; das einheitliche Manifest (JSON) kennt ` +
        'keine benutzerdefinierten Funktionen und wird nicht gelesen.',
    );
  if (!existsSync(folder))
    throw new Error(`${folder}: Ordner nicht gefunden. Erwartet werden dort die Seiten des Add-ins.`);
  return { manifest: path, folder: resolve(folder) };
};

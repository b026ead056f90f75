/**
 * Tries the add-in in a real Excel on this machine: makes a development certificate, builds, serves dist/addin at
 * https://localhost:3000/ and says where the manifest goes. Needs the network once, for Microsoft's certificate tool.
 */
import { execSync } from 'node:child_process';
import { createServer } from 'node:https';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const root = new URL('..', import.meta.url).pathname.replace(/^\/([A-Z]:)/i, '$1');
const certificates = join(homedir(), '.office-addin-dev-certs');
const run = (command) => execSync(command, { cwd: root, stdio: 'inherit' });

console.log(
  '1. Entwicklungszertifikat (Microsofts Werkzeug office-addin-dev-certs; Windows und Mac fragen einmal nach) …',
);
run('npx --yes office-addin-dev-certs install');
console.log('2. Add-in bauen …');
run('npm run --silent build');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
};
createServer(
  {
    key: readFileSync(join(certificates, 'localhost.key')),
    cert: readFileSync(join(certificates, 'localhost.crt')),
  },
  (request, response) => {
    const path = normalize((request.url ?? '/').split('?')[0]).replaceAll('..', '');
    try {
      const body = readFileSync(join(root, 'dist/addin', path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.setHeader('cache-control', 'no-store');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  },
).listen(3000, '127.0.0.1', () => {
  console.log(`3. Das Add-in läuft unter https://localhost:3000/. Manifest: ${join(root, 'dist/addin/manifest.xml')}

   Windows: den Ordner des Manifests freigeben und in Excel unter Datei, Optionen, Trust Center, Kataloge vertrauenswürdiger
            Add-Ins eintragen; danach Start, Add-Ins, Freigegebener Ordner.
   Mac:     das Manifest nach ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef kopieren, Excel neu starten.
   Web:     Start, Add-Ins, Mein Add-In hochladen.

   Beenden mit Strg+C.`);
});

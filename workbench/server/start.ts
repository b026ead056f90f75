/**
 * `npm start`: builds our add-in and the workbench, serves both on this machine, prints the address.
 * `npm start -- MANIFEST.xml [ORDNER]`: another add-in, as it is.
 */
import { addinOf } from './addin';
import { startServer } from './server';

const [manifest, folder] = process.argv.slice(2);
try {
  const addin = manifest === undefined ? undefined : addinOf(manifest, folder);
  const { url } = await startServer({
    port: Number(process.env['ZIEL_PORT'] ?? 3000),
    ...(addin ? { addin } : {}),
  });
  console.log(`\nDie Werkbank läuft: ${url}\nBeenden mit Strg+C.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

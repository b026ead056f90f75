/** `npm start`: builds the add-in and the workbench, serves both on this machine, prints the address. */
import { startServer } from './server';

const port = Number(process.env['ZIEL_PORT'] ?? 3000);
const { url } = await startServer({ port });
console.log(`\nDie Werkbank läuft: ${url}\nBeenden mit Strg+C.`);

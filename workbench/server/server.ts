import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, sep } from 'node:path';
import type { ServedAddin } from './addin';
import { buildAddin, buildPage, root, WORKBENCH } from './build';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** 0 takes any free port; of a taken one the next is tried */
  readonly port: number;
  /** an add-in that is built already; by default ours is built as it is shipped */
  readonly addin?: ServedAddin;
}

/** Where built pages ask for office.js; while serving, this one address becomes our own. */
const MICROSOFT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/(?:1|1\.1|beta)\/hosted\//g;
const OFFICE = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Over http office.js asks this page, beside itself, whether the user trusts the host. */
const TRUST = `<script>addEventListener('message', () => parent.postMessage(JSON.stringify({ hostUserTrusted: true }), '*'));</script>`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Builds and serves the workbench, on this machine only. */
export const startServer = async ({ port, addin }: ServerOptions): Promise<RunningServer> => {
  const [served] = await Promise.all([addin ?? buildAddin(), buildPage()]);
  const server = createServer((request, response) => {
    answer(served, pathOf(request.url), response);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${String(taken)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    let next = port;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || next >= port + 20) reject(error);
      else server.listen((next += 1), '127.0.0.1');
    });
    server.on('listening', () => {
      resolve((server.address() as AddressInfo).port);
    });
    server.listen(next, '127.0.0.1');
  });

const pathOf = (url: string | undefined): string => {
  try {
    return decodeURIComponent((url ?? '/').split(/[?#]/)[0]!);
  } catch {
    return '';
  }
};

const answer = (addin: ServedAddin, path: string, response: ServerResponse): void => {
  if (/\/AgaveErrorUX\//i.test(path)) {
    send(response, '.html', TRUST);
    return;
  }
  const file = fileOf(addin, path);
  const bytes = file === undefined ? undefined : readIfThere(file);
  if (file === undefined || bytes === undefined) {
    response.statusCode = 404;
    response.end('Nicht gefunden');
    return;
  }
  const isPage = file.startsWith(addin.folder) && file.endsWith('.html');
  send(response, extname(file), isPage ? withOwnOffice(bytes.toString()) : bytes);
};

/** The page as it was built, but for the address of office.js. */
const withOwnOffice = (page: string): string =>
  page.replace(MICROSOFT, '/office/').replace(/https:\/\/appsforoffice\.microsoft\.com/g, '');

const readIfThere = (file: string): Buffer | undefined => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

/** The workbench's own files stand under /werkbank/, Microsoft's client under /office/, all else is the add-in's. */
const fileOf = (addin: ServedAddin, path: string): string | undefined => {
  if (path === '/') return join(root, 'workbench/page/index.html');
  if (path === '/werkbank/manifest.xml') return addin.manifest;
  if (path === '/werkbank/beispiele/ganzes-jahr-2018.xlsx')
    return join(root, 'assets/beispiel/ziel-kreis-kleve-2018.xlsx');
  for (const [prefix, folder] of [
    ['/werkbank/beispiele/', join(root, 'workbench/samples')],
    ['/werkbank/seite/', join(root, 'workbench/page')],
    ['/werkbank/', WORKBENCH],
    ['/office/', OFFICE],
  ] as const)
    // Microsoft's client asks for its parts in mixed case.
    if (path.startsWith(prefix))
      return within(
        folder,
        prefix === '/office/' ? path.slice(prefix.length).toLowerCase() : path.slice(prefix.length),
      );
  return within(addin.folder, path);
};

/** A file of a folder; nothing outside of it. */
const within = (folder: string, path: string): string | undefined => {
  const file = join(folder, path);
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : undefined;
};

const send = (response: ServerResponse, extension: string, body: string | Buffer): void => {
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  response.end(body);
};

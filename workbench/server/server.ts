import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { ADDIN, buildAddin, buildPage, root, WORKBENCH } from './build';

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Where the built pages ask for office.js; while serving, this one address becomes our own. */
const MICROSOFT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\//g;
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
  '.xml': 'text/xml; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Builds and serves the workbench, on this machine only. @param port 0 takes any free one; a taken one the next */
export const startServer = async ({ port }: { readonly port: number }): Promise<RunningServer> => {
  await Promise.all([buildAddin(), buildPage()]);
  const server = createServer((request, response) => {
    answer(decodeURIComponent((request.url ?? '/').split('?')[0]!), response);
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

const answer = (path: string, response: ServerResponse): void => {
  if (/\/AgaveErrorUX\//i.test(path)) {
    send(response, '.html', TRUST);
    return;
  }
  const file = fileOf(path);
  try {
    const bytes = readFileSync(file);
    const isPage = file.startsWith(ADDIN) && file.endsWith('.html');
    send(
      response,
      extname(file),
      isPage
        ? bytes
            .toString()
            .replace(MICROSOFT, '/office/')
            .replace(/https:\/\/appsforoffice\.microsoft\.com/g, '')
        : bytes,
    );
  } catch {
    response.statusCode = 404;
    response.end('Nicht gefunden');
  }
};

const fileOf = (path: string): string => {
  const clean = normalize(path).replaceAll('..', '');
  if (clean === '/') return join(root, 'workbench/page/index.html');
  // Microsoft's client asks for its parts in mixed case.
  if (clean.startsWith('/office/')) return join(OFFICE, clean.slice('/office/'.length).toLowerCase());
  if (clean === '/main.js' || clean === '/main.js.map') return join(WORKBENCH, clean);
  if (clean === '/page.css') return join(root, 'workbench/page/page.css');
  return join(ADDIN, clean);
};

const send = (response: ServerResponse, extension: string, body: string | Buffer): void => {
  response.setHeader('content-type', TYPES[extension] ?? 'application/octet-stream');
  response.setHeader('cache-control', 'no-store');
  response.end(body);
};

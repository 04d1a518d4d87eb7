import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.xhtml': 'application/xhtml+xml',
};

export interface PageServer {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** Answers this path (`/x.html`) with this text from now on. */
  put(path: string, body: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

/** Serves a folder, and pages given as text, on a free port of this machine only. */
export async function servePages(folder?: string): Promise<PageServer> {
  const pages = new Map<string, { body: string; headers: Record<string, string> }>();
  const root = folder ? resolve(folder) : null;
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path);
    if (page) {
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? TYPES['.html'], ...page.headers })
        .end(page.body);
      return;
    }
    const file = root ? join(root, normalize(path)) : null;
    if (
      !file ||
      !root ||
      !(file + sep).startsWith(root + sep) ||
      !(await stat(file).catch(() => null))?.isFile()
    ) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response
      .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
      .end(await readFile(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put(path, body, headers = {}) {
      pages.set(path, { body, headers });
      return origin + path;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

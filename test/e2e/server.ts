import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pages the tests open. */
export const PAGES = fileURLToPath(new URL('../pages', import.meta.url));

/** A server of test pages on this machine. */
export interface PageServer {
  /** `http://localhost:…/` */
  base: string;
  close(): Promise<void>;
}

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves the files of a folder, and pages given by path (`/long.html` → HTML), which may change while it runs. `policies` are the
 * Content Security Policies of the paths that have one.
 */
export async function servePages(
  folder: string,
  pages: ReadonlyMap<string, string> = new Map(),
  policies: ReadonlyMap<string, string> = new Map(),
): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = pages.get(path) ?? (await readPage(folder, path));
    // Browsers ask for this on their own, and complain when there is none.
    if (path === '/favicon.ico') response.writeHead(204).end();
    else if (body === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
    else {
      const policy = policies.get(path);
      const type = TYPES[extname(path)] ?? 'text/html; charset=utf-8';
      response.writeHead(200, { 'content-type': type, ...(policy && { 'content-security-policy': policy }) }).end(body);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { base: `http://localhost:${port}/`, close: () => closeServer(server) };
}

async function readPage(folder: string, path: string): Promise<Buffer | null> {
  // `normalize` leaves no `..` in a path that starts with a slash.
  const file = join(folder, normalize(path));
  return readFile(path.endsWith('/') ? join(file, 'page.html') : file).catch(() => null);
}

async function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

// A static server for a built folder, with the production headers. `node scripts/serve.mjs [folder] [port]` runs it.
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SECURITY_HEADERS } from './security-headers.mjs';

/** @type {Readonly<Record<string, string>>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file a request path means: itself, a folder's index.html, or the app's page for a path without an extension.
 * @param {string} root @param {string} path @returns {Promise<string | undefined>} undefined when there is none
 */
async function fileFor(root, path) {
  const wanted = join(root, normalize(`/${path}`));
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isFile()) return wanted;
  if (found?.isDirectory()) return join(wanted, 'index.html');
  return extname(path) === '' ? join(root, 'index.html') : undefined;
}

/** @param {string | undefined} url @returns {string} decoded path; '/' when it cannot be decoded */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
  } catch {
    return '/';
  }
}

/**
 * @param {{ root: string, headers: Readonly<Record<string, string>> }} site
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
async function answer({ root, headers }, request, response) {
  const path = pathOf(request.url);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const file = await fileFor(root, path);
  const body = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const hashed = path.startsWith('/assets/');
  response.setHeader('content-type', CONTENT_TYPES[extname(file)] ?? 'application/octet-stream');
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.end(body);
}

/**
 * Serves `folder` on 127.0.0.1; `stop()` also closes open connections, so that a test can play "the network is gone".
 * @param {string} folder
 * @param {{ port?: number, headers?: Readonly<Record<string, string>> }} [options] port 0 (the default) lets the system
 *   pick one; the headers are those of the study app unless said
 * @returns {Promise<{ port: number, url: string, stop: () => Promise<void> }>}
 */
export async function serve(folder, { port = 0, headers = SECURITY_HEADERS } = {}) {
  const site = { root: resolve(folder), headers };
  const server = createServer((request, response) => void answer(site, request, response));
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const stop = () =>
    /** @type {Promise<void>} */ (
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
    );
  return { port: address.port, url: `http://localhost:${address.port}/`, stop };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../apps/study/dist', import.meta.url));
  const { url } = await serve(folder, { port: Number(process.argv[3] ?? 4173) });
  process.stdout.write(`${folder} is served at ${url}\n`);
}

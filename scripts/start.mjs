// `npm start`: installs if needed, serves the study app for development, opens it in the browser. `--no-open` does not open.
import './require-node.mjs';
import { spawn } from 'node:child_process';
import { ROOT, ensureInstalled, say } from './bootstrap.mjs';
import { freePort } from './free-port.mjs';

const PREFERRED_PORT = 5173;
const START_LIMIT_MS = 60_000;

/** Opens `url` in the default browser when someone is there to see it; says nothing when there is none. @param {string} url */
function openBrowser(url) {
  const headless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (process.argv.includes('--no-open') || process.env['CI'] !== undefined || headless) return;
  /** @type {Readonly<Record<string, readonly [string, ...string[]]>>} */
  const openers = { darwin: ['open', url], win32: ['cmd', '/c', 'start', '', url] };
  const [command, ...args] = openers[process.platform] ?? ['xdg-open', url];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined); // no opener installed: the address is on the screen anyway
  opener.unref();
}

/** @param {string} url @param {() => boolean} stopped @returns {Promise<boolean>} whether it answered within the limit */
async function answers(url, stopped) {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end && !stopped()) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function start() {
  if (!ensureInstalled()) {
    say('The packages could not be installed; the lines above say why.');
    return 1;
  }
  const port = await freePort(PREFERRED_PORT);
  const url = `http://127.0.0.1:${port}/`;
  say('Starting the study app …');
  const args = ['--host', '127.0.0.1', '--port', String(port), '--strictPort', '--logLevel', 'warn'];
  const server = spawn(process.execPath, [`${ROOT}node_modules/vite/bin/vite.js`, ...args], {
    cwd: `${ROOT}apps/study`,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  /** @type {Promise<number | null>} */
  const ended = new Promise((resolve) => server.once('exit', resolve));
  let stopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      stopping = true;
      server.kill('SIGTERM');
    });
  }
  if (await answers(url, () => server.exitCode !== null || stopping)) {
    say(`Sanad is ready at ${url}  (Ctrl-C ends it)`);
    openBrowser(url);
  } else if (!stopping) {
    say('The study app did not start; the lines above say why.');
    server.kill('SIGTERM');
    return 1;
  }
  const code = await ended;
  return stopping ? 0 : (code ?? 1);
}

process.exitCode = await start();

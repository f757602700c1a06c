// What `npm start` and `npm test` need before anything else: pnpm, through npx, and the installed packages.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The repository's root folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STAMP = `${ROOT}node_modules/.installed-from`;
const STAMPED = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'];

/** @param {string} text one plain line for the person at the terminal */
export const say = (text) => process.stdout.write(`${text}\n`);

/** The pnpm that package.json names, such as `pnpm@10.34.8`. @returns {string} */
const pnpmSpec = () => JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).packageManager;

/** @returns {string} changes whenever what has to be installed changes */
function fingerprint() {
  const hash = createHash('sha256').update(process.version);
  for (const file of STAMPED) hash.update(readFileSync(ROOT + file));
  return hash.digest('hex');
}

/**
 * Runs pnpm in the repository through npx, which fetches it once and keeps it: nothing is installed globally.
 * @param {readonly string[]} args
 * @param {{ cwd?: string, stdio?: 'inherit' | 'pipe' }} [options]
 * @returns {{ code: number, output: string }} the output is empty when it was shown
 */
export function pnpm(args, { cwd = ROOT, stdio = 'inherit' } = {}) {
  const { status, stdout, stderr } = spawnSync('npx', ['-y', pnpmSpec(), ...args], {
    cwd,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}` };
}

/**
 * Installs the packages when they are missing or older than the lockfile; otherwise returns at once.
 * @returns {boolean} whether they are there now
 */
export function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  say(`Installing packages with ${pnpmSpec()} (nothing is installed outside this folder) …`);
  const args = ['install', '--prefer-offline', '--config.confirmModulesPurge=false', '--reporter=append-only'];
  const { code } = pnpm(process.env['CI'] === undefined ? args : [...args, '--frozen-lockfile']);
  if (code !== 0) return false;
  writeFileSync(STAMP, fingerprint());
  return true;
}

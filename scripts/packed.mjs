// Checks the packed packages: `packed.mjs publint` (manifests), `packed.mjs attw` (types). Run pack.mjs before.
import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { ROOT, say } from './bootstrap.mjs';
import { tarballs } from './pack.mjs';

/** @type {Readonly<Record<string, (tarball: string) => readonly string[]>>} */
const TOOLS = {
  publint: (tarball) => [`${ROOT}node_modules/publint/src/cli.js`, tarball, '--strict'],
  attw: (tarball) => [
    `${ROOT}node_modules/@arethetypeswrong/cli/dist/index.js`,
    tarball,
    '--profile=esm-only',
    '--no-emoji',
    '--format=ascii',
  ],
};

const argumentsFor = TOOLS[process.argv[2] ?? ''];
if (argumentsFor === undefined) throw new Error('Usage: packed.mjs publint|attw');
const packages = tarballs();
if (packages.length === 0) throw new Error('Nothing is packed: run pack.mjs first.');
for (const tarball of packages) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...argumentsFor(tarball)], { encoding: 'utf8' });
  say(`${basename(tarball)}: ${status === 0 ? 'right' : 'wrong'}`);
  if (status === 0) continue;
  say(stdout + stderr);
  process.exitCode = 1;
}

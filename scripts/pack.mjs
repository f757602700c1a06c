// Packs every package into .cache/packages, as it would be published, and looks at what is inside.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { ROOT, pnpm, say } from './bootstrap.mjs';

/** Folder of the packed packages. */
export const PACKED = `${ROOT}.cache/packages/`;
/** What a package holds besides its built index, by its name. */
const WANTED = { elements: ['custom-elements.json', 'vscode.html-custom-data.json', 'web-types.json'] };
const UNWANTED = /\.test\.|\.tsbuildinfo$|\/node_modules\//;

/** Full paths of the packed packages, in the order of their names. */
export const tarballs = () =>
  readdirSync(PACKED)
    .filter((name) => name.endsWith('.tgz'))
    .sort()
    .map((name) => PACKED + name);

/** @param {string} tarball @returns {string[]} what is wrong with its contents */
function faults(tarball) {
  const { stdout } = spawnSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  const files = stdout.trim().split('\n');
  const unwanted = files.filter((file) => UNWANTED.test(file)).map((file) => `${file} should not be packed`);
  const more = Object.entries(WANTED).flatMap(([name, wanted]) => (tarball.includes(`sanad-${name}-`) ? wanted : []));
  const missing = ['dist/index.js', ...more].filter((file) => !files.includes(`package/${file}`));
  return [...unwanted, ...missing.map((file) => `${file} is missing`)];
}

if (process.argv[1]?.endsWith('pack.mjs')) {
  rmSync(PACKED, { recursive: true, force: true });
  mkdirSync(PACKED, { recursive: true });
  const { code, output } = pnpm(['-r', '--filter', './packages/*', 'pack', '--pack-destination', PACKED], {
    stdio: 'pipe',
  });
  const wrong = tarballs().flatMap((tarball) => faults(tarball).map((fault) => `${tarball}: ${fault}`));
  say([output, ...wrong].join('\n'));
  process.exitCode = code !== 0 || wrong.length > 0 || tarballs().length === 0 ? 1 : 0;
}

// The packed packages, installed together in an empty project: Node imports them and TypeScript reads their types.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT, pnpm } from '../../scripts/bootstrap.mjs';
import { tarballs } from '../../scripts/pack.mjs';

/** Node imports these, elements too, which draw nothing there; storage needs a page and is type-checked only. */
const RUNS_IN_NODE = ['@sanad/elements', '@sanad/language', '@sanad/lesson', '@sanad/quiz', '@sanad/review'];

const packages = tarballs().map((tarball) => ({
  name: basename(tarball).replace(/^sanad-(.+)-\d+\.\d+\.\d+.*\.tgz$/, '@sanad/$1'),
  tarball: `file:${tarball}`,
}));
const project = mkdtempSync(join(tmpdir(), 'sanad-consumer-'));

/** @param {readonly string[]} args of Node, run in the consumer's project */
function node(args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { cwd: project, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

before(() => {
  const dependencies = Object.fromEntries(packages.map(({ name, tarball }) => [name, tarball]));
  const manifest = { name: 'consumer', private: true, type: 'module', dependencies, pnpm: { overrides: dependencies } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  const installed = pnpm(['install', '--prefer-offline', '--ignore-workspace', '--no-frozen-lockfile'], {
    cwd: project,
    stdio: 'pipe',
  });
  assert.equal(installed.code, 0, installed.output);
});

after(() => rmSync(project, { recursive: true, force: true }));

test('every package of the workspace is packed', () => {
  const expected = ['elements', 'language', 'lesson', 'quiz', 'review', 'storage'].map((name) => `@sanad/${name}`);
  assert.deepEqual(packages.map(({ name }) => name).sort(), expected);
});

for (const name of RUNS_IN_NODE) {
  test(`${name} is imported by Node and names something`, () => {
    const { status, output } = node([
      '--input-type=module',
      '--eval',
      `const it = await import('${name}'); if (Object.keys(it).length === 0) process.exit(2);`,
    ]);
    assert.equal(status, 0, output);
  });
}

test('a strict TypeScript project reads the types of every package', () => {
  const imports = packages.map(({ name }, index) => `import * as p${index} from '${name}';`);
  const uses = `export const all: readonly object[] = [${packages.map((_, index) => `p${index}`).join(', ')}];`;
  writeFileSync(join(project, 'consumer.ts'), [...imports, uses, ''].join('\n'));
  const compilerOptions = { module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, skipLibCheck: true };
  const tsconfig = { compilerOptions: { ...compilerOptions, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] } };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ ...tsconfig, files: ['consumer.ts'] }));
  const { status, output } = node([`${ROOT}node_modules/typescript/bin/tsc`, '-p', '.']);
  assert.equal(status, 0, output);
});

test('a package depends on its neighbours by version, not by folder', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'node_modules/@sanad/quiz/package.json'), 'utf8'));
  for (const version of Object.values(manifest.dependencies))
    assert.doesNotMatch(String(version), /^(workspace|file|link):/);
});

/// <reference lib="dom" />
// The packed packages, installed together in an empty project: Node imports them, TypeScript reads their types, and
// README's code runs: the library's in Node, the element's bundled in a browser.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { build as esbuild, transformSync } from 'esbuild';
import { build as vite } from 'vite';
import { ROOT, pnpm } from '../../scripts/bootstrap.mjs';
import { tarballs } from '../../scripts/pack.mjs';
import { serve } from '../../scripts/serve.mjs';
import { openChromium, watchedPage } from '../journeys/support/browser.mjs';
import { answer } from '../journeys/support/learner.mjs';

const ELEMENTS = ['cards', 'item', 'map', 'passage', 'quiz', 'results', 'timeline'].map(
  (name) => `@sanad/elements/define/sanad-${name}.js`,
);
/** What Node imports, page or no page. */
const RUNS_IN_NODE = [
  '@sanad/language',
  '@sanad/lesson',
  '@sanad/quiz',
  '@sanad/review',
  '@sanad/storage',
  '@sanad/elements',
];
const LESSON = 'libya-2020.lesson.json';

/** @param {string} language @returns {string} README's code block in it */
function readme(language) {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(
    readFileSync(`${ROOT}README.md`, 'utf8'),
  )?.[1];
  assert.ok(found, `README has a ${language} block`);
  return found;
}

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

/** Type-checks one file strictly. @param {string} file @param {object} more compiler options */
function typeCheck(file, more) {
  const options = { module: 'NodeNext', target: 'ES2022', strict: true, noEmit: true, skipLibCheck: true };
  const compilerOptions = { ...options, lib: ['ES2023', 'DOM', 'DOM.Iterable'], ...more };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [file] }));
  const { status, output } = node([`${ROOT}node_modules/typescript/bin/tsc`, '-p', '.']);
  assert.equal(status, 0, output);
}

/** @param {string} entry @param {string} outdir */
async function bundledByEsbuild(entry, outdir) {
  await esbuild({ entryPoints: [entry], bundle: true, splitting: true, format: 'esm', outdir, logLevel: 'error' });
}

/** @param {string} entry @param {string} outDir */
async function bundledByVite(entry, outDir) {
  const lib = { entry, formats: [/** @type {const} */ ('es')], fileName: 'main' };
  await vite({ configFile: false, root: project, logLevel: 'error', build: { lib, outDir, emptyOutDir: false } });
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

test('the elements register themselves without a DOM', () => {
  const imports = ELEMENTS.map((module) => `await import('${module}');`).join('');
  const { status, output } = node(['--input-type=module', '--eval', imports]);
  assert.equal(status, 0, output);
});

test('README’s library code type-checks and runs in Node', () => {
  mkdirSync(join(project, 'content'), { recursive: true });
  cpSync(`${ROOT}content/${LESSON}`, join(project, 'content', LESSON));
  writeFileSync(join(project, 'readme.ts'), readme('ts'));
  typeCheck('readme.ts', { types: ['node'], typeRoots: [`${ROOT}node_modules/@types`] });
  writeFileSync(join(project, 'readme.mjs'), transformSync(readme('ts'), { loader: 'ts' }).code);
  const { status, output } = node(['readme.mjs']);
  assert.equal(status, 0, output);
  assert.match(output, /verdict: 'right'/u);
});

for (const [bundler, bundle] of Object.entries({ esbuild: bundledByEsbuild, vite: bundledByVite })) {
  test(`README’s element, bundled by ${bundler}, asks README’s quiz`, async () => {
    const site = join(project, bundler);
    mkdirSync(site);
    writeFileSync(join(project, 'main.js'), readme('js'));
    await bundle(join(project, 'main.js'), site);
    cpSync(`${ROOT}content/${LESSON}`, join(site, LESSON));
    writeFileSync(join(site, 'index.html'), `<!doctype html>${readme('html').replace('sanad.js', 'main.js')}`);
    const server = await serve(site, { headers: {} });
    const browser = await openChromium();
    try {
      const { page } = await watchedPage(browser);
      await page.goto(server.url);
      assert.notEqual(await answer(page, true), '');
    } finally {
      await browser.close();
      await server.stop();
    }
  });
}

test('a strict TypeScript project reads the types of every package', () => {
  const imports = packages.map(({ name }, index) => `import * as p${index} from '${name}';`);
  const uses = `export const all: readonly object[] = [${packages.map((_, index) => `p${index}`).join(', ')}];`;
  writeFileSync(join(project, 'consumer.ts'), [...imports, uses, ''].join('\n'));
  typeCheck('consumer.ts', { types: [] });
});

test('a package depends on its neighbours by version, not by folder', () => {
  const manifest = JSON.parse(readFileSync(join(project, 'node_modules/@sanad/quiz/package.json'), 'utf8'));
  for (const version of Object.values(manifest.dependencies))
    assert.doesNotMatch(String(version), /^(workspace|file|link):/);
});

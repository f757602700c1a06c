// Every step of `npm test`, in order. A gate counts as one; a step with a report counts the tests in it.
import { existsSync, readdirSync } from 'node:fs';
import { ROOT } from './bootstrap.mjs';

/** Where steps leave their logs and reports. */
export const RESULTS = `${ROOT}.cache/check/`;

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} proves what is known when it passes
 * @property {() => readonly string[]} command arguments for Node
 * @property {string} [cwd] the repository's root unless said
 * @property {{ runner: 'vitest' | 'wtr' | 'node', file: string }} [report]
 */

/** @param {string} path of a script inside node_modules @param {readonly string[]} args */
const tool = (path, ...args) => [`${ROOT}node_modules/${path}`, ...args];

/** @param {string} folder @param {string} report a node:test run of every `*.test.mjs` in the folder */
function nodeTests(folder, report) {
  const files = existsSync(ROOT + folder)
    ? readdirSync(ROOT + folder).filter((name) => name.endsWith('.test.mjs'))
    : [];
  if (files.length === 0) throw new Error(`No tests in ${folder}.`);
  const counts = ['--test-reporter=./scripts/count-reporter-node.mjs', `--test-reporter-destination=${report}`];
  const shown = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  return ['--test', '--test-concurrency=1', ...shown, ...counts, ...files.sort().map((name) => `${folder}/${name}`)];
}

/** @type {readonly Step[]} */
export const STEPS = [
  { name: 'types', proves: 'every file type-checks', command: () => tool('typescript/bin/tsc', '-b') },
  {
    name: 'eslint',
    proves: 'the code keeps the lint rules',
    command: () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0', '--cache', '--cache-location=.cache/eslint/'),
  },
  {
    name: 'prettier',
    proves: 'the files are formatted',
    command: () =>
      tool(
        'prettier/bin/prettier.cjs',
        '--check',
        '.',
        '--log-level=warn',
        '--cache',
        '--cache-location=.cache/prettier',
      ),
  },
  {
    name: 'stylelint',
    proves: 'styles are logical, in CSS files and in Lit',
    command: () =>
      tool('stylelint/bin/stylelint.mjs', '{apps,packages}/*/src/**/*.{css,styles.ts}', '--max-warnings=0'),
  },
  {
    name: 'layers',
    proves: 'packages import only packages below them',
    command: () => tool('dependency-cruiser/bin/dependency-cruise.mjs', 'packages', 'apps', '--config'),
  },
  { name: 'knip', proves: 'nothing is unused', command: () => tool('knip/bin/knip.js', '--no-progress') },
  {
    name: 'schema',
    proves: 'the committed JSON Schema is what the parser accepts',
    command: () => ['--conditions=@sanad/source', '--import=tsx', 'packages/lesson/scripts/write-schema.ts', '--check'],
  },
  {
    name: 'land',
    proves: 'the committed coastlines are what Natural Earth’s data come to',
    command: () => ['--conditions=@sanad/source', '--import=tsx', 'packages/elements/scripts/write-land.ts', '--check'],
  },
  {
    name: 'tooling',
    proves: 'the counting and the server behind these steps are right',
    command: () => nodeTests('tests/tooling', `${RESULTS}tooling.json`),
    report: { runner: 'node', file: `${RESULTS}tooling.json` },
  },
  {
    name: 'unit',
    proves: 'the laws and examples hold',
    command: () =>
      tool('vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile=${RESULTS}vitest.json`),
    report: { runner: 'vitest', file: `${RESULTS}vitest.json` },
  },
  {
    name: 'build',
    proves: 'the study app builds',
    command: () => tool('vite/bin/vite.js', 'build', '--logLevel=warn'),
    cwd: `${ROOT}apps/study`,
  },
  {
    name: 'cdn',
    proves: 'the elements build in every form that a page without a build can have',
    command: () => ['apps/cdn/build/build.mjs'],
  },
  { name: 'size', proves: 'nothing outgrew its budget', command: () => ['scripts/size.mjs'] },
  { name: 'pack', proves: 'every package packs what it should', command: () => ['scripts/pack.mjs'] },
  { name: 'publint', proves: 'the packed manifests are right', command: () => ['scripts/packed.mjs', 'publint'] },
  { name: 'attw', proves: 'the packed types resolve', command: () => ['scripts/packed.mjs', 'attw'] },
  {
    name: 'packaging',
    proves: 'the packed packages work in an empty project',
    command: () => nodeTests('tests/packaging', `${RESULTS}packaging.json`),
    report: { runner: 'node', file: `${RESULTS}packaging.json` },
  },
  {
    name: 'browsers',
    proves: 'elements and storage work in every engine that is present',
    command: () => tool('@web/test-runner/dist/bin.js'),
    report: { runner: 'wtr', file: `${RESULTS}wtr.json` },
  },
  {
    name: 'journeys',
    proves: 'a learner gets through the built app, and through a quiz in a page of somebody else’s',
    command: () => nodeTests('tests/journeys', `${RESULTS}journeys.json`),
    report: { runner: 'node', file: `${RESULTS}journeys.json` },
  },
  {
    name: 'kills',
    proves: 'nothing that was acknowledged is lost when a browser is killed',
    command: () => nodeTests('tests/kills', `${RESULTS}kills.json`),
    report: { runner: 'node', file: `${RESULTS}kills.json` },
  },
  {
    name: 'frameworks',
    proves: 'React and Vue pages give elements objects and hear their events',
    command: () => nodeTests('tests/frameworks', `${RESULTS}frameworks.json`),
    report: { runner: 'node', file: `${RESULTS}frameworks.json` },
  },
];

// The layers of ARCHITECTURE.md, lowest first: a package imports only packages of rows above its own in this list.
// Row-mates never import one another; apps wire them.
const LAYERS = [['language'], ['lesson'], ['extraction', 'quiz', 'review', 'exchange', 'storage'], ['elements']];
// What row-mates may not do elements may: it shows what quiz decides, and knows neither storage nor scheduling.
const ELEMENTS_MAY_NOT_IMPORT = ['storage', 'review', 'extraction', 'exchange'];

/** @param {readonly string[]} names */
const inPackages = (names) => `^packages/(${names.join('|')})/`;

const upward = LAYERS.map((row, index) => ({
  name: `layer-${row.join('-')}-imports-upward-or-sideways`,
  severity: 'error',
  from: { path: inPackages(row) },
  to: { path: `${inPackages(LAYERS.slice(index).flat())}|^apps/`, pathNot: '^packages/$1/' },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'elements-know-no-storage',
      severity: 'error',
      from: { path: inPackages(['elements']) },
      to: { path: inPackages(ELEMENTS_MAY_NOT_IMPORT) },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, // types alone may name one another
    },
    {
      name: 'no-deep-import',
      comment: 'Another package is its public names: import @sanad/<name>, not a file inside it.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/(src|dist)/',
        pathNot: '^$1/$2/|^packages/[^/]+/src/(index|words|words/[^/]+|define/[^/]+)\\.ts$',
      },
    },
    {
      name: 'no-relative-import-of-a-package',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^$1/$2/', dependencyTypes: ['local'] },
    },
    {
      name: 'apps-stand-alone',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'declared',
      comment: 'Every package a file imports stands in the package.json next to it (tests also use the root’s).',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^(packages|apps)/[^/]+/test/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-development-packages-in-the-product',
      severity: 'error',
      from: { path: '^(packages|apps)/[^/]+/src/', pathNot: '\\.test\\.ts$' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/(vite|workbox-[^/]+)/',
      },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$|^tests/|^(packages|apps)/[^/]+/test/' },
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'no-node-in-packages',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|\\.tsbuild|public)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@sanad/source', 'browser', 'import', 'default', 'types'],
    },
  },
};

// What code may not name: the clock, chance, the network and the console below the apps; unsafe sinks anywhere.

const PURE = 'Pure code: take it as an argument (elements and storage: through their host object).';

const GLOBALS = ['fetch', 'console', 'performance', 'crypto', 'localStorage', 'sessionStorage', 'setInterval'];

const CLOCK_AND_CHANCE = [
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: PURE },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
  { selector: "CallExpression[callee.name='Date']", message: PURE },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: PURE },
];

/** Assignments and calls that turn a string into markup or script. */
export const UNSAFE_SINKS = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Text from a lesson is text: render it with Lit, never as markup.',
  },
  { selector: 'ExportAllDeclaration[exported=null]', message: 'index.ts lists its public names by hand.' },
];

/** Lit directives that the content security policy blocks, or that would defeat it. */
const UNSAFE_LIT = [
  ...['unsafe-html', 'unsafe-svg', 'unsafe-mathml'].map((name) => ({
    name: `lit/directives/${name}.js`,
    message: 'Markup from a string passes the Trusted Types policy of lit-html unseen.',
  })),
  {
    name: 'lit/directives/style-map.js',
    message: 'Blocked by the content security policy: bind .style or use a class.',
  },
];

/** Outside libraries that one package alone imports. */
const OWNERS = { idb: 'storage', valibot: 'lesson', 'pure-rand': 'quiz', 'ts-fsrs': 'review' };

/**
 * The setting of `no-restricted-imports` for the package `owner`, or for code that owns no outside library.
 * @param {string} [owner]
 * @returns {import('eslint').Linter.RuleEntry}
 */
export function restrictedImports(owner) {
  const owned = Object.entries(OWNERS)
    .filter(([, only]) => only !== owner)
    .map(([name, only]) => ({ name, message: `Only packages/${only} imports ${name}.` }));
  return ['error', { paths: [...UNSAFE_LIT, ...owned] }];
}

/** Lets each owner of an outside library import it. @returns {import('eslint').Linter.Config[]} */
export const ownersMayImport = () =>
  Object.values(OWNERS).map((owner) => ({
    files: [`packages/${owner}/**/*.ts`],
    rules: { 'no-restricted-imports': restrictedImports(owner) },
  }));

/**
 * Refuses the clock, chance, network and console in packages.
 * @param {readonly string[]} tests files that may use them
 * @returns {import('eslint').Linter.Config[]}
 */
export const clockAndChance = (tests) => [
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [...tests, 'packages/elements/src/host.ts'],
    rules: {
      'no-restricted-globals': ['error', ...GLOBALS.map((name) => ({ name, message: PURE }))],
      'no-restricted-syntax': ['error', ...UNSAFE_SINKS, ...CLOCK_AND_CHANCE],
    },
  },
];

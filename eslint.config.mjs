// The rules of the house, in the order they are read: everywhere, pure packages, elements, tests, scripts.
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
// @ts-expect-error the package has no types
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { litTemplatePlugin } from './scripts/eslint/lit-template-plugin.mjs';
import { UNSAFE_SINKS, clockAndChance, ownersMayImport, restrictedImports } from './scripts/eslint/restrictions.mjs';

const TESTS = ['**/*.test.ts', '{packages,apps}/*/test/**/*.ts', 'tests/**/*.ts'];
const LIT_CODE = ['packages/elements/src/**/*.ts', 'apps/study/src/**/*.ts'];

export default defineConfig(
  { ignores: ['**/dist/', '**/.tsbuild/', '.cache/', 'coverage/', '**/node_modules/', 'content/', 'docs/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-indexed-object-style': 'off', // an index signature can name its key
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }], // code points are what we mean
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: 'error',
      'no-restricted-imports': restrictedImports(),
      'no-restricted-syntax': ['error', ...UNSAFE_SINKS],
    },
  },
  ...clockAndChance(TESTS),
  ...ownersMayImport(),
  {
    files: LIT_CODE,
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    plugins: { 'lit-a11y': litA11y, sanad: litTemplatePlugin },
    rules: {
      'sanad/no-style-in-template': 'error',
      'lit-a11y/no-redundant-role': 'off', // VoiceOver forgets a list without markers unless its role is written
      'wc/guard-super-call': 'off', // Lit's lifecycle methods always exist on the superclass
    },
  },
  {
    files: ['packages/elements/src/quiz/**/*-part.ts'], // static templates: the plugin does not know that tags may be bound
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      'no-restricted-syntax': 'off', // a test may play the hostile page
    },
  },
  { files: ['apps/*/public/*.js'], languageOptions: { globals: { document: 'readonly', localStorage: 'readonly' } } },
  { files: ['**/*.mjs'], rules: { 'no-undef': 'off' } }, // tsc checks the names
);

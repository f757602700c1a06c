// Bundles the elements in one of the forms that a page without a build can have.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { minify } from 'terser';
import { build } from 'vite';
import { inlineHelper } from './inline-helper.mjs';
import { squeezeTemplates } from '../../../scripts/squeeze-templates.mjs';

/** @typedef {import('vite').Rollup.OutputChunk} Chunk */

/**
 * @typedef {object} Form
 * @property {string} file the script that a page names
 * @property {'es' | 'iife'} format
 * @property {string} entry in `src`
 * @property {boolean} [isQuiz] the script holds the quiz and does not fetch it
 * @property {boolean} isWhole one file, without others that it loads when it needs them
 */

/** @type {readonly Form[]} */
export const FORMS = [
  { file: 'sanad.js', format: 'es', entry: 'sanad.ts', isWhole: false },
  { file: 'sanad.quiz.js', format: 'es', entry: 'quiz.ts', isWhole: false, isQuiz: true },
  { file: 'sanad.single.js', format: 'es', entry: 'whole.ts', isWhole: true },
  { file: 'sanad.classic.js', format: 'iife', entry: 'whole.ts', isWhole: true },
];

const APP = fileURLToPath(new URL('..', import.meta.url));
/** Of the elements, as it is packed. */
export const VERSION = JSON.parse(readFileSync(`${APP}package.json`, 'utf8')).version;
const BANNER = `/*! Sanad ${VERSION} (MIT), with Lit (BSD-3-Clause, Google LLC), idb (ISC), Valibot and pure-rand (MIT) */`;

/** What is used together. */
const TOGETHER = [
  { name: 'words-ar', priority: 5, test: /(?:strings|words)\/ar\.ts$/u },
  { name: 'words-en', priority: 5, test: /(?:strings|words)\/en\.ts$/u },
  { name: 'edges-ar', priority: 5, test: /(?:edge|results)-words\.ar\.ts$/u },
  { name: 'item-shapes', priority: 5, test: /parse-quiz\.ts$|(?:item|quiz)-shape\.ts$/u },
  { name: 'typing', priority: 5, test: /answering\/(?:typed-\w+|shown-answer)\.ts$|fields\.styles\.ts$/u },
  { name: 'given', priority: 5, test: /(?:given-line|given\.styles|nearest-place)\.ts$/u },
  { name: 'directives', priority: 5, test: /lit(?:-html)?\/(?:async-)?directive/u },
  { name: 'edges-en', priority: 5, test: /(?:edge|results)-words\.en\.ts$/u },
];

/**
 * @typedef {object} Group modules that travel in one file
 * @property {string} name
 * @property {RegExp | ((id: string) => boolean)} test
 * @property {number} [priority]
 */

/** @param {string} name @returns {boolean} whether nothing asks for this file: another holds what is in it */
const isUnused = (name) => name === 'entry.js' || name.includes('/rolldown-runtime-');

/** @param {Form} form @param {readonly Group[]} groups @returns {Promise<readonly Chunk[]>} a classic script has its map inside */
async function chunksOf({ file, format, entry, isWhole, isQuiz }, groups) {
  const folder = file.slice(0, -'.js'.length);
  const isScript = (/** @type {{ isEntry: boolean, name: string }} */ { isEntry, name }) =>
    isQuiz ? name === 'quiz' : isEntry;
  const isModule = format === 'es';
  const result = await build({
    configFile: false,
    root: APP,
    logLevel: 'warn',
    resolve: { conditions: ['@sanad/source', 'module', 'browser'] },
    plugins: [squeezeTemplates(), inlineHelper()],
    build: {
      target: 'es2022',
      write: false,
      sourcemap: isModule ? 'hidden' : 'inline',
      minify: false,
      lib: {
        entry: `${APP}src/${entry}`,
        formats: [format],
        name: 'sanad',
        fileName: () => (isQuiz ? 'entry.js' : file),
      },
      rolldownOptions: {
        checks: { ineffectiveDynamicImport: false },
        output: {
          minify: isModule,
          postBanner: (chunk) => (isModule && isScript(chunk) ? BANNER : ''),
          chunkFileNames: (chunk) => (isScript(chunk) ? file : `${folder}/[name]-[hash].js`),
          codeSplitting: isWhole ? false : { groups: [...groups] },
        },
      },
    },
  });
  return [result]
    .flat()
    .flatMap((built) => ('output' in built ? built.output : []))
    .filter((output) => output.type === 'chunk')
    .filter(({ fileName }) => !isUnused(fileName));
}

/** What is loaded in one go, and from which module on. */
const GOES = {
  quiz: 'define-quiz.ts',
  lesson: 'lesson-parser.ts',
  maker: 'quiz-maker.ts',
  others: 'slot-makers.ts',
  facts: 'fact-makers.ts',
  arabic: 'speech/ar.ts',
  english: 'speech/en.ts',
  cards: 'card-maker.ts',
  typed: 'grade-response.ts',
  edges: 'edges.ts',
  kept: 'resume-sitting.ts',
};

/** Goes that are never without another, which has loaded before what they share. @type {Readonly<Record<string, string>>} */
const ALWAYS_AFTER = { others: 'maker', facts: 'maker', arabic: 'maker', english: 'maker' };

/** @param {readonly Chunk[]} chunks @param {string} name @returns {ReadonlySet<string>} modules loaded with that one */
function loadedWith(chunks, name) {
  const loaded = new Set(chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${name}`))));
  for (const { imports } of loaded) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  }
  return new Set([...loaded].flatMap(({ moduleIds }) => moduleIds));
}

/**
 * Modules in few files, by the goes that load them: each request of many costs more than what another element leaves
 * unused of one. What a quiz needs is one file, whatever else needs it.
 * @param {Form} form @returns {Promise<readonly Chunk[]>}
 */
async function chunksInFew(form) {
  const many = await chunksOf({ ...form, isQuiz: false }, []);
  const goes = Object.entries({ ...GOES, ...(form.isQuiz && { quiz: form.entry }) }).map(([name, module]) => ({
    name,
    loaded: loadedWith(many, module),
  }));
  /** @type {Map<string, Set<string>>} */
  const files = new Map();
  for (const id of many.flatMap(({ moduleIds }) => moduleIds)) {
    const found = goes.flatMap(({ name, loaded }) => (loaded.has(id) ? [name] : []));
    const names = found.filter((name) => !found.includes(ALWAYS_AFTER[name] ?? ''));
    const file = names.includes('quiz') ? 'quiz' : names.join('-');
    if (file !== '') files.set(file, (files.get(file) ?? new Set()).add(id));
  }
  // A file takes along what its modules import, so what more of the goes load comes before it.
  const shared = (/** @type {string} */ name) => (name === 'quiz' ? 9 : name.split('-').length);
  const groups = [...files].map(([name, ids]) => ({
    name,
    priority: shared(name),
    test: (/** @type {string} */ id) => ids.has(id),
  }));
  return chunksOf(form, [...TOGETHER, ...groups]);
}

/** @param {string} code @returns {string} the same code with escapes; esbuild writes none in regular expressions */
const inAscii = (code) =>
  code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * A classic script is read in its page's encoding, so nothing but ASCII stands in it.
 * @param {Chunk} chunk @returns {Promise<{ code: string, map: string }>}
 */
async function asClassic({ fileName, code }) {
  const { code: made, map } = await transform(inAscii(code), {
    banner: BANNER,
    minify: true,
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    sourcemap: 'external',
    sourcefile: fileName,
  });
  return { code: made, map };
}

/**
 * Names by how often they are used compress better than names in turn.
 * @param {Chunk} chunk @returns {Promise<{ code: string, map: string }>}
 */
async function asModule({ code, map }) {
  const { code: made = '', map: madeMap } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 2, keep_fargs: false },
    format: { comments: /^!/u },
    sourceMap: { content: String(map) },
  });
  return { code: made, map: String(madeMap) };
}

/** @param {Form} form @returns {Promise<readonly { name: string, code: string, map: string }[]>} its scripts, minified */
export async function bundle(form) {
  const chunks = await (form.isWhole ? chunksOf(form, []) : chunksInFew(form));
  return Promise.all(
    chunks.map(async (chunk) => {
      const { code, map } = await (form.format === 'iife' ? asClassic(chunk) : asModule(chunk));
      const source = `//# sourceMappingURL=${chunk.fileName.split('/').at(-1)}.map`;
      return { name: chunk.fileName, code: `${code.trimEnd()}\n${source}\n`, map };
    }),
  );
}

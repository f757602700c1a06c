// Bundles the elements in one of the forms that a page without a build can have.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { build } from 'vite';
import { squeezeTemplates } from '../../../scripts/squeeze-templates.mjs';

/** @typedef {import('vite').Rollup.OutputChunk} Chunk */

/**
 * @typedef {object} Form
 * @property {string} file the script that a page names
 * @property {'es' | 'iife'} format
 * @property {boolean} isWhole one file, without others that it loads when it needs them
 */

/** @type {readonly Form[]} */
export const FORMS = [
  { file: 'sanad.js', format: 'es', isWhole: false },
  { file: 'sanad.single.js', format: 'es', isWhole: true },
  { file: 'sanad.classic.js', format: 'iife', isWhole: true },
];

const APP = fileURLToPath(new URL('..', import.meta.url));
/** Of the elements, as it is packed. */
export const VERSION = JSON.parse(readFileSync(`${APP}package.json`, 'utf8')).version;
const BANNER = `/*! Sanad ${VERSION} (MIT), with Lit (BSD-3-Clause, Google LLC), idb (ISC), Valibot and pure-rand (MIT) */`;

/** @param {Form} form @returns {Promise<readonly Chunk[]>} with their source maps inside */
async function chunksOf({ file, format, isWhole }) {
  const result = await build({
    configFile: false,
    root: APP,
    logLevel: 'warn',
    resolve: { conditions: ['@sanad/source', 'module', 'browser'] },
    plugins: [squeezeTemplates()],
    build: {
      target: 'es2022',
      write: false,
      sourcemap: 'inline',
      minify: false,
      lib: {
        entry: `${APP}src/${isWhole ? 'whole' : 'sanad'}.ts`,
        formats: [format],
        name: 'sanad',
        fileName: () => file,
      },
      rolldownOptions: { output: { chunkFileNames: 'sanad/[name]-[hash].js', codeSplitting: !isWhole } },
    },
  });
  return [result]
    .flat()
    .flatMap((built) => ('output' in built ? built.output : []))
    .filter((output) => output.type === 'chunk');
}

/** @param {string} code @returns {string} the same code with escapes; esbuild writes none in regular expressions */
const inAscii = (code) =>
  code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The scripts of a form, minified. A classic script is read in its page's encoding, so nothing but ASCII stands in it.
 * @param {Form} form @returns {Promise<readonly { name: string, code: string, map: string }[]>}
 */
export async function bundle(form) {
  const chunks = await chunksOf(form);
  return Promise.all(
    chunks.map(async ({ fileName, code }) => {
      const made = await transform(form.format === 'iife' ? inAscii(code) : code, {
        banner: BANNER,
        minify: true,
        target: 'es2022',
        charset: form.format === 'iife' ? 'ascii' : 'utf8',
        format: form.format === 'iife' ? undefined : 'esm',
        legalComments: 'none',
        sourcemap: 'external',
        sourcefile: fileName,
      });
      const name = fileName.split('/').at(-1);
      return { name: fileName, code: `${made.code}//# sourceMappingURL=${name}.map\n`, map: made.map };
    }),
  );
}

// What a page loads that uses an element: the published modules, bundled as such a page's own build would bundle them.
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { build } from 'vite';
import { ROOT } from './bootstrap.mjs';
import { squeezeTemplates } from './squeeze-templates.mjs';

/** @typedef {import('vite').Rollup.OutputChunk} Chunk */

const ARABIC = [/strings\/ar\.js/];
const EVERY_TYPE = [/answering\//, /strings\/ar/];

/** By page: the element it names, and which of the modules loaded on demand it comes to load. */
const PAGES = {
  'page: item, one of many': { entry: 'sanad-item', loads: ARABIC },
  'page: item, every type': { entry: 'sanad-item', loads: EVERY_TYPE },
  'page: passage': { entry: 'sanad-passage', loads: ARABIC },
  'page: results': { entry: 'sanad-results', loads: ARABIC },
};

/** @param {string} entry @returns {Promise<readonly Chunk[]>} the chunks of a page whose script is one `define` module */
async function chunksOf(entry) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [squeezeTemplates()],
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${ROOT}packages/elements/dist/define/${entry}.js`, formats: ['es'] },
    },
  });
  return [result]
    .flat()
    .flatMap((built) => ('output' in built ? built.output : []))
    .filter((file) => file.type === 'chunk');
}

/** @param {readonly Chunk[]} chunks @param {readonly RegExp[]} wanted @returns {ReadonlySet<Chunk>} what a page loads */
function loaded(chunks, wanted) {
  const onPage = new Set();
  /** @param {Chunk | undefined} chunk */
  const load = (chunk) => {
    if (chunk === undefined || onPage.has(chunk)) return;
    onPage.add(chunk);
    for (const name of chunk.imports) load(chunks.find(({ fileName }) => fileName === name));
  };
  for (const chunk of chunks) {
    if (chunk.isEntry || wanted.some((pattern) => pattern.test(chunk.facadeModuleId ?? ''))) load(chunk);
  }
  return onPage;
}

/** @returns {Promise<Record<string, number>>} bytes by page, each file gzipped on its own as servers send it */
export async function pageSizes() {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const [page, { entry, loads }] of Object.entries(PAGES)) {
    sizes[page] = 0;
    for (const { code } of loaded(await chunksOf(entry), loads)) {
      const { code: minified } = await transform(code, { minify: true, target: 'es2022', charset: 'utf8' });
      sizes[page] += gzipSync(minified, { level: 9 }).length;
    }
  }
  return sizes;
}

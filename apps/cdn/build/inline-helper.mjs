// Puts the bundler's one helper into the files that use it: it is shorter than the request for it.

const IMPORT = /^import \{ \w+ as (\w+) \} from "[^"]*rolldown-runtime[^"]*";$/mu;

/** @param {string} name @returns {string} the helper: an object that reads through to what a module exports */
const helper = (name) =>
  `const ${name} = (all) => { const names = {}; for (const key in all) Object.defineProperty(names, key, { get: all[key], enumerable: true }); return names; };`;

/** @returns {import('vite').Plugin} */
export function inlineHelper() {
  return {
    name: 'inline-helper',
    renderChunk(code) {
      return IMPORT.test(code) ? { code: code.replace(IMPORT, (_, name) => helper(name)), map: null } : null;
    },
  };
}

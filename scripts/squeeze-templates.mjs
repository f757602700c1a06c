// Takes the white space out of css`` templates, which minifiers leave as they are.

/** @param {string} css */
const squeeze = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,>]) ?/gu, '$1')
    .replace(/: /gu, ':')
    .trim();

/** @returns {import('vite').Plugin} */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/\.styles\.[jt]s$/u.test(id)) return null;
      return { code: code.replace(/css\s*`([^`$]*)`/gu, (_, css) => `css\`${squeeze(css)}\``), map: null };
    },
  };
}

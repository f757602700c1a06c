// Takes the white space out of css`` and html`` templates, which minifiers leave as they are.
import { parseSync, Visitor } from 'vite';

/** @param {string} css */
const squeezeCss = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([{};,>]) ?/gu, '$1')
    .replace(/;\}/gu, '}')
    .replace(/: /gu, ':')
    .trim();

/** White space stays white space: between words it is seen. @param {string} html */
const squeezeHtml = (html) => html.replace(/\s*\n\s*/gu, ' ');

/** @typedef {{ readonly start: number, readonly end: number }} Piece */

/** @returns {import('vite').Plugin} */
export function squeezeTemplates() {
  return {
    name: 'squeeze-templates',
    transform(code, id) {
      if (!/(?:css|html)\s*`/u.test(code) || id.includes('node_modules')) return null;
      /** @type {(Piece & { by: (text: string) => string })[]} */
      const pieces = [];
      new Visitor({
        TaggedTemplateExpression({ tag, quasi: { quasis } }) {
          if (tag.type !== 'Identifier') return;
          const by =
            tag.name === 'html' ? squeezeHtml : tag.name === 'css' && quasis.length === 1 ? squeezeCss : undefined;
          if (by) pieces.push(...quasis.map(({ start, end }) => ({ start, end, by })));
        },
      }).visit(parseSync(id.replace(/\.ts$/u, '.js'), code).program);
      pieces.sort((a, b) => a.start - b.start);
      let squeezed = '';
      let at = 0;
      for (const { start, end, by } of pieces) {
        squeezed += code.slice(at, start) + by(code.slice(start, end));
        at = end;
      }
      return { code: squeezed + code.slice(at), map: null };
    },
  };
}

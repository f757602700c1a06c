// What only the build knows of the page's head: the content policy and the fonts to fetch first.
import { META_CONTENT_SECURITY_POLICY } from '../../../scripts/security-headers.mjs';

/** Fonts of the first screen in Arabic; the others wait until a glyph asks for them. */
const FIRST_FONTS = [
  'ibm-plex-sans-arabic-arabic-400-normal',
  'ibm-plex-sans-arabic-arabic-600-normal',
  'noto-naskh-arabic-arabic-700-normal',
];

/**
 * Puts the policy (for hosts that cannot send headers) and font preloads into the built page.
 * @returns {import('vite').Plugin}
 */
export function pageHead() {
  return {
    name: 'sanad-page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: META_CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
        ...Object.keys(bundle ?? {})
          .filter((file) => FIRST_FONTS.some((font) => file.includes(font) && file.endsWith('.woff2')))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `./${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: /** @type {const} */ ('head'),
          })),
      ],
    },
  };
}

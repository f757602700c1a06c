// Styles, in CSS files and in Lit's css``: logical only, so that one sheet serves both directions.
/** @type {import('stylelint').Config} */
export default {
  plugins: ['stylelint-plugin-logical-css'],
  rules: {
    'logical-css/require-logical-properties': [true, { ignore: ['overflow-x', 'overflow-y'] }],
    'logical-css/require-logical-keywords': true,
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'no-duplicate-selectors': true,
    'declaration-property-value-disallowed-list': {
      // four different values name left and right: padding: 0 4px 0 8px
      '/^(margin|padding|inset|border-width|border-radius)$/': ['/^\\S+\\s+\\S+\\s+\\S+\\s+\\S+$/'],
    },
  },
  overrides: [{ files: ['**/*.ts'], customSyntax: 'postcss-lit' }],
};

// A lint rule for Lit templates: what the content security policy blocks without an exception, only a missing style.

const STYLE_ATTRIBUTE = /\sstyle\s*=/;
const STYLE_ELEMENT = /<style[\s>]/;

/** @type {import('eslint').Rule.RuleModule} */
const noStyleInTemplate = {
  meta: {
    type: 'problem',
    docs: { description: 'refuse style attributes and style elements in html`` and svg`` templates' },
    schema: [],
    messages: { blocked: 'The content security policy blocks this: use the stylesheet, a class or a .style binding.' },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (node.tag.type !== 'Identifier' || !['html', 'svg'].includes(node.tag.name)) return;
      for (const quasi of node.quasi.quasis) {
        const text = quasi.value.raw;
        if (STYLE_ATTRIBUTE.test(text) || STYLE_ELEMENT.test(text))
          context.report({ node: quasi, messageId: 'blocked' });
      }
    },
  }),
};

/** The plugin `sanad` of eslint.config.mjs. @type {import('eslint').ESLint.Plugin} */
export const litTemplatePlugin = { rules: { 'no-style-in-template': noStyleInTemplate } };

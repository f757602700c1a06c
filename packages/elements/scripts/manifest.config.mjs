// How the analyzer reads the elements.
import { readFileSync, readdirSync } from 'node:fs';
import { CUSTOM_PROPERTIES, PARTS } from './shared-looks.mjs';

const SOURCE = new URL('../src/', import.meta.url);
const EVENTS = readFileSync(new URL('events.ts', SOURCE), 'utf8');

/** Which module defines which tag by which class. */
const DEFINITIONS = readdirSync(new URL('define/', SOURCE)).flatMap((file) => {
  const [, tag, name] =
    /register\('([\w-]+)', (\w+)\)/.exec(readFileSync(new URL(`define/${file}`, SOURCE), 'utf8')) ?? [];
  return tag === undefined || name === undefined ? [] : [{ path: `dist/define/${tag}.js`, tag, name }];
});

/** @param {string} event @returns {string} its class, as the event map of `src/events.ts` says */
const classOf = (event) => new RegExp(`'${event}': (\\w+)`).exec(EVENTS)?.[1] ?? 'Event';

/** @param {string} type of a property @returns {string} what its attribute can be */
const written = (type) => type.replace(/^Language\b/, "'ar' | 'en'").replace(/^readonly \w+\[\]/, 'string');

/** @param {any} element as the analyzer found it @param {string} tag @returns {object} what is public of it, and what all have */
function complete(element, tag) {
  const isPublic = (/** @type {any} */ { privacy, static: isStatic, inheritedFrom }) =>
    privacy === undefined && isStatic !== true && inheritedFrom?.package === undefined;
  const own = (/** @type {any} */ { name }) => name?.startsWith('sanad-') === true;
  const typed = (/** @type {any} */ attribute) => ({
    ...attribute,
    type: { text: written(attribute.type?.text ?? '') },
  });
  return {
    ...element,
    tagName: tag,
    customElement: true,
    members: element.members?.filter(isPublic),
    attributes: element.attributes?.map(typed),
    events: element.events
      ?.filter(own)
      .map((/** @type {any} */ event) => ({ ...event, type: { text: classOf(event.name) } })),
    cssProperties: Object.entries(CUSTOM_PROPERTIES).map(([name, description]) => ({ name, description })),
    cssParts: Object.entries(PARTS).map(([name, description]) => ({ name, description })),
  };
}

/** @param {any[]} modules as the analyzer found them @returns {object[]} the elements alone, where they stand in the package */
function publicModules(modules) {
  return DEFINITIONS.flatMap(({ path, tag, name }) => {
    const found = modules.flatMap(({ path: source, declarations }) =>
      (declarations ?? [])
        .filter((/** @type {any} */ declaration) => declaration.kind === 'class' && declaration.name === name)
        .map((/** @type {any} */ declaration) => ({ source, declaration })),
    )[0];
    if (found === undefined) throw new Error(`no class ${name}`);
    const module = found.source.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    const declaration = { name, module };
    return [
      {
        kind: 'javascript-module',
        path: module,
        declarations: [complete(found.declaration, tag)],
        exports: [{ kind: 'js', name, declaration }],
      },
      { kind: 'javascript-module', path, exports: [{ kind: 'custom-element-definition', name: tag, declaration }] },
    ];
  });
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.styles.ts', 'src/strings/*.ts'],
  litelement: true,
  outdir: '.',
  quiet: true,
  plugins: [
    {
      name: 'public-elements',
      /** @param {{ customElementsManifest: { modules: any[] } }} analysed */
      packageLinkPhase({ customElementsManifest: manifest }) {
        manifest.modules = publicModules(manifest.modules);
      },
    },
  ],
};

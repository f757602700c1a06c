// Writes what editors and tools know of the elements from their source: the custom-elements manifest, and from it the
// custom data of VS Code and the web-types of JetBrains. Runs before the package is packed.
import { fileURLToPath } from 'node:url';
// @ts-expect-error the module has no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const HERE = fileURLToPath(new URL('..', import.meta.url));

process.chdir(HERE);
const manifest = await cli({
  argv: ['analyze', '--config', 'scripts/manifest.config.mjs'],
  cwd: HERE,
  noWrite: false,
});
generateVsCodeCustomElementData(manifest, { outdir: '.', cssFileName: null, hideLogs: true });
generateJetBrainsWebTypes(manifest, { outdir: '.', packageJson: false, hideLogs: true });

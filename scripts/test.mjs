// `npm test`: installs if needed, then every check there is. The last line says how many passed.
import './require-node.mjs';
import { ensureInstalled, say } from './bootstrap.mjs';

if (ensureInstalled()) {
  const { check } = await import('./check.mjs');
  process.exitCode = await check([]);
} else {
  say('The packages could not be installed; the lines above say why.');
  say('0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}

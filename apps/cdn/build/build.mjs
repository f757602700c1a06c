// Builds the elements into apps/cdn/dist in every form, and writes the hashes by which a page can pin them.
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { FORMS, VERSION, bundle } from './bundle.mjs';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/** @param {string} code @returns {string} as it stands in an `integrity` attribute */
const integrityOf = (code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;

rmSync(DIST, { recursive: true, force: true });
/** @type {Record<string, { integrity: string, bytes: number, gzip: number }>} */
const files = {};
for (const form of FORMS) {
  for (const { name, code, map } of await bundle(form)) {
    mkdirSync(dirname(DIST + name), { recursive: true });
    writeFileSync(DIST + name, code);
    writeFileSync(`${DIST}${name}.map`, map);
    const gzip = gzipSync(code, { level: 9 }).length;
    files[name] = { integrity: integrityOf(code), bytes: Buffer.byteLength(code), gzip };
    process.stdout.write(`${name.padEnd(40)} ${String(gzip).padStart(7)} bytes gzipped  ${files[name].integrity}\n`);
  }
}
writeFileSync(`${DIST}integrity.json`, `${JSON.stringify({ version: VERSION, files }, null, 2)}\n`);

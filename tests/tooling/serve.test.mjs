// The server that journeys and previews use: production headers, deep links, nothing from outside its folder.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { SECURITY_HEADERS } from '../../scripts/security-headers.mjs';
import { serve } from '../../scripts/serve.mjs';

const outer = mkdtempSync(join(tmpdir(), 'sanad-serve-'));
/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  mkdirSync(join(outer, 'site/assets'), { recursive: true });
  writeFileSync(join(outer, 'secret.json'), '{}');
  writeFileSync(join(outer, 'site/index.html'), 'the page');
  writeFileSync(join(outer, 'site/assets/a-1234.js'), 'export {};');
  server = await serve(join(outer, 'site'));
});
after(async () => {
  await server.stop();
  rmSync(outer, { recursive: true, force: true });
});

test('every answer carries the security headers', async () => {
  for (const path of ['', 'assets/a-1234.js', 'missing.js']) {
    const { headers } = await fetch(server.url + path);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) assert.equal(headers.get(name), value);
  }
});

test('a deep link is answered with the page', async () => {
  const response = await fetch(`${server.url}lesson/quiz`);
  assert.equal(await response.text(), 'the page');
});

test('a missing file is not answered with the page', async () => {
  assert.equal((await fetch(`${server.url}assets/gone.js`)).status, 404);
});

test('a path out of the folder finds nothing', async () => {
  for (const path of ['%2e%2e/secret.json', '..%2fsecret.json', 'assets/..%2f..%2fsecret.json']) {
    assert.equal((await fetch(server.url + path)).status, 404);
  }
});

test('hashed files may be kept for ever, the page may not', async () => {
  const script = await fetch(`${server.url}assets/a-1234.js`);
  const page = await fetch(server.url);
  assert.match(script.headers.get('cache-control') ?? '', /immutable/);
  assert.equal(page.headers.get('cache-control'), 'no-cache');
});

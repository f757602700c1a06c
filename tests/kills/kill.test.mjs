// Every answer and rating that was acknowledged on the screen is there after the browser is killed; `pnpm soak` kills it more often.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { firefoxPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { killRounds } from './kill-rounds.mjs';

const DIST = fileURLToPath(new URL('../../apps/study/dist', import.meta.url));
const KILLS = Number(process.env['SANAD_KILLS'] ?? 10);

/** @type {Awaited<ReturnType<typeof serve>>} */
let server;

before(async () => {
  server = await serve(DIST);
});

after(async () => {
  await server?.stop();
});

for (const engine of /** @type {const} */ (['chromium', 'firefox'])) {
  const skip = engine === 'firefox' && firefoxPath() === undefined;
  test(
    `no acknowledged answer or rating is lost when ${engine} is killed ${KILLS} times`,
    { skip },
    async (context) => {
      const { acknowledged, ...report } = await killRounds(engine, KILLS, server.url);
      context.diagnostic(`${acknowledged} acknowledged`);
      assert.deepEqual(report, { kills: KILLS, lost: 0, doubled: 0, unreadable: 0 });
      assert.ok(acknowledged > 0);
    },
  );
}

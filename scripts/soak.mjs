// `pnpm soak`: the property tests with many more examples and several seeds, browsers killed hundreds of times, and
// learners simulated. `laws`, `kills` or `learners` runs one of them. Writes docs/reports/soak.md; a part that does not
// run keeps what it said.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from './bootstrap.mjs';
import { soakKills } from './soak-kills.mjs';
import { soakLaws } from './soak-laws.mjs';
import { soakLearners } from './soak-learners.mjs';

const REPORT = `${ROOT}docs/reports/soak.md`;
/** By heading; each is given what its section says now. @type {Readonly<Record<string, (before: string) => Promise<{ lines: readonly string[], ok: boolean }>>>} */
const PARTS = { Laws: soakLaws, Kills: soakKills, Learners: soakLearners };

/** @returns {Map<string, string>} what the report says now, by heading */
function sections() {
  const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  return new Map(
    text
      .split(/^## /mu)
      .slice(1)
      .map((section) => [section.slice(0, section.indexOf('\n')), section]),
  );
}

const asked = process.argv.slice(2);
const wanted = Object.entries(PARTS).filter(([heading]) => asked.length === 0 || asked.includes(heading.toLowerCase()));
const said = sections();
for (const [heading, soak] of wanted) {
  const { lines, ok } = await soak(said.get(heading) ?? '');
  said.set(heading, [heading, '', ...lines, ''].join('\n'));
  if (!ok) process.exitCode = 1;
}
mkdirSync(`${ROOT}docs/reports`, { recursive: true });
const parts = [...said.values()].map((section) => `## ${section.trimEnd()}\n`);
writeFileSync(REPORT, ['# Soak\n', 'Written by `pnpm soak`.\n', ...parts].join('\n'));

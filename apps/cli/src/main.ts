import { cards } from './commands/cards.ts';
import { check } from './commands/check.ts';
import { grade } from './commands/grade.ts';
import { lint } from './commands/lint.ts';
import { prerender } from './commands/prerender.ts';
import { quiz } from './commands/quiz.ts';
import { report } from './commands/report.ts';
import type { Command, Terminal } from './command.ts';

const commands: readonly Command[] = [check, quiz, cards, prerender, lint, grade, report];

function main(args: readonly string[], terminal: Terminal): number {
  const [name, ...rest] = args;
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command.run(rest, terminal);
  const wanted = name === undefined || name === '--help' || name === '-h';
  const say = wanted ? terminal.out : terminal.error;
  if (!wanted) say(`sanad: there is no command "${name}"`);
  for (const { usage, summary } of commands) say(`sanad ${usage}\n    ${summary}`);
  return wanted ? 0 : 2;
}

// Whoever reads the lines may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
});

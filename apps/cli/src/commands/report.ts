import { classReport, mergeResults } from '@sanad/quiz';
import { readArguments, type Command, type Terminal } from '../command.ts';
import { readResultFiles, type ReadProblem } from '../read-result-files.ts';
import { reportLines } from '../report-lines.ts';

/** Prints what the result files of a folder say of one quiz and each of its items. */
export const report: Command = {
  name: 'report',
  usage: 'report DIR [--json]',
  summary: 'statistics of a class on one quiz, from the result files in a folder',
  run(args, terminal) {
    const read = readArguments(args, { json: { type: 'boolean', default: false } });
    const [folder, ...more] = read.ok ? read.value.positionals : [];
    if (!read.ok || folder === undefined || more.length > 0) {
      terminal.error(read.ok ? `usage: sanad ${report.usage}` : read.error);
      return 2;
    }
    const { json } = read.value.values;
    const named = readResultFiles(folder);
    if (!named.ok) return refuse(named.error, json, terminal);
    const merged = mergeResults(named.value);
    if (!merged.ok) return refuse(merged.error, json, terminal);
    const made = classReport(merged.value);
    if (json) terminal.out(JSON.stringify(made, null, 2));
    else for (const line of reportLines(made)) terminal.out(harmless(line));
    return 0;
  },
};

/** Names every file that stands in the way; nothing is reported of the others, and no file is changed. */
function refuse(problems: readonly ReadProblem[], json: boolean, { out, error }: Terminal): number {
  if (json) {
    out(JSON.stringify({ problems }, null, 2));
    return 1;
  }
  for (const { files, path, code, message } of problems) {
    const where = [files.join(', '), path, code, message.en].filter((part) => part !== undefined && part !== '');
    error(harmless(where.join('  ')));
    error(harmless(`    ${message.ar}`));
  }
  error('no report was made, and no file was changed');
  return 1;
}

/** A line from files that anybody may have written, without what a terminal would obey. */
function harmless(line: string): string {
  return line.replace(/\p{Cc}/gu, ' ');
}

import { coverageOf, problemsOf, type Coverage, type LessonProblem } from '@sanad/lesson';
import { readArguments, type Command, type Terminal } from '../command.ts';
import { problemLine, readLessonFile } from '../read-lesson-file.ts';

/** Validates a lesson file and prints what its facts cover. */
export const check: Command = {
  name: 'check',
  usage: 'check FILE [--json]',
  summary: 'validate a lesson and print what its facts cover',
  run(args, terminal) {
    const read = readArguments(args, { json: { type: 'boolean', default: false } });
    const [file] = read.ok ? read.value.positionals : [];
    if (!read.ok || file === undefined) {
      terminal.error(read.ok ? `usage: sanad ${check.usage}` : read.error);
      return 2;
    }
    const lesson = readLessonFile(file);
    const problems = lesson.ok ? problemsOf(lesson.value) : lesson.error;
    const coverage = lesson.ok ? coverageOf(lesson.value) : undefined;
    if (read.value.values.json) terminal.out(JSON.stringify({ file, valid: lesson.ok, problems, coverage }, null, 2));
    else print(file, problems, coverage, terminal);
    return lesson.ok ? 0 : 1;
  },
};

function print(
  file: string,
  problems: readonly LessonProblem[],
  coverage: Coverage | undefined,
  { out }: Terminal,
): void {
  for (const found of problems) {
    out(problemLine(found));
    out(`    ${found.message.ar}`);
  }
  if (!coverage) {
    out(`${file}: ${String(problems.length)} problems`);
    return;
  }
  out(
    problems.length === 0 ? `${file}: valid` : `${file}: a draft with ${String(problems.length)} things left to mend`,
  );
  out(
    `${String(coverage.paragraphs)} paragraphs, ${String(coverage.sentences)} sentences, ${String(coverage.facts)} facts`,
  );
  row('facts by nature', coverage.byNature);
  row('facts by weight', coverage.byWeight);
  row('facts by source', coverage.bySource);
  row('facts by relation', coverage.byRelation);
  row('facts by paragraph', Object.fromEntries(coverage.byParagraph.map((p) => [String(p.paragraph), p.facts])));
  row('entities', coverage.entities);
  row('mentions by type', coverage.mentions);
  out(`paragraphs without facts: ${coverage.paragraphsWithoutFacts.join(', ') || 'none'}`);
  out(`sentences without facts: ${coverage.sentencesWithoutFacts.join(', ') || 'none'}`);

  function row(title: string, counts: Readonly<Record<string, number>>): void {
    const cells = Object.entries(counts).map(([name, count]) => `${name} ${String(count)}`);
    out(`${title}: ${cells.join(', ')}`);
  }
}

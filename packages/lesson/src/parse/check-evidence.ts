import type { Id } from '../model/lesson.ts';
import { problem, type LessonProblem } from './problem.ts';
import type { Mentions, Reading, ReadMention, ReadStatement } from './reading.ts';

/**
 * Finds facts whose evidence does not mention what they speak of. A value counts as mentioned when a
 * sentence mentions an equal value, whichever fact owns it.
 */
export function checkEvidence({ passage, statements }: Reading): readonly LessonProblem[] {
  const mentioned = new Map<Id, readonly ReadMention[]>();
  for (const { sentence, mentions } of passage) mentioned.set(sentence.id, inOneLanguage(mentions));
  return statements.flatMap((statement) => factProblems(statement, mentioned));
}

/** What a text mentions; its languages mention the same, or another check says so. */
function inOneLanguage({ ar, en }: Mentions): readonly ReadMention[] {
  return ar ?? en ?? [];
}

function factProblems(
  { fact, at, mentions }: ReadStatement,
  mentioned: ReadonlyMap<Id, readonly ReadMention[]>,
): readonly LessonProblem[] {
  const wanted = inOneLanguage(mentions);
  const sentences = fact.evidence.map((id) => mentioned.get(id) ?? []);
  const absent = wanted.filter(
    (mention, i) => !sentences.some((sentence) => holds(sentence, mention)) && !holds(wanted.slice(0, i), mention),
  );
  const idle = sentences.flatMap((sentence, i) =>
    wanted.length === 0 || wanted.some((mention) => holds(sentence, mention)) ? [] : i,
  );
  return [
    ...absent.map(({ reference }) =>
      problem(
        `${at}.evidence`,
        'evidence-without-mention',
        `no sentence of ${fact.evidence.join(', ')} mentions "${reference}"`,
        `لا تذكر أيٌّ من الجمل ${fact.evidence.join('، ')} «${reference}»`,
      ),
    ),
    ...idle.map((i) =>
      problem(
        `${at}.evidence[${String(i)}]`,
        'evidence-without-mention',
        `this sentence mentions nothing that the fact speaks of`,
        `لا تذكر هذه الجملة شيئًا مما يقوله الخبر`,
      ),
    ),
  ];
}

function holds(mentions: readonly ReadMention[], { identity }: ReadMention): boolean {
  return mentions.some((mention) => mention.identity === identity);
}

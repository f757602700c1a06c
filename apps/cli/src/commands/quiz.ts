import { keyTextsOf, type Item, type Option, type Quiz } from '@sanad/lesson';
import { explainItem, type LessonIndex } from '@sanad/quiz';
import { readArguments, type Command, type Terminal } from '../command.ts';
import { madeQuiz, quizOptions } from '../made-quiz.ts';

/** Prints a quiz made from a lesson file. */
export const quiz: Command = {
  name: 'quiz',
  usage: 'quiz FILE --language ar|en [--count 10] [--seed 1] [--json | --explain]',
  summary: 'make a quiz from a lesson; the same seed gives the same quiz',
  run(args, terminal) {
    const read = readArguments(args, {
      ...quizOptions,
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    });
    const [file] = read.ok ? read.value.positionals : [];
    if (!read.ok || file === undefined) {
      terminal.error(read.ok ? `usage: sanad ${quiz.usage}` : read.error);
      return 2;
    }
    const { json, explain } = read.value.values;
    const made = madeQuiz(file, read.value.values, terminal);
    if (!made.ok) return made.error;
    const { index } = made.value;
    if (json) terminal.out(JSON.stringify(made.value.quiz, null, 2));
    else printQuiz(made.value.quiz, terminal, (item) => (explain ? explanationLines(index, item) : []));
    return 0;
  },
};

function printQuiz(made: Quiz, { out }: Terminal, explain: (item: Item) => readonly string[]): void {
  out(`${made.title} · ${made.language} · seed ${String(made.seed)} · ${String(made.items.length)} items`);
  for (const [i, item] of made.items.entries()) {
    out('');
    out(`${String(i + 1)}. [${item.type}, ${item.level}, ${item.topic}] ${item.stem}`);
    for (const line of [...answerLines(item), ...explain(item)]) out(`   ${line}`);
    const evidence = item.evidence.filter(({ supports }) => supports);
    for (const { paragraph, runs } of evidence)
      out(`   ¶${String(paragraph)} ${runs.map(({ text }) => text).join('')}`);
    out(
      `   ${item.chain.map(({ label, via }) => (via === undefined ? label : `${label} (${via})`)).join(' → ') || '–'}`,
    );
  }
  for (const { reason, asked, made: got } of made.shortfalls) {
    out('');
    out(`${reason}: ${String(asked)} asked for, ${String(got)} made`);
  }
}

/** Why each wrong option is there, and what shows that it is wrong. */
function explanationLines(index: LessonIndex, item: Item): readonly string[] {
  const { language } = item;
  return explainItem(index, item).flatMap(({ text, origin, why, proof }) => [
    `✗ ${text} [${origin}] ${why[language]}`,
    `  ${proof[language]}`,
  ]);
}

function answerLines(item: Item): readonly string[] {
  const shown = [
    ...('statement' in item ? [item.statement] : []),
    ...('blank' in item ? [`${item.blank.before}____${item.blank.after}`] : []),
  ];
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
      return [...shown, ...optionLines(item.options, [item.key])];
    case 'multiple-choice':
      return optionLines(item.options, item.key);
    case 'map':
      return optionLines(item.places, [item.key]);
    case 'true-false':
      return [...shown, `= ${String(item.key)}`];
    case 'open':
      return [item.modelAnswer, ...item.rubric.map(({ points, text }) => `${String(points)} ${text}`)];
    case 'ordering':
    case 'chain-order':
      return [...item.entries.map(({ text }) => `- ${text}`), `= ${keyTextsOf(item).join(' > ')}`];
    case 'matching':
    case 'categorise':
      return [`[${item.options.map(({ text }) => text).join(' | ')}]`, ...keyTextsOf(item).map((pair) => `= ${pair}`)];
    case 'short-answer':
    case 'cloze-typed':
    case 'numeric':
    case 'date':
      return [...shown, `= ${item.keyText}`];
    default:
      return item satisfies never;
  }
}

function optionLines(options: readonly Option[], key: readonly string[]): readonly string[] {
  return options.map(({ id, text }) => `${key.includes(id) ? '●' : '○'} ${text}`);
}

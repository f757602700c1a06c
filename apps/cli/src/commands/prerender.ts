import type { Item, Option } from '@sanad/lesson';
import { readArguments, type Command } from '../command.ts';
import { attribute, text } from '../html.ts';
import { madeQuiz, quizOptions } from '../made-quiz.ts';

/** Prints a quiz as the element that asks it, with its questions inside to read. */
export const prerender: Command = {
  name: 'prerender',
  usage: 'prerender FILE [--language ar|en] [--count 10] [--seed 1] [--src URL]',
  summary:
    'print a quiz as HTML for a page: asked by <sanad-quiz>, readable without script and on paper, without answers',
  run(args, terminal) {
    const read = readArguments(args, { ...quizOptions, src: { type: 'string' } });
    const [file] = read.ok ? read.value.positionals : [];
    if (!read.ok || file === undefined) {
      terminal.error(read.ok ? `usage: sanad ${prerender.usage}` : read.error);
      return 2;
    }
    const { language, count, seed, src = file } = read.value.values;
    const made = madeQuiz(file, read.value.values, terminal);
    if (!made.ok) return made.error;
    const asked = Object.entries({ src, lang: language, count, seed }).map(([name, value]) => attribute(name, value));
    terminal.out(`<sanad-quiz${asked.join('')}>`);
    terminal.out('  <ol>');
    for (const item of made.value.quiz.items) for (const line of itemLines(item)) terminal.out(`    ${line}`);
    terminal.out('  </ol>');
    terminal.out('</sanad-quiz>');
    return 0;
  },
};

/** One question as a list item, with nothing of its answer. */
export function itemLines(item: Item): readonly string[] {
  const { language, direction, stem } = item;
  return [
    `<li${attribute('lang', language)}${attribute('dir', direction)}>`,
    ...[stem, ...matterOf(item)].map((words) => `  <p>${text(words)}</p>`),
    ...offered(item).map((list) => `  <ul>${list.map((option) => `<li>${text(option.text)}</li>`).join('')}</ul>`),
    '</li>',
  ];
}

/** The sentence that the question is about, where there is one. */
function matterOf(item: Item): readonly string[] {
  if ('statement' in item) return [item.statement];
  return 'blank' in item ? [`${item.blank.before}______${item.blank.after}`] : [];
}

function offered(item: Item): readonly (readonly Pick<Option, 'text'>[])[] {
  return [
    ...('prompts' in item ? [item.prompts] : []),
    ...('options' in item ? [item.options] : []),
    ...('entries' in item ? [item.entries] : []),
    ...('places' in item ? [item.places] : []),
  ];
}

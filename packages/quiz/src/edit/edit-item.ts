import { foldText, ok, type Result } from '@sanad/language';
import type { Item, Option, Quiz } from '@sanad/lesson';
import { openItem, refuseEdit, withItem, type EditProblem } from './edit-problem.ts';

/** New texts for an item; what is left out stays. Its key, targets and evidence are the lesson's and do not change. */
export interface ItemTexts {
  readonly stem?: string;
  readonly statement?: string;
  /** Texts of options, entries, prompts or places, by option id. */
  readonly options?: { readonly [optionId: string]: string };
  readonly hints?: readonly string[];
  readonly feedback?: string;
}

/**
 * Rewords an item by hand. It keeps its id, so that what was learnt with it stays, and is kept when the quiz
 * is made anew. Refuses empty texts and two options that say the same.
 */
export function editItem(quiz: Quiz, itemId: string, texts: ItemTexts): Result<Quiz, EditProblem> {
  const open = openItem(quiz, itemId);
  if (!open.ok) return open;
  const item = open.value;
  if (texts.statement !== undefined && !('statement' in item)) return refuseEdit('not-this-type');
  const known = listsOf(item).flat();
  if (Object.keys(texts.options ?? {}).some((id) => known.every((option) => option.id !== id))) {
    return refuseEdit('no-such-option');
  }
  const written = [texts.stem, texts.statement, ...Object.values(texts.options ?? {})];
  if (written.some((text) => text?.trim() === '')) return refuseEdit('empty-text');
  const edited = reworded(item, texts);
  return listsOf(edited).some(saysOneThingTwice) ? refuseEdit('same-texts') : ok(withItem(quiz, itemId, edited));
}

function reworded(item: Item, { stem, statement, options, hints, feedback }: ItemTexts): Item {
  const inWords = <T extends Option>(list: readonly T[]): readonly T[] =>
    list.map((option) => ({ ...option, text: options?.[option.id] ?? option.text }));
  return {
    ...item,
    ...(stem === undefined ? {} : { stem }),
    ...(statement === undefined ? {} : { statement }),
    ...(hints === undefined ? {} : { hints }),
    ...(feedback === undefined ? {} : { feedback }),
    ...('options' in item ? { options: inWords(item.options) } : {}),
    ...('entries' in item ? { entries: inWords(item.entries) } : {}),
    ...('prompts' in item ? { prompts: inWords(item.prompts) } : {}),
    ...('places' in item ? { places: inWords(item.places) } : {}),
  };
}

function listsOf(item: Item): readonly (readonly Option[])[] {
  return [
    ...('options' in item ? [item.options] : []),
    ...('entries' in item ? [item.entries] : []),
    ...('prompts' in item ? [item.prompts] : []),
    ...('places' in item ? [item.places] : []),
  ];
}

function saysOneThingTwice(options: readonly Option[]): boolean {
  return new Set(options.map(({ text }) => foldText(text))).size < options.length;
}

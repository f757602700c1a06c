import { err, graphemeLength, ok, type Result } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import type { MakeContext } from './make-context.ts';
import type { Refusal } from './refusal.ts';

/** The item, if the target that it is made for can show it whole; nothing is ever cut. */
export function withinLength<T extends Item>({ maxLength }: MakeContext, item: T): Result<T, Refusal> {
  if (!maxLength) return ok(item);
  const statement = 'statement' in item ? ` ${item.statement}` : '';
  if (graphemeLength(item.stem + statement) > maxLength.stem) return err('stem-too-long');
  const lists = [
    ...('options' in item ? item.options : []),
    ...('entries' in item ? item.entries : []),
    ...('prompts' in item ? item.prompts : []),
  ];
  return lists.some(({ text }) => graphemeLength(text) > maxLength.option) ? err('option-too-long') : ok(item);
}

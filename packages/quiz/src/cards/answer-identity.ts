import { foldText } from '@sanad/language';
import { termIdentity, type Term } from '../term.ts';

/** What tells a term from others, for `answerHashOf`: a title or a quotation does not change with its spelling. */
export function answerIdentity(term: Term): readonly string[] {
  if (term.kind === 'entity' || term.value.type === 'date' || term.value.type === 'number') return [termIdentity(term)];
  const { text, type } = term.value;
  return [type, foldText(text.ar ?? ''), foldText(text.en ?? '')];
}

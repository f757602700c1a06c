import { err, ok, type Result } from '@sanad/language';
import type { Reference } from './model/lesson.ts';

/** A stretch of text; with a `reference` it is a mention. */
export interface Run {
  readonly text: string;
  readonly reference?: Reference;
}

/** What is wrong with marked text, and the UTF-16 offset where. */
export interface MarkedTextProblem {
  readonly code: 'unclosed-mention' | 'nested-mention' | 'mention-without-reference' | 'empty-mention' | 'stray-brace';
  readonly offset: number;
}

/** Splits marked text into runs; reads `\{`, `\|`, `\}` and `\\` as characters. */
export function readMarked(text: string): Result<readonly Run[], MarkedTextProblem> {
  const runs: Run[] = [];
  let plain = '';
  let offset = 0;
  while (offset < text.length) {
    const special = nextSpecial(text, offset);
    plain += text.slice(offset, special);
    offset = special;
    const character = text.charAt(offset);
    if (character === '') break;
    if (character === '}') return err({ code: 'stray-brace', offset });
    if (character !== '{') {
      const literal = readLiteral(text, offset);
      plain += literal.text;
      offset = literal.end;
      continue;
    }
    const mention = simpleMention(text, offset) ?? readMention(text, offset);
    if (!mention.ok) return mention;
    if (plain !== '') runs.push({ text: plain });
    plain = '';
    runs.push(mention.value.run);
    offset = mention.value.end;
  }
  if (plain !== '') runs.push({ text: plain });
  return ok(runs);
}

/** Where the next brace or backslash stands, or the text ends. */
function nextSpecial(text: string, offset: number): number {
  const special = /[{}\\]/g;
  special.lastIndex = offset;
  return special.exec(text)?.index ?? text.length;
}

/** A mention without escapes, as nearly all are. */
function simpleMention(text: string, offset: number): Result<{ run: Run; end: number }, never> | undefined {
  const simple = /\{([^{}|\\]+)\|([^{}]+)\}/y;
  simple.lastIndex = offset;
  const [, surface = '', reference = ''] = simple.exec(text) ?? [];
  if (surface.trim() === '') return undefined;
  return ok({ run: { text: surface, reference }, end: simple.lastIndex });
}

function readLiteral(text: string, offset: number): { text: string; end: number } {
  const next = text.charAt(offset + 1);
  const escapes = text.charAt(offset) === '\\' && next !== '' && '{|}\\'.includes(next);
  return escapes ? { text: next, end: offset + 2 } : { text: text.charAt(offset), end: offset + 1 };
}

function readMention(text: string, start: number): Result<{ run: Run; end: number }, MarkedTextProblem> {
  let surface = '';
  let offset = start + 1;
  while (offset < text.length && text.charAt(offset) !== '|') {
    if (text.charAt(offset) === '{') return err({ code: 'nested-mention', offset });
    if (text.charAt(offset) === '}') return err({ code: 'mention-without-reference', offset });
    const literal = readLiteral(text, offset);
    surface += literal.text;
    offset = literal.end;
  }
  const close = text.indexOf('}', offset);
  if (close < 0) return err({ code: 'unclosed-mention', offset: start });
  const reference = text.slice(offset + 1, close);
  if (reference.includes('{')) return err({ code: 'nested-mention', offset });
  if (reference === '') return err({ code: 'mention-without-reference', offset });
  if (surface.trim() === '') return err({ code: 'empty-mention', offset: start });
  return ok({ run: { text: surface, reference }, end: close + 1 });
}

/** The runs of marked text that is known to be well formed; throws on any other. */
export function parseMarked(text: string): readonly Run[] {
  const runs = readMarked(text);
  if (!runs.ok) throw new Error(`${runs.error.code} at ${String(runs.error.offset)}: ${text.slice(0, 200)}`);
  return runs.value;
}

/** The inverse of `parseMarked`. */
export function printMarked(runs: readonly Run[]): string {
  return runs
    .map(({ text, reference }) => (reference === undefined ? escaped(text) : `{${escaped(text)}|${reference}}`))
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[{}|\\]/g, '\\$&');
}

/** Marked text as a reader sees it. */
export function plainText(marked: string): string {
  return parseMarked(marked)
    .map((run) => run.text)
    .join('');
}

/** The references of marked text, in order, repeats included. */
export function referencesIn(marked: string): readonly Reference[] {
  return parseMarked(marked).flatMap((run) => run.reference ?? []);
}

import { err, ok, type Result } from '@sanad/language';
import type { Reference } from './model/lesson.ts';

/** A stretch of text; with a `reference` it is a mention. */
export interface Run {
  readonly text: string;
  readonly reference?: Reference;
}

/** A run that refers to something. */
export interface Mention extends Run {
  readonly reference: Reference;
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
    const next = nextSpecial(text, offset);
    plain += text.slice(offset, next);
    offset = next;
    const character = text.charAt(offset);
    if (character === '') break;
    if (character === '}') return err({ code: 'stray-brace', offset });
    if (character !== '{') {
      const literal = readLiteral(text, offset);
      plain += literal.text;
      offset = literal.end;
      continue;
    }
    const mention = readMention(text, offset);
    if (!mention.ok) return mention;
    if (plain !== '') runs.push({ text: plain });
    plain = '';
    runs.push(mention.value.run);
    offset = mention.value.end;
  }
  if (plain !== '') runs.push({ text: plain });
  return ok(runs);
}

const special = /[{|}\\]/g;

/** Where the next character stands that may mean something else than itself, or the text ends. */
function nextSpecial(text: string, offset: number): number {
  special.lastIndex = offset;
  return special.test(text) ? special.lastIndex - 1 : text.length;
}

function readLiteral(text: string, offset: number): { text: string; end: number } {
  const next = text.charAt(offset + 1);
  const escapes = text.charAt(offset) === '\\' && next !== '' && '{|}\\'.includes(next);
  return escapes ? { text: next, end: offset + 2 } : { text: text.charAt(offset), end: offset + 1 };
}

function readMention(text: string, start: number): Result<{ run: Mention; end: number }, MarkedTextProblem> {
  let surface = '';
  let offset = start + 1;
  let bar = nextSpecial(text, offset);
  for (; text.charAt(bar) !== '|'; bar = nextSpecial(text, offset)) {
    if (bar === text.length) return err({ code: 'unclosed-mention', offset: start });
    if (text.charAt(bar) === '{') return err({ code: 'nested-mention', offset: bar });
    if (text.charAt(bar) === '}') return err({ code: 'mention-without-reference', offset: bar });
    const literal = readLiteral(text, bar);
    surface += text.slice(offset, bar) + literal.text;
    offset = literal.end;
  }
  surface += text.slice(offset, bar);
  const close = text.indexOf('}', bar);
  if (close < 0) return err({ code: 'unclosed-mention', offset: start });
  const reference = text.slice(bar + 1, close);
  if (reference.includes('{')) return err({ code: 'nested-mention', offset: bar });
  if (reference === '') return err({ code: 'mention-without-reference', offset: bar });
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

/** Tells a mention from plain text. */
export function isMention(run: Run): run is Mention {
  return run.reference !== undefined;
}

/** The references of marked text that is known to be well formed, in order, repeats included. */
export function referencesIn(marked: string): readonly Reference[] {
  const references: Reference[] = [];
  let isInMention = false;
  for (let at = nextSpecial(marked, 0); at < marked.length; at = nextSpecial(marked, at + 1)) {
    const character = marked.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '{') isInMention = true;
    else if (character === '|' && isInMention) {
      const close = marked.indexOf('}', at);
      if (close < 0) break;
      references.push(marked.slice(at + 1, close));
      isInMention = false;
      at = close;
    }
  }
  return references;
}

import type { Features } from './lexicon/agreement.ts';

/** What the written form of an Arabic noun phrase shows of its grammar; what it leaves open is not there. */
export function guessedGrammar(text: string): Features {
  const written = text
    .normalize('NFC')
    .replace(/\u0640/gu, '')
    .trim();
  const words = written.replace(/[\u064b-\u0652]/gu, '').split(/\s+/u);
  const [head = ''] = words;
  if (head === '' || /\d/u.test(head)) return {};
  return { ...numberAndGender(head), ...definiteness(words, nunation.test(written.split(/\s+/u)[0] ?? '')) };
}

const nunation = /[\u064b-\u064d]/u;

function numberAndGender(head: string): Features {
  if (head.endsWith('ات') && head.length > 4) return { gender: 'feminine' };
  if (head.endsWith('ة')) return { gender: 'feminine', number: 'singular' };
  return {};
}

const particles = /^(?:في|من|إلى|على|عن|مع|بين|لدى|أو|و|وال.*|لل.*|بال.*)$/u;

/** A head with its article, or before a noun that has it, is definite; one with nunation or before a preposition is not. */
function definiteness([head = '', ...more]: readonly string[], isNunated: boolean): Features {
  if (/^ال.{2,}/u.test(head)) return { definite: true };
  if (isNunated) return { definite: false };
  const end = more.findIndex((word) => particles.test(word));
  const owners = end < 0 ? more : more.slice(0, end);
  if (owners.length > 0) return { definite: owners.some((word) => /^ال.{2,}/u.test(word)) };
  return end < 0 || /^(?:و|وال.*|أو)$/u.test(more[end] ?? '') ? {} : { definite: false };
}

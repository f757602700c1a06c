import type { Features } from './rules/agreement.ts';

/** What the written form of an Arabic noun phrase shows of its grammar; what it leaves open is not there. */
export function guessedGrammar(text: string): Features {
  const words = text
    .normalize('NFC')
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .trim()
    .split(/\s+/u);
  const [head = '', next = ''] = words;
  if (head === '' || /\d/u.test(head)) return {};
  return { ...numberAndGender(head), ...definiteness(head, next) };
}

function numberAndGender(head: string): Features {
  if (head.endsWith('ات') && head.length > 4) return { gender: 'feminine' };
  if (head.endsWith('ة')) return { gender: 'feminine', number: 'singular' };
  return {};
}

const particles = /^(?:في|من|إلى|على|عن|مع|بين|لدى|أو|و.*|ل.*|ب.*)$/u;

function definiteness(head: string, next: string): Features {
  if (/^ال.{2,}/u.test(head)) return { definite: true };
  if (next === '' || particles.test(next)) return {};
  return { definite: /^ال.{2,}/u.test(next) };
}

import { expect, test } from 'vitest';
import { tinyQuiz } from '../../../tests/sessions/tiny-quiz.ts';
import { parseStudyEvent } from './parse-study-event.ts';

const id = '01900000-0000-7000-8000-000000000000';
const started = {
  type: 'started',
  id,
  session: id,
  at: '2024-01-01T00:00:00.000Z',
  device: 'test',
  lesson: tinyQuiz.lesson,
  quiz: tinyQuiz,
};

test('a start without settings, as old logs have it, stays without', () => {
  expect(parseStudyEvent(started)).toEqual({ ok: true, value: started });
});

test('a start keeps its settings, and settings that mean nothing are refused', () => {
  const chosen = { ...started, settings: { mode: 'practice', tries: 3, minutes: 12.5, certainty: true } };
  expect(parseStudyEvent(chosen)).toEqual({ ok: true, value: chosen });
  for (const settings of [{}, { mode: 'exam', minutes: 0 }, { mode: 'practice', tries: 0 }, { mode: 'duel' }]) {
    expect(parseStudyEvent({ ...started, settings }).ok).toBe(false);
  }
});

test('a certainty is 1, 2 or 3', () => {
  const { quiz, ...base } = started;
  const answered = {
    ...base,
    type: 'answered',
    item: quiz.items[1],
    response: { type: 'truth', value: true },
    grade: { verdict: 'right', points: 1, feedback: '' },
  };
  expect(parseStudyEvent({ ...answered, certainty: 3 })).toEqual({ ok: true, value: { ...answered, certainty: 3 } });
  expect(parseStudyEvent({ ...answered, certainty: 4 }).ok).toBe(false);
});

const onCard = {
  id,
  at: '2024-01-01T00:00:00.000Z',
  offset: 120,
  device: 'test',
  lesson: { id: 'market', version: 1 },
  card: '1c2d3e4f5g6h7',
};
const cardEvents = [
  { ...onCard, type: 'card-added', target: { fact: 'opens', role: 'date' }, direction: 'forward', topic: 'date' },
  { ...onCard, type: 'reviewed', rating: 'hard', evidence: 'typed', milliseconds: 4200 },
  { ...onCard, type: 'reviewed', rating: 'again', evidence: 'card' },
  { ...onCard, type: 'suspended' },
  { ...onCard, type: 'resumed' },
  { ...onCard, type: 'buried', until: '2024-01-02' },
  { ...onCard, type: 'flagged' },
  { ...onCard, type: 'flagged', note: 'The year is wrong.' },
  { ...onCard, type: 'worded', language: 'ar', question: 'متى تفتح السوق؟', answer: 'يوم الجمعة' },
];

test('what was done with a card belongs to no session', () => {
  for (const event of cardEvents) expect(parseStudyEvent(event)).toEqual({ ok: true, value: event });
});

test('a card event without its card, its rating, its day or its direction is refused', () => {
  for (const { card, ...rest } of cardEvents) expect([card, parseStudyEvent(rest).ok]).toEqual([onCard.card, false]);
  const broken = [
    { ...onCard, type: 'reviewed', rating: 'fine', evidence: 'card' },
    { ...onCard, type: 'reviewed', rating: 'good' },
    { ...onCard, type: 'buried', until: 'tomorrow' },
    { ...onCard, type: 'card-added', target: { fact: 'opens', role: 'date' }, direction: 'sideways', topic: 'date' },
    { ...onCard, type: 'suspended', offset: 900 },
    { ...onCard, type: 'worded', language: 'ar', question: '', answer: 'يوم الجمعة' },
    { ...onCard, type: 'worded', language: 'xx', question: 'When?', answer: 'On Friday' },
    { ...onCard, type: 'flagged', note: 'x'.repeat(501) },
  ];
  for (const event of broken) expect(parseStudyEvent(event).ok).toBe(false);
});

test('an undo names a session, as old logs have it, or none, where a card event is taken back', () => {
  const { card, ...base } = onCard;
  const revoked = { ...base, type: 'revoked', event: card };
  expect(parseStudyEvent(revoked)).toEqual({ ok: true, value: revoked });
  expect(parseStudyEvent({ ...revoked, session: id })).toEqual({ ok: true, value: { ...revoked, session: id } });
});

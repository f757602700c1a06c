import { fc, test as prop } from '@fast-check/vitest';
import { canonicalEvents, standingEvents, type StudyEvent } from '@sanad/lesson';
import { describe, expect } from 'vitest';
import { anyLog } from '../../../../tests/review/any-log.ts';
import { inUtc } from '../../../../tests/review/card-log.ts';
import { said } from '../../../../tests/review/said.ts';
import { undosOf } from '../../../../tests/review/undos-of.ts';
import { defaultReviewSettings } from '../settings/review-settings.ts';
import { ReviewFold } from './review-fold.ts';
import { reviewStateOf } from './review-state-of.ts';

const folded = (events: readonly StudyEvent[], undoable?: number): ReviewFold =>
  new ReviewFold(events, defaultReviewSettings, inUtc, undoable);

const stateOf = (events: readonly StudyEvent[]): object => said(reviewStateOf(events, defaultReviewSettings, inUtc));

const picks = fc.array(fc.nat(60), { maxLength: 4 });
const undoable = fc.constantFrom(1, 3, 8, 512);

describe('a fold that goes on', () => {
  prop.prop([anyLog, picks, undoable])('says after each event what the whole log so far says', (log, targets, kept) => {
    const events = [...canonicalEvents(log), ...undosOf(log, targets)];
    const fold = folded([], kept);
    for (const [i, event] of events.entries()) {
      fold.add([event]);
      expect(said(fold.state)).toEqual(stateOf(events.slice(0, i + 1)));
    }
  });

  const inPieces = anyLog.chain((log) =>
    fc.tuple(
      fc.constant(log),
      fc.shuffledSubarray([...log], { minLength: log.length, maxLength: log.length }),
      fc.integer({ min: 1, max: 9 }),
    ),
  );

  prop.prop([inPieces, picks, undoable])(
    'comes to one state whatever comes late, and twice',
    ([log, late, size], targets, kept) => {
      const undos = undosOf(log, targets);
      const fold = folded(undos, kept);
      for (let i = 0; i < late.length; i += size) fold.add(late.slice(i, i + size));
      fold.add(late.slice(0, size));
      expect(said(fold.state)).toEqual(stateOf([...log, ...undos]));
    },
  );

  prop.prop([anyLog, picks])(
    'has the cards in the order they were added, whatever was said of them before',
    (log, targets) => {
      const events = [...log, ...undosOf(log, targets)];
      const added = standingEvents(events).flatMap((event) => (event.type === 'card-added' ? event.card : []));
      const { cards } = folded(events).state;
      expect([...cards.keys()]).toEqual([...new Set(added)]);
      expect([...cards.values()].map(({ place }) => place)).toEqual([...cards.keys()].map((_, i) => i));
    },
  );

  prop.prop([anyLog])('makes another object of the card that something happens to, and of no other', (log) => {
    const fold = folded(log);
    const before = new Map(fold.state.cards);
    const [chosen] = before.values();
    const last = canonicalEvents(log).at(-1);
    if (!chosen || !last) return;
    const at = new Date(Date.parse(last.at) + 1000).toISOString();
    const base = { id: '01900000-0000-7000-9000-000000000001', at, device: 'desk', lesson: chosen.lesson };
    fold.add([{ type: 'flagged', card: chosen.id, ...base }]);
    for (const [id, card] of fold.state.cards) expect(card === before.get(id)).toBe(id !== chosen.id);
  });
});

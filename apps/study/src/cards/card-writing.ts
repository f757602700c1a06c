import type { Language } from '@sanad/language';
import { cardStrings } from '../strings/cards.ts';
import type { StudyLog } from '../log/study-log.ts';
import type { CardForm } from './card-form.ts';
import type { ReviewDesk } from './review-desk.ts';
import type { RoundCard } from './review-round.ts';

/** A page on which a learner writes about a card. */
export interface Writing {
  readonly desk: ReviewDesk;
  readonly log: StudyLog;
  readonly language: Language;
  /** Takes the form off the page. */
  readonly close: () => void;
  /** Says what came of it. */
  readonly tell: (news: string) => void;
}

/** The form in which a card is worded anew. */
export function editing({ card, shown }: RoundCard, writing: Writing): CardForm {
  const { desk, language, close } = writing;
  return {
    kind: 'edit',
    question: shown.front.text,
    answer: shown.back.answer,
    close,
    keep: async (written) => {
      await desk.reword(card, shown.language, written);
      close();
      tellKept(writing, cardStrings[language].edit.kept);
    },
    reset: desk.isReworded(card, shown.language)
      ? async () => {
          await desk.unword(card, shown.language);
          close();
          tellKept(writing, cardStrings[language].edit.isReset);
        }
      : undefined,
  };
}

/** The form in which a fault is reported. */
export function reporting({ card, shown }: RoundCard, writing: Writing): CardForm {
  const { log, language, close } = writing;
  return {
    kind: 'report',
    question: shown.front.text,
    close,
    keep: async (note) => {
      await log.noteCard(card.lesson, { type: 'flagged', card: card.id, ...(note !== '' && { note }) });
      close();
      tellKept(writing, cardStrings[language].report.kept);
    },
  };
}

/** While saving fails nothing is said to be kept: the notice at the foot of the page says how it stands. */
function tellKept({ log, tell }: Writing, news: string): void {
  tell(log.unsaved === 0 ? news : '');
}

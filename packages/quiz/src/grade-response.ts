import { compareTyped } from '@sanad/language';
import type { Grade, Item, Response, Verdict } from '@sanad/lesson';
import { phrases } from './phrases.ts';

/**
 * Grades one response by its item. A response of another kind of item, or an option the item does not
 * have, is a wrong answer: stored data may be older than the item.
 */
export function gradeResponse(item: Item, response: Response): Grade {
  switch (item.type) {
    case 'single-choice':
    case 'cloze-choice': {
      const chosen = response.type === 'choice' ? response.option : undefined;
      const feedback = item.options.find((option) => option.id === chosen)?.feedback ?? '';
      return graded(chosen === item.key ? 'right' : 'wrong', feedback);
    }
    case 'true-false':
      return graded(response.type === 'truth' && response.value === item.key ? 'right' : 'wrong', '');
    case 'short-answer': {
      if (response.type !== 'text') return graded('wrong', '');
      const verdict = compareTyped({ ...item.key, language: item.language, typed: response.text });
      return graded(verdict, verdict === 'spelling' ? phrases[item.language].spelling(item.keyText) : '');
    }
    default:
      return item satisfies never;
  }
}

function graded(verdict: Verdict, feedback: string): Grade {
  return { verdict, points: verdict === 'wrong' ? 0 : 1, feedback };
}

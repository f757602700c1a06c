import type { Grade, Item, Response } from '@sanad/lesson';
import { isChoice } from './choice-item.ts';
import { feedbackOf } from './feedback-of.ts';
import { gradeChoice, gradeOption } from './grade-choice.ts';
import { nearestPlace } from './nearest-place.ts';
import { shareGrade } from './share-grade.ts';
import { categoryShare, essayShare, multipleShare, sequenceShare } from './shares.ts';
import type { TypedItem } from './typed-item.ts';

/** Grades a response to an item whose answer is chosen, arranged, pointed at or marked by its reader; nothing is read. */
export function gradeChosen(item: Exclude<Item, TypedItem>, response: Response): Grade {
  if (isChoice(item)) return gradeChoice(item, response);
  switch (item.type) {
    case 'map':
      return gradeOption(item.places, item.key, placeIn(item.places, response));
    case 'multiple-choice': {
      const chosen = response.type === 'choices' ? response.options : [];
      return shareGrade(multipleShare(item.key, chosen), feedbackOf(item.options, except(chosen, item.key)));
    }
    case 'ordering':
    case 'chain-order':
      return shareGrade(sequenceShare(item.key, response.type === 'order' ? response.order : []));
    case 'matching':
    case 'categorise': {
      const pairs = response.type === 'pairs' ? response.pairs : [];
      const wrong = item.key.filter(({ prompt, option }) => pairs.find((p) => p.prompt === prompt)?.option !== option);
      const prompts = wrong.map(({ prompt }) => prompt);
      return shareGrade(categoryShare(item.key, pairs), feedbackOf(item.prompts, prompts));
    }
    case 'open':
      return shareGrade(essayShare(item.rubric, response.type === 'essay' ? response.met : []));
    default:
      return item satisfies never;
  }
}

function except(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

function placeIn(places: Parameters<typeof nearestPlace>[0], response: Response): string | undefined {
  if (response.type === 'choice') return response.option;
  return response.type === 'point' ? nearestPlace(places, response.at)?.id : undefined;
}

import type { Grade, Item, Response } from '@sanad/lesson';
import { nearestPlace } from './nearest-place.ts';
import { shareGrade } from './share-grade.ts';
import { categoryShare, essayShare, multipleShare, sequenceShare } from './shares.ts';
import type { TypedItem } from './typed-item.ts';

/** Grades a response to an item whose answer is chosen, arranged, pointed at or marked by its reader; nothing is read. */
export function gradeChosen(item: Exclude<Item, TypedItem>, response: Response): Grade {
  switch (item.type) {
    case 'single-choice':
    case 'not-quoted':
    case 'who-said':
    case 'whose-voice':
    case 'statement-kind':
    case 'find-evidence':
    case 'cloze-choice':
      return gradeChoice(item.options, item.key, response.type === 'choice' ? response.option : undefined);
    case 'map':
      return gradeChoice(item.places, item.key, placeIn(item.places, response));
    case 'multiple-choice': {
      const chosen = response.type === 'choices' ? response.options : [];
      return shareGrade(multipleShare(item.key, chosen), feedbackOf(item.options, except(chosen, item.key)));
    }
    case 'true-false':
      return shareGrade(Number(response.type === 'truth' && response.value === item.key));
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

type Explained = readonly { readonly id: string; readonly feedback?: string }[];

function gradeChoice(options: Explained, key: string, chosen: string | undefined): Grade {
  return shareGrade(
    Number(chosen === key),
    chosen === undefined || chosen === key ? '' : feedbackOf(options, [chosen]),
  );
}

function feedbackOf(options: Explained, ids: readonly string[]): string {
  const texts = options.flatMap(({ id, feedback }) => (feedback !== undefined && ids.includes(id) ? feedback : []));
  return [...new Set(texts)].join(' ');
}

function except(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

function placeIn(places: Parameters<typeof nearestPlace>[0], response: Response): string | undefined {
  if (response.type === 'choice') return response.option;
  return response.type === 'point' ? nearestPlace(places, response.at)?.id : undefined;
}

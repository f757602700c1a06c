import { compareTyped, foldText, type TypedVerdict } from '@sanad/language';
import type { DateItem, Grade, Item, NumericItem, Response, TypedKey, Verdict } from '@sanad/lesson';
import { phrases } from '../phrases.ts';
import { nearestPlace } from './nearest-place.ts';
import { categoryShare, essayShare, multipleShare, sequenceShare } from './shares.ts';

const worth: Readonly<Record<TypedVerdict, number>> = { right: 1, spelling: 1, general: 0, wrong: 0 };

/**
 * Grades one response by its item. A response of another kind of item, or an option the item does not
 * have, is a wrong answer: stored data may be older than the item.
 */
export function gradeResponse(item: Item, response: Response): Grade {
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
      return shared(multipleShare(item.key, chosen), feedbackOf(item.options, except(chosen, item.key)));
    }
    case 'true-false':
      return shared(Number(response.type === 'truth' && response.value === item.key), '');
    case 'short-answer':
    case 'cloze-typed':
      return gradeTyped(item, item.key, response);
    case 'numeric':
    case 'date':
      return gradeValue(item, response);
    case 'ordering':
    case 'chain-order':
      return shared(sequenceShare(item.key, response.type === 'order' ? response.order : []), '');
    case 'matching':
    case 'categorise': {
      const pairs = response.type === 'pairs' ? response.pairs : [];
      const wrong = item.key.filter(({ prompt, option }) => pairs.find((p) => p.prompt === prompt)?.option !== option);
      const prompts = wrong.map(({ prompt }) => prompt);
      return shared(categoryShare(item.key, pairs), feedbackOf(item.prompts, prompts));
    }
    case 'open':
      return shared(essayShare(item.rubric, response.type === 'essay' ? response.met : []), '');
    default:
      return item satisfies never;
  }
}

type Explained = readonly { readonly id: string; readonly feedback?: string }[];

function gradeChoice(options: Explained, key: string, chosen: string | undefined): Grade {
  return shared(Number(chosen === key), chosen === undefined || chosen === key ? '' : feedbackOf(options, [chosen]));
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

type Typed = Pick<Extract<Item, { keyText: string }>, 'language' | 'keyText'>;

function gradeTyped({ language, keyText }: Typed, key: TypedKey, response: Response): Grade {
  if (response.type !== 'text') return shared(0, '');
  return typedGrade(compareTyped({ ...key, language, typed: response.text }), language, keyText);
}

function typedGrade(verdict: TypedVerdict, language: Item['language'], keyText: string): Grade {
  const words = phrases[language];
  const feedback = { right: '', spelling: words.spelling(keyText), general: words.tooGeneral, wrong: '' }[verdict];
  return { verdict, points: worth[verdict], feedback };
}

/** A single value is one text; a range or a period is two, each worth half. A range typed whole counts too. */
function gradeValue(item: NumericItem | DateItem, response: Response): Grade {
  const { language, keyText } = item;
  const [from, to, whole] = endsOf(item);
  const compare = (key: string, typed: string): TypedVerdict =>
    compareTyped({ type: item.type === 'date' ? 'date' : 'number', language, key, typed });
  if (response.type === 'text') {
    const isShown = foldText(response.text) === foldText(keyText);
    return typedGrade(isShown ? 'right' : compare(whole, response.text), language, keyText);
  }
  if (response.type !== 'bounds') return shared(0, '');
  const verdicts = [compare(from, response.from), compare(to, response.to)];
  const points = verdicts.reduce((sum, verdict) => sum + worth[verdict] / 2, 0);
  const note = verdicts.includes('spelling') ? phrases[language].spelling(keyText) : '';
  return { ...shared(points, note), ...(points === 1 && note !== '' ? { verdict: 'spelling' } : {}) };
}

function endsOf(item: NumericItem | DateItem): readonly [from: string, to: string, whole: string] {
  if (item.type === 'date') {
    const { from, to } = item.key;
    return [from, to, from === to ? from : `${from}/${to}`];
  }
  const [from, to] = [String(item.key.min), String(item.key.max)];
  return [from, to, from === to ? from : `${from}..${to}`];
}

function shared(points: number, feedback: string): Grade {
  const verdict: Verdict = points >= 1 ? 'right' : points > 0 ? 'partial' : 'wrong';
  return { verdict, points: Math.round(points * 1000) / 1000, feedback };
}

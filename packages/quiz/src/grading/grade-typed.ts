import { compareTyped, foldText, type TypedVerdict } from '@sanad/language';
import type { DateItem, Grade, NumericItem, Response, TypedKey } from '@sanad/lesson';
import { replyWords } from './reply-words.ts';
import { shareGrade } from './share-grade.ts';
import type { TypedItem } from './typed-item.ts';

const worth: Readonly<Record<TypedVerdict, number>> = { right: 1, spelling: 1, general: 0, wrong: 0 };

/** Grades a response to an item whose answer is typed, as a teacher would read it. */
export function gradeTyped(item: TypedItem, response: Response): Grade {
  switch (item.type) {
    case 'short-answer':
    case 'cloze-typed':
      return gradeText(item, item.key, response);
    case 'numeric':
    case 'date':
      return gradeValue(item, response);
    default:
      return item satisfies never;
  }
}

function gradeText({ language, keyText }: TypedItem, key: TypedKey, response: Response): Grade {
  if (response.type !== 'text') return shareGrade(0);
  return typedGrade(compareTyped({ ...key, language, typed: response.text }), language, keyText);
}

function typedGrade(verdict: TypedVerdict, language: TypedItem['language'], keyText: string): Grade {
  const words = replyWords[language];
  const feedback = { right: '', spelling: words.spelling(keyText), general: words.tooGeneral, wrong: '' }[verdict];
  return { verdict, points: worth[verdict], feedback };
}

/**
 * A single value is one text; a range or a period is two, each worth half. A range typed whole counts too.
 * How it is written is told once it is right: before, it would give the other half away.
 */
function gradeValue(item: NumericItem | DateItem, response: Response): Grade {
  const { language, keyText } = item;
  const [from, to, whole] = endsOf(item);
  const compare = (key: string, typed: string): TypedVerdict =>
    compareTyped({ type: item.type === 'date' ? 'date' : 'number', language, key, typed });
  if (response.type === 'text') {
    const isShown = foldText(response.text) === foldText(keyText);
    return typedGrade(isShown ? 'right' : compare(whole, response.text), language, keyText);
  }
  if (response.type !== 'bounds') return shareGrade(0);
  const verdicts = [compare(from, response.from), compare(to, response.to)];
  const points = verdicts.reduce((sum, verdict) => sum + worth[verdict] / 2, 0);
  return points === 1 && verdicts.includes('spelling') ? typedGrade('spelling', language, keyText) : shareGrade(points);
}

function endsOf(item: NumericItem | DateItem): readonly [from: string, to: string, whole: string] {
  if (item.type === 'date') {
    const { from, to } = item.key;
    return [from, to, from === to ? from : `${from}/${to}`];
  }
  const [from, to] = [String(item.key.min), String(item.key.max)];
  return [from, to, from === to ? from : `${from}..${to}`];
}

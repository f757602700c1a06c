import { atMost, needsLesson, notApplicable, unproved, type Advice, type Measure } from '../finding.ts';
import { listsOf } from '../item-parts.ts';
import { judgeItem } from '../judge-item.ts';
import { isSensitive } from '../../relations/relations.ts';
import { isTurnedRound } from './wording.ts';
import { isUnfocused } from './stem.ts';
import type { Judgement } from '../offer-truth.ts';
import type { Subject } from '../subject.ts';

/**
 * I1: what the item counts as right is true by the passage, and everything else it offers is shown false;
 * what is neither proved nor disproved counts as true. A typed key is the only answer. Of an accusation
 * nothing can be shown wrong but what the text denies: what may be offered beside it is for rule F1 to say.
 */
export function uniqueKey(subject: Subject): Measure {
  const shape = shapeFaults(subject);
  if (shape.length > 0) return faulty(shape.length, shape);
  if (!subject.index) return notApplicable(needsLesson);
  if (isTurnedRound(subject)) return notApplicable(negative);
  if (isUnfocused(subject)) return notApplicable(unfocused);
  const judged = judgeItem(subject);
  if (judged === undefined) return notApplicable(noTarget);
  const faults = judged.filter(({ is }) => is !== 'unknown' || !subject.facts.some(isSensitive)).flatMap(faultOf);
  if (faults.length > 0) return faulty(faults.length, faults);
  const open = judged.filter(({ is }) => is === 'unresolved');
  return open.length > 0 ? unproved(open.length, openAdvice(open)) : faulty(0, []);
}

const negative = {
  ar: 'السؤال منفي، فلا يُفحص جوابه قبل أن تُصلَح صياغته.',
  en: 'The question is negative: its key is checked once its wording is mended.',
};

const unfocused = {
  ar: 'لا يقول السؤال عمّ يسأل، فلا يُفحص جوابه قبل أن تُصلَح صياغته.',
  en: 'The question does not say what it asks: its key is checked once its wording is mended.',
};

const noTarget = {
  ar: 'لا يشير السؤال إلى معلومة في الدرس، فلا يُفحص جوابه.',
  en: 'The item points at no fact of the lesson, so its key cannot be checked.',
};

function faulty(value: number, faults: readonly Advice[]): Measure {
  return atMost(0, value, {
    ar: faults.map(({ ar }) => ar).join(' '),
    en: faults.map(({ en }) => en).join(' '),
  });
}

/** Faults that need no lesson: no key, two keys, or a key that is not among the options. */
function shapeFaults({ item, offers }: Subject): readonly Advice[] {
  const ids = listsOf(item).map((list) => list.map(({ id }) => id));
  if (ids.some((list) => new Set(list).size < list.length)) {
    return [{ ar: 'خياران بمعرّف واحد.', en: 'Two options have one id.' }];
  }
  if (offers.length === 0) return [];
  const keys = offers.filter(({ isKey }) => isKey).length;
  const wanted = item.type === 'multiple-choice' ? item.key.length : 1;
  if (keys === wanted && keys > 0) return [];
  return [{ ar: 'حدّد الجواب الصحيح بين الخيارات.', en: 'Say which option is right.' }];
}

function faultOf({ text, isKey, is }: Judgement): readonly Advice[] {
  if (is === 'unresolved' || is === (isKey ? 'true' : 'false')) return [];
  if (isKey) {
    return [
      is === 'false'
        ? {
            ar: `«${text}» معدود جوابًا والنص يجعله خطأ.`,
            en: `“${text}” is keyed as right, and by the passage it is wrong.`,
          }
        : {
            ar: `لا يثبت من النص أنّ «${text}» هو الجواب وحده.`,
            en: `The passage does not show that “${text}” is the one answer.`,
          },
    ];
  }
  return [
    is === 'true'
      ? {
          ar: `«${text}» صحيح أيضًا بحسب النص. ضع مكانه غيره.`,
          en: `“${text}” is right too by the passage. Put another in its place.`,
        }
      : {
          ar: `لا يثبت من النص أنّ «${text}» خطأ. ضع مكانه ما ينفيه النص.`,
          en: `The passage does not show that “${text}” is wrong. Offer something that it rules out.`,
        },
  ];
}

function openAdvice(open: readonly Judgement[]): Advice {
  const names = open.map(({ text }) => text).join('؛ ');
  return {
    ar: `لا يعرف الدرس «${names}»، فتأكّد بنفسك من صحته أو خطئه.`,
    en: `The lesson does not know “${names}”: make sure yourself whether it is right.`,
  };
}

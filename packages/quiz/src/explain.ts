import type { Language } from '@sanad/language';
import { plainText, type Closure, type Fact, type Item } from '@sanad/lesson';
import type { LessonIndex } from './lesson-index.ts';
import { isArticle } from './lint/article-words.ts';
import type { Advice } from './lint/finding.ts';
import { judgeItem } from './lint/judge-item.ts';
import type { Judgement } from './lint/offer-truth.ts';
import { subjectOf, type Subject } from './lint/subject.ts';
import { distractorsFor, type Distractor, type Slot } from './options/distractors.ts';
import { argumentsOf } from './stem/render-template.ts';
import { termIdentity, termLabel, termOf } from './term.ts';
import { roleTruth, type Truth } from './truth.ts';

/** Why something wrong is offered, and what shows that it is wrong. */
export interface Explanation {
  readonly option: string;
  readonly text: string;
  /** `typed`: not what our makers would have offered. */
  readonly origin: Distractor['origin'] | 'source' | 'typed';
  readonly why: Advice;
  readonly proof: Advice;
}

/**
 * Says of everything wrong that an item offers why it is there and by what it is false, in words. Empty
 * for items that offer nothing, and for those whose facts the lesson does not have.
 */
export function explainItem(index: LessonIndex, item: Item): readonly Explanation[] {
  const subject = subjectOf(item, index);
  const wrong = (judgeItem(subject) ?? []).filter(({ isKey }) => !isKey);
  const slot = item.topic === 'source' ? undefined : subject.slot;
  const made = slot ? distractorsFor(index, slot, roleTruth(index, slot), item.language) : [];
  return wrong.map((judgement) => explained(subject, judgement, made));
}

function explained(subject: Subject, judgement: Judgement, made: readonly Distractor[]): Explanation {
  const { id, text, term } = judgement;
  const distractor = made.find((one) => term !== undefined && termIdentity(one.term) === termIdentity(term));
  const origin =
    distractor?.origin ??
    (subject.item.topic === 'source' && (term ?? isArticle(text, subject.language)) ? 'source' : 'typed');
  return { option: id, text, origin, why: reasonFor(origin, distractor), proof: proofOf(subject, judgement) };
}

function reasonFor(origin: Explanation['origin'], distractor: Distractor | undefined): Advice {
  const { rival } = distractor ?? {};
  const said = (language: Language): string => plainText(rival?.statement[language] ?? '');
  switch (origin) {
    case 'rival':
      return {
        ar: `يجيب عن السؤال نفسه في موضع آخر من النص: ${said('ar')}`,
        en: `It answers the same question elsewhere in the text: ${said('en')}`,
      };
    case 'neighbour':
      return { ar: 'من جنس الجواب، ويرد في النص نفسه.', en: 'It is of the key’s kind and stands in the same text.' };
    case 'confused':
      return { ar: 'يخلط القارئ المتعجّل بينه وبين الجواب.', en: 'A hurried reader takes it for the key.' };
    case 'source':
      return { ar: 'صوت آخر في النص.', en: 'It is another voice in the text.' };
    case 'typed':
      return { ar: 'كُتب باليد، أو لا يختاره المولّد.', en: 'It was typed in, or our makers would not choose it.' };
    default:
      return origin satisfies never;
  }
}

function proofOf(subject: Subject, { is, proof, text }: Judgement): Advice {
  if (is === 'true') return { ar: `«${text}» صحيح بحسب النص.`, en: `“${text}” is right by the text.` };
  if (is === 'unknown') return { ar: 'لا يثبت من النص أنه خطأ.', en: 'The text does not show that it is wrong.' };
  if (is === 'unresolved') return { ar: 'لا يعرفه الدرس.', en: 'The lesson does not know it.' };
  if (proof?.is === 'false' && subject.index && subject.slot && isOfSlot(proof, subject.slot))
    return byRule(subject.index, subject.slot, proof);
  return subject.item.topic === 'source' && subject.item.type !== 'not-quoted'
    ? {
        ar: 'ليس في ما ينقله النص عنه كلام في هذه الأمور.',
        en: 'Nothing that the text takes from it speaks of these things.',
      }
    : { ar: 'النص نفسه يدلّ على خلافه.', en: 'The text itself shows otherwise.' };
}

/** Whether a proof goes by what else the fact says, and not by what some other fact says of the option itself. */
function isOfSlot({ by }: Extract<Truth, { is: 'false' }>, { role }: Slot): boolean {
  return !('determines' in by) || by.determines === role;
}

function byRule(index: LessonIndex, slot: Slot, { by }: Extract<Truth, { is: 'false' }>): Advice {
  return 'determines' in by ? byKey(index, slot, by.given) : byClosure(index, slot.fact, by);
}

/** "Once these are given, there is one answer." */
function byKey(index: LessonIndex, { fact, role }: Slot, given: readonly string[]): Advice {
  const say = (language: Language): readonly [string, string] => [
    given.flatMap((name) => labelsIn(index, fact, name, language)).join(language === 'ar' ? '، ' : ', '),
    labelsIn(index, fact, role, language).join(language === 'ar' ? '، ' : ', '),
  ];
  const [ar, en] = [say('ar'), say('en')];
  return {
    ar: `متى عُرف (${ar[0]}) لم يبقَ إلا جواب واحد: ${ar[1]}.`,
    en: `Given ${en[0]}, there is one answer: ${en[1]}.`,
  };
}

/** "The text gives this list in full." */
function byClosure(index: LessonIndex, fact: Fact, closure: Closure): Advice {
  const listed = (index.related.get(closure.relation) ?? []).filter((other) =>
    Object.entries(closure.given).every(([name, reference]) => argumentsOf(other, name).includes(reference)),
  );
  const paragraphs = [...new Set(closure.evidence.flatMap((id) => index.sentences.get(id)?.paragraph ?? []))].join(
    ', ',
  );
  const say = (language: Language): string =>
    [...new Set([fact, ...listed].flatMap((other) => labelsIn(index, other, closure.role, language)))].join(
      language === 'ar' ? '؛ ' : '; ',
    );
  return {
    ar: `يذكر النص القائمة كاملة (الفقرة ${paragraphs}): ${say('ar')}.`,
    en: `The text gives this list in full (paragraph ${paragraphs}): ${say('en')}.`,
  };
}

function labelsIn(index: LessonIndex, fact: Fact, role: string, language: Language): readonly string[] {
  return argumentsOf(fact, role).map((reference) => termLabel(termOf(index, fact, reference), language));
}

import { err, ok, type Result } from '@sanad/language';
import type { Item, Quiz } from '@sanad/lesson';

/** Why a quiz cannot be changed as asked. */
export type EditReason =
  | 'no-such-item'
  | 'no-such-option'
  | 'locked'
  | 'is-key'
  | 'nothing-else'
  | 'not-this-type'
  | 'empty-text'
  | 'same-texts'
  | 'no-blueprint';

/** Why a quiz cannot be changed as asked, in words for a teacher. */
export interface EditProblem {
  readonly reason: EditReason;
  readonly message: { readonly ar: string; readonly en: string };
}

const messages: Readonly<Record<EditReason, EditProblem['message']>> = {
  'no-such-item': { ar: 'ليس في الاختبار هذا السؤال.', en: 'The quiz does not have this question.' },
  'no-such-option': { ar: 'ليس في السؤال هذا الخيار.', en: 'The question does not have this option.' },
  locked: { ar: 'السؤال مقفل. افتح قفله أولًا.', en: 'The question is locked. Unlock it first.' },
  'is-key': { ar: 'هذا هو الجواب الصحيح، ولا يُستبدل.', en: 'This is the right answer; it cannot be exchanged.' },
  'nothing-else': {
    ar: 'ليس في الدرس ما يصلح بديلًا.',
    en: 'The lesson has nothing else that would do.',
  },
  'not-this-type': {
    ar: 'لا يُغيَّر هذا في سؤال من هذا النوع.',
    en: 'This cannot be changed in a question of this type.',
  },
  'empty-text': { ar: 'لا يُترك النص فارغًا.', en: 'The text cannot be empty.' },
  'same-texts': { ar: 'لا يتكرّر الخيار الواحد مرّتين.', en: 'Two options cannot say the same.' },
  'no-blueprint': {
    ar: 'جُمع هذا الاختبار يدويًّا، فلا يُعاد توليده.',
    en: 'This quiz was put together by hand, so it cannot be made anew.',
  },
};

/** A refusal to change a quiz. */
export function refuseEdit(reason: EditReason): Result<never, EditProblem> {
  return err({ reason, message: messages[reason] });
}

/** An item that may be changed. */
export function openItem({ items, holds }: Quiz, itemId: string): Result<Item, EditProblem> {
  const item = items.find(({ id }) => id === itemId);
  if (!item) return refuseEdit('no-such-item');
  return holds?.[itemId] === 'locked' ? refuseEdit('locked') : ok(item);
}

/** A quiz with one item in place of another; a changed item is kept from then on. */
export function withItem(quiz: Quiz, itemId: string, item: Item): Quiz {
  return {
    ...quiz,
    items: quiz.items.map((other) => (other.id === itemId ? item : other)),
    holds: { ...quiz.holds, [item.id]: 'kept' },
  };
}

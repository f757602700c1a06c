import type { Session } from '@sanad/quiz';
import type { OpenPassageEvent } from '../events.ts';

/** Shows a sentence in the page's `<sanad-passage>` of the quiz's lesson, unless the page does something else. */
export async function openInPassage(
  { ownerDocument, session }: HTMLElement & { readonly session: Session | undefined },
  event: OpenPassageEvent,
): Promise<void> {
  await Promise.resolve();
  if (event.defaultPrevented) return;
  const passages = [...ownerDocument.querySelectorAll('sanad-passage')];
  const own = passages.find(({ lesson }) => lesson?.id === session?.lesson.id);
  await own?.focusSentence(event.sentence);
}

import { foldText } from '@sanad/language';
import { answerHashOf, type CardBack, type CardFace, type OwnCard } from '@sanad/lesson';

/** What a learner writes on a card, with the evidence if they took it from a fact. */
export interface OwnCardDraft extends Pick<OwnCard, 'id' | 'lesson' | 'language'> {
  readonly question: string;
  readonly answer: string;
  readonly evidence?: CardBack['evidence'];
  readonly chain?: CardBack['chain'];
  readonly wording?: CardBack['wording'];
}

/** A card of the learner's own words. Its answer has changed when more of it has than its spelling. */
export function ownCard(draft: OwnCardDraft): OwnCard {
  const { id, lesson, language, question, answer, evidence, chain = [], wording = 'retold' } = draft;
  const front: CardFace = { type: 'question', text: question };
  return {
    note: 'own',
    id,
    lesson,
    language,
    front,
    back: { answer, chain, wording, ...(evidence && { evidence }) },
    siblings: id,
    answerHash: answerHashOf(['own', foldText(answer)]),
  };
}

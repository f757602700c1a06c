import type { Language } from '@sanad/language';
import type { ArabicGrammar, EnglishGrammar, Entity } from '@sanad/lesson';

/** The grammar a name is used with: what the lesson says, else what its form and type suggest. */
export function arabicGrammar(entity: Entity): ArabicGrammar {
  if (entity.grammar?.ar) return entity.grammar.ar;
  const [head = ''] = (entity.name.ar ?? '').split(' ');
  const feminineForm = /[ةى]$/.test(head);
  const feminine = entity.type === 'place' || (feminineForm && entity.type !== 'person');
  const proper = entity.type === 'person' || entity.type === 'place';
  return { gender: feminine ? 'feminine' : 'masculine', number: 'singular', definite: proper || head.startsWith('ال') };
}

/** The English grammar of a name. Without the lesson's word, several-word names of bodies take "the". */
export function englishGrammar(entity: Entity): EnglishGrammar {
  if (entity.grammar?.en) return entity.grammar.en;
  const body = ['organisation', 'group', 'document', 'event'].includes(entity.type);
  return { number: 'singular', article: body && (entity.name.en ?? '').includes(' ') };
}

/** The features that a sentence around a name may have agreed with; options of one blank share them. */
export function agreementOf(entity: Entity, language: Language): string {
  if (language === 'en') {
    const { number, article } = englishGrammar(entity);
    return article ? `${number} with an article` : number;
  }
  const { gender, number, definite } = arabicGrammar(entity);
  return `${gender} ${number} ${definite ? 'definite' : 'indefinite'}`;
}

/** A name as it stands in running text: with its article in English, in the genitive where Arabic asks for it. */
export function runningName(entity: Entity, language: Language, genitive = false): string {
  const name = entity.name[language] ?? '';
  if (language === 'en') return englishGrammar(entity).article ? `the ${name}` : name;
  return genitive ? (entity.grammar?.ar?.genitive ?? name) : name;
}

import { foldText, tokensOf } from '@sanad/language';
import { keyTextsOf, type Item } from '@sanad/lesson';
import { chanceScore } from '../../ability/chance-score.ts';
import { atMost, noneOf, notApplicable, type Measure } from '../finding.ts';
import { offersOf, shownText } from '../item-parts.ts';
import { says } from '../phrase-search.ts';
import { tellableKeys } from '../rules/stem.ts';

/** Two items by their numbers, from 1, as a reader counts them. */
function pairsText(pairs: readonly (readonly [number, number])[]): string {
  return pairs.map(([a, b]) => `${String(a + 1)} → ${String(b + 1)}`).join(', ');
}

/**
 * S4: pairs in which an earlier item says the key of a later one: its stem or statement holds the key, and
 * both rest on one sentence (a name that is merely mentioned elsewhere tells nothing).
 */
export function leaks(items: readonly Item[]): Measure {
  const shown = items.map((item) => tokensOf(shownText(item)));
  const sentences = items.map(supportOf);
  const pairs = items.flatMap((item, later) =>
    keysToGuess(item).flatMap((key) =>
      items.slice(0, later).flatMap((_, earlier) => {
        const isNear = [...(sentences[later] ?? [])].some((id) => sentences[earlier]?.has(id) === true);
        return isNear && says(shown[earlier] ?? [], key) ? [[earlier, later] as const] : [];
      }),
    ),
  );
  return noneOf(pairs, {
    ar: `سؤال يقول جواب سؤال بعده (${pairsText(pairs)}). قدّم الثاني أو استبدل به غيره.`,
    en: `An item says the key of a later one (${pairsText(pairs)}). Put the later one first, or replace it.`,
  });
}

function supportOf({ evidence }: Item): ReadonlySet<string> {
  return new Set(evidence.flatMap(({ supports, sentence }) => (supports ? sentence : [])));
}

/** Keys that are not on the page already and are no plain source: knowing a name does not tell who said a thing. */
function keysToGuess(item: Item): readonly string[] {
  return item.topic === 'source' || 'statement' in item ? [] : tellableKeys(item);
}

/** S5: items all of whose distractors are keys of other items on the same role, so that crossing off is enough. */
export function eliminations(items: readonly Item[]): Measure {
  const keys = items.map((item) => ({
    role: item.targets[0]?.role ?? '',
    texts: new Set(keyTextsOf(item).map(foldText)),
  }));
  const solved = items.flatMap((item, i) => {
    const wrong = offersOf(item).filter(({ isKey }) => !isKey);
    const role = item.targets[0]?.role ?? '';
    const isKeyElsewhere = (text: string): boolean =>
      keys.some((other, j) => j !== i && other.role === role && role !== 'source' && other.texts.has(foldText(text)));
    return wrong.length > 1 && wrong.every(({ text }) => isKeyElsewhere(text)) ? [i + 1] : [];
  });
  return noneOf(solved, {
    ar: `كل خيارات السؤال الخاطئة أجوبة لأسئلة أخرى (${solved.join('، ')})، فيُحلّ بالحذف. غيّر خيارًا منها.`,
    en: `Every distractor is the key of another item (${solved.join(', ')}), so crossing off solves it. Change one.`,
  });
}

/** S6: facts asked more than once in one form. An item on several facts counts for its first. */
export function repeatedFacts(items: readonly Item[]): Measure {
  const facts = items.flatMap(({ targets }) => targets[0]?.fact ?? []);
  const repeated = [...new Set(facts.filter((fact, i) => facts.indexOf(fact) !== i))];
  return noneOf(repeated, {
    ar: `معلومة يُسأل عنها أكثر من مرة (${repeated.join('، ')}). أبقِ سؤالًا واحدًا.`,
    en: `A fact is asked more than once (${repeated.join(', ')}). Keep one item.`,
  });
}

/** Fewer items than this need not be of several types. */
const manyItems = 10;
/** One type more than another already gives .47 bits in ten. */
const leastEntropy = 1;

/** S7: the spread over item types as entropy in bits, at least 1 (two types in equal parts) from ten items on. */
export function typeSpread(items: readonly Item[]): Measure {
  if (items.length < manyItems) {
    return notApplicable({ ar: 'تُفحص من عشرة أسئلة.', en: 'Checked from ten items on.' });
  }
  const types = items.map(({ type }) => type);
  const shares = [...new Set(types)].map((type) => types.filter((one) => one === type).length / types.length);
  const value = Math.round(shares.reduce((sum, share) => sum - share * Math.log2(share), 0) * 100) / 100;
  const passes = value >= leastEntropy;
  return {
    verdict: passes ? 'pass' : 'flaw',
    value,
    threshold: leastEntropy,
    message: {
      ar: passes ? 'لا ملاحظة.' : 'أكثر الأسئلة من نوع واحد. نوّعها.',
      en: passes ? 'Nothing to mend.' : 'Most items are of one type. Mix them.',
    },
  };
}

/** S8: the share of true among true/false items, .4 to .6; of a few, as near to the half as their number lets it be. */
export function truthBalance(items: readonly Item[]): Measure {
  const keys = items.flatMap((item) => (item.type === 'true-false' ? item.key : []));
  if (keys.length < 3)
    return notApplicable({ ar: 'تُفحص مع ثلاث عبارات أو أكثر.', en: 'Checked with three statements or more.' });
  const share = keys.filter(Boolean).length / keys.length;
  const away = Math.round(Math.abs(share - 0.5) * 1000) / 1000;
  return atMost(Math.max(0.1, Math.round((0.5 / keys.length) * 1000) / 1000), away, {
    ar: `نسبة العبارات الصحيحة ${Math.round(share * 100)}٪. قرّبها من النصف.`,
    en: `${Math.round(share * 100)} % of the statements are true. Bring it near to half.`,
  });
}

/** The greatest share of points that guessing should bring. */
const guessing = 1 / 3;

/** S9: what blind guessing earns on average: the mean chance score of its items. */
export function guessedShare(items: readonly Item[]): Measure {
  if (items.length === 0) return notApplicable({ ar: 'لا أسئلة.', en: 'No items.' });
  const total = items.reduce((sum, item) => sum + chanceScore(item), 0);
  return atMost(guessing, Math.round((total / items.length) * 1000) / 1000, {
    ar: `التخمين وحده يكسب ${Math.round((100 * total) / items.length)}٪ من النقاط. زد أسئلة الكتابة أو الخيارات.`,
    en: `Guessing alone earns ${Math.round((100 * total) / items.length)} % of the points. Add typed items or options.`,
  });
}

import { graphemeLength, parseNumber, tokensOf } from '@sanad/language';
import type { Item } from '@sanad/lesson';
import { atMost, notApplicable, type Advice, type Measure } from '../finding.ts';
import { offersOf, type Offer } from '../item-parts.ts';
import { longestFairRun, mostInOnePlace, tailChance } from './limits.ts';

/** Fewer items than this show no pattern. */
const fewest = 5;

const fewItems: Advice = {
  ar: 'تُفحص مع خمسة أسئلة اختيار أو أكثر.',
  en: 'Checked with five choice items or more.',
};

/** Options of the items with one key whose order is not the same in every item. */
function choicesOf(items: readonly Item[]): readonly (readonly Offer[])[] {
  return items
    .filter(({ type }) => type !== 'multiple-choice' && type !== 'statement-kind' && type !== 'map')
    .map(offersOf)
    .filter((offers) => offers.filter(({ isKey }) => isKey).length === 1 && offers.length > 1);
}

function keyPlace(offers: readonly Offer[]): number {
  return offers.findIndex(({ isKey }) => isKey);
}

/**
 * S1: how often the place that holds the key most often does, among items with as many options; at most
 * the 95 % point of that count under chance. The group that comes nearest to its limit is reported.
 */
export function keyPlaces(items: readonly Item[]): Measure {
  const choices = choicesOf(items);
  const groups = [...new Set(choices.map((offers) => offers.length))].flatMap((size) => {
    const places = choices.filter((offers) => offers.length === size).map(keyPlace);
    if (places.length < fewest) return [];
    const counts = Array.from({ length: size }, (_, place) => places.filter((one) => one === place).length);
    return [{ value: Math.max(...counts), limit: mostInOnePlace(places.length, size) }];
  });
  const [worst] = [...groups].sort((a, b) => b.value - b.limit - (a.value - a.limit));
  if (!worst) return notApplicable(fewItems);
  return atMost(worst.limit, worst.value, {
    ar: `الجواب في موضع واحد من الخيارات ${worst.value} مرات. انقله في بعض الأسئلة.`,
    en: `The key stands at one place ${worst.value} times. Move it in some items.`,
  });
}

/** S2: the longest run of items with the key at one place; at most the 95 % point of that run under chance. */
export function keyRuns(items: readonly Item[]): Measure {
  const choices = choicesOf(items);
  if (choices.length < fewest) return notApplicable(fewItems);
  let longest = 0;
  let run = 0;
  choices.forEach((offers, i) => {
    const before = choices[i - 1];
    run = before && keyPlace(before) === keyPlace(offers) ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return atMost(longestFairRun(choices.map((offers) => offers.length)), longest, {
    ar: `الجواب في الموضع نفسه ${longest} مرات متتالية. غيّر ترتيب الأسئلة أو الخيارات.`,
    en: `The key stands at the same place ${longest} times in a row. Change the order of items or options.`,
  });
}

/** A way in which the key can differ from the others; the mark that each option has of it. */
interface Cue {
  readonly name: Advice;
  readonly isKeyMarked: (offers: readonly Offer[]) => boolean;
}

const length = ({ text }: Offer): number => graphemeLength(text);

const cues: readonly Cue[] = [
  { name: { ar: 'الأطول', en: 'the longest' }, isKeyMarked: (offers) => isExtreme(offers, length) },
  { name: { ar: 'الأقصر', en: 'the shortest' }, isKeyMarked: (offers) => isExtreme(offers, (o) => -length(o)) },
  { name: { ar: 'الوحيد ذا الأرقام', en: 'the only one with digits' }, isKeyMarked: hasDigitsAlone },
];

function isExtreme(offers: readonly Offer[], sizeOf: (offer: Offer) => number): boolean {
  const key = offers.find(({ isKey }) => isKey);
  return key !== undefined && offers.every((offer) => offer.isKey || sizeOf(offer) < sizeOf(key));
}

function hasDigitsAlone(offers: readonly Offer[]): boolean {
  return offers.every(({ text, isKey }) => /\p{N}/u.test(text) === isKey);
}

function hasMiddle(offers: readonly Offer[]): boolean {
  return (
    offers.length > 2 &&
    offers.every(({ text }) => tokensOf(text).some((token) => /\d/u.test(token)) && parseNumber(text, 'en'))
  );
}

/**
 * S3: in how many items the key is the longest, the shortest, the only one with digits, or neither the
 * least nor the greatest of numbers: fewer than the count that chance reaches in one quiz of twenty (the
 * upper tail of the sum of independent trials; a trial's chance is 1 / options, or the share of middle places).
 */
export function keyLooks(items: readonly Item[]): Measure {
  const choices = choicesOf(items);
  if (choices.length < fewest) return notApplicable(fewItems);
  const even = choices.map((offers) => 1 / offers.length);
  const looks = cues.map(({ name, isKeyMarked }) => ({
    name,
    count: choices.filter(isKeyMarked).length,
    chances: even,
  }));
  const numeric = choices.filter(hasMiddle);
  const inMiddle = numeric.filter((offers) => keyPlace(offers) > 0 && keyPlace(offers) < offers.length - 1).length;
  const middle = {
    name: { ar: 'الأوسط بين الأعداد', en: 'the middle one of numbers' },
    count: inMiddle,
    chances: numeric.map((offers) => (offers.length - 2) / offers.length),
  };
  const rated = [...looks, ...(numeric.length < fewest ? [] : [middle])].map((look) => ({
    ...look,
    limit: limitOf(look.chances),
  }));
  const [worst] = rated.sort((a, b) => b.count - b.limit - (a.count - a.limit));
  if (!worst) return notApplicable(fewItems);
  return atMost(worst.limit, worst.count, {
    ar: `الجواب هو ${worst.name.ar} في ${worst.count} من ${choices.length} سؤالًا. غيّر صياغة الخيارات في بعضها.`,
    en: `The key is ${worst.name.en} in ${worst.count} of ${choices.length} items. Reword the options in some.`,
  });
}

/** The greatest count that chance reaches or passes in 5 % of quizzes or more. */
function limitOf(chances: readonly number[]): number {
  let limit = 0;
  while (limit < chances.length && tailChance(chances, limit + 1) >= 0.05) limit += 1;
  return limit;
}

import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';
import type { Language } from './language.ts';
import { isPartOfDemand } from './demand-parts.ts';
import { withoutFrames } from './demand-forms.ts';
import { givenForms, keyForms, shortCost, typedForms, type NameForm, type NameType } from './name-forms.ts';
import { mergedAt, slipsBetween, type SlipRules } from './name-slips.ts';
import { bareTokens, nameTokens, romanisedTokens, uninflected, withoutArticle } from './name-tokens.ts';
import type { TypedVerdict } from './typed-query.ts';

/** A typed name, what it is held against, and what it must not be taken for. */
export interface NameQuery {
  readonly language: Language;
  readonly type: NameType;
  readonly names: readonly string[];
  readonly others: readonly string[];
  readonly typed: string;
}

const costs = { article: 2, romanised: 3 } as const;
const mostWords = 20;

/**
 * Compares a typed name with the names it may be. `right` when the words are equal but for articles,
 * generic words, titles, joined particles, spaces and Latin spellings of one Arabic name, or when a
 * person is called by surname. `spelling` for small slips. `general` for a person's given name, a surname
 * that one of `others` shares, and a true part of a demand. `wrong` when one of `others` is as near.
 */
export function compareName(query: NameQuery): TypedVerdict {
  const { language, type, others, typed } = query;
  const forms = typedForms(typed, type, language);
  const folded = foldText(typed);
  if (others.some((other) => foldText(other) === folded)) return 'wrong';
  const own = query.names.flatMap((name) => keyForms(name, type, language));
  const cost = leastCost(forms, own, query);
  const slips = cost < Number.POSITIVE_INFINITY ? undefined : leastSlips(forms, own, query);
  const part = cost === Number.POSITIVE_INFINITY && isPart(forms, query);
  if (cost === Number.POSITIVE_INFINITY && slips === undefined && !part) return 'wrong';
  const other = others.flatMap((name) => keyForms(name, type, language));
  const otherCost = leastCost(forms, other, query);
  if (cost < Number.POSITIVE_INFINITY) {
    const shared = otherCost < Number.POSITIVE_INFINITY && Math.min(cost, otherCost) >= shortCost;
    return shared ? 'general' : otherCost > cost ? 'right' : 'wrong';
  }
  if (otherCost === Number.POSITIVE_INFINITY && part) return 'general';
  if (slips === undefined) return 'wrong';
  return leastDistance(forms, other, slips, query) <= slips ? 'wrong' : 'spelling';
}

/** Whether the typed text names the key with less than it takes: a given name alone, a part of a demand. */
function isPart(forms: readonly NameForm[], query: NameQuery): boolean {
  const { language, type, names, typed } = query;
  if (type === 'actor') {
    return (
      leastCost(
        forms,
        names.flatMap((name) => givenForms(name, language)),
        query,
      ) < Number.POSITIVE_INFINITY
    );
  }
  if (type !== 'phrase') return false;
  const said = withoutFrames(nameTokens(typed, language), language);
  if (said.length > mostWords) return false;
  const spaced = [said, ...said.slice(1).map((_, at) => mergedAt(said, at))];
  const demands = names.flatMap((name) => keyForms(name, type, language));
  return demands.some(
    ({ tokens }) => tokens.length <= mostWords && spaced.some((words) => isPartOfDemand(words, tokens, language)),
  );
}

function leastCost(typed: readonly NameForm[], names: readonly NameForm[], query: NameQuery): number {
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    for (const form of typed) {
      const unequal = inequality(form.tokens, name.tokens, query);
      if (unequal !== undefined) least = Math.min(least, form.cost + name.cost + unequal);
    }
  }
  return least;
}

/** What sets two names apart that are one: 0 for nothing, more for an article or a Latin spelling. */
function inequality(
  typed: readonly string[],
  name: readonly string[],
  { type, language }: NameQuery,
): number | undefined {
  if (typed.join('') === name.join('')) return 0;
  const [bareTyped, bareName] = [bareTokens(typed, language), bareTokens(name, language)];
  if (bareTyped.join('') === bareName.join('')) return costs.article;
  if (language === 'ar') {
    return uninflected(bareTyped).join('') === uninflected(bareName).join('') ? costs.article : undefined;
  }
  if (type !== 'place' && type !== 'actor') return undefined;
  const same = romanisedTokens(bareTyped).join('') === romanisedTokens(bareName).join('');
  const fused =
    [`al${bareName.join('')}`, `el${bareName.join('')}`].includes(typed.join('')) && bareName.length < name.length;
  return same || fused ? costs.romanised : undefined;
}

function leastSlips(typed: readonly NameForm[], names: readonly NameForm[], query: NameQuery): number | undefined {
  const { language, type } = query;
  let otherWords: ReadonlySet<string> | undefined; // of most answers nobody asks
  const isOther = (word: string): boolean => (otherWords ??= wordsIn(query.others, language)).has(word);
  const rules: SlipRules = { language, isOther, isPlace: type === 'place', isPerson: type === 'actor' };
  const slips = typed
    .filter((form) => form.exact !== true)
    .flatMap((form) =>
      names
        .filter((name) => name.exact !== true)
        .flatMap((name) => [
          slipsBetween(form.tokens, name.tokens, rules),
          slipsBetween(bareTokens(form.tokens, language), bareTokens(name.tokens, language), rules),
        ]),
    )
    .filter((count) => count !== undefined);
  return slips.length === 0 ? undefined : Math.min(...slips);
}

/** The words of names, with and without the article. */
function wordsIn(names: readonly string[], language: Language): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => nameTokens(name, language).flatMap((token) => [token, withoutArticle(token)])),
  );
}

/** How near the typed text is to any of `names`, without asking whether that would be a small slip. */
function leastDistance(
  typed: readonly NameForm[],
  names: readonly NameForm[],
  limit: number,
  { language }: NameQuery,
): number {
  const distances = typed.flatMap((form) =>
    names.flatMap((name) => [
      editDistance(form.tokens.join(''), name.tokens.join(''), limit),
      editDistance(bareTokens(form.tokens, language).join(''), bareTokens(name.tokens, language).join(''), limit),
    ]),
  );
  return Math.min(limit + 1, ...distances);
}

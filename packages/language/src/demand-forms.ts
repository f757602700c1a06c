import { verbOf } from './demand-parts.ts';
import type { Language } from './language.ts';
import { demandFrames, demandPrepositions, innerGenerics } from './lexicon/demand-words.ts';

const mostFrames = 3;

/** The words of a demand in the one way that its usual ways are written alike. */
export function plainDemand(tokens: readonly string[], language: Language): readonly string[] {
  return language === 'ar' ? joinedPrepositions(withoutInnerGenerics(tokens)) : verbFirst(tokens);
}

/** What is demanded, without "a call for" or «المطالبة بـ» before it; as it was when nothing stands there. */
export function withoutFrames(tokens: readonly string[], language: Language): readonly string[] {
  let demand = tokens;
  for (let count = 0; count < mostFrames; count++) {
    const frames = demandFrames[language].filter((frame) => frame.every((word, at) => demand[at] === word));
    const length = Math.max(0, ...frames.map((frame) => frame.length));
    if (length === 0 || length >= demand.length) break;
    const [first = '', ...rest] = demand.slice(length);
    demand = [language === 'ar' && first.length > 3 ? first.replace(/^ب/u, '') : first, ...rest];
  }
  return demand;
}

/** «في مدينة سرت» as «في سرت». */
function withoutInnerGenerics(tokens: readonly string[]): readonly string[] {
  return tokens.filter(
    (token, at) =>
      !(innerGenerics.has(token) && demandPrepositions.has(tokens[at - 1] ?? '') && tokens[at + 1] !== undefined),
  );
}

/** «في سرت» as «بسرت». */
function joinedPrepositions(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token, at) => {
    if (token === 'في' && tokens[at + 1] !== undefined) return [];
    return tokens[at - 1] === 'في' ? [`ب${token}`] : [token];
  });
}

/** "an end to escalation" and "the ending of escalation" as "end escalation"; "airport reopening" too. */
function verbFirst(tokens: readonly string[]): readonly string[] {
  const last = tokens.at(-1) ?? '';
  const turned = tokens.length === 2 && /...ing$/u.test(last);
  const [head = '', next = '', ...rest] = turned ? [last, ...tokens.slice(0, -1)] : tokens;
  const verb = verbOf(head);
  const linked = next === 'of' || next === 'to' || (verb === 'ban' && next === 'on');
  return [verb, ...(next === '' || linked ? [] : [next]), ...rest];
}

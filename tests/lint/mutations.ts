import type { Item, Option } from '@sanad/lesson';

/** A way to spoil a sound item by one flaw; undefined where the item gives no hold for it. */
export interface Mutation {
  readonly name: string;
  /** The rule that the flaw breaks. */
  readonly rule: string;
  readonly spoil: (item: Item) => Item | undefined;
}

type Choice = Extract<Item, { type: 'single-choice' | 'cloze-choice' }>;

function isChoice(item: Item): item is Choice {
  return item.type === 'single-choice' || item.type === 'cloze-choice';
}

/** Spoils the options of an item that has one key among several. */
function onChoices(change: (item: Choice, key: Option, wrong: readonly Option[]) => readonly Option[] | undefined) {
  return (item: Item): Item | undefined => {
    if (!isChoice(item)) return undefined;
    const key = item.options.find(({ id }) => id === item.key);
    const wrong = item.options.filter(({ id }) => id !== item.key);
    const options = key && change(item, key, wrong);
    return options && { ...item, options };
  };
}

/** The options with the first wrong one reworded. */
function firstWrong(options: readonly Option[], key: string, reword: (text: string) => string): readonly Option[] {
  const at = options.findIndex(({ id }) => id !== key);
  return options.map((option, i) => (i === at ? { id: `${option.id}-typed`, text: reword(option.text) } : option));
}

const pick = <T>(item: Item, ar: T, en: T): T => (item.language === 'ar' ? ar : en);
const isName = (item: Item): boolean => item.topic !== 'date' && item.topic !== 'number';

/** Every mutation. Each leaves all but one thing as it was. */
export const mutations: readonly Mutation[] = [
  {
    name: 'the key moved to a wrong option',
    rule: 'I1',
    spoil: (item) => {
      if (!isChoice(item)) return undefined;
      const other = item.options.find(({ id }) => id !== item.key);
      return other && { ...item, key: other.id };
    },
  },
  {
    name: 'true turned to false',
    rule: 'I1',
    spoil: (item) => (item.type === 'true-false' ? { ...item, key: !item.key } : undefined),
  },
  {
    name: 'an option repeated',
    rule: 'I2',
    spoil: onChoices((item, _, [first]) => first && [...item.options, { ...first, id: `${first.id}-again` }]),
  },
  {
    name: 'the key repeated in other spelling',
    rule: 'I2',
    spoil: onChoices((item, key) => [
      ...item.options,
      { id: `${key.id}-again`, text: pick(item, key.text.replace(/ة/gu, 'ه'), ` ${key.text.toUpperCase()}.`) },
    ]),
  },
  {
    name: 'the key told with its circumstances',
    rule: 'I3',
    spoil: onChoices((item, key) =>
      item.options.map((option) =>
        option === key
          ? {
              ...option,
              text: `${key.text} ${pick(item, 'كما ورد في النص بعد ذكر التفاصيل كلها', 'just as the text tells it after all of its details')}`,
            }
          : option,
      ),
    ),
  },
  {
    name: 'an absolute word',
    rule: 'I4',
    spoil: onChoices((item) =>
      isName(item)
        ? firstWrong(item.options, item.key, (text) => `${text} ${pick(item, 'دائمًا', 'always')}`)
        : undefined,
    ),
  },
  {
    name: 'a vague word',
    rule: 'I5',
    spoil: onChoices((item) =>
      isName(item)
        ? firstWrong(item.options, item.key, (text) => `${text} ${pick(item, 'أحيانًا', 'sometimes')}`)
        : undefined,
    ),
  },
  {
    name: 'a question turned round',
    rule: 'I6',
    spoil: (item) =>
      item.type === 'single-choice'
        ? {
            ...item,
            stem: `${item.stem.replace(/[؟?]\s*$/u, '')}${pick(item, '، وما الذي ليس كذلك؟', ', and what is not so?')}`,
          }
        : undefined,
  },
  {
    name: 'all of the above',
    rule: 'I7',
    spoil: onChoices((item) => [...item.options, { id: 'all', text: pick(item, 'جميع ما سبق', 'All of the above') }]),
  },
  {
    name: 'none of these',
    rule: 'I7',
    spoil: onChoices((item) => [...item.options, { id: 'none', text: pick(item, 'لا شيء مما سبق', 'None of these') }]),
  },
  {
    name: 'a word of the key in the stem',
    rule: 'I8',
    spoil: (item) => {
      if (!isChoice(item)) return undefined;
      const key = item.options.find(({ id }) => id === item.key)?.text ?? '';
      const others = item.options
        .filter(({ id }) => id !== item.key)
        .map(({ text }) => text)
        .join(' ');
      const words = key.split(' ').filter((word) => /^\p{L}{5,}$/u.test(word));
      const word = words.length > 1 ? words.find((one) => !others.includes(one.slice(2, 5))) : undefined;
      return word && item.type === 'single-choice'
        ? { ...item, stem: `${pick(item, 'في شأن', 'On the matter of')} ${word}: ${item.stem}` }
        : undefined;
    },
  },
  {
    name: 'one option with a preposition',
    rule: 'I9',
    spoil: onChoices((item) =>
      item.topic === 'place'
        ? item.options.map((option, i) =>
            i === 0 ? { ...option, text: `${pick(item, 'في', 'in')} ${option.text}` } : option,
          )
        : undefined,
    ),
  },
  {
    name: 'a number among names',
    rule: 'I10',
    spoil: onChoices((item) => (isName(item) ? [...item.options, { id: 'odd', text: '17' }] : undefined)),
  },
  {
    name: 'a name among dates or numbers',
    rule: 'I10',
    spoil: onChoices((item) =>
      isName(item) ? undefined : [...item.options, { id: 'odd', text: pick(item, 'المكتبة', 'the library') }],
    ),
  },
  {
    name: 'dates and numbers from last to first',
    rule: 'I11',
    spoil: onChoices((item) => (isName(item) ? undefined : [...item.options].reverse())),
  },
  {
    name: 'entries shown in their order',
    rule: 'I11',
    spoil: (item) =>
      'entries' in item
        ? { ...item, entries: item.key.flatMap((id) => item.entries.find((entry) => entry.id === id) ?? []) }
        : undefined,
  },
  {
    name: 'no question mark',
    rule: 'I12',
    spoil: (item) =>
      item.type === 'single-choice' ? { ...item, stem: item.stem.replace(/[؟?]\s*$/u, '.') } : undefined,
  },
  {
    name: 'two questions in one',
    rule: 'I12',
    spoil: (item) =>
      item.type === 'short-answer' && !item.stem.includes(':') && item.stem.endsWith(pick(item, '؟', '?'))
        ? { ...item, stem: `${item.stem.slice(0, -1)}${pick(item, ' ومتى كان ذلك؟', ' and when was that?')}` }
        : undefined,
  },
  {
    name: 'a key of three parts, each distractor with one changed',
    rule: 'I13',
    spoil: onChoices((item, key, wrong) => {
      const [a, b, c] = wrong;
      if (!a || !b || !isName(item)) return undefined;
      const parts = [key.text, pick(item, 'صباحًا', 'morning'), pick(item, 'أمس', 'yesterday')];
      const said = (...words: readonly (string | undefined)[]): string => words.join(pick(item, '، ', ', '));
      return [
        { ...key, text: said(...parts) },
        { id: `${a.id}-1`, text: said(a.text, parts[1], parts[2]) },
        { id: `${b.id}-2`, text: said(key.text, pick(item, 'مساءً', 'evening'), parts[2]) },
        { id: `${(c ?? a).id}-3`, text: said(key.text, parts[1], pick(item, 'اليوم', 'today')) },
      ];
    }),
  },
  {
    name: 'no evidence',
    rule: 'I14',
    spoil: (item) => ({ ...item, evidence: [] }),
  },
  {
    name: 'the key said in the question',
    rule: 'I14',
    spoil: (item) => (item.type === 'short-answer' ? { ...item, stem: `${item.keyText}: ${item.stem}` } : undefined),
  },
  {
    name: 'a distractor from nowhere',
    rule: 'I15',
    spoil: onChoices((item) =>
      isName(item)
        ? firstWrong(item.options, item.key, () => pick(item, 'سلحفاة بنفسجية طائرة', 'a flying purple tortoise'))
        : undefined,
    ),
  },
  {
    name: 'a claim without its source',
    rule: 'fairness',
    spoil: (item) => {
      if (item.type !== 'short-answer' || item.chain.length === 0) return undefined;
      const at = item.stem.search(/[،,]/u);
      return at < 0 || item.chain.length > 1 ? undefined : { ...item, stem: item.stem.slice(at + 1).trim() };
    },
  },
];

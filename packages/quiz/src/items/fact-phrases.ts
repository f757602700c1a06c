import type { Language } from '@sanad/language';
import type { Nature } from '@sanad/lesson';

/** The fixed words of items that ask about a whole fact or several, in one language. */
export interface FactPhrases {
  readonly whoSaid: string;
  readonly whoSaidFirst: string;
  /** A judgement that a source passes on. */
  readonly whoSaidJudgement: string;
  readonly whoseJudgement: string;
  readonly articleItself: string;
  /** What else a source says, to whoever took it for another. */
  readonly saysElse: (source: string, statement: string) => string;
  readonly isQuoted: (source: string, statement: string) => string;
  readonly orderChain: (statement: string) => string;
  readonly whoseVoice: string;
  readonly inOwnVoice: string;
  readonly attributedTo: (source: string) => string;
  readonly whatKind: string;
  /** What each kind of statement is, as an option. */
  readonly kinds: Readonly<Record<Nature, string>>;
  /** How each kind is told. */
  readonly kindReasons: Readonly<Record<Nature, string>>;
  readonly whichSentence: string;
  readonly lacksMention: (name: string) => string;
  readonly orderEvents: string;
  readonly sortBySpeaker: string;
  readonly matchSources: string;
  readonly whichPartyIsNotQuoted: string;
  readonly whichPersonIsNotQuoted: string;
  readonly noted: (party: string, note: string) => string;
  readonly hintNotQuoted: string;
  /** What a speaker says, as a noun phrase. */
  readonly whatArticleSays: string;
  readonly whatSourceSays: (source: string) => string;
  readonly compare: (about: string, one: string, other: string) => string;
  /** A criterion: the answer tells what a speaker says. */
  readonly gives: (what: string) => string;
  /** Paragraphs, after what they say. */
  readonly inParagraphs: (paragraphs: readonly number[]) => string;
  readonly namesParagraphs: string;
  readonly attributesEach: string;
  readonly tellApart: (what: string) => string;
  readonly toldApart: (report: string, opinion: string) => string;
  readonly givesReport: string;
  readonly givesOpinion: string;
  readonly explainsDifference: string;
}

const arabic: FactPhrases = {
  whoSaid: 'أيّ مصدر ينقل عنه النص مباشرةً هذا القول؟',
  whoSaidFirst: 'أيّ مصدر هو الأصل الأول لهذا القول، بحسب النص؟',
  whoSaidJudgement: 'أيّ مصدر ينقل عنه النص مباشرةً هذا الرأي؟',
  whoseJudgement: 'لأيّ مصدر هذا الرأي، بحسب النص؟',
  articleItself: 'المقال نفسه',
  saysElse: (source, statement) => `ما ينقله النص عن ${source} غير هذا، ومنه: ${statement}`,
  isQuoted: (source, statement) => `ينقل النص عن ${source}: ${statement}`,
  orderChain: (statement) => `رتّب سند هذا القول كما يرد في النص، من قائله الأول إلى المقال: ${statement}`,
  whoseVoice: 'بحسب النص، على لسان مَن يرد هذا الكلام؟',
  inOwnVoice: 'يقول المقال هذا بصوته هو، ولا ينسبه إلى أحد.',
  attributedTo: (source) => `ينسب النص هذا الكلام إلى ${source}.`,
  whatKind: 'ما نوع هذا الكلام كما يرد في النص؟',
  kinds: {
    event: 'خبر عن حدث وقع',
    figure: 'معلومة عن عدد أو مقدار',
    role: 'معلومة عن منصب أو عضوية',
    demand: 'مطلب يُراد تحقيقه',
    plan: 'نية أو خطة لفعل شيء',
    judgement: 'رأي أو تقييم لقائله',
  },
  kindReasons: {
    event: 'هذا خبر: يقول إنّ شيئًا حدث، ويمكن التحقّق منه.',
    figure: 'هذه معلومة رقمية: تقول كم، ويمكن أن تُقارَن بمصدر آخر.',
    role: 'هذه معلومة عن منصب أو عضوية: يمكن التحقّق منها.',
    demand: 'هذا مطلب: يقول ما يُراد أن يكون، لا ما كان.',
    plan: 'هذه نية أو خطة: تقول ما يُراد فعله، لا ما فُعل.',
    judgement: 'هذا رأي: فيه تقييم قد لا يوافق عليه غير قائله.',
  },
  whichSentence: 'أيّ جملة من النص يستند إليها هذا القول؟',
  lacksMention: (name) => `لا تذكر هذه الجملة ${name}.`,
  orderEvents: 'بحسب النص، رتّب هذه الأحداث من الأقدم إلى الأحدث.',
  sortBySpeaker: 'بحسب النص، انسب كلّ قول إلى صاحبه.',
  matchSources: 'بحسب النص، صِل كلّ قول بمصدره.',
  whichPartyIsNotQuoted: 'أيّ جهة يتحدّث عنها النص ويغيب صوتها عنه؟',
  whichPersonIsNotQuoted: 'أيّ شخصية يتحدّث عنها النص ويغيب صوتها عنه؟',
  noted: (party, note) => `${party}: ${note}`,
  hintNotQuoted: 'اسأل عن كلّ اسم: هل في النص جملة منسوبة إلى صاحبه؟',
  whatArticleSays: 'ما يقوله المقال بصوته هو',
  whatSourceSays: (source) => `ما ينسبه النص إلى ${source}`,
  compare: (about, one, other) => `قارن في شأن ${about} بين ${one} و${other}: ماذا يرد في كلٍّ منهما، وفي أيّ فقرة؟`,
  gives: (what) => `يذكر ${what}.`,
  inParagraphs: (paragraphs) => `(${paragraphs.map((paragraph) => `ف ${String(paragraph)}`).join('، ')})`,
  namesParagraphs: 'يدلّ على موضع كلّ قول في النص.',
  attributesEach: 'ينسب كلّ قول إلى صاحبه، ولا يخلطه برأي من عنده.',
  tellApart: (what) => `في ${what} أخبار وآراء. اذكر خبرًا ورأيًا منها، وبيّن كيف ميّزت بينهما.`,
  toldApart: (report, opinion) =>
    `الخبر: ${report} الرأي: ${opinion} الأول يمكن التحقّق من وقوعه، والثاني تقييم قد لا يوافق عليه غير قائله.`,
  givesReport: 'يذكر خبرًا يمكن التحقّق منه.',
  givesOpinion: 'يذكر رأيًا ويقول لمن هو.',
  explainsDifference: 'يبيّن الفرق: الخبر يُتحقَّق منه، والرأي قد يُخالَف.',
};

const english: FactPhrases = {
  whoSaid: 'Which source does the text take this directly from?',
  whoSaidFirst: 'Which source did this come from first, according to the text?',
  whoSaidJudgement: 'Which source does the text take this opinion directly from?',
  whoseJudgement: 'Whose opinion is this, according to the text?',
  articleItself: 'The article itself',
  saysElse: (source, statement) => `What the text takes from ${source} is something else, such as: ${statement}`,
  isQuoted: (source, statement) => `The text quotes ${source}: ${statement}`,
  orderChain: (statement) =>
    `Put the chain of this report in order, from whoever said it first to the article: ${statement}`,
  whoseVoice: 'According to the text, whose voice is this in?',
  inOwnVoice: 'The article says this in its own voice and attributes it to nobody.',
  attributedTo: (source) => `The text attributes this to ${source}.`,
  whatKind: 'What kind of statement is this, as it stands in the text?',
  kinds: {
    event: 'A report of something that happened',
    figure: 'Information about how many or how much',
    role: 'Information about an office or a membership',
    demand: 'A demand: something that is called for',
    plan: 'An intention or a plan to do something',
    judgement: 'An opinion or judgement of the speaker’s',
  },
  kindReasons: {
    event: 'This is a report: it says that something happened, and it can be checked.',
    figure: 'This is a figure: it says how many or how much, and it can be held against another source.',
    role: 'This says who holds an office or belongs to a body, and it can be checked.',
    demand: 'This is a demand: it says what somebody wants to happen, not what did.',
    plan: 'This is an intention or a plan: it says what is meant to be done, not what was done.',
    judgement: 'This is an opinion: it weighs things up, and others may disagree with it.',
  },
  whichSentence: 'Which sentence of the text does this rest on?',
  lacksMention: (name) => `This sentence does not mention ${name}.`,
  orderEvents: 'According to the text, put these events in order, the earliest first.',
  sortBySpeaker: 'According to the text, sort these statements by who says them.',
  matchSources: 'According to the text, match each statement with its source.',
  whichPartyIsNotQuoted: 'Which party does the text speak about while its own voice is missing?',
  whichPersonIsNotQuoted: 'Which person does the text speak about while their own voice is missing?',
  noted: (party, note) => `${party}: ${note}`,
  hintNotQuoted: 'Ask of each name: is any sentence of the text attributed to it?',
  whatArticleSays: 'what the article says in its own voice',
  whatSourceSays: (source) => `what the text attributes to ${source}`,
  compare: (about, one, other) =>
    `On ${about}, compare ${one} with ${other}: what is said in each, and in which paragraph?`,
  gives: (what) => `Gives ${what}.`,
  inParagraphs: (paragraphs) => `(${paragraphs.map((paragraph) => `¶ ${String(paragraph)}`).join(', ')})`,
  namesParagraphs: 'Says where in the text each of them stands.',
  attributesEach: 'Says who said what, and keeps opinions of its own apart.',
  tellApart: (what) =>
    `There are reports and opinions in ${what}. Give one of each, and explain how you told them apart.`,
  toldApart: (report, opinion) =>
    `The report: ${report} The opinion: ${opinion} The first can be checked; the second weighs things up, and others may disagree with it.`,
  givesReport: 'Gives a report that can be checked.',
  givesOpinion: 'Gives an opinion and says whose it is.',
  explainsDifference: 'Explains the difference: a report can be checked, an opinion can be disputed.',
};

/** The fixed words of items about whole facts, by language. */
export const factPhrases: Readonly<Record<Language, FactPhrases>> = { ar: arabic, en: english };

import type {
  CategoriseItem,
  ChainOrderItem,
  ClozeChoiceItem,
  ClozeTypedItem,
  DateItem,
  FindEvidenceItem,
  Item,
  MapItem,
  MatchingItem,
  MultipleChoiceItem,
  NotQuotedItem,
  NumericItem,
  OpenItem,
  OrderingItem,
  ShortAnswerItem,
  SingleChoiceItem,
  StatementKindItem,
  TrueFalseItem,
  WhoSaidItem,
  WhoseVoiceItem,
} from '@sanad/lesson';
import { arabicFrame } from './frames.ts';

export const singleChoice: SingleChoiceItem = {
  ...arabicFrame,
  id: 'choice-ar',
  type: 'single-choice',
  stem: 'وفق بيان المكتبة، أيّ مدينة سافر إليها وفدها في 22 يونيو؟',
  options: [
    { id: 'a', text: 'سدرة', feedback: 'كانت الرحلة إلى سدرة في 27 يوليو.' },
    { id: 'b', text: 'نورية' },
    { id: 'c', text: 'واحة الريم' },
    { id: 'd', text: 'عين الزهر' },
  ],
  key: 'b',
};

export const trueFalse: TrueFalseItem = {
  ...arabicFrame,
  id: 'truth-ar',
  type: 'true-false',
  stem: 'وفق بيان المكتبة، أصحيحة هذه الجملة أم خاطئة؟',
  statement: 'سافر وفد المكتبة إلى سدرة في 22 يونيو.',
  key: false,
};

export const cloze: ClozeChoiceItem = {
  ...arabicFrame,
  id: 'cloze-ar',
  type: 'cloze-choice',
  stem: 'وفق بيان المكتبة، ما الذي يكمل الجملة؟',
  blank: { before: 'سافر وفد المكتبة إلى ', after: ' في 22 يونيو، ثم إلى سدرة.' },
  options: singleChoice.options,
  key: 'b',
};

export const shortAnswer: ShortAnswerItem = {
  ...arabicFrame,
  id: 'short-ar',
  type: 'short-answer',
  stem: 'وفق بيان المكتبة، أيّ مدينة سافر إليها وفدها في 22 يونيو؟ اكتب اسمها.',
  key: { type: 'place', key: 'نورية', aliases: [], others: ['سدرة'] },
  keyText: 'نورية',
};

export const multipleChoice: MultipleChoiceItem = {
  ...arabicFrame,
  id: 'several-ar',
  type: 'multiple-choice',
  stem: 'وفق بيان المكتبة، أيّ المدن زارها وفدها في الصيف؟ اختر كلّ ما يصحّ.',
  options: [
    { id: 'a', text: 'سدرة' },
    { id: 'b', text: 'نورية' },
    { id: 'c', text: 'واحة الريم', feedback: 'واحة الريم هي المدينة التي جاء منها الضيوف.' },
    { id: 'd', text: 'عين الزهر' },
  ],
  key: ['a', 'b'],
};

export const clozeTyped: ClozeTypedItem = {
  ...arabicFrame,
  id: 'cloze-typed-ar',
  type: 'cloze-typed',
  stem: 'وفق بيان المكتبة، ما الذي يكمل الجملة؟ اكتبه.',
  blank: cloze.blank,
  key: shortAnswer.key,
  keyText: 'نورية',
};

export const numeric: NumericItem = {
  ...arabicFrame,
  id: 'numeric-ar',
  type: 'numeric',
  topic: 'number',
  stem: 'وفق بيان المكتبة، كم كتابًا حمل وفدها إلى نورية؟',
  key: { min: 120, max: 120 },
  unit: 'كتابًا',
  keyText: '120',
};

export const numericRange: NumericItem = {
  ...numeric,
  id: 'range-ar',
  stem: 'وفق بيان المكتبة، كم زائرًا حضر القراءة في نورية؟ اكتب الحدّين.',
  key: { min: 300, max: 350 },
  unit: 'زائرًا',
  keyText: 'بين 300 و350',
};

export const date: DateItem = {
  ...arabicFrame,
  id: 'date-ar',
  type: 'date',
  topic: 'date',
  stem: 'وفق بيان المكتبة، متى سافر وفدها إلى نورية؟',
  key: { from: '2021-06-22', to: '2021-06-22' },
  precision: 'day',
  keyText: '22 يونيو 2021',
};

export const period: DateItem = {
  ...date,
  id: 'period-ar',
  stem: 'وفق بيان المكتبة، متى بدأ معرض الخطوط ومتى انتهى؟',
  key: { from: '2021-06', to: '2021-09' },
  precision: 'month',
  keyText: 'من يونيو إلى سبتمبر 2021',
};

export const ordering: OrderingItem = {
  ...arabicFrame,
  id: 'order-ar',
  type: 'ordering',
  topic: 'date',
  stem: 'بحسب النص، كيف تتابعت هذه الأحداث؟',
  entries: [
    { id: 'sidra', text: 'سفر وفد المكتبة إلى سدرة' },
    { id: 'show', text: 'افتتاح معرض الخطوط في قاعة المكتبة الكبرى' },
    { id: 'nuriya', text: 'سفر وفد المكتبة إلى نورية' },
  ],
  key: ['show', 'nuriya', 'sidra'],
};

export const matching: MatchingItem = {
  ...arabicFrame,
  id: 'match-ar',
  type: 'matching',
  stem: 'وفق بيان المكتبة، إلى أيّ مدينة كانت كلّ رحلة؟',
  prompts: [
    { id: 'june', text: 'رحلة 22 يونيو' },
    { id: 'july', text: 'رحلة 27 يوليو', feedback: 'كانت رحلة 27 يوليو إلى سدرة.' },
    { id: 'august', text: 'رحلة 3 أغسطس' },
  ],
  options: [
    { id: 'sidra', text: 'سدرة' },
    { id: 'rim', text: 'واحة الريم' },
    { id: 'nuriya', text: 'نورية' },
    { id: 'zahr', text: 'عين الزهر، وهي أبعد المدن الأربع عن المكتبة' },
  ],
  key: [
    { prompt: 'june', option: 'nuriya' },
    { prompt: 'july', option: 'sidra' },
    { prompt: 'august', option: 'zahr' },
  ],
};

export const categorise: CategoriseItem = {
  ...arabicFrame,
  id: 'sort-ar',
  type: 'categorise',
  topic: 'source',
  level: 'attribute',
  stem: 'بحسب النص، لمن ينسب النص كلّ قول من هذه الأقوال؟',
  prompts: [
    { id: 'p1', text: 'حمل الوفد 120 كتابًا إلى نورية، وعاد منها بمخطوطين.' },
    { id: 'p2', text: 'كانت القاعة أضيق من أن تسع الحاضرين.' },
    { id: 'p3', text: 'يُفتتح المعرض في يونيو.' },
  ],
  options: [
    { id: 'library', text: 'مكتبة المدينة' },
    { id: 'visitors', text: 'زوّار لم يُسمَّوا' },
  ],
  key: [
    { prompt: 'p1', option: 'library' },
    { prompt: 'p2', option: 'visitors' },
    { prompt: 'p3', option: 'library' },
  ],
};

export const map: MapItem = {
  ...arabicFrame,
  id: 'map-ar',
  type: 'map',
  stem: 'وفق بيان المكتبة، أين تقع المدينة التي سافر إليها وفدها في 22 يونيو؟',
  places: [
    { id: 'sidra', text: 'سدرة', at: [12.1, 22.9], feedback: 'كانت الرحلة إلى سدرة في 27 يوليو.' },
    { id: 'nuriya', text: 'نورية', at: [13.2, 22.85] },
    { id: 'rim', text: 'واحة الريم', at: [15.1, 22.4] },
    { id: 'zahr', text: 'عين الزهر', at: [20, 22.1] },
  ],
  key: 'nuriya',
};

export const whoSaid: WhoSaidItem = {
  ...arabicFrame,
  id: 'who-ar',
  type: 'who-said',
  topic: 'source',
  level: 'attribute',
  stem: 'أيّ مصدر ينقل عنه النص هذا القول مباشرةً؟',
  statement: 'سافر وفد المكتبة إلى نورية في 22 يونيو.',
  options: [
    { id: 'a', text: 'مكتبة المدينة' },
    { id: 'b', text: 'زوّار لم يُسمَّوا' },
    { id: 'c', text: 'صحيفة «الضفّة»' },
  ],
  key: 'a',
};

export const chainOrder: ChainOrderItem = {
  ...arabicFrame,
  id: 'chain-ar',
  type: 'chain-order',
  topic: 'source',
  level: 'attribute',
  stem: 'رتّب السند: كيف وصل إلينا خبر القاعة الضيّقة؟',
  entries: [
    { id: 'paper', text: 'صحيفة «الضفّة»' },
    { id: 'article', text: 'المقال' },
    { id: 'visitors', text: 'زوّار لم يُسمَّوا' },
  ],
  key: ['visitors', 'paper', 'article'],
};

export const whoseVoice: WhoseVoiceItem = {
  ...whoSaid,
  id: 'voice-ar',
  type: 'whose-voice',
  stem: 'بصوت مَن يرد هذا القول في النص؟',
  statement: 'كان معرض الخطوط أجمل ما في ذلك الصيف.',
  options: [
    { id: 'a', text: 'المقال نفسه' },
    { id: 'b', text: 'مكتبة المدينة' },
    { id: 'c', text: 'زوّار لم يُسمَّوا' },
  ],
  key: 'c',
};

export const statementKind: StatementKindItem = {
  ...whoSaid,
  id: 'kind-ar',
  type: 'statement-kind',
  topic: 'wording',
  level: 'judge',
  stem: 'بحسب النص، ما نوع هذا القول؟',
  statement: whoseVoice.statement,
  options: [
    { id: 'event', text: 'خبر عن حدث وقع' },
    { id: 'judgement', text: 'رأي أو حكم' },
    { id: 'plan', text: 'خطة لم تقع بعد' },
  ],
  key: 'judgement',
};

export const findEvidence: FindEvidenceItem = {
  ...whoSaid,
  id: 'evidence-ar',
  type: 'find-evidence',
  stem: 'أيّ جملة من النص تسند هذا القول؟',
  options: [
    { id: 'a', text: 'ولم تكن تلك الرحلة الوحيدة في ذلك الصيف، إذ سبقتها رحلات قصيرة إلى القرى القريبة من المدينة.' },
    { id: 'b', text: 'فبحسب بيان المكتبة، سافر وفدها إلى نورية في 22 يونيو، وإلى سدرة في 27 يوليو من العام نفسه.' },
    { id: 'c', text: 'وقال زوّار لم تُذكر أسماؤهم إن القاعة التي أقيمت فيها القراءة كانت أضيق من أن تسع الحاضرين.' },
  ],
  key: 'b',
};

export const notQuoted: NotQuotedItem = {
  ...arabicFrame,
  id: 'unquoted-ar',
  type: 'not-quoted',
  topic: 'source',
  level: 'judge',
  stem: 'أيّ طرف يتحدّث عنه النص ولا ينقل عنه قولًا؟',
  options: [
    { id: 'a', text: 'مكتبة المدينة', feedback: 'ينقل النص عن المكتبة بيانًا.' },
    { id: 'b', text: 'رسّامو الخطوط' },
    { id: 'c', text: 'زوّار لم يُسمَّوا' },
  ],
  key: 'b',
};

export const open: OpenItem = {
  ...arabicFrame,
  id: 'open-ar',
  type: 'open',
  topic: 'source',
  level: 'compare',
  stem: 'قارن بين ما تقوله المكتبة وما يقوله الزوّار عن القراءة في نورية: فيم يتفقان، وفيم يختلفان؟',
  modelAnswer:
    'يتفق المصدران على أن القراءة جرت في نورية. وتذكر المكتبة عدد الحاضرين ولا تصف القاعة، أما الزوّار فيقولون إن القاعة ضاقت بهم.',
  rubric: [
    { id: 'agree', text: 'يذكر ما يتفق عليه المصدران.', points: 1 },
    { id: 'differ', text: 'يذكر ما يختلفان فيه.', points: 2 },
    { id: 'named', text: 'ينسب كلّ قول إلى مصدره.', points: 3 },
  ],
};

/** One of every type, in the order of the model's list, and the two that take both ends. */
export const arabicItems: readonly Item[] = [
  singleChoice,
  multipleChoice,
  trueFalse,
  cloze,
  clozeTyped,
  shortAnswer,
  numeric,
  numericRange,
  date,
  period,
  ordering,
  matching,
  categorise,
  map,
  whoSaid,
  chainOrder,
  whoseVoice,
  statementKind,
  findEvidence,
  notQuoted,
  open,
];

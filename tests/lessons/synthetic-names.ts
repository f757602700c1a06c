import type { CountedForms } from '@sanad/language';
import type { Random } from '../../packages/quiz/src/random.ts';

/** One invented name in both languages. */
export interface Name {
  readonly ar: string;
  readonly en: string;
}

/** A name, or a noun that heads one, with its Arabic gender. */
export interface GenderedName extends Name {
  readonly feminine: boolean;
}

/** Invented names that never come twice, in an order of chance. */
export interface Names {
  readonly person: () => GenderedName;
  readonly place: () => Name;
}

const men = pairs('نادر Nader,سامر Samer,رامي Rami,وائل Wael,باسل Basel,زياد Ziad,فادي Fadi,مازن Mazen');
const women = pairs('سلمى Salma,هالة Hala,ريم Rim,دانة Dana,لمى Lama,سوسن Sawsan,نجوى Najwa,رندة Randa');
const families = pairs(
  'الورّاق Warraq,الخزّاف Khazzaf,البستاني Bustani,النسّاج Nassaj,النحّال Nahhal,الرسّام Rassam,الدهّان Dahhan,السرّاج Sarraj,العطّار Attar,الفاخوري Fakhuri,الساعاتي Saati,الغوّاص Ghawwas,الكتبي Kutubi,الملّاح Mallah,المرجاني Marjani,الياسميني Yasmini,النجّار Najjar,الحائك Haik,الخيّاط Khayyat,الزجّاج Zajjaj,الفلكي Falaki,العوّاد Awwad,اللبّان Labban,الطحّان Tahhan',
);
const heads = pairs('عين Ain,وادي Wadi,تل Tell,مرسى Marsa,بئر Bir,رأس Ras');
const stems = pairs(
  'سمر Samar,نور Nour,ورد Ward,زهر Zahr,ياس Yas,تين Tin,لوز Lawz,رمل Raml,شمس Shams,قمر Qamar,نخل Nakhl,غيم Ghaym,موج Mawj,صدف Sadaf,كرم Karm,ديم Dim,فلك Falak,برق Barq,عشب Ushb,جمر Jamr',
);
const middles = pairs('ان an,ين in,ار ar,يل il,وم um,اب ab,يد id,ون un,اس as,يم im,اف af,ير ir');
const tails = pairs('ة a,يا iya,وت ut,ور ur,اء aa,يس is');

/** What an invented body can be called before its own name. */
export const bodies = gendered('وفد m delegation,بعثة f mission,فريق m team,لجنة f committee');
export const organisations = gendered(
  'جمعية f association,متحف m museum,مكتبة f library,نادي m club,مرصد m observatory',
);
export const documents = gendered('تقرير m report,دليل m guide,خريطة f map,نشرة f bulletin');
export const agencies = gendered('وكالة f agency,صحيفة f newspaper,إذاعة f radio,مجلة f magazine');
export const works = pairs(
  'ترميم restoration,توسعة expansion,إنارة lighting,صيانة upkeep,تشجير planting,تنظيف cleaning',
);
export const sites = pairs('مسرح theatre,ساحة square,حديقة garden,سوق market,مدرسة school');
export const principles = pairs('حماية protection,مجانية openness,صون preservation');
export const qualities = pairs('هادئ quiet,جميل beautiful,مفيد useful');
/** Titles of office: of a man, of a woman, in English. */
export const titles = [
  ['مدير', 'مديرة', 'director'],
  ['أمين الصندوق', 'أمينة الصندوق', 'treasurer'],
  ['مستشار الأبحاث', 'مستشارة الأبحاث', 'research adviser'],
  ['منسّق الزيارات', 'منسّقة الزيارات', 'visits coordinator'],
  ['أمين المخطوطات', 'أمينة المخطوطات', 'keeper of manuscripts'],
] as const;

/** Things that are counted; every one takes its Arabic forms and its English plural. */
export const units: readonly { readonly id: string; readonly name: Name; readonly forms: Required<CountedForms> }[] = [
  counted('room', ['قاعة', 'قاعتان', 'قاعات', 'قاعة', 'قاعة'], ['room', 'rooms']),
  counted('book', ['كتاب', 'كتابان', 'كتب', 'كتابًا', 'كتاب'], ['book', 'books']),
  counted('tree', ['شجرة', 'شجرتان', 'أشجار', 'شجرة', 'شجرة'], ['tree', 'trees']),
  counted('lamp', ['مصباح', 'مصباحان', 'مصابيح', 'مصباحًا', 'مصباح'], ['lamp', 'lamps']),
  counted('volunteer', ['متطوّع', 'متطوّعان', 'متطوّعين', 'متطوّعًا', 'متطوّع'], ['volunteer', 'volunteers']),
];

/** A stream of names from one stream of chance; throws when there are no more. */
export function namesFrom(random: Random): Names {
  const people = numbers((men.length + women.length) * (men.length + 1) * families.length, random);
  const places = numbers((heads.length + 1) * stems.length * middles.length * tails.length, random);
  return { person: () => personAt(people()), place: () => placeAt(places()) };
}

function personAt(number: number): GenderedName {
  const [which, fathers, house] = digitsOf(number, men.length + women.length, men.length + 1, families.length);
  const first = [...men, ...women][which!];
  const parts = [first, men[fathers!], families[house!]].filter((part) => part !== undefined);
  return { ...joined(parts, ' '), feminine: which! >= men.length };
}

function placeAt(number: number): Name {
  const [head, stem, middle, tail] = digitsOf(number, heads.length + 1, stems.length, middles.length, tails.length);
  const parts = [stems[stem!], middles[middle!], tails[tail!]];
  const name = joined(
    parts.filter((part) => part !== undefined),
    '',
  );
  const first = heads[head!];
  return first ? joined([first, name], ' ') : name;
}

function joined(parts: readonly Name[], separator: string): Name {
  return { ar: parts.map(({ ar }) => ar).join(separator), en: parts.map(({ en }) => en).join(separator) };
}

/** The digits of a number in a mixed radix, the last radix turning fastest. */
function digitsOf(number: number, ...radices: readonly number[]): readonly number[] {
  const found: number[] = [];
  let rest = number;
  for (const radix of radices.toReversed()) {
    found.unshift(rest % radix);
    rest = Math.floor(rest / radix);
  }
  return found;
}

/** Every number below `count` once, in an order that looks like none. */
function numbers(count: number, random: Random): () => number {
  const step = strideFor(count, random);
  const start = random.below(count);
  let taken = 0;
  return () => {
    if (taken === count) throw new Error(`there are only ${count} names`);
    return (start + taken++ * step) % count;
  };
}

/** A stride that visits every number below `count`. */
function strideFor(count: number, random: Random): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let step = 1 + random.below(count - 1);
  while (divisor(step, count) !== 1) step = (step % count) + 1;
  return step;
}

function pairs(list: string): readonly Name[] {
  return list.split(',').map((pair) => {
    const [ar = '', en = ''] = pair.split(' ');
    return { ar, en };
  });
}

function gendered(list: string): readonly GenderedName[] {
  return list.split(',').map((entry) => {
    const [ar = '', gender, en = ''] = entry.split(' ');
    return { ar, en, feminine: gender === 'f' };
  });
}

function counted(
  id: string,
  [one, two, few, many, other]: readonly [string, string, string, string, string],
  [single, plural]: readonly [string, string],
) {
  const forms = { ar: { one, two, few, many, other }, en: { one: single, other: plural } };
  return { id, name: { ar: one, en: single }, forms };
}

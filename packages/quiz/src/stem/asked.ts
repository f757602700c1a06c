import type { Language } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { datePrecision, type Term } from '../term.ts';

/** Words that ask for one thing, and for several of which there is more than one answer. */
interface Words {
  readonly one: Readonly<Record<Language, string>>;
  readonly several: Readonly<Record<Language, string>>;
}

/** The noun after «أيّ» is feminine or a place's own, so that a verb agrees with the question, not the key. */
const entities: Partial<Record<Exclude<Entity['type'], 'place' | 'object'>, Words>> = {
  person: asking(['أيّ شخصية', 'which person'], ['أيّ الشخصيات', 'which people']),
  organisation: asking(['أيّ جهة', 'which body'], ['أيّ الجهات', 'which bodies']),
  group: asking(['أيّ جهة', 'which group'], ['أيّ الجهات', 'which groups']),
  document: asking(['أيّ وثيقة', 'which document'], ['أيّ الوثائق', 'which documents']),
};

const places: Record<Extract<Entity, { type: 'place' }>['kind'], Words> = {
  city: asking(['أيّ مدينة', 'which city'], ['أيّ المدن', 'which cities']),
  region: asking(['أيّ منطقة', 'which region'], ['أيّ المناطق', 'which regions']),
  country: asking(['أيّ دولة', 'which country'], ['أيّ الدول', 'which countries']),
  continent: asking(['أيّ قارة', 'which continent'], ['أيّ القارات', 'which continents']),
  site: asking(['أيّ مكان', 'which place'], ['أيّ الأماكن', 'which places']),
  'celestial-body': asking(['أيّ جرم سماوي', 'which celestial body'], ['أيّ الأجرام السماوية', 'which celestial bodies']),
};

const dates: Record<ReturnType<typeof datePrecision>, Words> = {
  day: asking(['في أيّ يوم', 'on which day'], ['في أيّ الأيام', 'on which days']),
  month: asking(['في أيّ شهر', 'in which month'], ['في أيّ الأشهر', 'in which months']),
  year: asking(['في أيّ سنة', 'in which year'], ['في أيّ السنوات', 'in which years']),
  other: asking(['في أيّ مدة', 'in which period'], ['في أيّ المدد', 'in which periods']),
};

type InBoth = readonly [ar: string, en: string];

function asking([ar, en]: InBoth, [several, plural]: InBoth): Words {
  return { one: { ar, en }, several: { ar: several, en: plural } };
}

/**
 * The interrogative for what a term is: "which city", "on which day", or the counted noun after "how many"; "which
 * cities" where several are asked for. An object is always asked for as one: its noun comes from the lesson.
 */
export function askedWords(
  index: LessonIndex,
  term: Term,
  language: Language,
  count: keyof Words = 'one',
): string | undefined {
  if (term.kind === 'entity') return askedEntity(term.entity, language, count);
  const { value } = term;
  if (value.type === 'date') return dates[datePrecision(value.edtf)][count][language];
  if (value.type !== 'number' || value.unit === undefined) return undefined;
  const unit = index.entities.get(value.unit);
  if (unit?.type !== 'unit') return undefined;
  return language === 'ar' ? unit.forms.ar?.many : unit.forms.en?.other;
}

function askedEntity(entity: Entity, language: Language, count: keyof Words): string | undefined {
  if (entity.type === 'place') return places[entity.kind][count][language];
  if (entity.type !== 'object') return entities[entity.type]?.[count][language];
  const noun = entity.noun[language];
  if (noun === undefined) return undefined;
  return language === 'ar' ? `أيّ ${noun}` : `which ${noun}`;
}

import type { Language } from '@sanad/language';
import type { Entity } from '@sanad/lesson';
import type { LessonIndex } from '../lesson-index.ts';
import { datePrecision, type Term } from '../term.ts';

type Words = Readonly<Record<Language, string>>;

/** The noun after «أيّ» is feminine or a place's own, so that a verb agrees with the question, not the key. */
const entities: Partial<Record<Exclude<Entity['type'], 'place' | 'object'>, Words>> = {
  person: { ar: 'أيّ شخصية', en: 'which person' },
  organisation: { ar: 'أيّ جهة', en: 'which body' },
  group: { ar: 'أيّ جهة', en: 'which group' },
  document: { ar: 'أيّ وثيقة', en: 'which document' },
};

const places: Record<Extract<Entity, { type: 'place' }>['kind'], Words> = {
  city: { ar: 'أيّ مدينة', en: 'which city' },
  region: { ar: 'أيّ منطقة', en: 'which region' },
  country: { ar: 'أيّ دولة', en: 'which country' },
  continent: { ar: 'أيّ قارة', en: 'which continent' },
  site: { ar: 'أيّ مكان', en: 'which place' },
  'celestial-body': { ar: 'أيّ جرم سماوي', en: 'which celestial body' },
};

const dates: Record<ReturnType<typeof datePrecision>, Words> = {
  day: { ar: 'في أيّ يوم', en: 'on which day' },
  month: { ar: 'في أيّ شهر', en: 'in which month' },
  year: { ar: 'في أيّ سنة', en: 'in which year' },
  other: { ar: 'في أيّ مدة', en: 'in which period' },
};

/** The interrogative for what a term is: "which city", "on which day", or the counted noun after "how many". */
export function askedWords(index: LessonIndex, term: Term, language: Language): string | undefined {
  if (term.kind === 'entity') {
    return askedEntity(term.entity, language);
  }
  const { value } = term;
  if (value.type === 'date') return dates[datePrecision(value.edtf)][language];
  if (value.type !== 'number' || value.unit === undefined) return undefined;
  const unit = index.entities.get(value.unit);
  if (unit?.type !== 'unit') return undefined;
  return language === 'ar' ? unit.forms.ar?.many : unit.forms.en?.other;
}

function askedEntity(entity: Entity, language: Language): string | undefined {
  if (entity.type === 'place') return places[entity.kind][language];
  if (entity.type !== 'object') return entities[entity.type]?.[language];
  const noun = entity.noun[language];
  if (noun === undefined) return undefined;
  return language === 'ar' ? `أيّ ${noun}` : `which ${noun}`;
}

import { topics, type Topic } from '@sanad/lesson';
import type { CustomStudy } from '@sanad/review';

const mostDays = 365;
const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Custom study as two parts of an address: what, and of how much. */
export function customStudyParts(study: CustomStudy): readonly [string, string] {
  switch (study.kind) {
    case 'forgotten':
    case 'ahead':
      return [study.kind, String(study.days)];
    case 'topics':
      return [study.kind, study.topics.join('+')];
    case 'exam':
      return [study.kind, study.on];
    default:
      return study satisfies never;
  }
}

/** The custom study of an address's parts; undefined where they name none. */
export function customStudyOf([kind, of = '', ...more]: readonly string[]): CustomStudy | undefined {
  if (more.length > 0) return undefined;
  if (kind === 'forgotten' || kind === 'ahead') {
    const days = Number(of);
    return Number.isInteger(days) && days >= 1 && days <= mostDays ? { kind, days } : undefined;
  }
  if (kind === 'topics') {
    const wanted = of.split('+');
    return wanted.every(isTopic) ? { kind, topics: wanted } : undefined;
  }
  if (kind !== 'exam' || !isoDay.test(of) || Number.isNaN(Date.parse(of))) return undefined;
  return { kind, on: of };
}

function isTopic(text: string): text is Topic {
  return topics.some((topic) => topic === text);
}

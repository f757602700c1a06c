import type { Language } from '@sanad/language';
import type { Id } from '@sanad/lesson';
import type { Template } from '../relations/definition.ts';

/** Two roles of a relation whose fillers are matched with each other. */
export interface MatchingKind {
  readonly relation: Id;
  readonly prompt: string;
  readonly option: string;
  /** Roles that all the facts fill alike; the stem may name them. */
  readonly shared: readonly string[];
  /** What follows the anchor. */
  readonly stem: Readonly<Record<Language, Template>>;
}

/** What can be matched, relation by relation. */
export const matchingKinds: readonly MatchingKind[] = [
  {
    relation: 'holds-office',
    prompt: 'person',
    option: 'office',
    shared: [],
    stem: { ar: 'صِل كلّ شخصية بمنصبها.', en: 'match each person with the office they hold.' },
  },
  {
    relation: 'leads',
    prompt: 'person',
    option: 'project',
    shared: [],
    stem: { ar: 'صِل كلّ شخصية بما تقود العمل عليه.', en: 'match each person with what they lead.' },
  },
  {
    relation: 'visit',
    prompt: 'place',
    option: 'date',
    shared: ['actor'],
    stem: {
      ar: 'صِل كلّ مكان بتاريخ سفر {actor.genitive} إليه.',
      en: 'match each place with a date when {actor} travelled there.',
    },
  },
  {
    relation: 'passes',
    prompt: 'body',
    option: 'date',
    shared: ['craft'],
    stem: {
      ar: 'صِل كلّ جرم سماوي بتاريخ مرور {craft.genitive} به.',
      en: 'match each body with a date when {craft} passed it.',
    },
  },
  {
    relation: 'publishes',
    prompt: 'document',
    option: 'actor',
    shared: [],
    stem: { ar: 'صِل كلّ وثيقة بمن نشرها.', en: 'match each document with whoever published it.' },
  },
  {
    relation: 'detects',
    prompt: 'substance',
    option: 'instrument',
    shared: ['place'],
    stem: { ar: 'صِل كلّ مادّة بما رصدها.', en: 'match each substance with what detected it.' },
  },
  {
    relation: 'based-in',
    prompt: 'organisation',
    option: 'place',
    shared: [],
    stem: { ar: 'صِل كلّ جهة بمقرّها.', en: 'match each body with the place where it is based.' },
  },
  {
    relation: 'demands',
    prompt: 'actor',
    option: 'demand',
    shared: [],
    stem: { ar: 'صِل كلّ جهة بما طالبت به.', en: 'match each party with what it demanded.' },
  },
];

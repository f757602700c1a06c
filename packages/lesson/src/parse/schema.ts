import * as v from 'valibot';
import type { Lesson } from '../model/lesson.ts';

/** Longest single text in a lesson, in UTF-16 code units. */
export const maxTextLength = 100_000;

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(maxTextLength));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(80));
const role = id;
/** An entity's id, or `@role` for a value of the fact itself. */
const reference = v.pipe(v.string(), v.regex(/^@?[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(81));
const language = v.picklist(['ar', 'en']);
const localized = v.strictObject({ ar: v.exactOptional(text), en: v.exactOptional(text) });
const certainty = v.picklist(['stated', 'inferred']);

const attribution = v.array(
  v.strictObject({
    source: id,
    verb: v.picklist(['state', 'report', 'describe', 'assess', 'add', 'confirm']),
    via: v.exactOptional(id),
    certainty: v.exactOptional(certainty),
  }),
);

const sentence = v.strictObject({
  id,
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: localized,
  attribution: v.exactOptional(attribution),
});

const grammar = v.strictObject({
  ar: v.exactOptional(
    v.strictObject({
      gender: v.picklist(['masculine', 'feminine']),
      number: v.picklist(['singular', 'dual', 'plural']),
      definite: v.boolean(),
      genitive: v.exactOptional(text),
    }),
  ),
  en: v.exactOptional(v.strictObject({ number: v.picklist(['singular', 'plural']), article: v.boolean() })),
});

const entityBase = {
  id,
  name: localized,
  aliases: v.exactOptional(v.array(v.strictObject({ text, sense: v.picklist(['name', 'metonym', 'shared']) }))),
  grammar: v.exactOptional(grammar),
  partOf: v.exactOptional(v.array(id)),
  gloss: v.exactOptional(localized),
};

const countedForms = v.strictObject({
  ar: v.exactOptional(v.strictObject({ one: text, two: text, few: text, many: text, other: text })),
  en: v.exactOptional(v.strictObject({ one: text, other: text })),
});

const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));

const entity = v.variant('type', [
  v.strictObject({ ...entityBase, type: v.literal('person') }),
  v.strictObject({ ...entityBase, type: v.picklist(['organisation', 'document', 'group', 'event']) }),
  v.strictObject({ ...entityBase, type: v.literal('object'), noun: localized }),
  v.strictObject({
    ...entityBase,
    type: v.literal('place'),
    kind: v.picklist(['city', 'region', 'country', 'continent', 'site', 'celestial-body']),
    at: v.exactOptional(v.strictTuple([longitude, latitude])),
  }),
  v.strictObject({
    ...entityBase,
    type: v.literal('demand'),
    kind: v.exactOptional(v.picklist(['action', 'principle'])),
    about: v.exactOptional(v.array(id)),
    sameAs: v.exactOptional(id),
  }),
  v.strictObject({ ...entityBase, type: v.literal('unit'), forms: countedForms }),
]);

const value = v.variant('type', [
  v.strictObject({
    type: v.literal('date'),
    edtf: text,
    expression: v.exactOptional(localized),
    certainty: v.exactOptional(certainty),
  }),
  v.strictObject({
    type: v.literal('number'),
    min: v.pipe(v.number(), v.finite()),
    max: v.pipe(v.number(), v.finite()),
    unit: v.exactOptional(id),
    approximate: v.exactOptional(v.boolean()),
  }),
  v.strictObject({ type: v.picklist(['title', 'quotation']), text: localized }),
]);

const relation = v.objectWithRest({ type: id }, v.union([reference, v.pipe(v.array(reference), v.nonEmpty())]));

const precedence = v.strictObject({
  facts: v.pipe(v.array(id), v.nonEmpty()),
  evidence: v.pipe(v.array(id), v.nonEmpty()),
});

const fact = v.strictObject({
  id,
  nature: v.picklist(['event', 'figure', 'role', 'demand', 'plan', 'judgement']),
  weight: v.picklist(['core', 'supporting', 'detail']),
  statement: localized,
  values: v.exactOptional(v.record(role, value)),
  relation: v.exactOptional(relation),
  evidence: v.pipe(v.array(id), v.nonEmpty()),
  attribution: v.exactOptional(attribution),
  after: v.exactOptional(precedence),
  ask: v.exactOptional(v.record(reference, localized)),
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

/** The shape of a lesson file of format 1; what crosses its parts is checked after it. */
export const lessonSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.literal('sanad-lesson/1'),
  id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: v.picklist(['draft', 'reviewed']),
  languages: v.pipe(v.array(language), v.nonEmpty()),
  title: localized,
  description: v.exactOptional(localized),
  wording: v.picklist(['retold', 'original']),
  licence: v.exactOptional(v.strictObject({ id: text, holder: text })),
  asOf: v.exactOptional(v.strictObject({ edtf: text, how: localized, certainty })),
  source: v.strictObject({
    language,
    paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
    sha256: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    publisher: v.exactOptional(text),
    title: v.exactOptional(text),
    url: v.exactOptional(v.pipe(v.string(), v.url())),
  }),
  passage: v.pipe(v.array(v.array(sentence)), v.nonEmpty()),
  entities: v.array(entity),
  facts: v.array(fact),
  closures: v.exactOptional(
    v.array(
      v.strictObject({
        relation: id,
        given: v.record(role, reference),
        role,
        evidence: v.pipe(v.array(id), v.nonEmpty()),
      }),
    ),
  ),
  notQuoted: v.exactOptional(v.array(v.strictObject({ party: id, note: localized }))),
}) satisfies v.GenericSchema<unknown, Lesson>;

/** Why an item cannot be made from a target. */
export type Refusal =
  | 'no-relation'
  | 'not-this-type'
  | 'sensitive'
  | 'judgement'
  | 'relative-date'
  | 'uncertain-source'
  | 'no-template'
  | 'several-answers'
  | 'key-in-stem'
  | 'too-few-distractors'
  | 'stem-too-long'
  | 'no-name-in-language';

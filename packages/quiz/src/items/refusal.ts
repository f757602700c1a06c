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
  | 'one-answer'
  | 'asked-with-another'
  | 'key-in-stem'
  | 'too-few-distractors'
  | 'stem-too-long'
  | 'option-too-long'
  | 'no-name-in-language';

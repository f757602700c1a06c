export { askCertainty } from './ask-certainty.ts';
export { certaintyStrings } from './certainty-strings.ts';
export { certaintyStyles } from './certainty.styles.ts';

/** What stands before, after and beside the questions of a quiz: loaded when it is first needed or the page is idle. */
export { resultOf } from '@sanad/quiz';
export { clock } from './clock.ts';
export { closing } from './closing.ts';
export { cover } from './cover.ts';
export { edgeStyles } from './edges.styles.ts';
export { fewer } from './fewer.ts';
export { paper } from './paper.ts';
export { PrintWatch } from './print-watch.ts';
export { resultsPart } from './results-part.ts';
export { resultsWords } from '../../results/results-words.ts';

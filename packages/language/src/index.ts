export { directionOf, languages, type Direction, type Language } from './language.ts';
export { err, ok, type Result } from './result.ts';

/** What the elements say in English, for a script that would ask for it along with them and not after. */
export { english } from '../strings/en.ts';

/** What the elements say in Arabic, for a script that would ask for it along with them and not after. */
export { arabic } from '../strings/ar.ts';

import { languages } from '@sanad/language';
import type { Entity } from '@sanad/lesson';

/** What an entity is called by itself, in both languages; not what may mean something else too. */
export function properNames({ name, aliases = [] }: Entity): readonly string[] {
  const own = languages.flatMap((language) => name[language] ?? []);
  return [...own, ...aliases.flatMap(({ text, sense }) => (sense === 'name' ? text : []))];
}

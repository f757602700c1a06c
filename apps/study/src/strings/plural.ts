import type { Language } from '@sanad/language';

/** The categories that a language tells apart for whole numbers (CLDR). */
export interface PluralForms {
  readonly ar: Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;
  readonly en: Readonly<Record<'one' | 'other', string>>;
}

/** Chooses the form for `n` and puts `n` where it says `#`. */
export function plural<L extends Language>(language: L, forms: PluralForms[L]): (n: number) => string {
  const rules = new Intl.PluralRules(language);
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string } = forms;
  return (n) => (byCategory[rules.select(n)] ?? byCategory.other).replace('#', String(n));
}

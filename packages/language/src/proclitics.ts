/** Particles that are written joined to the next word, folded, shortest first. */
export const proclitics: readonly string[] = [
  ...['و', 'ف', 'ب', 'ك', 'ل'],
  ...['ال', 'لل', 'وب', 'ول', 'وك', 'فب', 'فل'],
  ...['وال', 'بال', 'كال', 'فال', 'ولل', 'فلل'],
  ...['وبال', 'فبال', 'وكال'],
];

const firstLetters = new Set(proclitics.map((particle) => particle.charAt(0)));

/** What can remain of `token` once a particle is taken off; لل hides the article, so it gives two. */
export function withoutProclitic(token: string): readonly string[] {
  if (!firstLetters.has(token.charAt(0))) return [];
  return proclitics.flatMap((particle) => {
    if (!token.startsWith(particle)) return [];
    const rest = token.slice(particle.length);
    if (rest.length < 2) return [];
    return particle.endsWith('لل') ? [`ال${rest}`, rest] : [rest];
  });
}

/**
 * The known word inside a folded token with particles joined to it; the token itself when it is
 * known already or nothing known remains (وزير is not و and زير). Takes off as little as it can.
 */
export function stripProclitics(token: string, isKnown: (rest: string) => boolean): string {
  if (isKnown(token)) return token;
  return withoutProclitic(token).find(isKnown) ?? token;
}

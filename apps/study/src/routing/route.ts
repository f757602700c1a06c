/**
 * A screen and what it shows. Routes live in the address's fragment, so that deep links work from any folder of a
 * static host and with the network off, without a server that rewrites paths.
 */
export type Route =
  | { readonly screen: 'today' }
  /** `sentence`: scrolled to and marked. */
  | { readonly screen: 'read'; readonly lesson: string; readonly sentence?: string }
  | { readonly screen: 'explore'; readonly lesson: string }
  | { readonly screen: 'quiz-setup'; readonly lesson: string }
  | { readonly screen: 'quiz'; readonly session: string }
  | { readonly screen: 'result'; readonly session: string }
  | { readonly screen: 'settings' }
  | { readonly screen: 'not-found'; readonly address: string };

/** The fragment for a route, with its `#`. */
export function routeHref(route: Route): string {
  switch (route.screen) {
    case 'today':
      return '#/';
    case 'read':
      return path('lesson', route.lesson, 'read', ...(route.sentence === undefined ? [] : [route.sentence]));
    case 'explore':
      return path('lesson', route.lesson, 'explore');
    case 'quiz-setup':
      return path('lesson', route.lesson, 'quiz');
    case 'quiz':
      return path('quiz', route.session);
    case 'result':
      return path('quiz', route.session, 'result');
    case 'settings':
      return path('settings');
    case 'not-found':
      return `#${route.address}`;
    default:
      return route satisfies never;
  }
}

/** The route of a fragment, with or without its `#`; every fragment has one. */
export function parseRoute(fragment: string): Route {
  const address = fragment.replace(/^#/, '');
  const parts = decoded(address);
  const [head, name, tab, detail] = parts ?? [''];
  const length = parts?.length ?? 0;
  if (parts && length === 0) return { screen: 'today' };
  if (head === 'settings' && length === 1) return { screen: 'settings' };
  if (head === 'lesson' && name !== undefined) {
    if (length === 2 || (tab === 'read' && length === 3)) return { screen: 'read', lesson: name };
    if (tab === 'read' && length === 4 && detail !== undefined)
      return { screen: 'read', lesson: name, sentence: detail };
    if (tab === 'explore' && length === 3) return { screen: 'explore', lesson: name };
    if (tab === 'quiz' && length === 3) return { screen: 'quiz-setup', lesson: name };
  }
  if (head === 'quiz' && name !== undefined) {
    if (length === 2) return { screen: 'quiz', session: name };
    if (tab === 'result' && length === 3) return { screen: 'result', session: name };
  }
  return { screen: 'not-found', address };
}

function path(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** The parts between slashes; undefined when they cannot be decoded. */
function decoded(address: string): readonly string[] | undefined {
  try {
    return address
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

import type { CustomStudy } from '@sanad/review';
import { customStudyOf, customStudyParts } from './custom-study-address.ts';

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
  /** `from`: where the cards to add are looked for first. */
  | { readonly screen: 'deck'; readonly lesson: string; readonly from?: 'mistakes' }
  | { readonly screen: 'quiz'; readonly session: string }
  | { readonly screen: 'result'; readonly session: string }
  | { readonly screen: 'cards' }
  /** What is due, of one lesson or of all; with `custom`, what the learner wants to study besides. */
  | { readonly screen: 'review'; readonly lesson?: string; readonly custom?: CustomStudy }
  | { readonly screen: 'progress' }
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
    case 'deck':
      return path('lesson', route.lesson, 'cards', ...(route.from === undefined ? [] : [route.from]));
    case 'quiz':
      return path('quiz', route.session);
    case 'result':
      return path('quiz', route.session, 'result');
    case 'cards':
    case 'progress':
    case 'settings':
      return path(route.screen);
    case 'review':
      return reviewPath(route);
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
  if (length === 1 && (head === 'settings' || head === 'cards' || head === 'progress')) return { screen: head };
  if (head === 'review') return reviewRoute(parts?.slice(1) ?? []) ?? { screen: 'not-found', address };
  if (head === 'lesson' && name !== undefined) {
    if (length === 2 || (tab === 'read' && length === 3)) return { screen: 'read', lesson: name };
    if (tab === 'read' && length === 4 && detail !== undefined)
      return { screen: 'read', lesson: name, sentence: detail };
    if (tab === 'explore' && length === 3) return { screen: 'explore', lesson: name };
    if (tab === 'quiz' && length === 3) return { screen: 'quiz-setup', lesson: name };
    if (tab === 'cards' && length === 3) return { screen: 'deck', lesson: name };
    if (tab === 'cards' && length === 4 && detail === 'mistakes') return { screen: 'deck', lesson: name, from: detail };
  }
  if (head === 'quiz' && name !== undefined) {
    if (length === 2) return { screen: 'quiz', session: name };
    if (tab === 'result' && length === 3) return { screen: 'result', session: name };
  }
  return { screen: 'not-found', address };
}

type ReviewRoute = Extract<Route, { readonly screen: 'review' }>;

function reviewPath({ lesson, custom }: ReviewRoute): string {
  return path(
    'review',
    ...(lesson === undefined ? [] : ['lesson', lesson]),
    ...(custom === undefined ? [] : customStudyParts(custom)),
  );
}

function reviewRoute(parts: readonly string[]): ReviewRoute | undefined {
  const [head, lesson] = parts;
  const isOfLesson = head === 'lesson' && lesson !== undefined;
  const rest = isOfLesson ? parts.slice(2) : parts;
  const custom = customStudyOf(rest);
  if (rest.length > 0 && custom === undefined) return undefined;
  return { screen: 'review', ...(isOfLesson && { lesson }), ...(custom && { custom }) };
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

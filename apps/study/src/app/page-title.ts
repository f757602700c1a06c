import type { Language } from '@sanad/language';
import type { Route } from '../routing/route.ts';
import { strings } from '../strings/strings.ts';
import type { Study } from '../study.ts';

/** The document's title on a route: the page, then the app. */
export function pageTitle(route: Route, study: Pick<Study, 'log' | 'library'>, language: Language): string {
  const words = strings[language];
  const page = namedPage(route, study, language);
  return page === undefined ? words.appName : `${page} · ${words.appName}`;
}

function namedPage(
  route: Route,
  { log, library }: Pick<Study, 'log' | 'library'>,
  language: Language,
): string | undefined {
  const words = strings[language];
  switch (route.screen) {
    case 'today':
      return words.today;
    case 'cards':
    case 'progress':
    case 'settings':
      return words[route.screen];
    case 'review':
      return words.cards;
    case 'read':
    case 'explore':
    case 'quiz-setup':
    case 'deck': {
      const entry = library.entry(route.lesson);
      const title = entry?.state === 'ready' ? (entry.lesson.title[language] ?? entry.lesson.id) : undefined;
      if (title === undefined || route.screen === 'read') return title;
      if (route.screen === 'deck') return `${words.cards}: ${title}`;
      return route.screen === 'explore' ? words.explore.title(title) : words.quiz.title(title);
    }
    case 'quiz':
    case 'result': {
      const title = log.session(route.session)?.quiz.title;
      if (title === undefined) return log.isComing(route.session) ? undefined : words.problem.noQuiz;
      return route.screen === 'quiz' ? words.quiz.title(title) : `${words.result.heading}: ${title}`;
    }
    case 'not-found':
      return words.problem.notFound;
    default:
      return route satisfies never;
  }
}

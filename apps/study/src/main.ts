import { pageHost } from '@sanad/elements';
import '@sanad/elements/define/sanad-map.js';
import '@sanad/elements/define/sanad-quiz.js';
import '@sanad/elements/define/sanad-passage.js';
import '@sanad/elements/define/sanad-results.js';
import '@sanad/elements/define/sanad-timeline.js';
import type { Language } from '@sanad/language';
import { uuidV7Maker } from '@sanad/lesson';
import { openStudyStore } from '@sanad/storage';
import { render, type TemplateResult } from 'lit';
import { StudyApp } from './app/study-app.ts';
import { Backups } from './backup/backups.ts';
import { LazyDesk } from './cards/lazy-desk.ts';
import { lessonFiles } from './lessons/lesson-files.ts';
import { LessonLibrary } from './lessons/lesson-library.ts';
import { StudyLog } from './log/study-log.ts';
import { OfflineWorker } from './offline/offline-worker.ts';
import { blockedPage, crashPage, outdatedPage } from './parts/whole-page.ts';
import { Preferences } from './preferences/preferences.ts';
import { moveToResume } from './quiz/resume-quiz.ts';
import { Navigation } from './routing/navigation.ts';

async function start(place: HTMLElement): Promise<void> {
  const library = new LessonLibrary(lessonFiles);
  const loading = library.loadAll();
  const page = uuidV7Maker((count) => pageHost.randomBytes(count))(pageHost.now().getTime());
  const store = await openStudyStore({
    notes: { storage: () => localStorage, page },
    onBlocked: () => {
      show(blockedPage, place);
    },
    onOutdated: () => {
      show(outdatedPage, place);
    },
    onErased: () => {
      location.reload();
    },
  });
  const [log, preferences] = await Promise.all([
    StudyLog.open(store, pageHost),
    Preferences.open(store, document.documentElement),
  ]);
  const cards = new LazyDesk({ host: pageHost, log, library, preferences }, store);
  const backups = await Backups.open(store, log, pageHost);
  const offline = new OfflineWorker();
  const navigation = new Navigation(window);
  await Promise.all([resumeAtStart(log, navigation), deskAtStart(cards)]);
  const app = new StudyApp();
  app.study = { host: pageHost, log, backups, library, preferences, navigation, cards, offline };
  place.replaceChildren(app);
  await loading;
  if (backups.answersSince > 0) void backups.writeNow();
  void store.pack();
  if (import.meta.env.PROD) await offline.register(new URL('sw.js', document.baseURI).href);
}

/** A learner with cards sees at once what is due and the week; what cannot be fetched, or takes long, is not waited for. */
async function deskAtStart(cards: LazyDesk): Promise<void> {
  if (cards.hasCards) await Promise.all([cards.settled(), import('./today/week-part.ts').catch(() => undefined)]);
}

/** The app opened on a quiz: a question that was answered in an earlier life of the page is done with. */
async function resumeAtStart(log: StudyLog, { route }: Navigation): Promise<void> {
  const session = route.screen === 'quiz' ? await log.sessionRead(route.session) : undefined;
  if (session !== undefined) await moveToResume(log, session);
}

/** Puts a page in the place of the app. */
function show(page: (language: Language) => TemplateResult, place: HTMLElement): void {
  const holder = document.createElement('div');
  render(page(document.documentElement.lang === 'en' ? 'en' : 'ar'), holder);
  place.replaceChildren(holder);
}

const place = document.querySelector<HTMLElement>('#study');
if (place === null) throw new Error('the page has no #study');
start(place).catch((error: unknown) => {
  show(crashPage, place);
  throw error;
});

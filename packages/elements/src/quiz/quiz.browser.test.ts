import { ok } from '@sanad/language';
import { openSoundLesson, type Item, type Quiz, type Response, type StudyEvent } from '@sanad/lesson';
import { assert } from 'chai';
import { singleChoice, trueFalse } from '../../test/arabic-items.ts';
import {
  assertAccessible,
  assertNoOverflow,
  assertNoStyleAttributes,
  clearPage,
  focused,
  part,
  show,
  textOf,
} from '../../test/browser.ts';
import { keptOf } from '../../test/kept-state.ts';
import { libraryLesson } from '../../../../tests/lessons/library-lesson.ts';
import '../define/sanad-quiz.ts';
import { DraftEvent } from '../events.ts';
import { pageHost, type ElementsHost } from '../host.ts';
import type { SanadItem } from '../item/item.ts';
import type { QuizStore } from './quiz-store.ts';
import type { SanadQuiz } from './quiz.ts';

const second: Item = { ...singleChoice, id: 'second' };
const quiz: Quiz = {
  lesson: { id: 'lake', version: 1 },
  title: 'البحيرة',
  language: 'ar',
  seed: 1,
  items: [singleChoice, trueFalse, second],
  shortfalls: [],
};

/** A quiz on the page, ready to be taken. */
async function ready(set: Partial<SanadQuiz> = {}, page: Parameters<typeof show>[1] = {}): Promise<SanadQuiz> {
  const element = Object.assign(document.createElement('sanad-quiz'), { quiz, ...set });
  const isReady = new Promise((resolve) => {
    element.addEventListener('sanad-ready', resolve, { once: true });
    element.addEventListener('sanad-error', resolve, { once: true });
  });
  await show(element, page);
  await isReady;
  await element.updateComplete;
  return element;
}

/** The item that is asked now. */
function asked(element: SanadQuiz): SanadItem {
  const item = element.renderRoot.querySelector('sanad-item');
  if (item === null) throw new Error('no question is asked');
  return item;
}

/** Waits until something holds. */
async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.isTrue(holds(), `never came about: ${String(holds)}`);
}

/** Answers the question that is asked and waits for it to be graded. */
async function answer(element: SanadQuiz, response: object): Promise<void> {
  const item = asked(element);
  await item.updateComplete;
  const graded = new Promise((resolve) => {
    element.addEventListener('sanad-graded', resolve, { once: true });
  });
  Object.assign(item, { draft: response });
  await item.updateComplete;
  part(item, '.acts .main').click();
  await graded;
  await element.updateComplete;
}

async function goOn(element: SanadQuiz): Promise<void> {
  await asked(element).updateComplete;
  part(asked(element), '.next').click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await element.updateComplete;
}

const right = { type: 'choice', option: singleChoice.key };
const wrong: Response = {
  type: 'choice',
  option: singleChoice.options.find(({ id }) => id !== singleChoice.key)?.id ?? '',
};
const wrongTruth = { type: 'truth', value: !trueFalse.key };

afterEach(clearPage);

describe('sanad-quiz is accessible', () => {
  for (const language of ['ar', 'en']) {
    for (const theme of ['light', 'dark']) {
      it(`in ${language}, ${theme}, while it asks and before it starts`, async () => {
        await assertAccessible(await ready({}, { language, theme }));
        await assertAccessible(await ready({ mode: 'exam', timeLimit: 10, certainty: true }, { language, theme }));
      });
    }
  }
});

describe('a quiz', () => {
  it('speaks the page’s language where it is told none', async () => {
    const element = await ready({}, { language: 'en' });
    assert.isFalse(element.hasAttribute('lang'));
    assert.match(textOf(element, '.quiz'), /Question 1 of 3/);
  });

  it('asks, grades, shows the result and tells the page', async () => {
    const element = await ready();
    const told: string[] = [];
    for (const type of ['sanad-graded', 'sanad-submit', 'sanad-result'] as const) {
      element.addEventListener(type, () => told.push(type));
    }
    await answer(element, right);
    await goOn(element);
    assert.equal(asked(element).item?.id, trueFalse.id);
    await answer(element, wrongTruth);
    await goOn(element);
    await answer(element, right);
    await goOn(element);
    await until(() => element.results !== undefined);
    assert.equal(element.results?.points, 2);
    await element.updateComplete;
    assert.isNotNull(element.renderRoot.querySelector('sanad-results'));
    assert.deepEqual(told, ['sanad-graded', 'sanad-graded', 'sanad-graded', 'sanad-submit', 'sanad-result']);
    assert.isTrue(element.matches(':state(submitted)'));
  });

  it('stays with an answer that the page grades itself', async () => {
    const element = await ready();
    element.addEventListener('sanad-answer', (event) => {
      event.preventDefault();
    });
    const item = asked(element);
    Object.assign(item, { response: right });
    await item.updateComplete;
    part(item, '.acts .main').click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(element.session?.answers.size, 0);
  });

  it('is not handed in when the page says no', async () => {
    const element = await ready();
    element.addEventListener('sanad-submit', (event) => {
      event.preventDefault();
    });
    await element.submit();
    assert.equal(element.session?.status, 'open');
  });

  it('asks about what was left out before it is finished, and keeps the focus', async () => {
    const element = await ready();
    part(asked(element), '.acts .quiet').click();
    await until(() => element.session?.position === 1);
    await answer(element, wrongTruth);
    await goOn(element);
    await answer(element, right);
    await goOn(element);
    assert.match(textOf(element, '.closing'), /سؤالًا واحدًا/u);
    assert.equal(focused(element), part(element, '.closing h2'));
    part(element, '.closing .main').click();
    await until(() => element.session?.position === 0);
  });

  it('shows every answer when it is revealed', async () => {
    const element = await ready();
    await element.reveal();
    await element.updateComplete;
    const results = element.renderRoot.querySelector('sanad-results');
    await results?.updateComplete;
    assert.lengthOf(results?.renderRoot.querySelectorAll('.mistakes > li') ?? [], 3);
  });

  it('begins anew', async () => {
    const element = await ready();
    await answer(element, right);
    element.reset();
    await until(() => element.session?.answers.size === 0);
    assert.equal(element.session?.quiz, quiz);
  });

  it('goes on when it is moved about its page', async () => {
    const element = await ready({ timeLimit: 10 });
    element.start();
    await element.updateComplete;
    await answer(element, right);
    const place = document.createElement('div');
    document.querySelector('main')?.append(place);
    place.append(element);
    await element.updateComplete;
    assert.equal(element.session?.answers.size, 1);
  });

  it('fits a sidebar and sets no style attribute', async () => {
    const element = await ready({ timeLimit: 10 }, { inlineSize: '260px' });
    element.start();
    await element.updateComplete;
    assertNoOverflow(element);
    assertNoStyleAttributes(element);
  });
});

describe('an exam', () => {
  it('waits to be started, unless the page says no', async () => {
    const element = await ready({ mode: 'exam' });
    assert.isNull(element.renderRoot.querySelector('sanad-item'));
    element.addEventListener(
      'sanad-start',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    element.start();
    await element.updateComplete;
    assert.isNull(element.renderRoot.querySelector('sanad-item'));
    part(element, '.cover .main').click();
    await element.updateComplete;
    assert.isNotNull(element.renderRoot.querySelector('sanad-item'));
  });

  it('tells no grade before it is handed in, and lets an answer be changed', async () => {
    const element = await ready({ mode: 'exam' });
    element.start();
    await element.updateComplete;
    await answer(element, { type: 'choice', option: 'a' });
    await until(() => element.session?.position === 1);
    await element.updateComplete;
    part(element, '.desk .iconbtn').click();
    await until(() => element.session?.position === 0);
    assert.isUndefined(asked(element).grade);
    await answer(element, right);
    await element.submit();
    assert.equal(element.results?.points, 1);
  });
});

/** A clock that a test turns. */
function turnedHost(): ElementsHost & { readonly turn: (milliseconds: number) => void } {
  let elapsed = 0;
  const ticks = new Set<() => void>();
  return {
    ...pageHost,
    now: () => new Date(Date.UTC(2024, 0, 1) + elapsed),
    elapsed: () => elapsed,
    every: (_, call) => {
      ticks.add(call);
      return () => ticks.delete(call);
    },
    turn(milliseconds) {
      elapsed += milliseconds;
      for (const tick of ticks) tick();
    },
  };
}

describe('the time of a quiz', () => {
  it('runs from its start, is said aloud near its end, and can be lifted', async () => {
    const host = turnedHost();
    const element = await ready({ host, timeLimit: 10 });
    host.turn(60_000);
    element.start();
    await element.updateComplete;
    assert.equal(textOf(element, '.clock [role="timer"]'), 'بقي 10:00');
    host.turn(9 * 60_000 + 30_000);
    await element.updateComplete;
    assert.equal(textOf(element, '.clock [role="timer"]'), 'بقي 0:30');
    assert.match(textOf(element, '.clock .sr'), /دقيقة واحدة/u);
    host.turn(60_000);
    await element.updateComplete;
    assert.match(textOf(element, '.closing'), /انتهى الوقت/u);
    part(element, '.closing .quiet').click();
    await until(() => element.renderRoot.querySelector('sanad-item') !== null);
  });
});

/** A log in memory that outlives an element. */
function memoryStore(): QuizStore & { readonly log: StudyEvent[] } {
  const log: StudyEvent[] = [];
  const listeners = new Set<(event: StudyEvent) => void>();
  return {
    log,
    append: (event) => {
      log.push(event);
      for (const listener of listeners) listener(event);
      return Promise.resolve(ok(undefined));
    },
    events: () => Promise.resolve([...log]),
    eventsOf: (session) => Promise.resolve(log.filter((event) => 'session' in event && event.session === session)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A store that keeps drafts until they are answered. */
function draftingStore(): ReturnType<typeof memoryStore> & { readonly drafts: Map<string, Response> } {
  const store = memoryStore();
  const drafts = new Map<string, Response>();
  store.subscribe((event) => {
    if (event.type === 'answered') drafts.delete(event.session + event.item.id);
  });
  return {
    ...store,
    drafts,
    readDraft: (session, item) => Promise.resolve(drafts.get(session + item)),
    writeDraft: (session, item, draft) => Promise.resolve(drafts.set(session + item, draft)),
  };
}

describe('a quiz with a store', () => {
  it('keeps nothing before the first step, and goes on where it was', async () => {
    const store = memoryStore();
    const element = await ready({ store });
    assert.lengthOf(store.log, 0);
    await answer(element, right);
    assert.deepEqual(
      store.log.map(({ type }) => type),
      ['started', 'answered'],
    );
    const again = await ready({ store });
    assert.equal(again.session?.answers.size, 1);
    assert.equal(asked(again).item?.id, trueFalse.id);
  });

  it('gives back what was given and not sent, also of a second try, until it is sent', async () => {
    const store = draftingStore();
    const element = await ready({ store, tries: 2 });
    const begun: Response = { type: 'choice', option: singleChoice.key };
    asked(element).dispatchEvent(new DraftEvent(begun));
    await until(() => store.drafts.size === 1);
    assert.deepEqual(
      store.log.map(({ type }) => type),
      ['started'],
    );
    const again = await ready({ store });
    assert.deepEqual(asked(again).draft, begun);
    await answer(again, wrong);
    part(asked(again), '.next').click();
    await asked(again).updateComplete;
    asked(again).dispatchEvent(new DraftEvent(begun));
    await until(() => store.drafts.size === 1);
    const third = await ready({ store });
    part(third, '.desk .iconbtn').click();
    await until(() => asked(third).item?.id === singleChoice.id);
    await asked(third).updateComplete;
    assert.deepEqual(asked(third).draft, begun);
    assert.isNotNull(asked(third).renderRoot.querySelector('.item.open'));
    await answer(third, right);
    assert.equal(store.drafts.size, 0);
  });

  it('gives back what was given to a question that was left', async () => {
    const element = await ready();
    const begun: Response = { type: 'choice', option: singleChoice.key };
    asked(element).dispatchEvent(new DraftEvent(begun));
    part(asked(element), '.acts .quiet').click();
    await until(() => asked(element).item?.id === trueFalse.id);
    part(element, '.desk .iconbtn').click();
    await until(() => asked(element).item?.id === singleChoice.id);
    assert.deepEqual(asked(element).draft, begun);
  });

  it('says what the store says when it cannot keep a step, and goes on', async () => {
    const problem = { message: { ar: 'لا مساحة', en: 'No room' } };
    const store = { ...memoryStore(), append: () => Promise.resolve({ ok: false, error: problem } as const) };
    const element = await ready({ store });
    await answer(element, right);
    assert.match(textOf(element, '.quiz'), /لا مساحة/u);
  });

  it('hears of a step in another tab', async () => {
    const store = memoryStore();
    const one = await ready({ store });
    await answer(one, right);
    const page = part(one, '.quiz');
    assert.isNotNull(page);
    const two = Object.assign(document.createElement('sanad-quiz'), { quiz, store });
    document.querySelector('main')?.append(two);
    await until(() => two.session !== undefined);
    await two.submit();
    await until(() => one.results !== undefined);
  });
});

describe('a quiz from text', () => {
  it('is read from a script child', async () => {
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      text: JSON.stringify(quiz),
    });
    const element = document.createElement('sanad-quiz');
    element.append(script);
    await show(element);
    await until(() => element.session !== undefined);
    assert.equal(element.session?.quiz.items.length, 3);
  });

  it('is made on the page from a lesson at an address, the same for the same seed', async () => {
    const host = { ...pageHost, fetchText: () => Promise.resolve(JSON.stringify(libraryLesson)) };
    const load = () => ready({ quiz: undefined, src: 'lesson.json', host, seed: 3, count: 3 });
    const one = (await load()).session?.quiz;
    const two = (await load()).session?.quiz;
    assert.isAbove(one?.items.length ?? 0, 0);
    assert.deepEqual(one, two);
  });

  for (const [reason, text] of [
    ['not-json', '<html>'],
    ['damaged', '{"lesson":1}'],
    ['damaged', '{"format":"sanad-lesson/1"}'],
  ] as const) {
    it(`says what is wrong when it is ${reason}: ${text}`, async () => {
      const host = { ...pageHost, fetchText: () => Promise.resolve(text) };
      const element = await ready({ quiz: undefined, src: 'x.json', host });
      assert.isTrue(element.matches(':state(failed)'));
      assert.isNotEmpty(textOf(element, '[role="alert"]'));
      await assertAccessible(element);
    });
  }

  it('can be tried again when it could not be reached', async () => {
    let isThere = false;
    const host = {
      ...pageHost,
      fetchText: () => (isThere ? Promise.resolve(JSON.stringify(quiz)) : Promise.reject(new Error('offline'))),
    };
    const element = await ready({ quiz: undefined, src: 'x.json', host });
    isThere = true;
    part(element, '.problem .btn').click();
    await until(() => element.session !== undefined);
  });
});

describe('a quiz in a form', () => {
  it('is missing until it is handed in, posts its answers, and is reset with the form', async () => {
    const form = document.createElement('form');
    const element = Object.assign(document.createElement('sanad-quiz'), { quiz, name: 'quiz', required: true });
    form.append(element);
    document.querySelector('main')?.replaceChildren(form);
    await until(() => element.session !== undefined);
    await element.updateComplete;
    assert.isFalse(form.checkValidity());
    await answer(element, right);
    await element.submit();
    await element.updateComplete;
    assert.isTrue(form.checkValidity());
    const value = new FormData(form).get('quiz');
    const posted: unknown = typeof value === 'string' ? JSON.parse(value) : undefined;
    assert.deepInclude(posted as object, { submitted: true, points: 1, items: 3 });
    form.reset();
    await until(() => element.session?.answers.size === 0);
  });
});

describe('a page that is come back to', () => {
  const leave = (set: Partial<SanadQuiz> = {}): Promise<unknown> =>
    keptOf('sanad-quiz', async () => {
      const element = await ready(set);
      await answer(element, right);
      clearPage();
    });

  it('has the answers of its quiz again, and goes on with the next question', async () => {
    const kept = await leave();
    const element = await ready();
    element.formStateRestoreCallback(kept);
    await until(() => element.session?.position === 1);
    await element.updateComplete;
    const given: unknown = element.session?.answers.get(singleChoice.id)?.response;
    assert.deepEqual(given, right);
    await answer(element, wrongTruth);
    assert.equal(element.session?.answers.size, 2);
  });

  it('asks the same questions of a lesson again, whatever its seed', async () => {
    const lesson = openSoundLesson(libraryLesson);
    const set: Partial<SanadQuiz> = { quiz: undefined, lesson, types: ['true-false'] };
    const asks = ({ session }: SanadQuiz): unknown => session?.quiz.items.map(({ id }) => id);
    let before: unknown;
    const kept = await keptOf('sanad-quiz', async () => {
      const element = await ready({ ...set, seed: 1 });
      before = asks(element);
      await answer(element, { type: 'truth', value: true });
      clearPage();
    });
    const element = await ready({ ...set, seed: 2 });
    element.formStateRestoreCallback(kept);
    await until(() => element.session?.answers.size === 1);
    assert.deepEqual(asks(element), before);
  });

  it('begins anew where its quiz is another one, or the learner says so', async () => {
    const kept = await leave();
    const element = await ready({ quiz: { ...quiz, items: [trueFalse] } });
    const opened = new Promise((resolve) => {
      element.addEventListener('sanad-ready', resolve, { once: true });
    });
    element.formStateRestoreCallback(kept);
    await opened;
    assert.equal(element.session?.answers.size, 0);
    Object.assign(element, { quiz });
    await until(() => element.session?.answers.size === 1);
    element.reset();
    await until(() => element.session?.answers.size === 0);
  });
});

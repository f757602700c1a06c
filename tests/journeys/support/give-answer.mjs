/// <reference lib="dom" />
// How a learner answers each type of item, right or wrong, up to the press that sends the answer.

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('@sanad/lesson').Item} Item */

const QUIZ = 'sanad-quiz';

/** Answers the item shown, without sending the answer. @param {Page} page @param {Item} item @param {boolean} right */
export async function give(page, item, right) {
  switch (item.type) {
    case 'multiple-choice':
      return tick(page, right ? item.key : item.options.map(({ id }) => id).filter((id) => !item.key.includes(id)));
    case 'true-false':
      return tick(page, [String(item.key === right)]);
    case 'cloze-typed':
    case 'short-answer':
      return type(page, '#typed', right ? item.keyText : 'س');
    case 'numeric':
      return typeEnds(page, String(item.key.min), String(item.key.max), right);
    case 'date':
      return typeEnds(page, item.key.from, item.key.to, right);
    case 'ordering':
    case 'chain-order':
      return arrange(page, item, right ? item.key : item.key.toReversed());
    case 'matching':
    case 'categorise':
      return pair(page, item, right);
    case 'open':
      return write(page, item, right);
    case 'map':
      return tick(page, [choiceOf(item.places, item.key, right)]);
    default:
      return tick(page, [choiceOf(item.options, item.key, right)]);
  }
}

/** @param {readonly { id: string }[]} options @param {string} key @param {boolean} right */
function choiceOf(options, key, right) {
  const wrong = options.find(({ id }) => id !== key);
  return right || wrong === undefined ? key : wrong.id;
}

/** Ticks what is not ticked yet, as by an earlier draft. @param {Page} page @param {readonly string[]} values */
async function tick(page, values) {
  for (const value of values) {
    const box = `${QUIZ} >>> input[value="${value}"]`;
    if (!(await page.$eval(box, (input) => /** @type {HTMLInputElement} */ (input).checked))) await page.click(box);
  }
}

/** @param {Page} page @param {string} field @param {string} text */
async function type(page, field, text) {
  await page.type(`${QUIZ} >>> ${field}`, text);
}

/** Types a value, or both ends of a range. @param {Page} page @param {string} from @param {string} to @param {boolean} right */
async function typeEnds(page, from, to, right) {
  await type(page, '#typed', right ? from : 'س');
  if (from !== to) await type(page, '#typed-to', right ? to : 'س');
}

/**
 * Moves entries up until they stand in the order wanted; an order that is shown from the start is touched and put back.
 * @param {Page} page @param {Extract<Item, { entries: unknown }>} item @param {readonly string[]} wanted
 */
async function arrange(page, item, wanted) {
  const order = item.entries.map(({ id }) => id);
  /** @param {number} from */
  const moveUp = async (from) => {
    await page.click(`${QUIZ} >>> .order li:nth-child(${from + 1}) .up`);
    order.splice(from - 1, 2, ...order.slice(from - 1, from + 1).toReversed());
  };
  await moveUp(1);
  for (const [place, id] of wanted.entries()) {
    for (let at = order.indexOf(id); at > place; at--) await moveUp(at);
  }
}

/** @param {Page} page @param {Extract<Item, { prompts: unknown }>} item @param {boolean} right */
async function pair(page, item, right) {
  for (const [index, { id }] of item.prompts.entries()) {
    const key = item.key.find(({ prompt }) => prompt === id)?.option ?? '';
    const list = await page.waitForSelector(`${QUIZ} >>> #pair-${index}`);
    await list?.select(choiceOf(item.options, key, right));
  }
}

/** @param {Page} page @param {Extract<Item, { type: 'open' }>} item @param {boolean} right */
async function write(page, item, right) {
  await type(page, '#typed', right ? item.modelAnswer : 'س');
  await page.click(`${QUIZ} >>> .acts .btn.main`);
  const criteria = await page.$$(`${QUIZ} >>> .rubric input`);
  for (const criterion of right ? criteria : []) await criterion.click();
}

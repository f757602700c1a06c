// A @web/test-runner plugin for what only Chromium's DevTools protocol can set, such as forced colours.

/**
 * Adds the command `cdp` (`executeServerCommand('cdp', { method, params })`): one DevTools call on the page under test.
 * Other engines answer `{ unsupported: true }`, so that a test can skip itself.
 * @returns {import('@web/test-runner').TestRunnerPlugin<{ method: string, params?: object }>}
 */
export const cdpPlugin = () => {
  /** @type {WeakMap<object, any>} */
  const clients = new WeakMap();
  return {
    name: 'cdp',
    async executeCommand({ command, payload, session }) {
      if (command !== 'cdp' || payload === undefined) return undefined;
      const browser = /** @type {any} */ (session.browser);
      if (browser.type !== 'puppeteer' || browser.name !== 'Chrome') return { unsupported: true };
      const page = browser.getPage(session.id);
      const client = clients.get(page) ?? (await page.createCDPSession());
      clients.set(page, client);
      return (await client.send(payload.method, payload.params)) ?? {};
    },
  };
};

// Test pages in WebKitGTK, one WebDriver command at a time.
import { WebdriverLauncher } from '@web/test-runner-webdriver';

/**
 * The runner's launcher without its heartbeat: a title asked for every minute keeps a rented browser awake, but
 * WebKitWebDriver never answers a navigation that is under way when the question comes, or it dies.
 */
export class WebKitLauncher extends WebdriverLauncher {
  /** @override @param {string} id @param {string} url */
  async startSession(id, url) {
    await super.startSession(id, url);
    clearInterval(this['pendingHeartbeat']);
  }
}

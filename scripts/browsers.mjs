// Finds the browsers the tests run in. Nothing here downloads a browser; one Chromium comes from npm with the tests.
import { existsSync } from 'node:fs';

const CHROMIUM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PATHS = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];
const MINI_BROWSER_PATHS = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
];
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/Xvfb';

/** Command-line switches for a Chromium under test: no sandbox (tests may run as root), no traffic of its own. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** @param {readonly (string | undefined)[]} paths @returns {string | undefined} the first that exists */
const firstExisting = (paths) => paths.find((path) => path !== undefined && path !== '' && existsSync(path));

/**
 * The Chromium to test in: `$CHROME_PATH`, then an installed one, then the one in the npm package
 * `@sparticuz/chromium` (Linux x64), unpacked into the temporary folder on first use.
 * @returns {Promise<string>} path of the executable
 * @throws {Error} one line that says what to install
 */
export async function chromiumPath() {
  const installed = firstExisting([process.env['CHROME_PATH'], ...CHROMIUM_PATHS]);
  if (installed !== undefined) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') {
    process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'; // makes the package unpack its own NSS libraries too
    const packaged = await import('@sparticuz/chromium');
    return packaged.default.executablePath();
  }
  throw new Error('No Chromium found: install Chromium or Chrome, or set CHROME_PATH to its executable.');
}

/** Path of an installed Firefox, `$FIREFOX_PATH` first; undefined when there is none. */
export const firefoxPath = () => firstExisting([process.env['FIREFOX_PATH'], ...FIREFOX_PATHS]);

/** WebKitGTK's parts (driver, its small browser, a virtual display); undefined unless all three are installed. */
export function webkitParts() {
  const miniBrowser = firstExisting(MINI_BROWSER_PATHS);
  if (miniBrowser === undefined || !existsSync(WEBKIT_DRIVER) || !existsSync(XVFB)) return undefined;
  return { miniBrowser, driver: WEBKIT_DRIVER, xvfb: XVFB };
}

/** Engines asked for by `ENGINES=chromium,firefox,webkit`; every one that is present when the variable is not set. */
export function wantedEngines() {
  const asked = process.env['ENGINES'];
  return new Set((asked === undefined || asked === '' ? 'chromium,firefox,webkit' : asked).split(','));
}

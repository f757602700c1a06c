// Component and storage tests in every browser engine that is present; ENGINES=chromium narrows it.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { CHROMIUM_ARGS, chromiumPath, firefoxPath, wantedEngines, webkitParts } from './scripts/browsers.mjs';
import { cdpPlugin } from './scripts/cdp-plugin.mjs';
import { countReporter } from './scripts/count-reporter-wtr.mjs';
import { startWebKitDriver } from './scripts/webkit-driver.mjs';
import { WebKitLauncher } from './scripts/webkit-launcher.mjs';

const rootDir = fileURLToPath(new URL('.', import.meta.url));
const wanted = wantedEngines();
const browsers = [];
const plugins = [
  a11ySnapshotPlugin(),
  cdpPlugin(),
  esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.browser.json` }),
];

if (wanted.has('chromium')) {
  browsers.push(chromeLauncher({ launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS } }));
}
const firefox = firefoxPath();
if (wanted.has('firefox') && firefox !== undefined) {
  browsers.push(puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath: firefox, headless: true } }));
}
const webkit = webkitParts();
if (wanted.has('webkit') && webkit !== undefined) {
  const driver = await startWebKitDriver(webkit);
  const capabilities = {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: webkit.miniBrowser, args: ['--automation'] },
  };
  plugins.push({ name: 'webkit-driver', serverStop: () => driver.stop() });
  browsers.push(
    new WebKitLauncher({
      hostname: '127.0.0.1',
      port: driver.port,
      path: '/',
      logLevel: 'error',
      capabilities,
    }),
  );
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir,
  files: ['packages/{storage,elements}/src/**/*.browser.test.ts', 'apps/study/src/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['@sanad/source', 'browser', 'development'] },
  plugins,
  // A sandboxed frame has no origin; its modules load only from a server that lets anyone read them.
  middleware: [
    (context, next) => {
      context.set('Access-Control-Allow-Origin', '*');
      return next();
    },
  ],
  browsers,
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  reporters: [defaultReporter(), countReporter(`${rootDir}.cache/check/wtr.json`)],
};

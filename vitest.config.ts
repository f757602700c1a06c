import { defineConfig } from 'vitest/config';

const soaking = process.env['SANAD_RUNS'] !== undefined;

export default defineConfig({
  resolve: { conditions: ['@sanad/source'] },
  ssr: { resolve: { conditions: ['@sanad/source', 'node', 'import', 'default'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'apps/{cdn,cli}/src/**/*.test.ts',
      'apps/study/src/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', '**/dist/**'],
    isolate: false, // the code under test keeps no state: files may share a worker
    setupFiles: ['vitest.setup.ts'],
    testTimeout: soaking ? 600_000 : 60_000,
  },
});

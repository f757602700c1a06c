import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { SECURITY_HEADERS } from '../../scripts/security-headers.mjs';
import { CONTENT } from './build/lesson-content.mjs';
import { manifest } from './build/manifest.mjs';
import { pageHead } from './build/page-head.mjs';

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_BUILD': JSON.stringify(process.env['SANAD_BUILD'] ?? '0.1.0') },
  resolve: {
    alias: { '@content': CONTENT },
    conditions: ['@sanad/source', 'module', 'browser', 'development|production'],
  },
  server: { fs: { allow: ['../..', CONTENT] } },
  // The elements' styles hold light-dark() too, which no build of theirs replaces.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', headers: SECURITY_HEADERS },
  plugins: [
    pageHead(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'sw.ts',
      injectRegister: false,
      registerType: 'prompt',
      injectManifest: { globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,webmanifest}'] },
      manifest,
    }),
  ],
});

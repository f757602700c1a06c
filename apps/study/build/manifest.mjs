/**
 * The web app manifest. Addresses are relative, so that the built folder can be put anywhere.
 * @type {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export const manifest = {
  id: './',
  start_url: './',
  scope: './',
  name: 'سَنَد: اقرأ الخبر واعرف مَن قاله',
  short_name: 'سَنَد',
  description: 'اقرأ الخبر واختبر فهمك له، ومع كلّ جواب دليله ومَن قاله. يعمل دون اتصال.',
  lang: 'ar',
  dir: 'rtl',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#FBF8F3',
  background_color: '#FBF8F3',
  categories: ['education', 'news'],
  icons: [
    { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: './icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
};

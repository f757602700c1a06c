// Draws the icons of the installed app from public/icon.svg: node scripts/draw-icons.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, chromiumPath } from './browsers.mjs';

const folder = fileURLToPath(new URL('../apps/study/public/', import.meta.url));
const icon = await readFile(`${folder}icon.svg`, 'utf8');
/** A platform may cut a maskable icon to a circle of four fifths, so the mark keeps to the middle. */
const maskable = icon.replace('translate(6 12)', 'translate(11.2 15.5) scale(0.711)');

const drawings = [
  { name: 'icon-192', size: 192, svg: icon },
  { name: 'icon-512', size: 512, svg: icon },
  { name: 'icon-maskable-512', size: 512, svg: maskable },
];

const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: true, args: CHROMIUM_ARGS });
const page = await browser.newPage();
for (const { name, size, svg } of drawings) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>* { margin: 0 } svg { display: block; inline-size: ${size}px }</style>${svg}`);
  await page.screenshot({ path: `${folder}${name}.png` });
}
await browser.close();

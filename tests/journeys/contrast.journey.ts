import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { expect, test } from './reader';
import { states } from './states';

/** A picture of one colour, as an SVG: the brightest and the darkest that any light can make of a place. */
const grounds = { white: '#ffffff', black: '#000000' } as const;

/** What lies under the text, as the window shows it: the text itself is made invisible for the shot. */
async function groundShot(page: Page): Promise<string> {
  await page.evaluate(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync(
      '*, *::before, *::after, *::first-letter { color: transparent !important; text-shadow: none !important; text-decoration-color: transparent !important; caret-color: transparent !important; }',
    );
    document.adoptedStyleSheets = [hidden];
  });
  const shot = await page.screenshot();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return `data:image/png;base64,${Buffer.from(shot).toString('base64')}`;
}

/** The worst contrast of each text in the window with any pixel that it lies on. */
const contrasts = (page: Page, shot: string): Promise<{ text: string; ratio: number; large: boolean }[]> =>
  page.evaluate(async (url) => {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas.');
    context.drawImage(image, 0, 0);
    const share = (channel: number): number =>
      channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
    const luminance = (r = 0, g = 0, b = 0): number => 0.2126 * share(r) + 0.7152 * share(g) + 0.0722 * share(b);
    const found: { text: string; ratio: number; large: boolean }[] = [];
    const dialog = document.querySelector('dialog[open]');
    const walker = document.createTreeWalker(dialog ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (parent === null || text === '' || parent.closest('.ear, .back-words, .lies-on-desk, .skip, button:disabled'))
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const style = getComputedStyle(parent);
      const [r, g, b] = (style.color.match(/[\d.]+/g) ?? []).map(Number);
      const ink = luminance(r, g, b);
      for (const box of range.getClientRects()) {
        const [x, y] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
        const [w, h] = [Math.min(innerWidth, box.right) - x, Math.min(innerHeight, box.bottom) - y];
        const middle = document.elementFromPoint(x + w / 2, y + h / 2);
        // Under the head of the column and under the picture lines fade away as they leave.
        if (w < 2 || h < 2 || middle === null) continue;
        if (style.pointerEvents !== 'none' && !(parent.contains(middle) || middle.contains(parent))) continue;
        if (y < 84 && parent.closest('.log')) continue;
        const { data } = context.getImageData(x, y, Math.ceil(w), Math.ceil(h));
        let ratio = 21;
        for (let at = 0; at < data.length; at += 4) {
          const ground = luminance(data[at], data[at + 1], data[at + 2]);
          ratio = Math.min(ratio, (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
        }
        found.push({ text: text.slice(0, 50), ratio, large: Number.parseFloat(style.fontSize) >= 24 });
      }
    }
    return found;
  }, shot);

for (const [ground, colour] of Object.entries(grounds)) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`over a ${ground} picture, ${viewport.width} wide`, () => {
      test.use({ viewport });
      for (const state of [
        'title',
        'title with a kept place',
        'desk',
        'set-up',
        'all voices',
        'ending',
        'notice and status',
      ]) {
        test(`every text can be read: ${state}`, async ({ page }) => {
          const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="90"><rect width="160" height="90" fill="${colour}"/></svg>`;
          await page.route(/\.webp(\?|$)/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg }));
          await states[state]?.(page);
          // The small story has no pictures: its card is laid under by hand.
          await page.evaluate((background) => {
            const card = document.querySelector<HTMLElement>('[data-part="picture"]');
            card?.style.setProperty('background', background);
          }, colour);
          const read = await contrasts(page, await groundShot(page));
          expect(read.length).toBeGreaterThan(2);
          expect(read.filter(({ ratio, large }) => ratio < (large ? 3 : 4.5))).toEqual([]);
        });
      }
    });
  }
}

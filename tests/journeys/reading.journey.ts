import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, resize, test } from './reader';
import { setTextSize, states } from './states';

const sizes = {
  'on a desktop': { viewport: { width: 1440, height: 900 } },
  'on a phone': { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const;

/** Text that is cut off: past the window's sides, or in a box that hides what does not fit. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (
        parent === null ||
        node.textContent?.trim() === '' ||
        parent.closest('.ear, .back-words, .lies-on-desk, .skip')
      )
        continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width <= 1 || getComputedStyle(parent).clipPath !== 'none') continue;
      if (box.left < -1 || box.right > wide + 1) texts.push(`past the side: ${node.textContent}`);
      for (
        let around: Element | null = parent;
        around !== null && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const frame = around.getBoundingClientRect();
        if (getComputedStyle(around).clipPath !== 'none') break;
        if (['hidden', 'clip'].includes(overflowX) && (box.left < frame.left - 1 || box.right > frame.right + 1))
          texts.push(`cut at the side: ${node.textContent}`);
        if (['hidden', 'clip'].includes(overflowY) && (box.top < frame.top - 1 || box.bottom > frame.bottom + 1))
          texts.push(`cut above or below: ${node.textContent}`);
      }
    }
    return texts;
  });

/** Texts that stand on one another, at the top of the page: what is fixed there by intent is left out. */
const onOneAnother = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxes: { box: DOMRect; text: string; node: Node }[] = [];
    const fixed =
      '.ear, .back-words, .lies-on-desk, .skip, .captions, .notices, .status-line, .running-head, .menu-corner, dialog';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      if (parent === null || node.textContent?.trim() === '' || parent.closest(fixed)) continue;
      if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 2) boxes.push({ box, text: node.textContent ?? '', node });
    }
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 12;
    return boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter((other) => other.node !== one.node && meet(one.box, other.box))
        .map((other) => `“${one.text}” on “${other.text}”`),
    );
  });

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [where, use] of Object.entries(sizes)) {
  test.describe(where, () => {
    test.use(use);
    for (const [state, come] of Object.entries(states)) {
      test(`axe finds nothing: ${state}`, async ({ page }) => {
        await come(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });
}

const tight = {
  'a desktop': { width: 1280, height: 800 },
  'a small laptop': { width: 1000, height: 700 },
  'a phone': { width: 390, height: 844 },
  'the narrowest window': { width: 320, height: 640 },
} as const;
test.describe('at 200 % text', () => {
  for (const [state, come] of Object.entries(states)) {
    test(`nothing is cut off, in any window: ${state}`, async ({ page }) => {
      await page.goto('/');
      await setTextSize(page, 'End');
      await page.goto('http://localhost:4318/');
      await setTextSize(page, 'End');
      await come(page);
      // What the reader wanted is looked up once the page answers.
      const scale = () => page.locator('html').evaluate((root) => root.style.getPropertyValue('--text-scale'));
      await expect.poll(scale).toBe('2');
      for (const [where, size] of Object.entries(tight)) {
        await resize(page, size);
        expect(await cutOff(page), where).toEqual([]);
        await page.evaluate(() => scrollTo(0, 0));
        expect(await onOneAnother(page), where).toEqual([]);
        expect(await sideways(page), where).toBeLessThanOrEqual(0);
      }
    });
  }
});

test('a line has 60 to 66 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  await page.evaluate(() => document.fonts.ready);
  const widths = await page.evaluate(() => {
    const prose = document.querySelector('.prose + .prose');
    if (!(prose instanceof HTMLElement)) throw new Error('There is no paragraph.');
    const text = [...document.querySelectorAll('.prose')].map((one) => one.textContent).join(' ');
    const probe = prose.cloneNode() as HTMLElement;
    probe.textContent = text;
    probe.style.setProperty('position', 'absolute');
    probe.style.setProperty('white-space', 'nowrap');
    probe.style.setProperty('text-indent', '0');
    prose.after(probe);
    const one = probe.getBoundingClientRect().width / text.length;
    probe.remove();
    return { column: prose.getBoundingClientRect().width, one };
  });
  const characters = widths.column / widths.one;
  expect(characters).toBeGreaterThanOrEqual(60);
  expect(characters).toBeLessThanOrEqual(70);
});

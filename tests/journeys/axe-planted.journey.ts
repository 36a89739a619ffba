import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { arrive, expect, test } from './reader';

/** What axe must not let pass, planted into the real page under its real policy. */
const planted: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'color-contrast': (page) =>
    page.evaluate(() => {
      const faint = document.createElement('p');
      faint.textContent = 'Who can read this?';
      Object.assign(faint.style, { color: '#777777', background: '#888888', position: 'relative', zIndex: '9' });
      document.querySelector('[data-part="log"]')?.append(faint);
    }),
  'button-name': (page) =>
    page.evaluate(() => document.querySelector('[data-part="choices"]')?.append(document.createElement('button'))),
  'image-alt': (page) => page.evaluate(() => document.querySelector('main')?.append(document.createElement('img'))),
};

const found = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

for (const [rule, plant] of Object.entries(planted)) {
  test(`axe sees what is planted: ${rule}`, async ({ page }) => {
    await arrive(page);
    expect(await found(page)).not.toContain(rule);
    await plant(page);
    expect(await found(page)).toContain(rule);
  });
}

import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** Where the small story is served that has every state of the page. */
export const statesUrl = 'http://localhost:4318/';

/** What may stand in the console of a journey that breaks something on purpose. */
interface Broken {
  readonly allowedErrors: RegExp | null;
}

/** A journey fails where the browser reports an error that was not meant. */
export const test = base.extend<Broken>({
  allowedErrors: [null, { option: true }],
  page: async ({ page, allowedErrors }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() !== 'error' || allowedErrors?.test(message.text())) return;
      errors.push(`${message.text()} (${message.location().url})`);
    });
    await use(page);
    expect(errors, 'errors in the console').toEqual([]);
  },
});
export { expect };

/** More than any reading has. */
const mostChoices = 250;

export const choices = (page: Page): Locator => page.getByRole('group', { name: 'Choices' });
export const sayable = (page: Page): Locator => choices(page).locator('button[data-choice]');

/** How many choices lie behind the reader. */
export const turnOf = async (page: Page): Promise<number> =>
  Number((await page.locator('html').getAttribute('data-turn-now')) ?? 'NaN');

/** As long as any state of the page is waited for, in ms. */
const mostWaitMs = 15_000;
/** Waits for an element by a look at each frame: a locator looks in ever longer steps, and comes half a second late. */
const standing = async (page: Page, selector: string): Promise<void> => {
  await page.waitForFunction((wanted) => document.querySelector(wanted) !== null, selector, {
    polling: 'raf',
    timeout: mostWaitMs,
  });
};

/** The page has taken over from the document, and a finger may choose. */
export async function ready(page: Page): Promise<void> {
  await standing(page, 'html[data-turn-now]');
  await standing(page, '[data-part="choices"][data-open]');
}

export async function arrive(page: Page, url = '/'): Promise<void> {
  await page.goto(url);
  await ready(page);
}

/** Waits until the picture has come, and the sound with it. */
export const settled = (page: Page): Promise<void> =>
  expect(page.locator('[data-part="stage"]')).toHaveAttribute('data-stage', /./);

/** Gives the window another size, in CSS pixels, and waits until the page is laid out in it. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
  await page.evaluate(() => new Promise((laid) => requestAnimationFrame(() => requestAnimationFrame(laid))));
}

/** Opens the roads and endings by the menu. */
export async function openRoads(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Roads and endings' }).click();
}

/** Waits until the reader stands at a turn, and a finger may choose. */
export async function standAt(page: Page, turn: number): Promise<void> {
  await standing(page, `html[data-turn-now="${turn}"]`);
  await ready(page);
}

/** Makes one choice by what `act` does, and waits for its turn. */
export async function live(page: Page, act: () => Promise<void>): Promise<void> {
  const turn = await turnOf(page);
  await act();
  await standAt(page, turn + 1);
}

/** The same by a key, which needs not wait until a finger may choose. */
export async function press(page: Page, key: string): Promise<void> {
  const turn = await turnOf(page);
  await page.keyboard.press(key);
  await standing(page, `html[data-turn-now="${turn + 1}"]`);
}

/** Chooses the first or the last thing that can be said, by a click. */
export const choose = (page: Page, which: 'first' | 'last' = 'first'): Promise<void> =>
  live(page, () => sayable(page)[which]().click());

/** Chooses the first thing until something is on the page. */
export async function until(page: Page, found: Locator): Promise<void> {
  for (let made = 0; made < mostChoices && (await found.count()) === 0; made += 1) await choose(page);
  await expect(found.first()).toBeAttached();
}

/** All that a reader sees and hears standing, as text: what has to be the same after any way back. */
export async function whatStands(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => {
    const text = (part: string): string => document.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
    const { still, pictured, large, ...marks } = { ...document.documentElement.dataset };
    return {
      ...marks,
      log: text('log'),
      choices: text('choices'),
      head: text('running-head'),
      note: text('menu-note'),
      alt: document.querySelector('[data-part="picture"]')?.getAttribute('aria-label') ?? '',
    };
  });
}

import { expect, type Page } from '@playwright/test';
import { arrive, choices, choose, sayable, statesUrl, until } from './reader';

/** Every state that the page can be looked at in, and how to come there. */
export const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  title: (page) => arrive(page),
  'title with a kept place': async (page) => {
    await arrive(page);
    await choose(page);
    await choose(page);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  },
  desk: async (page) => {
    await arrive(page, statesUrl);
    await choose(page);
    await expect(page.locator('.staging-desk')).toBeVisible();
  },
  'set-up': async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.locator('.staging-setup'));
  },
  'all voices': async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.locator('.voice-light'));
  },
  'no signal, and a chorus': async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.locator('.staging-signal'));
    await expect(page.locator('.chorus li')).not.toHaveCount(0);
  },
  'a choice without words': async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.locator('.staging-wordless'));
  },
  menu: async (page) => {
    await arrive(page);
    for (let made = 0; made < 3; made += 1) await choose(page);
    await page.getByRole('button', { name: 'Menu' }).click();
    const dialog = page.getByRole('dialog');
    // The other readings are looked up while the menu already stands.
    await dialog.getByText('Go on with another reading').waitFor();
    for (const summary of await dialog.locator('summary').all()) await summary.click();
    await expect(dialog.locator('.readings button').first()).toBeVisible();
  },
  'notice and status': async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.getByRole('button', { name: 'Go down to the cellar.' }));
    await page.getByRole('button', { name: 'Go down to the cellar.' }).click();
    await expect(page.locator('.notice')).toBeVisible();
  },
  ending: async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.getByRole('button', { name: 'Watch on.' }));
    await sayable(page).first().click();
    await expect(choices(page).getByRole('button', { name: 'Begin again' })).toBeVisible();
  },
  book: async (page) => {
    await arrive(page, statesUrl);
    await until(page, page.getByRole('button', { name: 'Watch on.' }));
    await sayable(page).first().click();
    await choices(page).getByRole('button', { name: 'Open the book of your letters' }).click();
    await expect(page.getByRole('dialog', { name: 'The Keeper’s Log' })).toBeVisible();
  },
};

/** Chooses the size of the text as a reader does, by the keyboard in the menu. */
export async function setTextSize(page: Page, key: 'Home' | 'End'): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('slider', { name: 'Text size' }).press(key);
  await page.keyboard.press('Escape');
}

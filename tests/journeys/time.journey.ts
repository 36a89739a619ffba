import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { roadLink } from '../../src/director';
import { plansIn } from '../../src/explorer/plans/plan-files';
import { isPlan, readPlan } from '../../src/explorer/plans/read-plan';
import { runPlan } from '../../src/explorer/plans/run-plan';
import { ownStory } from '../director/told';
import { arrive, choices, choose, expect, openRoads, standAt, test, turnOf } from './reader';

test.setTimeout(180_000);

const { story, trouble } = await ownStory();
if (story === null) throw new Error(trouble ?? 'There is no story.');
const { compiled, manifest } = story;

/** The first plan that ends the story, as a link. */
const [first] = plansIn('tests/plans').flatMap(({ name, text }) => {
  const plan = readPlan(text, name);
  const result = isPlan(plan) ? runPlan(plan, story.direct()) : null;
  if (result === null || !result.holds) return [];
  const { moments } = story.direct().tell(result.road);
  const ending = moments.at(-1)?.stands.ending ?? null;
  if (ending === null) return [];
  const link = roadLink({ manifestId: manifest.id, fingerprint: compiled.fingerprint, road: result.road, moments });
  return [{ link, title: manifest.endings[ending]?.title ?? '', turns: result.road.choices.length }];
});
if (first === undefined) throw new Error('No plan ends the story.');
const ended = first;

const looking = (page: Page) => page.getByRole('dialog', { name: 'Roads and endings' });
const endingTitle = (page: Page) => choices(page).getByRole('heading').textContent();

/** Asks what would come of the first other answer. */
async function askWhatIf(page: Page): Promise<Locator> {
  const what = looking(page).getByRole('region', { name: 'What if' });
  await what.locator('summary').first().click();
  await what.locator('.others button').first().click();
  return what;
}

/** Stands at the end of a story, and looks back. */
async function lookBack(page: Page): Promise<void> {
  await page.goto(`/${ended.link}`);
  await expect(choices(page).getByRole('heading', { name: ended.title })).toBeVisible();
  await choices(page).getByRole('button', { name: 'See how it came about' }).click();
  await expect(looking(page)).toBeVisible();
}

test('from one ending to another in a few clicks, both in the gallery, the second shared and opened elsewhere', async ({
  page,
  browser,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await lookBack(page);
  await expect(looking(page).getByText(`You have come to 1 of ${Object.keys(manifest.endings).length}.`)).toBeVisible();
  await looking(page).getByText('How it came about').click();
  await expect(looking(page).locator('.trail .decided').first()).toBeVisible({ timeout: 60_000 });
  // As much as is wanted of the nearest other ending: first how far, then all of it.
  await looking(page).getByLabel('How far it is').check();
  await expect(looking(page).getByText('One answer away from your last ending.')).toBeVisible({ timeout: 60_000 });
  await looking(page).getByLabel('Which answer leads there').check();
  await looking(page).getByRole('button', { name: 'Take that road' }).click();
  await expect(choices(page).getByRole('heading')).not.toHaveText(ended.title);
  const second = await endingTitle(page);
  await choices(page).getByRole('button', { name: 'See how it came about' }).click();
  for (const title of [ended.title, second ?? ''])
    await expect(looking(page).locator('.gallery').getByRole('heading', { name: title })).toBeVisible();
  await looking(page).getByRole('button', { name: 'Copy the link' }).click();
  await expect(looking(page).getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(choices(other).getByRole('heading', { name: second ?? '' })).toBeVisible();
  await elsewhere.close();
});

test('the same by keyboard and by the roles that a screen reader knows', async ({ page }) => {
  await lookBack(page);
  const back = page.getByRole('dialog', { name: 'Roads and endings' });
  await expect(back.getByRole('heading', { name: 'Where you have been' })).toBeVisible();
  const map = back.getByRole('region', { name: 'Where you have been' });
  await map.getByRole('list').first().getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(back).toHaveCount(0);
  expect(await turnOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go forward one choice' }).focus();
  await page.keyboard.press('Enter');
  expect(await turnOf(page)).toBe(1);
});

test('what if: another answer says how far the rest holds, and leads there, and the old road stays', async ({
  page,
}) => {
  await lookBack(page);
  const what = await askWhatIf(page);
  await expect(what.getByText(/choices you made behind it hold\./).first()).toBeVisible();
  await what.getByRole('button', { name: 'Go there' }).click();
  await expect(looking(page)).toHaveCount(0);
  await openRoads(page);
  await expect(looking(page).getByText('Here you have gone 2 ways:')).toBeVisible();
  await expect(looking(page).locator('.gallery').getByRole('heading', { name: ended.title })).toBeVisible();
});

test('a place is named, and gone back to by its name after the page was closed', async ({ page }) => {
  await lookBack(page);
  await looking(page).getByLabel('Name the place where you are').fill('At the end of it');
  await page.keyboard.press('Enter');
  await expect(looking(page).getByText('This place is kept as “At the end of it”.')).toBeVisible();
  await looking(page).getByRole('region', { name: 'Where you have been' }).locator('.roads button').nth(2).click();
  const earlier = await turnOf(page);
  expect(earlier).toBeLessThan(ended.turns);
  await standAt(page, earlier);
  await choose(page);
  await page.goto('/');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-turn-now', String(earlier + 1));
  await openRoads(page);
  await looking(page).getByRole('button', { name: 'At the end of it' }).click();
  await expect(choices(page).getByRole('heading', { name: ended.title })).toBeVisible();
});

/** Has the ending watched fast, as far as some turn; it began at its end, so that a turn alone says nothing. */
async function watchFast(page: Page, to: number): Promise<void> {
  await looking(page).getByRole('button', { name: 'Watch it fast' }).click();
  await expect(page.getByText('Watching.')).toBeVisible();
  await expect.poll(() => turnOf(page), { timeout: 60_000 }).toBeGreaterThanOrEqual(to);
}

test('an ending is watched again, and a key takes over', async ({ page }) => {
  await lookBack(page);
  await watchFast(page, 3);
  await page.keyboard.press('Shift');
  await expect(page.getByText('You are reading on from here.')).toBeVisible();
  const there = await turnOf(page);
  expect(there).toBeLessThan(ended.turns);
});

test('going Back while an ending is watched stops it there', async ({ page }) => {
  await lookBack(page);
  await watchFast(page, 3);
  await page.goBack();
  await expect(page.locator('html')).not.toHaveAttribute('data-watching');
  await expect(page.getByText('Watching.')).toHaveCount(0);
  await expect(choices(page)).toHaveAttribute('data-open');
  expect(await turnOf(page)).toBeLessThan(ended.turns);
});

test('watched fast, the ear is told of its beginning, its first change and its stop', async ({ page }) => {
  await lookBack(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const log = document.querySelector('[data-part="log"]');
    new MutationObserver((changes) => {
      const lines = changes.some(({ target, addedNodes }) => target === log && addedNodes.length > 0);
      if (lines && log?.getAttribute('aria-live') === 'polite') said.push('lines');
      const status = document.querySelector('[data-part="status"]');
      if (changes.some(({ target }) => target === status)) said.push(status?.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  });
  const said = () => page.evaluate(() => ('said' in window ? window.said : null));
  await watchFast(page, 6);
  await page.keyboard.press('Shift');
  expect(await said()).toEqual([
    'Watching. Press any key, or touch the page, to take over.',
    'lines',
    'You are reading on from here.',
  ]);
});

test('the whole run opens as a book', async ({ page }) => {
  await lookBack(page);
  await looking(page).getByRole('button', { name: 'Open the whole run as a book' }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Keep it as a file' })).toBeVisible();
});

for (const [name, size] of [
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`axe finds nothing where a reader looks back on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await lookBack(page);
    await looking(page).getByText('How it came about').click();
    await looking(page).getByRole('region', { name: 'What if' }).locator('summary').first().click();
    const { violations } = await new AxeBuilder({ page }).include('dialog.time').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    const wide = await page.evaluate(() => {
      const dialog = document.querySelector('dialog.time');
      return dialog === null ? 0 : dialog.scrollWidth - dialog.clientWidth;
    });
    expect(wide, 'nothing reaches past the edge').toBeLessThanOrEqual(0);
  });
}

test('a title without a road has nothing to look back on', async ({ page }) => {
  await arrive(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('button', { name: 'Roads and endings' })).toBeDisabled();
});

test('a reading is taken to another browser as a code, with every road in it', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await lookBack(page);
  const what = await askWhatIf(page);
  await what.getByRole('button', { name: 'Go there' }).click();
  await openRoads(page);
  await looking(page).getByRole('button', { name: 'Copy it as a code' }).click();
  await expect(looking(page).getByText('The code is copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const turn = await turnOf(page);

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await arrive(other);
  await choose(other);
  await openRoads(other);
  await looking(other).getByLabel('paste its code').fill(code.slice(0, -9));
  await looking(other).getByRole('button', { name: 'Bring it in' }).click();
  await expect(looking(other).getByText('not the whole of one')).toBeVisible();
  await looking(other).getByLabel('paste its code').fill(code);
  await looking(other).getByRole('button', { name: 'Bring it in' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-turn-now', String(turn));
  await openRoads(other);
  await expect(looking(other).locator('.gallery').getByRole('heading', { name: ended.title })).toBeVisible();
  await expect(looking(other).getByText('Here you have gone 2 ways:')).toBeVisible();
  await elsewhere.close();
});

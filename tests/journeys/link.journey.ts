import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { roadLink } from '../../src/director';
import { ownStory, type TestStory } from '../director/told';
import { arrive, choose, expect, live, sayable, standAt, test, whatStands } from './reader';

/** The seed of a reader's first playthrough, so that what a link shows can be compared with what was lived. */
const seed = 1;
const picks = [0, 1, 0, 2, 1, 0];
const turns = picks.length;

/** The story as it is built, a road through it, and the link to the road's end. */
async function linked(manifestId?: string): Promise<{ readonly choices: readonly string[]; readonly link: string }> {
  const { story, trouble } = await ownStory();
  if (story === null) throw new Error(trouble ?? 'There is no story.');
  const choices = walk(story);
  const road = { seed, choices };
  const { moments } = story.direct().tell(road);
  const { compiled, manifest } = story;
  return {
    choices,
    link: roadLink({ manifestId: manifestId ?? manifest.id, fingerprint: compiled.fingerprint, road, moments }),
  };
}

function walk(story: TestStory): readonly string[] {
  const director = story.direct();
  const choices: string[] = [];
  for (const pick of picks) {
    const offers =
      director
        .tell({ seed, choices })
        .moments.at(-1)
        ?.offers.filter(({ unsayable }) => !unsayable) ?? [];
    choices.push(offers[pick % offers.length]?.id ?? '');
  }
  return choices;
}

/** Opens an address in a page that is not at the game yet, as a click on a link elsewhere does. */
async function open(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/${link}`);
}

const notice = (page: Page, text: string) => page.locator('.notice', { hasText: text });
const readings = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':place')));

test('a link stands the reader where its choices led, in the same words, and leaves the address', async ({ page }) => {
  const { choices, link } = await linked();
  await arrive(page);
  for (const id of choices) await live(page, () => page.locator(`[data-choice="${id}"]`).click());
  const stood = await whatStands(page);
  await page.evaluate(() => localStorage.clear());

  await open(page, link);
  await standAt(page, turns);
  expect(await whatStands(page)).toEqual(stood);
  await expect(page).toHaveURL('/');
  await expect(page.locator('[data-part="status"]')).toHaveText('This is where the link leads.');
  await expect(page.locator('.notice:not(.offer)')).toHaveCount(0);
  await expect(page.locator('[data-now]')).toBeInViewport();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('a reload before the first choice follows the link again; after it, the place is kept', async ({ page }) => {
  const { link } = await linked();
  await open(page, link);
  await standAt(page, turns);
  expect(await readings(page)).toEqual([]);
  await page.reload();
  await standAt(page, turns);
  await choose(page);
  const stood = await whatStands(page);
  expect(await readings(page)).toHaveLength(1);
  await page.reload();
  await standAt(page, 0);
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await standAt(page, turns + 1);
  expect(await whatStands(page)).toEqual(stood);
});

test('from where a link leads, Back undoes choice by choice, Forward redoes, and at the opening Back leaves', async ({
  page,
}) => {
  const { link } = await linked();
  await open(page, link);
  await standAt(page, turns);
  const stood = await whatStands(page);
  await page.goBack();
  await standAt(page, turns - 1);
  await page.goForward();
  await standAt(page, turns);
  expect(await whatStands(page)).toEqual(stood);
  for (let turn = turns - 1; turn >= 0; turn -= 1) {
    await page.goBack();
    await standAt(page, turn);
  }
  // The reading has gone on since: a reload does not jump to the link's place.
  await page.reload();
  await standAt(page, 0);
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('a link that is opened amid a reading begins another, and loses nothing', async ({ page }) => {
  const { link } = await linked();
  await arrive(page);
  for (let made = 0; made < 3; made += 1) await choose(page, 'last');
  const stood = await whatStands(page);
  const follow = (fragment: string): Promise<void> =>
    page.evaluate((to) => {
      location.hash = to;
    }, fragment);

  await follow(link);
  await standAt(page, turns);
  await expect(page).toHaveURL('/');
  const linkedTo = await whatStands(page);
  await page.goBack();
  await standAt(page, turns - 1);
  await page.goForward();
  await standAt(page, turns);
  await choose(page);
  await page.goBack();
  await standAt(page, turns);
  // The same link once more, as one pastes it again.
  await choose(page);
  await follow(link);
  await standAt(page, turns);
  expect(await whatStands(page)).toEqual(linkedTo);
  await page.reload();
  await standAt(page, turns);

  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Go on with another reading').click();
  await expect(page.locator('.readings button')).toHaveCount(2);
  await page.locator('.readings button').last().click();
  await standAt(page, 3);
  expect(await whatStands(page)).toEqual(stood);
});

const damaged = 'This link is damaged or was cut short: copy the whole of it, and open it again.';
const another = 'This link leads into another story, and nowhere in this one.';
for (const [what, sentence, make] of [
  ['a damaged link', damaged, async () => (await linked()).link.slice(0, -2)],
  ['a link of another story', another, async () => (await linked('another-story')).link],
] as const) {
  test(`${what} says so, and the story begins as always`, async ({ page }) => {
    await open(page, await make());
    await expect(notice(page, sentence)).toBeVisible();
    await standAt(page, 0);
    await expect(page).toHaveURL('/');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await notice(page, sentence).getByRole('button', { name: 'Dismiss' }).click();
    await choose(page);
    await choose(page);
    await page.goBack();
    await standAt(page, 1);
  });
}

test('where the story has changed, a link leads as far as it holds, and says so', async ({ page }) => {
  const { story } = await ownStory();
  if (story === null) throw new Error('There is no story.');
  const held = walk(story).slice(0, 3);
  const choices = [...held, 'nowhere:gone', 'nowhere:after'];
  const { moments } = story.direct().tell({ seed, choices: held });
  const gone = ['nowhere:gone', 'nowhere:after'].map((id) => ({
    offers: [{ id, text: '', manner: null, unsayable: false }],
  }));
  const link = roadLink({
    manifestId: story.manifest.id,
    fingerprint: 'an older one',
    road: { seed, choices },
    moments: [...moments.slice(0, 3), ...gone],
  });
  await open(page, link);
  await standAt(page, 3);
  await expect(notice(page, 'The story has changed since this link was made: 3 of its 5 choices hold')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await choose(page);
});

test.describe('where the story does not arrive', () => {
  test.use({ allowedErrors: /Failed to load resource|net::ERR/ });

  test('a link waits for the page to be loaded anew', async ({ page }) => {
    const { link } = await linked();
    await page.route(/story\/story\.[^/]*json/, (route) => route.abort());
    await open(page, link);
    await expect(notice(page, 'did not arrive')).toBeVisible();
    await standAt(page, 0);
    await expect(sayable(page).first()).toBeVisible();
    await page.unroute(/story\/story\.[^/]*json/);
    await page.reload();
    await standAt(page, turns);
  });
});

import type { Page } from '@playwright/test';
import { roadLink } from '../../src/director';
import { plansIn } from '../../src/explorer/plans/plan-files';
import { isPlan, readPlan } from '../../src/explorer/plans/read-plan';
import { runPlan } from '../../src/explorer/plans/run-plan';
import { ownStory } from '../director/told';
import { choices, expect, test } from './reader';

/** A plan that ends the story, as the link that it comes to. */
interface Witness {
  readonly plan: string;
  readonly ending: string;
  readonly title: string;
  readonly link: string;
  readonly letters: readonly string[];
}

const { story, trouble } = await ownStory();
if (story === null) throw new Error(trouble ?? 'There is no story.');
const { compiled, manifest } = story;

const witnesses = plansIn('tests/plans').flatMap(({ name, text }): Witness[] => {
  const plan = readPlan(text, name);
  const result = isPlan(plan) ? runPlan(plan, story.direct()) : null;
  if (result === null || !result.holds) throw new Error(`tests/plans/${name} does not hold.`);
  const { road } = result;
  const { moments } = story.direct().tell(road);
  const stands = moments.at(-1)?.stands;
  if (stands === undefined || stands.ending === null) return [];
  const title = manifest.endings[stands.ending]?.title ?? '';
  const link = roadLink({ manifestId: manifest.id, fingerprint: compiled.fingerprint, road, moments });
  const letters = Object.keys(stands.letters).filter((letter) => !stands.unbound.includes(letter));
  return [{ plan: name, ending: stands.ending, title, link, letters }];
});

const leaves = (page: Page) => page.getByRole('dialog').locator('section.leaf');

test('for every ending there is a plan that comes to it', () => {
  const reached = new Set(witnesses.map(({ ending }) => ending));
  expect([...reached].sort()).toEqual(Object.keys(manifest.endings).sort());
});

for (const { plan, title, link, letters } of witnesses) {
  test(`${plan} comes to “${title}” in the game, and its letters to a book`, async ({ page }) => {
    await page.goto(`/${link}`);
    await expect(choices(page).getByRole('heading', { name: title })).toBeVisible();
    await expect(page.locator('.notice:not(.offer)')).toHaveCount(0);
    await choices(page).getByRole('button', { name: 'Open the book of your letters' }).click();
    await expect(leaves(page)).toHaveCount(letters.length);
  });
}

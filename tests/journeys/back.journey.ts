import { arrive, choose, expect, standAt, test, turnOf, whatStands } from './reader';

const choicesMade = 6;

test('going back and forward by the menu, by the transcript and by the browser shows what stood', async ({ page }) => {
  await arrive(page);
  const stood = [await whatStands(page)];
  for (let turn = 1; turn <= choicesMade; turn += 1) {
    await choose(page, turn % 2 === 0 ? 'first' : 'last');
    stood.push(await whatStands(page));
  }
  const same = async (turn: number): Promise<void> => {
    await standAt(page, turn);
    expect(await whatStands(page)).toEqual(stood[turn]);
  };
  const menu = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  };

  await menu('Go back one choice');
  await same(5);
  await menu('Go forward one choice');
  await same(6);
  await page.locator('[data-turn="3"] .back').focus();
  await page.keyboard.press('Enter');
  await same(2);
  for (const turn of [3, 4, 5, 6]) {
    await page.goForward();
    await same(turn);
  }
  for (const turn of [5, 4, 3, 2, 1, 0]) {
    await page.goBack();
    await same(turn);
  }
  await page.goForward();
  await same(1);
});

test('at the opening the browser’s Back leaves', async ({ page }) => {
  await page.goto('about:blank');
  await arrive(page);
  await choose(page);
  await page.goBack();
  await standAt(page, 0);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('after a reload the title offers to continue, and continuing is where one was', async ({ page }) => {
  await arrive(page);
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toHaveCount(0);
  for (let made = 0; made < choicesMade; made += 1) await choose(page);
  const stood = await whatStands(page);
  await page.reload();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await standAt(page, choicesMade);
  expect(await whatStands(page)).toEqual(stood);
  await page.goBack();
  await standAt(page, choicesMade - 1);
});

test('a reader who comes back after an absence is told where they were', async ({ page }) => {
  await page.clock.install();
  await arrive(page);
  for (let made = 0; made < 3; made += 1) {
    await page.clock.fastForward(1000);
    await choose(page);
  }
  await page.clock.fastForward('03:00:00');
  await page.reload();
  await expect(page.locator('.recap')).not.toBeEmpty();
});

test('beginning again loses nothing', async ({ page }) => {
  await arrive(page);
  for (let made = 0; made < 4; made += 1) await choose(page);
  const stood = await whatStands(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin again' }).click();
  await standAt(page, 0);
  await choose(page, 'last');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByText('Go on with another reading').click();
  await page.locator('.readings button').last().click();
  await standAt(page, 4);
  expect(await whatStands(page)).toEqual(stood);
  expect(await turnOf(page)).toBe(4);
});

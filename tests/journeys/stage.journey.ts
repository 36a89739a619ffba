import { arrive, choose, expect, standAt, test, whatStands } from './reader';

/** What the stage says of itself once it draws. */
const drawn = 'live';

test.setTimeout(240_000);

test('the stage draws over the page’s picture, and shows after undo what it showed before', async ({ page }) => {
  const stage = page.locator('[data-part="stage"]');
  await arrive(page);
  await expect(stage).toHaveAttribute('data-stage', /./, { timeout: 60_000 });
  const shown = async () => ({
    ...(await whatStands(page)),
    ...(await stage.evaluate(({ dataset }) => ({ ...dataset }))),
  });
  const stood = [await shown()];
  for (let turn = 1; turn <= 3; turn += 1) {
    await choose(page);
    stood.push(await shown());
  }
  for (const turn of [2, 1, 0]) {
    await page.goBack();
    await standAt(page, turn);
    await expect.poll(shown).toEqual(stood[turn]);
  }
  expect(['live', 'plain', 'card']).toContain(await stage.getAttribute('data-stage'));
  test.info().annotations.push({ type: drawn, description: (await stage.getAttribute('data-stage')) ?? '' });
});

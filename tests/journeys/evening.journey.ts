import { arrive, choices, choose, expect, live, press, ready, sayable, standAt, test, turnOf } from './reader';

// The whole of a long story, choice by choice.
test.setTimeout(400_000);

test('the whole story by keyboard alone', async ({ page }) => {
  await arrive(page);
  // Without numbers first: through the page by Tab, as far as the choices, and Enter.
  const focused = page.locator(':focus');
  for (let step = 0; step < 20 && (await choices(page).locator(':focus').count()) === 0; step += 1)
    await page.keyboard.press('Tab');
  await live(page, () => page.keyboard.press('Enter'));
  await expect(choices(page)).toBeFocused();
  // The menu gives the focus back to where it was taken.
  const menu = page.getByRole('button', { name: 'Menu' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Menu' })).toBeVisible();
  await expect(focused).toHaveText('Continue reading');
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  let made = 0;
  for (let offered = await sayable(page).count(); offered > 0; offered = await sayable(page).count()) {
    await press(page, String((made % offered) + 1));
    made += 1;
  }
  expect(made).toBeGreaterThan(100);
  await expect(choices(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Open the book of your letters');
});

test('the whole story by the roles that a screen reader knows', async ({ page }) => {
  await arrive(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(page.getByRole('img').first()).toHaveAccessibleName(/\S{3,}/);
  const log = page.getByRole('log', { name: 'The story' });
  const group = page.getByRole('group', { name: 'Choices' });
  for (let made = 0; made < 250; made += 1) {
    const offered = group.getByRole('button', { disabled: false });
    if (await group.getByRole('button', { name: 'Begin again' }).isVisible()) break;
    const before = (await log.textContent()) ?? '';
    // Where there are no words on a choice, there is a name for those who hear it.
    await expect(offered.last()).toHaveAccessibleName(/\p{L}/u);
    const turn = await turnOf(page);
    // As a screen reader does it: a bare click, without a pointer.
    await offered.last().dispatchEvent('click');
    await expect(page.locator('html')).toHaveAttribute('data-turn-now', String(turn + 1));
    const after = (await log.textContent()) ?? '';
    // Appended, and read out once: what was there before is there still.
    expect(after.startsWith(before)).toBe(true);
    expect(after.length).toBeGreaterThan(before.length);
    await expect(log).toHaveAttribute('aria-live', 'polite');
  }
  await expect(group.getByRole('button', { name: 'Begin again' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Menu' })).toBeVisible();
});

test.describe('on a phone held upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the whole story, one choice in four by touch', async ({ page }) => {
    await arrive(page);
    let made = 0;
    for (let offered = await sayable(page).count(); offered > 0; offered = await sayable(page).count()) {
      const one = sayable(page).nth(made % offered);
      const box = await one.boundingBox();
      expect(box?.height ?? 0, 'room for a finger').toBeGreaterThanOrEqual(44);
      if (made % 4 > 0) await press(page, String((made % offered) + 1));
      else {
        await ready(page);
        await live(page, () => one.tap());
      }
      made += 1;
    }
    expect(made).toBeGreaterThan(100);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, 'nothing reaches past the edge').toBeLessThanOrEqual(0);
  });

  test('the picture has the upper part, and the text is never under it', async ({ page }) => {
    await arrive(page);
    for (let made = 0; made < 4; made += 1) await choose(page);
    const picture = await page.locator('[data-part="picture"]').boundingBox();
    const turn = await page.locator('[data-now]').boundingBox();
    expect(picture?.y).toBe(0);
    expect(picture?.height ?? 0).toBeGreaterThan(200);
    expect(turn?.y ?? 0).toBeGreaterThanOrEqual((picture?.height ?? 0) - 1);
  });

  test('a double tap makes one choice', async ({ page }) => {
    await arrive(page);
    const box = await sayable(page).first().boundingBox();
    if (box === null) throw new Error('Nothing is offered.');
    const [x, y] = [box.x + 40, box.y + box.height / 2];
    await sayable(page).first().scrollIntoViewIfNeeded();
    const there = await sayable(page).first().boundingBox();
    await page.touchscreen.tap(x, (there?.y ?? y) + box.height / 2);
    await page.touchscreen.tap(x, (there?.y ?? y) + box.height / 2);
    await ready(page);
    expect(await turnOf(page)).toBe(1);
  });
});

test('a double click makes one choice, wherever the next ones appear', async ({ page }) => {
  await arrive(page);
  await sayable(page).first().dblclick();
  await standAt(page, 1);
  // What a finger brought is out of its reach for a moment; keys are not.
  await live(page, () => page.keyboard.press('1'));
  expect(await turnOf(page)).toBe(2);
});

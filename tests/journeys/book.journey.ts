import { readFile } from 'node:fs/promises';
import { expect, test } from './reader';
import { states } from './states';

test.beforeEach(({ page }) => states.book?.(page));

test('the book holds the letters of this reading, and gives the focus back when it is closed', async ({ page }) => {
  const book = page.getByRole('dialog', { name: 'The Keeper’s Log' });
  await expect(book.getByRole('heading', { level: 3 })).toHaveText('To the Board');
  await expect(book.locator('.leaf').last()).toContainText('Calm, and a following sea. We saw nobody.');
  await page.keyboard.press('Escape');
  await expect(book).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Open the book of your letters' })).toBeFocused();
});

test('kept as a file, it opens by itself and looks the same, with nothing to fetch', async ({ page, context }) => {
  const words = await page.locator('.book-leaves').textContent();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Keep it as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('the-keeper-s-log.html');
  const html = await readFile(await file.path(), 'utf8');
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', ({ url }) => asked.push(url()));
  await alone.setContent(html);
  expect((await alone.locator('body').textContent())?.trim()).toBe(words);
  expect(
    await alone
      .locator('.leaf')
      .first()
      .evaluate((leaf) => getComputedStyle(leaf).textAlign),
  ).toBe('center');
  expect(asked).toEqual([]);
});

test('in print there is the book and nothing else, each letter on a page of its own', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.book-leaves')).toBeVisible();
  for (const other of ['main', '.menu-corner', '.leaves-acts']) await expect(page.locator(other)).toBeHidden();
  const breaks = (await page.locator('.leaf').all()).map((leaf) =>
    leaf.evaluate((element) => getComputedStyle(element).breakAfter),
  );
  expect(await Promise.all(breaks)).toEqual(['page', 'auto']);
});

import { codecs, files } from '../sound/fixture/shipped';
import { type Heard, listen, readTwo, running, standing } from './heard';
import { arrive, choose, expect, sayable, standAt, test, turnOf } from './reader';

test('nothing sounds before the reader acts; then the place does, and each thing that happens, once', async ({
  page,
}) => {
  const heard = await listen(page);
  await arrive(page);
  await expect(page.locator('[data-part="stage"]')).toHaveAttribute('data-stage', /./);
  expect((await heard()).loops).toEqual([]);
  await expect
    .poll(async () => {
      if ((await sayable(page).count()) > 0 && (await turnOf(page)) < 4) await choose(page);
      return running(await heard()).length;
    })
    .toBeGreaterThan(0);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  expect((await heard()).state).toBe('running');
});

test('the stems of a piece start at one instant and are equally long', async ({ page }) => {
  const heard = await listen(page);
  await arrive(page);
  let stems: Heard['loops'] = [];
  for (let made = 0; made < 30 && stems.length < 2; made += 1) {
    await choose(page);
    const music = await page.locator('html').getAttribute('data-music');
    if (music === null || music === '') continue;
    await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
    const now = running(await heard());
    // Air and music may both be new: what started together is a piece.
    stems = now.map(({ when }) => now.filter((other) => other.when === when)).find(({ length }) => length > 1) ?? [];
  }
  expect(stems.length).toBeGreaterThan(2);
  expect(new Set(stems.map(({ seconds }) => seconds)).size).toBe(1);
});

test('going back brings what sounded there, and plays no small sound again', async ({ page }) => {
  const { heard, before } = await readTwo(page);
  await page.goBack();
  await standAt(page, 1);
  const after = await heard();
  expect(running(after).map(({ seconds }) => seconds)).toEqual(running(before).map(({ seconds }) => seconds));
  expect(after.once).toBe(before.once);
});

test('undone at once, a change of music is as if it had not been: the same stems go on, and none begins anew', async ({
  page,
}) => {
  const { heard } = await readTwo(page);
  const music = () => page.locator('html').getAttribute('data-music');
  const piece = await music();
  expect(piece).not.toBe('');
  let before = await heard();
  for (let made = 0; made < 30 && (await music()) === piece; made += 1) {
    before = await heard();
    await choose(page);
  }
  await page.goBack();
  await expect.poll(music).toBe(piece);
  // On the audio's own clock, longer than the fade that was called off: what was taken up has not been stopped.
  const goneS = (await heard()).nowS;
  await expect.poll(async () => (await heard()).nowS).toBeGreaterThan(goneS + 4.5);
  const stems = ({ loops }: Heard) =>
    loops.filter(({ when, running }) => running && loops.filter((other) => other.when === when).length > 1);
  expect(stems(before).length).toBeGreaterThan(1);
  expect(stems(await heard())).toEqual(stems(before));
});

test('a place that is loaded sounds as it stood, and plays no small sound', async ({ page }) => {
  const { heard, before } = await readTwo(page);
  expect(running(before).length).toBeGreaterThan(1);
  await page.reload();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await standAt(page, 2);
  await expect.poll(async () => running(await heard()).length).toBe(running(before).length);
  expect((await heard()).once).toBe(0);
});

test('gone back and forward again and again, each thing sounds once, and no small sound returns', async ({ page }) => {
  const { heard, before } = await readTwo(page);
  for (let time = 0; time < 3; time += 1) {
    await page.goBack();
    await standAt(page, 1);
    await page.goForward();
    await standAt(page, 2);
  }
  await expect.poll(async () => running(await heard()).length).toBe(running(before).length);
  expect((await heard()).once).toBe(before.once);
});

test('the built game brings every sound that the manifest names, in both codecs', async ({ page }) => {
  await arrive(page);
  await expect(page.locator('[data-part="stage"]')).toHaveAttribute('data-stage', /./);
  const served = await page.evaluate(async () => {
    const names = performance.getEntriesByType('resource').map(({ name }) => name);
    const chunk = names.find((name) => /\/media-[^/]*\.js$/.test(name));
    if (chunk === undefined) throw new Error('The list of media has not been loaded.');
    const urls = (await (await fetch(chunk)).text()).match(/media\/[\w./-]+\.(?:webm|m4a)/g) ?? [];
    return Promise.all(
      urls.map(async (url) => ({ url, ok: (await fetch(new URL(url, document.baseURI), { method: 'HEAD' })).ok })),
    );
  });
  expect(served.filter(({ ok }) => !ok)).toEqual([]);
  for (const codec of codecs) {
    const named = files.filter((file) => file.endsWith(`.${codec}`));
    expect(served.filter(({ url }) => url.endsWith(`.${codec}`))).toHaveLength(named.length);
  }
});

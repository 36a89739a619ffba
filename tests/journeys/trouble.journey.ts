import { arrive, choices, choose, expect, live, sayable, standAt, statesUrl, test, until, whatStands } from './reader';

test('where the story breaks, the reader is told and stands before the choice again', async ({ page }) => {
  await arrive(page, statesUrl);
  await until(page, page.getByRole('button', { name: 'Go down to the cellar.' }));
  const stood = await whatStands(page);
  await page.getByRole('button', { name: 'Go down to the cellar.' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'cellar' })).toContainText('The lamp went out.');
  expect(await whatStands(page)).toEqual(stood);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await live(page, () => page.getByRole('button', { name: 'Watch on.' }).click());
  await expect(choices(page).getByRole('heading', { name: 'Fog' })).toBeVisible();
});

test('an endless loop is stopped, and its knot named', async ({ page }) => {
  await arrive(page, statesUrl);
  await until(page, page.getByRole('button', { name: 'Count the ships again.' }));
  await page.getByRole('button', { name: 'Count the ships again.' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'loop' })).toBeVisible();
  await expect(sayable(page)).toHaveCount(3);
});

test('a spoilt save is no end of the story', async ({ page }) => {
  await arrive(page);
  for (let made = 0; made < 3; made += 1) await choose(page);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"format":1,"id":');
  });
  await page.reload();
  await standAt(page, 0);
  await choose(page, 'last');
  await choose(page);
});

test('without any storage the story is read, and the reader told', async ({ page }) => {
  await page.addInitScript(() => {
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied });
    Object.defineProperty(window, 'indexedDB', { get: denied });
  });
  await arrive(page);
  for (let made = 0; made < 4; made += 1) await choose(page);
  await expect(page.locator('.notice').first()).toBeVisible();
});

test.describe('what does not arrive', () => {
  test.use({ allowedErrors: /Failed to load resource|net::ERR/ });

  test('a picture that fails leaves a card of the mood, and the story', async ({ page }) => {
    await page.route(/\.webp(\?|$)/, (route) => route.abort());
    await arrive(page);
    await expect(page.locator('html')).toHaveAttribute('data-pictured', 'false');
    await expect(page.locator('img.still')).toHaveCount(0);
    await choose(page);
  });

  test('sound that fails leaves the story', async ({ page }) => {
    await page.route(/\.(webm|m4a)(\?|$)/, (route) => route.abort());
    await arrive(page);
    for (let made = 0; made < 3; made += 1) await choose(page);
  });

  test('a story that fails to arrive is asked for again at the next choice', async ({ page }) => {
    let gone = true;
    await page.route(/story\/story\.[^/]*json/, (route) => (gone ? route.abort() : route.continue()));
    await arrive(page);
    await choose(page);
    await sayable(page).first().click();
    await expect(page.locator('.notice')).toContainText('did not arrive');
    // No request is under way any more once a finger may choose again.
    await expect(choices(page)).toHaveAttribute('data-open');
    gone = false;
    await live(page, () => sayable(page).first().click());
    await standAt(page, 2);
  });
});

test.describe('the policy', () => {
  // The browser reports what it refuses.
  test.use({ allowedErrors: /Content Security Policy/ });

  test('is in force', async ({ page }) => {
    const response = await page.goto('/');
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toContain('unsafe');
    const broken = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.head.append(script);
      await new Promise((done) => setTimeout(done));
      return { seen, title: document.title };
    });
    expect(broken.seen).toContain('script-src-elem');
    expect(broken.title).not.toBe('taken');
  });
});

import { type Page, test } from '@playwright/test';
import { type ServedFixture, serveFixture } from '../../stage/fixture/serve';

/**
 * The stage by itself, served while the tests of a file run.
 * @returns opens it in a page
 */
export function servedStage(): (page: Page) => Promise<void> {
  let served: ServedFixture;
  test.beforeAll(async () => {
    served = await serveFixture();
  });
  test.afterAll(() => served.close());
  return async (page) => {
    await page.goto(served.url);
    await page.waitForFunction(() => window.stageFixture !== undefined);
  };
}

/**
 * The stage by itself in one page, small and moving, which the tests of a file have one after the other: to open it
 * takes longer than to look at it.
 * @returns gives the page to a test
 */
export function sharedStage(viewport: { readonly width: number; readonly height: number }): () => Page {
  const open = servedStage();
  let page: Page;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext({ viewport, reducedMotion: 'no-preference' });
    page = await context.newPage();
    await open(page);
  });
  test.beforeEach(() => page.evaluate(() => window.stageFixture?.still(null)));
  test.afterAll(() => page.context().close());
  return () => page;
}

/** Lets the clock go until a picture hangs (or, with null, the card shows). */
export async function until(page: Page, picture: string | null): Promise<void> {
  await page.waitForFunction((key) => {
    window.stageFixture?.step(40);
    const { stage, picture: hanging } = document.querySelector<HTMLElement>('#host')?.dataset ?? {};
    return stage !== undefined && (hanging ?? null) === key;
  }, picture);
}

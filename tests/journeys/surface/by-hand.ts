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

/** Lets the clock go until a picture hangs (or, with null, the card shows). */
export async function until(page: Page, picture: string | null): Promise<void> {
  await page.waitForFunction((key) => {
    window.stageFixture?.step(40);
    const { stage, picture: hanging } = document.querySelector<HTMLElement>('#host')?.dataset ?? {};
    return stage !== undefined && (hanging ?? null) === key;
  }, picture);
}

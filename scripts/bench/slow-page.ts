import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';

/** How many times slower than this machine's the page's processor is. */
const cpuSlowdown = 4;

/** A page of its own on a slow machine, with nothing in its cache. */
export interface SlowPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly devtools: CDPSession;
}

/**
 * Opens an empty page on a slow machine.
 * @param browser in which
 * @param reducedMotion whether the system asks for stillness; default not
 * @returns the page; its context is the caller's to close
 */
export async function openSlowPage(browser: Browser, reducedMotion = false): Promise<SlowPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
  });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  // tsx wraps named functions in a call that the page, where some of them run, does not have.
  await page.addInitScript('globalThis.__name ??= (f) => f;');
  return { context, page, devtools };
}

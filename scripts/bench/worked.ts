import type { CDPSession } from '@playwright/test';

/** What a page's main thread has worked on script, style and layout so far, in milliseconds. */
export type Worked = () => Promise<number>;

/**
 * Meters a page's main thread in its own time, so that what else this machine does is not in it.
 * @param devtools of the page
 */
export async function meterWork(devtools: CDPSession): Promise<Worked> {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    const works = metrics.filter(({ name }) => /^(Script|Layout|RecalcStyle)Duration$/.test(name));
    return works.reduce((sum, { value }) => sum + value * 1000, 0);
  };
}

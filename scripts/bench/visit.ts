import type { Browser, CDPSession } from '@playwright/test';
import { openSlowPage } from './slow-page';
import { type Places, type Seen, watch } from './watch';

/** One measure: when it happened, and what had been loaded till then. */
export interface Reached {
  readonly ms: number;
  /** Thousands of bytes on the wire, headers included. */
  readonly kb: number;
}
export type Visit = { readonly [Measure in keyof Seen]: Reached };

/** A slow line, as the bench has it. */
const line = { latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };

/**
 * Visits a page for the first time, on a slow machine and a slow line.
 * @param browser it is given a context of its own, with nothing in its cache
 * @param address of the page
 * @param places where the page shows what is measured
 * @param limitMs how long to wait for all of it; default a minute
 * @throws where something did not happen in that time, naming it
 */
export async function visit(browser: Browser, address: string, places: Places, limitMs = 60_000): Promise<Visit> {
  const { context, page, devtools } = await openSlowPage(browser);
  try {
    await devtools.send('Network.emulateNetworkConditions', { offline: false, ...line });
    const meter = await startMeter(devtools);
    await page.addInitScript(watch, places);
    await page.goto(address, { waitUntil: 'commit' });
    const missing = (seen: Seen | undefined): string[] =>
      Object.entries(seen ?? { page: null }).flatMap(([name, ms]) => (ms === null ? [name] : []));
    const until = performance.now() + limitMs;
    let seen: Seen | undefined;
    do {
      await page.waitForTimeout(100);
      seen = await page.evaluate(() => window.seen);
    } while (missing(seen).length > 0 && performance.now() < until);
    if (seen === undefined || missing(seen).length > 0) {
      throw new Error(`${address} did not come to: ${missing(seen).join(', ')}.`);
    }
    const originMs = await page.evaluate(() => performance.timeOrigin);
    const reached = (ms: number | null): Reached => ({ ms: ms ?? 0, kb: meter.bytesTill(originMs + (ms ?? 0)) / 1000 });
    return {
      firstWords: reached(seen.firstWords),
      firstChoice: reached(seen.firstChoice),
      picture: reached(seen.picture),
    };
  } finally {
    await context.close();
  }
}

/** Counts bytes as they arrive. */
async function startMeter(devtools: CDPSession): Promise<{ bytesTill(wallMs: number): number }> {
  const arrivals: {
    readonly request: string;
    readonly atS: number;
    readonly bytes: number;
    readonly whole: boolean;
  }[] = [];
  /** Events have a clock of their own; a request's start tells both. */
  let wallMinusClockS: number | null = null;
  devtools.on('Network.requestWillBeSent', ({ wallTime, timestamp }) => {
    wallMinusClockS ??= wallTime - timestamp;
  });
  devtools.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    arrivals.push({ request: requestId, atS: timestamp, bytes: encodedDataLength, whole: false });
  });
  devtools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    arrivals.push({ request: requestId, atS: timestamp, bytes: encodedDataLength, whole: true });
  });
  await devtools.send('Network.enable');
  return {
    bytesTill(wallMs) {
      const byRequest = new Map<string, number>();
      for (const { request, atS, bytes, whole } of arrivals) {
        if ((atS + (wallMinusClockS ?? 0)) * 1000 > wallMs) continue;
        byRequest.set(request, whole ? bytes : (byRequest.get(request) ?? 0) + bytes);
      }
      return [...byRequest.values()].reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

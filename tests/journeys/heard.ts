import { expect, type Page } from '@playwright/test';
import { manifest } from '../sound/fixture/shipped';
import { arrive, choose } from './reader';

declare global {
  interface Window {
    heard(): Heard;
    /** What a machine does on a call. */
    suspendSound(): Promise<void>;
  }
}

/** What the page asked of the browser's own audio, written down as it was asked. */
export interface Heard {
  readonly loops: readonly { readonly when: number; readonly seconds: number; readonly running: boolean }[];
  readonly once: number;
  readonly state: AudioContextState | null;
  /** The audio's own time. */
  readonly nowS: number;
}

/** Notes every source that starts and stops, below the game and below Howler. */
export async function listen(page: Page): Promise<() => Promise<Heard>> {
  await page.addInitScript(() => {
    const started: { source: AudioBufferSourceNode; when: number; running: boolean }[] = [];
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (when = 0, ...rest) {
      started.push({ source: this, when, running: true });
      return start.call(this, when, ...rest);
    };
    // `stop` is inherited; it is noted on the kind that the game uses.
    AudioBufferSourceNode.prototype.stop = function (when) {
      for (const note of started) if (note.source === this) note.running = false;
      return stop.call(this, when);
    };
    const context = (): AudioContext | null => {
      const own = started[0]?.source.context;
      return own instanceof AudioContext ? own : null;
    };
    Object.assign(window, {
      heard: (): Heard => {
        const real = started.filter(({ source }) => (source.buffer?.duration ?? 0) > 0.15);
        return {
          loops: real
            .filter(({ source }) => source.loop)
            .map(({ source, when, running }) => ({ when, seconds: source.buffer?.length ?? 0, running })),
          once: real.filter(({ source }) => !source.loop).length,
          state: context()?.state ?? null,
          nowS: context()?.currentTime ?? 0,
        };
      },
      suspendSound: async () => context()?.suspend(),
    });
  });
  return () => page.evaluate(() => window.heard());
}

/** How many loops are to be heard where the reader stands: its air, and the stems of its music. */
export async function standing(page: Page): Promise<number> {
  const { air, music } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const stems = manifest.music[music ?? '']?.stems.filter(({ part }) => part !== true) ?? [];
  return (air === undefined || air === '' ? 0 : 1) + stems.length;
}

/** Reads two choices far, to where what stands there is heard. */
export async function readTwo(page: Page): Promise<{ heard: () => Promise<Heard>; before: Heard }> {
  const heard = await listen(page);
  await arrive(page);
  await choose(page);
  await choose(page);
  await expect.poll(async () => running(await heard()).length).toBe(await standing(page));
  return { heard, before: await heard() };
}

/** Loops that haven't been stopped; what fades still runs. */
export const running = ({ loops }: Heard) => loops.filter((loop) => loop.running);

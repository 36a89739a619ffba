import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { createServer } from 'vite';
import { phaserBuild } from '../../src/stage/phaser-build';
import { storyPlugin } from '../../src/studio/vite-plugin';
import { openSlowPage } from './slow-page';
import type {} from './stage/main';
import { median } from './whole-run';

/** What one picture costs. */
export interface PictureFigures {
  /** `place/hour` */
  readonly key: string;
  /** All its files, in kB. */
  readonly kb: number;
  /** What is held on the graphics card while it stands, with what is kept of the last ones, in MB. */
  readonly cardMb: number;
  readonly drawCalls: number;
  /** What a frame takes of the main thread at 4× CPU slowdown, in ms, without what the graphics card does. */
  readonly frameMs: number;
}

/** What the bench found out about the stage, over all pictures in the order of the script. */
export interface StageFigures {
  readonly pictures: readonly PictureFigures[];
  readonly heaviestKb: number;
  /** The most that is ever held at once on the graphics card. */
  readonly peakCardMb: number;
  readonly mostDrawCalls: number;
  /** The median over all pictures, and the slowest one's. */
  readonly frameMs: { readonly median: number; readonly worst: number };
}

const layers = ['base', 'light', 'depth'];
const frames = 200;
const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
const inMb = (bytes: number): number => rounded(bytes / 1e6);

/**
 * Measures what the pictures of the story cost a reader's machine, each in its turn.
 * @param root the project's folder
 * @param browser one with WebGL
 * @throws Error where the story has no picture, or the stage shows none
 */
export async function measureStage(root: string, browser: Browser): Promise<StageFigures> {
  const server = await createServer({
    configFile: false,
    root: join(root, 'scripts', 'bench', 'stage'),
    publicDir: false,
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [storyPlugin({ story: join(root, 'story', 'main.ink') }), phaserBuild()],
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  await server.listen();
  const { context, page } = await openSlowPage(browser);
  try {
    const address = server.httpServer?.address();
    if (address === null || typeof address !== 'object') throw new Error('No port was given.');
    await page.goto(`http://127.0.0.1:${address?.port}/`);
    await page.waitForFunction(() => window.measuredStage !== undefined);
    const keys = await page.evaluate(() => window.measuredStage?.scenery ?? []);
    if (keys.length === 0) throw new Error('The story has no picture to be measured.');
    const measured: Omit<PictureFigures, 'kb'>[] = [];
    for (const [turn, key] of keys.entries()) {
      await page.evaluate((next) => window.measuredStage?.perform(next), key);
      await page.waitForFunction((next) => {
        window.measuredStage?.step(40);
        return document.querySelector<HTMLElement>('#host')?.dataset.picture === next;
      }, key);
      // Once it is seen that there is a picture, what draws it is left out.
      if (turn === 0) await page.evaluate(() => window.measuredStage?.stopDrawing());
      const of = await page.evaluate((count) => {
        const stage = window.measuredStage;
        if (stage === undefined) throw new Error('The stage is gone.');
        stage.frames(5);
        const { ms, calls } = stage.frames(count);
        const during = stage.textureBytes();
        // The fade is over then, and the picture stands alone.
        stage.step(6000);
        return { ms, calls, bytes: Math.max(during, stage.textureBytes()) + stage.canvasBytes() };
      }, frames);
      measured.push({ key, cardMb: inMb(of.bytes), drawCalls: rounded(of.calls), frameMs: rounded(of.ms, 2) });
    }
    const pictures = measured.map((of): PictureFigures => ({ ...of, kb: kbOf(root, of.key) }));
    return {
      pictures,
      heaviestKb: Math.max(...pictures.map(({ kb }) => kb)),
      peakCardMb: Math.max(...pictures.map(({ cardMb }) => cardMb)),
      mostDrawCalls: Math.max(...pictures.map(({ drawCalls }) => drawCalls)),
      frameMs: {
        median: rounded(median(pictures.map(({ frameMs }) => frameMs)), 2),
        worst: Math.max(...pictures.map(({ frameMs }) => frameMs)),
      },
    };
  } finally {
    await context.close();
    await server.close();
  }
}

const kbOf = (root: string, key: string): number =>
  rounded(
    layers.reduce((sum, layer) => sum + statSync(join(root, 'assets', 'places', key, `${layer}.webp`)).size, 0) / 1000,
  );

/** The figures as lines to read. */
export function stageInTable({ pictures, heaviestKb, peakCardMb, mostDrawCalls, frameMs }: StageFigures): string {
  return [
    ...pictures.map(
      ({ key, kb, cardMb, drawCalls, frameMs: ms }) =>
        `${key.padEnd(20)} ${kb.toFixed(1).padStart(7)} kB ${cardMb.toFixed(1).padStart(7)} MB ${String(drawCalls).padStart(4)} draw calls ${ms.toFixed(2).padStart(7)} ms a frame`,
    ),
    `${pictures.length} pictures: the heaviest ${heaviestKb} kB (aim 350), at most ${peakCardMb} MB on the graphics card (aim 64), ${mostDrawCalls} draw calls a frame (aim 25), ${frameMs.median} ms of the main thread at 4× slowdown, at worst ${frameMs.worst} ms (aim 2).`,
  ].join('\n');
}

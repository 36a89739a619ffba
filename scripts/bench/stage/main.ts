/** The story's own pictures on the stage, with a clock that goes by hand, so that each can be measured by itself. */
import { manifest } from 'virtual:story';
import { media, scenery } from 'virtual:story/media';
import { createStage } from '../../../src/stage';
import { createHandClock } from '../../../tests/stage/fixture/hand-clock';
import { performanceOf } from '../../../tests/stage/fixture/moments';
import { countCard } from './counted-card';

/** What the bench can do with the stage. */
export interface MeasuredStage {
  /** Pictures in the order in which a reader comes to them. */
  readonly scenery: readonly string[];
  perform(key: string): void;
  step(byMs: number): void;
  /** What a frame takes of the main thread, in ms, and how many draw calls it makes: the mean over so many. */
  frames(count: number): { readonly ms: number; readonly calls: number };
  textureBytes(): number;
  /** Pixels of the canvas, each held twice: the one that is seen and the one that is drawn. */
  canvasBytes(): number;
  stopDrawing(): void;
}

declare global {
  interface Window {
    measuredStage?: MeasuredStage;
  }
}

const host = document.querySelector<HTMLElement>('#host');
if (host === null) throw new Error('The page has no host.');
const card = countCard();
const clock = createHandClock();
const stage = createStage({ host, manifest, media, onFault: (sentence) => console.warn(sentence), clock });

window.measuredStage = {
  scenery: [...new Set(scenery)].filter((key) => media[`places/${key}/base.webp`] !== undefined),
  perform(key) {
    const [place = '', hour = ''] = key.split('/');
    stage.perform(performanceOf({ place, hour, light: 'speaking', how: 'lived' }));
  },
  step: clock.step,
  frames(count) {
    const calls = card.drawCalls();
    const began = performance.now();
    // One by one they are shorter than the browser's clock can tell.
    for (let frame = 0; frame < count; frame += 1) clock.step(34);
    return { ms: (performance.now() - began) / count, calls: (card.drawCalls() - calls) / count };
  },
  textureBytes: card.textureBytes,
  canvasBytes() {
    const { width = 0, height = 0 } = host.querySelector('canvas') ?? {};
    return width * height * 4 * 2;
  },
  stopDrawing: card.stopDrawing,
};

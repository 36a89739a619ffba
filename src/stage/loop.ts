/** Time, and word of when the browser wants a frame. */
export interface Clock {
  /** Ms since some beginning. */
  now(): number;
  /** Asks for one frame. */
  request(frame: (nowMs: number) => void): number;
  cancel(handle: number): void;
}

/** The browser's own clock. */
export const browserClock: Clock = {
  now: () => performance.now(),
  request: (frame) => requestAnimationFrame(frame),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** What follows a frame: nothing, slow movement, or movement that the eye follows. */
export type Pace = 'rest' | 'calm' | 'quick';

/** The shortest time between two frames. Drift and grain need no more than 30 a second; nothing needs more than 60. */
const apartMs: Readonly<Record<Exclude<Pace, 'rest'>, number>> = { calm: 30, quick: 14 };

/**
 * A machine that takes longer than this for each frame, so many in a row and for so long, is asked for too much. Both,
 * since a picture that comes makes a frame or two late on any machine, and the slowest must not be kept waiting longest.
 */
const slowMs = 60;
const slowFrames = 8;
const slowRunMs = 1600;

/** Draws frames while there is something to draw and somebody who sees it. */
export interface Loop {
  /** Asks for a frame; asking twice is asking once. */
  ask(): void;
  stop(): void;
}

/**
 * Makes a loop that sleeps until it is asked.
 * @param seen false keeps it asleep; ask again once it is true
 * @param draw draws a frame and says what follows
 * @param onSlow told of each run of slow frames, and how many times longer than they may they took: over 1
 */
export function createLoop(
  clock: Clock,
  seen: () => boolean,
  draw: (nowMs: number) => Pace,
  onSlow: (over: number) => void,
): Loop {
  let asked: number | null = null;
  let drawnMs: number | null = null;
  let pace: Pace = 'rest';
  let run = { frames: 0, ms: 0 };

  function watch(tookMs: number): void {
    run = tookMs > slowMs ? { frames: run.frames + 1, ms: run.ms + tookMs } : { frames: 0, ms: 0 };
    if (run.frames < slowFrames || run.ms < slowRunMs) return;
    const over = run.ms / run.frames / slowMs;
    run = { frames: 0, ms: 0 };
    onSlow(over);
  }

  function frame(nowMs: number): void {
    asked = null;
    if (!seen()) {
      drawnMs = null;
      return;
    }
    if (drawnMs !== null && pace !== 'rest') {
      if (nowMs - drawnMs < apartMs[pace]) {
        asked = clock.request(frame);
        return;
      }
      watch(nowMs - drawnMs);
    }
    pace = draw(nowMs);
    drawnMs = nowMs;
    if (pace !== 'rest' && asked === null) asked = clock.request(frame);
  }

  return {
    ask() {
      if (asked === null && seen()) asked = clock.request(frame);
    },
    stop() {
      if (asked !== null) clock.cancel(asked);
      asked = null;
    },
  };
}

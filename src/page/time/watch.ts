import type { Moment } from '../../director';
import type { Intents } from '../intents';

/** How fast a road is watched: as it is read, or as fast as it can be followed with the eye. */
export type Pace = 'reading' | 'fast';

interface Watching {
  readonly window: Window & typeof globalThis;
  /** From the beginning to where the watching ends. */
  readonly moments: readonly Moment[];
  readonly pace: Pace;
  /** The turn from which it is watched; default the beginning. */
  readonly from?: number;
  readonly intents: Pick<Intents, 'choose' | 'visit' | 'walk'>;
  readonly say: (sentence: string) => void;
}

/** Words that are read in a minute, by adults and silently: Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047 */
const wordsPerMinute = 238;
/** However short a moment is, the eye has to find it. */
const leastMs = 1_500;
const fastMs = 350;

const wordsIn = ({ lines, offers }: Moment): number =>
  [...lines, ...offers].reduce((words, { text }) => words + text.split(/\s+/).length, 0);

/** How long a moment stands. */
export const standsMs = (moment: Moment, pace: Pace): number =>
  pace === 'fast' ? fastMs : Math.max(leastMs, (wordsIn(moment) / wordsPerMinute) * 60_000);

/**
 * Goes on once nothing more is to be said aloud of what stands, which may be at once.
 * @returns gives it up
 */
function onceSpoken({ document, MutationObserver }: Window & typeof globalThis, then: () => void): () => void {
  const root = document.documentElement;
  const spoken = (): boolean => {
    if (root.hasAttribute('data-speaking')) return false;
    observer.disconnect();
    then();
    return true;
  };
  const observer = new MutationObserver(spoken);
  if (!spoken()) observer.observe(root, { attributeFilter: ['data-speaking'] });
  return () => observer.disconnect();
}

/**
 * Shows a road again from its beginning, or from a later turn, choice by choice, with picture and sound, in step with a voice that speaks. It stops at the end, and wherever
 * the reader presses a key, clicks or touches: from there they take over.
 */
export function watch({ window, moments, pace, from = 0, intents, say }: Watching): void {
  let timer = 0;
  let forgetVoice = (): void => {};
  const gestures = ['pointerdown', 'keydown'] as const;
  let over = false;
  const stop = (): void => {
    over = true;
    window.clearTimeout(timer);
    forgetVoice();
    for (const gesture of gestures) window.removeEventListener(gesture, taken, true);
    say('');
  };
  const taken = (): void => {
    stop();
    say('You are reading on from here.');
  };
  const onFrom = (turn: number): void => {
    const moment = moments[turn];
    const next = moments[turn + 1]?.chosen;
    if (moment === undefined || next == null) {
      stop();
      return;
    }
    timer = window.setTimeout(
      () => {
        forgetVoice = onceSpoken(window, () => {
          intents.choose(next.id);
          say('Watching. Press any key, or touch the page, to take over.');
          onFrom(turn + 1);
        });
      },
      standsMs(moment, pace),
    );
  };
  if (from === 0) intents.visit(0);
  else intents.walk(moments.slice(1, from + 1).flatMap(({ chosen }) => chosen?.id ?? []));
  say('Watching. Press any key, or touch the page, to take over.');
  // What opened this is still being pressed.
  window.setTimeout(() => {
    if (over) return;
    for (const gesture of gestures) window.addEventListener(gesture, taken, true);
  });
  onFrom(from);
}

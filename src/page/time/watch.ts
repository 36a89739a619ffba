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
 * the reader presses a key, clicks or touches: from there they take over. Meanwhile `data-watching` stands on the page's root: what is said of the watching is left standing, and
 * said to the ear once. Where it is fast, it has the value `quiet` after the first change: a screen reader could not keep up.
 * @returns lets the reader take over, as they do by what is neither key nor click; nothing once it has stopped
 */
export function watch({ window, moments, pace, from = 0, intents, say }: Watching): () => void {
  const { dataset } = window.document.documentElement;
  let timer = 0;
  let forgetVoice = (): void => {};
  // A screen reader may click without having pressed anything.
  const gestures = ['pointerdown', 'keydown', 'click'] as const;
  let over = false;
  const stop = (sentence: string): void => {
    if (over) return;
    over = true;
    window.clearTimeout(timer);
    forgetVoice();
    for (const gesture of gestures) window.removeEventListener(gesture, takeOver, true);
    delete dataset.watching;
    say(sentence);
  };
  const takeOver = (): void => stop('You are reading on from here.');
  const onFrom = (turn: number): void => {
    const moment = moments[turn];
    const next = moments[turn + 1]?.chosen;
    if (moment === undefined || next == null) {
      stop('You have watched it to its end.');
      return;
    }
    timer = window.setTimeout(
      () => {
        forgetVoice = onceSpoken(window, () => {
          if (pace === 'fast' && turn > from) dataset.watching = 'quiet';
          intents.choose(next.id);
          onFrom(turn + 1);
        });
      },
      standsMs(moment, pace),
    );
  };
  if (from === 0) intents.visit(0);
  else intents.walk(moments.slice(1, from + 1).flatMap(({ chosen }) => chosen?.id ?? []));
  dataset.watching = '';
  say('Watching. Press any key, or touch the page, to take over.');
  // What opened this is still being pressed.
  window.setTimeout(() => {
    if (over) return;
    for (const gesture of gestures) window.addEventListener(gesture, takeOver, true);
  });
  onFrom(from);
  return takeOver;
}

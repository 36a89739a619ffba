import type { Moment } from '../director';
import type { Intents } from './intents';
import type { Tidings } from './tidings';
import type { Pace } from './time/watch';

/** The watching of roads, one at a time. */
export interface Watching {
  /**
   * Shows a road again.
   * @param moments from its beginning to where the watching ends
   * @param from the turn from which it is shown; default the beginning
   */
  begin(moments: readonly Moment[], pace: Pace, from?: number): void;
  /** The reader acts: they take over, and what was still to begin does not. */
  takeOver(): void;
}

interface WatchingOptions {
  readonly window: Window & typeof globalThis;
  readonly intents: Pick<Intents, 'choose' | 'visit' | 'walk'>;
  readonly tidings: Pick<Tidings, 'say' | 'fault'>;
}

/** Nothing is watched yet; what shows a road again comes with the first that is. */
export function openWatching({ window, intents, tidings: { say, fault } }: WatchingOptions): Watching {
  let stop = (): void => {};
  const takeOver = (): void => {
    stop();
    stop = () => {};
  };
  return {
    begin(moments, pace, from) {
      takeOver();
      let wanted = true;
      stop = () => {
        wanted = false;
      };
      import('./time/watch').then(
        ({ watch }) => {
          if (wanted) stop = watch({ window, moments, pace, intents, say, ...(from === undefined ? {} : { from }) });
        },
        () => fault('What shows a road again did not arrive. Ask for it once more, or open its link again.'),
      );
    },
    takeOver,
  };
}

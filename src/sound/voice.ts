import { defaultPreferences, type Moment, type Performer } from '../director';
import type { Manifest } from '../story';
import { onGestures } from './gestures';
import { openHush } from './hush';
import type { Speech } from './speech';
import { utterancesOf } from './utterances';

/** What the spoken voice is made from. */
export interface VoiceOptions {
  readonly manifest: Pick<Manifest, 'cast'>;
  readonly speech: Speech;
  /** The page that is read: its root says `data-speaking` while there is something to be said. */
  readonly document: Document;
  /** Told once, in a whole sentence, when nothing can be spoken. */
  readonly onFault: (sentence: string) => void;
}

/** So many in a row that broke off, and the voice rests. */
const mostBroken = 2;

/**
 * Speaks the lines of moments as they are lived, where the reader asks for it: one after the other, never two at once,
 * and none while a dialog stands open or the page is hidden. A line that was interrupted by that is said again.
 */
export function createVoice({ manifest, speech, document, onFault }: VoiceOptions): Performer {
  let preferences = defaultPreferences;
  let shown: Moment | null = null;
  let left: readonly string[] = [];
  let speaking = false;
  let broken = 0;
  /** It was tried and could not be done; it is tried again once the reader has changed something. */
  let resting = false;
  let faultTold = false;

  const wanted = (): boolean =>
    preferences.spoken !== 'none' && !preferences.muted && preferences.volumes01.voice > 0 && !resting;

  const hold = (): void => {
    if (speaking) speech.cancel();
    speaking = false;
  };
  const say = (lines: readonly string[]): void => {
    hold();
    left = lines;
    goOn();
  };
  const goOn = (): void => {
    const [line] = left;
    document.documentElement.toggleAttribute('data-speaking', line !== undefined);
    if (line === undefined || speaking || hush.now()) return;
    speaking = true;
    speech.speak(line, preferences.volumes01.voice, (how) => {
      speaking = false;
      broken = how === 'broken' ? broken + 1 : 0;
      resting = how === 'unheard' || broken >= mostBroken;
      left = resting ? [] : left.slice(1);
      goOn();
      if (how === 'spoken' || faultTold) return;
      faultTold = true;
      onFault('This browser could not speak the lines. They stand to be read, and the menu lets the voice try again.');
    });
  };
  const hush = openHush(document, () => {
    if (hush.now()) hold();
    goOn();
  });

  // A reader who comes back with the voice on has not touched this page yet.
  const letGestures = onGestures(document, () => {
    if (wanted()) speech.unlock();
    return wanted();
  });

  return {
    perform({ now, how }) {
      // The page was told something; the reader still stands where they stood.
      if (how === 'restored' && now === shown) return;
      shown = now;
      say(how === 'lived' && wanted() ? utterancesOf(now, preferences.spoken, manifest.cast) : []);
    },
    prefer(changed) {
      const { spoken } = preferences;
      const was = wanted();
      preferences = changed;
      resting = false;
      broken = 0;
      if (!wanted() || changed.spoken !== spoken) say([]);
      // The reader is just switching it on; what is kept from before comes ahead of the first moment.
      if (shown !== null && wanted() && !was) speech.unlock();
    },
    dispose() {
      letGestures();
      hush.dispose();
      say([]);
    },
  };
}

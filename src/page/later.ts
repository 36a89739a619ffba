import type { Moment, Preferences } from '../director';
import type { Manifest } from '../story';
import { bookOf } from './book/book';
import type { Intents } from './intents';
import { openingOnce } from './open-once';
import type { Tidings } from './tidings';
import type { Watching } from './watching';

/** The dialogs whose modules most of a reading does without: each comes when it is first wanted. */
export interface Later {
  /** Opens the book of what was read, where there is one. */
  openBook(): void;
  /** Opens the roads and endings. */
  lookBack(): void;
  /** Begins the story again. Who has come to an end is asked first, once, whether the page may know them. */
  beginAgain(): void;
}

interface LaterOptions {
  /** What dialogs are put into. */
  readonly root: HTMLElement;
  readonly manifest: Manifest;
  readonly intents: Intents;
  readonly tidings: Pick<Tidings, 'say' | 'fault'>;
  readonly watching: Pick<Watching, 'begin'>;
  /** How things stand when it is asked. */
  readonly standing: () => {
    readonly now: Moment;
    readonly preferences: Preferences;
    /** Where pictures are, by their names among the assets. */
    readonly pictures: Readonly<Record<string, string>>;
  };
}

/** Nothing is brought yet. */
export function openLater({ root, manifest, intents, tidings, watching, standing }: LaterOptions): Later {
  const openOnce = openingOnce();
  return {
    openBook() {
      const book = bookOf(standing().now, manifest);
      if (book === null) return;
      openOnce(
        'book',
        () => import('./book/open-book'),
        ({ openBook }) => openBook(root, book),
        () => tidings.fault('The book did not arrive. Choose it again: your letters are kept.'),
      );
    },
    lookBack() {
      const { say, fault } = tidings;
      say('Looking back …');
      openOnce(
        'time',
        () => Promise.all([import('./time/open-time'), intents.lookBack()]),
        ([{ openTime }, back]) => {
          say('');
          const { pictures } = standing();
          if (back !== null) openTime(root, { back, manifest, intents, pictures, say, watch: watching.begin });
        },
        () => fault('What looks back did not arrive. Choose it again: your roads are kept.'),
      );
    },
    beginAgain() {
      const asks = manifest.secondTime;
      const { now: at, preferences } = standing();
      if (asks === undefined || preferences.known !== null || at.stands.ending === null) {
        intents.beginAgain();
        return;
      }
      const answered = (known: boolean): void => {
        intents.prefer({ ...standing().preferences, known });
        intents.beginAgain();
      };
      openOnce(
        'knowing',
        () => import('./knowing/ask-knowing'),
        ({ askKnowing }) => {
          if (standing().now === at) askKnowing(root, asks, answered);
        },
        // Nobody has to be asked for the story to begin.
        intents.beginAgain,
      );
    },
  };
}

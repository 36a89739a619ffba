import type { Moment, Preferences } from '../../director';
import type { Manifest } from '../../story';
import { bookOf } from '../book/book';
import type { Reading } from '../intents';
import type { Words } from '../words';
import { About } from './about';
import { Settings } from './settings';

/** What the menu is drawn from. */
export interface MenuSetting {
  readonly manifest: Manifest;
  readonly words: Words;
  readonly road: readonly Moment[];
  readonly canRedo: boolean;
  /** What is kept in this browser; null until it is known. */
  readonly readings: readonly Reading[] | null;
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
}

function EarlierChoices({ road }: { readonly road: readonly Moment[] }) {
  const made = road.filter((moment) => moment.chosen !== null).toReversed();
  if (made.length === 0) return null;
  return (
    <details>
      <summary>Go back to an earlier choice</summary>
      <ol class="earlier" reversed>
        {made.map(({ turn, chosen }) => (
          <li key={turn}>
            <button type="button" data-go-to={turn - 1}>
              {chosen?.text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Readings({ readings, language }: { readonly readings: MenuSetting['readings']; readonly language: string }) {
  if (readings === null || readings.length === 0) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <details>
      <summary>Go on with another reading</summary>
      <ul class="earlier readings">
        {readings.map(({ id, chapter, keptAtMs }) => (
          <li key={id}>
            <button type="button" data-open={id}>
              {chapter ?? 'The beginning'}, {date.format(keptAtMs)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Everything that is neither story nor choice. What the controls are called never changes; the notes beside them may. */
export function Menu({ manifest, words, road, canRedo, readings, preferences, onPrefer }: MenuSetting) {
  const canUndo = road.length > 1;
  const now = road.at(-1);
  return (
    <div class="menu-sheet">
      <h2 id="menu-title">Menu</h2>
      <ul class="menu-acts">
        <li>
          <button type="button" data-act="close-menu">
            Continue reading
          </button>
          <span class="note">{words.kept}</span>
        </li>
        <li>
          <button type="button" data-act="undo" disabled={!canUndo}>
            Go back one choice
          </button>
        </li>
        <li>
          <button type="button" data-act="redo" disabled={!canRedo}>
            Go forward one choice
          </button>
        </li>
        <li>
          <button type="button" data-act="begin-again" disabled={!canUndo}>
            Begin again
          </button>
          <span class="note">{words.again}</span>
        </li>
        <li>
          <button type="button" data-act="time" disabled={!canUndo}>
            Roads and endings
          </button>
        </li>
        {now !== undefined && bookOf(now, manifest) !== null && (
          <li>
            <button type="button" data-act="book">
              Open the book of your letters
            </button>
          </li>
        )}
      </ul>
      <EarlierChoices road={road} />
      <Readings readings={readings} language={manifest.language} />
      <Settings
        preferences={preferences}
        words={words}
        sounds={Object.keys({ ...manifest.music, ...manifest.airs, ...manifest.sounds }).length > 0}
        onPrefer={onPrefer}
      />
      <About manifest={manifest} note={words.about} />
    </div>
  );
}

import type { Form, Wanted } from '../arguments';
import type { OpenedStory } from '../open';
import type { StoryFolder } from '../story-folder';
import type { Terminal } from '../terminal';

/** What a verb is called with. */
export interface Call {
  readonly story: OpenedStory<StoryFolder>;
  readonly wanted: Wanted;
  readonly terminal: Terminal;
}

/** One thing that `npm run story` can do. */
export interface Verb extends Form {
  /** How it is written, behind `npm run story --`. */
  readonly synopsis: string;
  /** What it does, in a line. */
  readonly does: string;
  /** Does it, and gives the exit code: 0 fine, 1 errors found or not reached, 2 not understood. */
  run(call: Call): Promise<number>;
}

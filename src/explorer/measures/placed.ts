import type { ReadLine, Run, Turn } from '../reading/run';

/** A line, and what its cues and those before it make of it. */
export interface PlacedLine {
  readonly line: ReadLine;
  /** The scene that it stands in, by its place among the run's scenes. */
  readonly scene: number;
  /** True in a scene that is marked `# held`. */
  readonly held: boolean;
  /** Who says it; null for narration, and where there is no text to be said. */
  readonly speaker: string | null;
}

/** A turn, with its lines placed. */
export interface PlacedTurn {
  readonly turn: Turn;
  readonly lines: readonly PlacedLine[];
  /** The scene that it ends in, where what it asks is asked. */
  readonly scene: number;
}

/** A run as the measures look at it: where each of its lines stands. */
export interface PlacedRun {
  /** The scenes in the order they were come to, one as often as it was come back to; the first, null, is before any. */
  readonly scenes: readonly (string | null)[];
  readonly turns: readonly PlacedTurn[];
}

/**
 * Follows the cues of a run. A scene lasts until another is named, and is held from its `# held` on; a scene that
 * names itself again goes on. A speaker waits for the next line of text, as for the director.
 */
export function placeRun({ turns }: Run): PlacedRun {
  const scenes: (string | null)[] = [null];
  let held = false;
  let waiting: string | null = null;

  const place = (line: ReadLine): PlacedLine => {
    // The scene first: a `# held` beside it means the new one, whichever of the two was written first.
    for (const cue of line.cues) {
      if (cue.kind !== 'scene' || cue.name === scenes.at(-1)) continue;
      scenes.push(cue.name);
      held = false;
    }
    for (const cue of line.cues) {
      if (cue.kind === 'held') held = true;
      if (cue.kind === 'speaker') waiting = cue.name;
    }
    const speaker = line.text === '' ? null : waiting;
    if (line.text !== '') waiting = null;
    return { line, scene: scenes.length - 1, held, speaker };
  };

  const placed = turns.map((turn): PlacedTurn => {
    const lines = turn.lines.map(place);
    return { turn, lines, scene: scenes.length - 1 };
  });
  return { scenes, turns: placed };
}

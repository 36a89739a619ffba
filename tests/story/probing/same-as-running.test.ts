import { describe, expect, test } from 'vitest';
import type { Line, Passage } from '../../../src/story';
import { openProbe, type Probe } from '../../../src/story/probing';
import { openStory, type RunningStory, StoryError } from '../../../src/story/running';
import { allStories } from '../reading';

/**
 * The probe stands on private parts of inkjs. Whatever it reads must be what the game reads: by plain `Continue`, and
 * through ink's own saves.
 */

const stories = await allStories();
const turns = 30;
const seeds = [0, 1, 2, 3, 4];

type Shown = Pick<Line, 'text' | 'cues'>;
/** What a place remembers, as ink saves it; where it stands within a line is left out. */
type Remembered = Readonly<Record<string, unknown>>;

const remembered = (json: string): Remembered => {
  const { variablesState, visitCounts, turnIndices, turnIdx, storySeed, previousRandom } = JSON.parse(json);
  return { variablesState, visitCounts, turnIndices, turnIdx, storySeed, previousRandom };
};

const pick = (turn: number, seed: number, of: number): number => (turn * 7 + seed) % of;

interface Read {
  readonly lines: readonly Shown[];
  readonly options: Passage['options'];
  readonly memory: Remembered;
}

/** A reading until it ends, breaks or has gone on long enough; what broke it is its last word. */
function byRunning(story: RunningStory, seed: number): readonly (Read | string)[] {
  story.start(seed);
  const read: (Read | string)[] = [];
  for (let turn = 0; turn < turns; turn++) {
    try {
      const { lines, options } = story.advance();
      read.push({
        lines: lines.map(({ text, cues }) => ({ text, cues })),
        options,
        memory: remembered(story.save()),
      });
      if (options.length === 0) return read;
      story.choose(pick(turn, seed, options.length));
    } catch (error) {
      if (!(error instanceof StoryError)) throw error;
      return [...read, 'broken'];
    }
  }
  return read;
}

const linesOf = (probe: Probe): readonly Shown[] => probe.lines().map(({ text, cues }) => ({ text, cues }));

function byProbe(probe: Probe, seed: number, detour: (probe: Probe) => void): readonly (Read | string)[] {
  probe.start(seed);
  const read: (Read | string)[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const { trouble, offered } = probe.advance(null);
    if (trouble !== null) return [...read, 'broken'];
    const options = probe.options();
    expect(options.length).toBe(offered);
    read.push({ lines: linesOf(probe), options, memory: remembered(probe.save()) });
    if (offered === 0) return read;
    detour(probe);
    probe.choose(pick(turn, seed, offered));
  }
  return read;
}

/** Leaves the place, tries every choice from it, and comes back. */
function wander(probe: Probe): void {
  const { length } = probe.options();
  const here = probe.leave();
  for (let index = 0; index < length; index++) {
    probe.restore(here);
    probe.choose(index);
    probe.advance(null);
    probe.leave();
  }
  probe.restore(here);
}

describe.each(stories)('$name', ({ compiled, sources }) => {
  test('reads by the probe as it does in the game', () => {
    for (const seed of seeds) {
      const probe = openProbe(compiled, sources);
      expect(byProbe(probe, seed, () => {})).toEqual(byRunning(openStory(compiled, sources), seed));
    }
  });

  test('reads the same with every other choice tried and left on the way', () => {
    for (const seed of seeds) {
      const probe = openProbe(compiled, sources);
      expect(byProbe(probe, seed, wander)).toEqual(byRunning(openStory(compiled, sources), seed));
    }
  });
});

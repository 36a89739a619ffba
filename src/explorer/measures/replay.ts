import type { Content } from '../../story/probing';
import type { RunDigest } from './digest';
import type { SceneRead } from './folds';
import { groupBy } from './grouped';
import { median, sum } from './statistics';

/** From this share of new words on, a scene is another scene. */
const newScene01 = 0.5;

/** Whether each piece was seen in some scenes. */
function seenIn(scenes: readonly SceneRead[], { pieces }: Content): Uint8Array {
  const seen = new Uint8Array(pieces.length);
  for (const scene of scenes) for (const piece of scene.pieces) seen[piece] = 1;
  return seen;
}

/** The words of the pieces that were seen, and those of them that another reading had not. */
function wordsSeen(seen: Uint8Array, before: Uint8Array | null, { pieces }: Content): { all: number; fresh: number } {
  let all = 0;
  let fresh = 0;
  for (const { index, words } of pieces) {
    if (seen[index] !== 1) continue;
    all += words;
    if (before?.[index] !== 1) fresh += words;
  }
  return { all, fresh };
}

/** How much one reader sees of all that can be said: the words of its different pieces; options are left out. */
export function measureSeenShare(content: Content, runs: readonly RunDigest[]) {
  const written = sum(content.pieces.filter(({ choice }) => choice === null).map(({ words }) => words));
  if (written === 0) return { median: null };
  return { median: median(runs.map(({ scenes }) => wordsSeen(seenIn(scenes, content), null, content).all / written)) };
}

/**
 * Each reader with one of another persona, who reads second: the first of a persona with the first of the next one, its
 * second with the second of the next but one, and so on, so that every two personas meet.
 */
function pairsOf(runs: readonly RunDigest[]): readonly (readonly [RunDigest, RunDigest])[] {
  const personas = [...groupBy(runs, ({ persona }) => persona).values()];
  if (personas.length < 2) return [];
  return personas.flatMap((own, at) =>
    own.flatMap((first, place) => {
      const other = personas[(at + 1 + (place % (personas.length - 1))) % personas.length] ?? [];
      const second = other[place % other.length];
      return second === undefined ? [] : [[first, second] as const];
    }),
  );
}

/** How many scenes of a reading are new: the first had none of that name, or at least half of its words are new. */
function newScenes(first: RunDigest, second: RunDigest, before: Uint8Array, content: Content): number {
  const known = new Set(first.scenes.map(({ name }) => name));
  const stays = groupBy(second.scenes, ({ name }) => name);
  return [...stays].filter(([name, scenes]) => {
    if (name === null) return false;
    const { all, fresh } = wordsSeen(seenIn(scenes, content), before, content);
    return !known.has(name) || (all > 0 && fresh / all >= newScene01);
  }).length;
}

/**
 * What a second, different reading brings, over pairs of readers of different personas. `newWords`: the words of the
 * second's pieces that the first did not see, of all the second's. `newScenes`: the second's scenes that the first did
 * not come to, or in which at least half of the words are new. Medians; null with one persona only.
 */
export function measureSecondRun(content: Content, runs: readonly RunDigest[]) {
  const pairs = pairsOf(runs).map(([first, second]) => {
    const before = seenIn(first.scenes, content);
    const { all, fresh } = wordsSeen(seenIn(second.scenes, content), before, content);
    return { newWords: all === 0 ? [] : [fresh / all], newScenes: newScenes(first, second, before, content) };
  });
  return {
    newWords: median(pairs.flatMap(({ newWords }) => newWords)),
    newScenes: median(pairs.map((pair) => pair.newScenes)),
  };
}

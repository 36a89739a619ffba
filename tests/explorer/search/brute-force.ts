import { levelsOf, type Script, writeDerived } from '../../../src/director/telling';
import type { Passage, Snapshot } from '../../../src/story';
import { openStory, StoryError } from '../../../src/story/running';
import { wordsOf } from './made-stories';

/** What a reader with endless patience has seen. */
export interface Tried {
  /** Words of their own that were said or offered. */
  readonly words: ReadonlySet<string>;
  /** Every line that was said, and every option that was offered. */
  readonly texts: ReadonlySet<string>;
  /** Runtime paths of the choices that were offered. */
  readonly choices: ReadonlySet<string>;
  /** True where every choice was tried everywhere. */
  readonly whole: boolean;
}

/** Where the game's own story stands, as ink saves it, down to the last count; only its clock may be left out. */
function standing(json: string, clocks: boolean): string {
  const { flows, variablesState, visitCounts, turnIdx, turnIndices, storySeed, previousRandom } = JSON.parse(json);
  for (const flow of Object.values<Record<string, unknown>>(flows)) flow.outputStream = null;
  const chance = [storySeed, previousRandom];
  return JSON.stringify([flows, variablesState, visitCounts, chance, ...(clocks ? [turnIdx, turnIndices] : [])]);
}

/**
 * Tries every choice everywhere in the story that the game runs, nearest first, and takes two places for one only where
 * ink remembers exactly the same.
 * @param most how many choices are tried
 * @param seed of the story's own chance
 */
export function tryEverything({ compiled, sources, manifest }: Script, most: number, seed = 0): Tried {
  const { axes } = manifest;
  const story = openStory(compiled, sources, { maxSteps: 5_000 });
  const clocks = /"turns?"/.test(compiled.ink);
  const pathOf = new Map(
    Object.entries(compiled.choices).map(([path, { label, knot }]) => [`${knot ?? ''}:${label}`, path]),
  );
  const words = new Set<string>();
  const texts = new Set<string>();
  const choices = new Set<string>();
  const known = new Set<string>();
  const open: { at: Snapshot; passage: Passage; manners: readonly string[] }[] = [];

  const goOn = (manners: readonly string[]): void => {
    let passage: Passage;
    try {
      passage = story.advance();
    } catch (error) {
      if (error instanceof StoryError) return;
      throw error;
    }
    for (const { text } of [...passage.lines, ...passage.options]) {
      texts.add(text);
      for (const word of wordsOf(text)) words.add(word);
    }
    for (const { id } of passage.options) {
      const name = id.replace(/~\d+$/, '');
      choices.add(pathOf.get(name) ?? name.slice(name.indexOf(':') + 1).replace(/\|.*/s, ''));
    }
    const here = JSON.stringify([standing(story.save(), clocks), manners]);
    if (known.has(here)) return;
    known.add(here);
    open.push({ at: story.snapshot(), passage, manners });
  };

  story.start(seed);
  writeDerived(story, { levels: levelsOf(story, axes).levels, manners: [], axes });
  goOn([]);
  let tried = 0;
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const { at, passage, manners } = next;
    for (const { index, cues } of passage.options) {
      if (cues.some(({ kind }) => kind === 'unsayable')) continue;
      if (tried === most) return { words, texts, choices, whole: false };
      tried += 1;
      story.restore(at);
      const { levels } = levelsOf(story, axes);
      const said = cues.flatMap((cue) => (cue.kind === 'manner' ? [cue.name] : []));
      story.choose(index);
      writeDerived(story, { levels, manners: [...manners, ...said], axes });
      goOn([...manners, ...said]);
    }
  }
  return { words, texts, choices, whole: true };
}

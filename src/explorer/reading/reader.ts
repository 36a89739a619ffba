import { wordsIn } from '../../story/probing';
import { createRandom, seedOf } from '../random';
import type { Narrated } from './narrated';
import { everybody, pickOption } from './personas';
import type { ReadLine, ReadOption, Run, Turn } from './run';
import { noManners } from './tally';

/** A reader who has chosen this often and is at no end puts the story down. */
const mostChoices = 1_000;

/** Sees each passage as it has just been read. */
export type Onlooker = (narrated: Narrated, choices: number) => void;

/**
 * Reads a story as one simulated reader. The same seed and index read the same.
 * @param index which of all readers: it decides the persona, in turn, and the seed of the story's own chance
 * @param seed of all readers
 * @param onlook is called after each passage
 */
export function readOnce(
  narrated: Narrated,
  personas: readonly string[],
  seed: number,
  index: number,
  onlook: Onlooker = () => {},
): Run {
  const { probe } = narrated;
  const all = everybody(personas);
  const persona = all[index % all.length] ?? '';
  const ownSeed = seedOf(seed, index);
  const random = createRandom(ownSeed);
  const turns: Turn[] = [];
  let ending: string | null = null;
  let tally = noManners;
  let chosen: ReadOption | null = null;
  let taken: string | null = null;
  probe.listen(true);
  narrated.start(ownSeed);
  for (;;) {
    const { trouble } = probe.advance(null);
    if (trouble !== null) {
      const choices = [...turns, { chosen }].flatMap((turn) => (turn.chosen === null ? [] : [turn.chosen.id]));
      return {
        index,
        persona,
        seed: ownSeed,
        turns,
        ending,
        trouble: { ...trouble, witness: { seed: ownSeed, choices } },
      };
    }
    onlook(narrated, turns.length);
    const lines = probe.lines().map((line): ReadLine => ({ ...line, words: wordsIn(line.text) }));
    for (const { cues } of lines) for (const cue of cues) if (cue.kind === 'ending') ending = cue.name;
    const options = probe.options();
    const sayable = narrated.sayable();
    const offered = sayable.flatMap((place): ReadOption[] => {
      const option = options[place];
      return option === undefined ? [] : [{ id: option.id, text: option.text, cues: option.cues }];
    });
    const shownOn = probe.offered();
    const { pieces, reads, writes } = probe.footprints;
    turns.push({
      chosen,
      lines,
      offered,
      // ink words an option before it asks whether to offer it.
      shown: pieces.filter((piece) => shownOn.includes(probe.content.pieces[piece]?.choice ?? -1)),
      reads: [...reads],
      writes: taken === null ? [...writes] : [...writes, taken],
    });
    if (offered.length === 0 || turns.length > mostChoices) {
      return { index, persona, seed: ownSeed, turns, ending, trouble: null };
    }
    const place = pickOption(persona, offered, random);
    chosen = offered[place] ?? null;
    const option = sayable[place] ?? 0;
    taken = `-> ${probe.content.choices[probe.offered()[option] ?? -1]?.path ?? ''}`;
    tally = narrated.take(option, tally);
  }
}

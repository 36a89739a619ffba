import { levelsOf, type Script, writeDerived } from '../../director/telling';
import type { Levels } from '../../relationship';
import { type Given, mayBe, openProbe, type Probe } from '../../story/probing';
import { mannersOf, noManners, type Tally, withManner } from './tally';

/** A probed story that is told, between turns, what the store derives: so it reads as the director has it read. */
export interface Narrated {
  readonly probe: Probe;
  /** Begins again with a seed of the story's own chance. */
  start(seed: number): void;
  /** Takes an option and gives the tally behind it; the probe then stands before what follows. */
  take(index: number, tally: Tally): Tally;
  /** The options that can be chosen, by their place among those offered. */
  sayable(): readonly number[];
  /** What the store may ever write, by variable; null where that may be anything. */
  readonly given: Given;
  /** A number for where it stands, the answers so far included where the rest of the script can still read them. */
  key(tally: Tally, ended: boolean): number;
}

/** The variable that holds the reader's manner. */
const manner = 'manner';

/** The variable that holds the band that an axis stands in. */
const bandOf = (axis: string): string => `${axis}_band`;

/** Every manner that an answer may have; null where that is only reckoned when the story runs. */
function mannersIn({ inventory }: Probe): readonly string[] | null {
  const tags = [...inventory.tagAt.values()].filter((tag) => mayBe(tag, 'manner'));
  if (tags.some(({ reckoned }) => reckoned)) return null;
  return ['', ...tags.map(({ text }) => text.replace(/^manner\s*:\s*/, ''))];
}

/** Opens a script for reading it by the thousand. */
export function openNarrated({ compiled, sources, manifest }: Script): Narrated {
  const banded = Object.keys(manifest.axes).filter((axis) => (manifest.axes[axis]?.bands.length ?? 0) > 0);
  const derived = Object.fromEntries([[manner, []], ...banded.map((axis) => [bandOf(axis), [axis]])]);
  const probe = openProbe(compiled, sources, { derived, tagged: 'ending' });
  // What no line of the script reads need not be written: it costs a third of a choice.
  const read = probe.everRead();
  const axes = Object.fromEntries(Object.entries(manifest.axes).filter(([axis]) => read.has(bandOf(axis))));
  const derives = read.has(manner) || Object.keys(axes).length > 0;
  /** Numbers of tallies, so that two are compared at a glance. */
  const numbers = new Map<string, number>();

  const numberOf = (tally: Tally): number => {
    const text = tally.map(([name, times]) => `${name}:${times}`).join();
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size + 1);
    return numbers.size;
  };

  const given: Given = Object.fromEntries([
    [manner, mannersIn(probe)],
    ...banded.map((axis) => [bandOf(axis), manifest.axes[axis]?.bands.map(({ name }) => name) ?? []]),
  ]);
  /** What is derived follows from where the axes stand before what is told, and from the answers so far. */
  const tell = (levels: Levels, tally: Tally): void => writeDerived(probe, { levels, manners: mannersOf(tally), axes });

  return {
    probe,
    given,
    start(seed) {
      probe.start(seed);
      if (derives) tell(levelsOf(probe, axes).levels, noManners);
    },
    take(index, tally) {
      const said = probe.cuesOf(index).find((cue) => cue.kind === 'manner');
      const next = withManner(tally, said?.name ?? null);
      if (!derives) probe.choose(index);
      else {
        const { levels } = levelsOf(probe, axes);
        probe.choose(index);
        tell(levels, next);
      }
      return next;
    },
    sayable() {
      const indices: number[] = [];
      probe.offered().forEach((_, index) => {
        if (!probe.cuesOf(index).some((cue) => cue.kind === 'unsayable')) indices.push(index);
      });
      return indices;
    },
    key: (tally, ended) => probe.key((probe.asks(manner) ? numberOf(tally) : 0) * 2 + Number(ended)),
  };
}

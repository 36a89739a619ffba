import { Story } from 'inkjs';
import type { Script } from '../../../src/director/telling';
import { createRandom, seedOf } from '../../../src/explorer/random';
import { openNarrated } from '../../../src/explorer/reading/narrated';
import { noManners } from '../../../src/explorer/reading/tally';
import { search } from '../../../src/explorer/search/search';
import { workedMs } from '../processor';

/** The ways of going through a story that are held against each other. */
export type Way = 'search' | 'walk' | 'read';

/** How long a turn is: it is over with whichever bound is met first. */
export interface Bound {
  /** Of the processor's time; none where it is infinite. */
  readonly ms: number;
  /** Choices; none where it is infinite. */
  readonly choices: number;
}

/** How far one came in a turn. */
export interface Turn {
  /** Choices made, each with all that is read until the next. */
  readonly choices: number;
  /** What that took of the processor. */
  readonly ms: number;
  /** Pieces of prose that were seen; 0 where none were counted. */
  readonly pieces: number;
}

interface Clock {
  /** True once the time is up. The first to ask starts it, so that opening a story is not in it. */
  late(): boolean;
  /** From the first who asked on, until the time was up. */
  ms(): number;
}

/** It is looked at once in so many times, since that takes its time too. */
const lookEvery = 16;

function startClock(limitMs: number): Clock {
  let began: number | null = null;
  let asked = 0;
  let over: number | null = null;
  const passed = (): number => (began === null ? 0 : workedMs() - began);
  return {
    late() {
      began ??= workedMs();
      asked += 1;
      if (over === null && asked % lookEvery === 0 && passed() >= limitMs) over = passed();
      return over !== null;
    },
    ms: () => over ?? passed(),
  };
}

/** Goes one way as far as the bound allows. */
export const takeTurn = (script: Script, way: Way, seed: number, bound: Bound): Turn => ways[way](script, seed, bound);

const ways: Readonly<Record<Way, (script: Script, seed: number, bound: Bound) => Turn>> = {
  /** The explorer's search, as it runs. */
  search(script, seed, bound) {
    const clock = startClock(bound.ms);
    const { expansions, sightings } = search(script, { seed, expansions: bound.choices, late: clock.late });
    return { choices: expansions, ms: clock.ms(), pieces: sightings.pieces() };
  },

  /** What anybody would write: inkjs alone, read through at random again and again. Nothing is counted on the way. */
  walk({ compiled }, seed, bound) {
    const story = new Story(compiled.ink);
    story.allowExternalFunctionFallbacks = true;
    const random = createRandom(seed);
    const clock = startClock(bound.ms);
    let choices = 0;
    const over = (): boolean => choices >= bound.choices || clock.late();
    for (let run = 0; !over(); run++) {
      story.ResetState();
      story.state.storySeed = seedOf(seed, run);
      while (!over()) {
        while (story.canContinue) story.Continue();
        const { length } = story.currentChoices;
        if (length === 0) break;
        story.ChooseChoiceIndex(random.below(length));
        choices += 1;
      }
    }
    return { choices, ms: clock.ms(), pieces: 0 };
  },

  /** The same by the explorer's own means, and with what is seen on the way counted as the search counts it. */
  read(script, seed, bound) {
    const narrated = openNarrated(script);
    const { probe } = narrated;
    const random = createRandom(seed);
    const seen = new Set<number>();
    const clock = startClock(bound.ms);
    let choices = 0;
    const over = (): boolean => choices >= bound.choices || clock.late();
    for (let run = 0; !over(); run++) {
      narrated.start(seedOf(seed, run));
      let tally = noManners;
      while (!over()) {
        const { trouble } = probe.advance(null);
        for (const piece of probe.footprints.pieces) seen.add(piece);
        const options = trouble === null ? narrated.sayable() : [];
        const option = options[random.below(options.length)];
        if (option === undefined) break;
        tally = narrated.take(option, tally);
        choices += 1;
      }
    }
    return { choices, ms: clock.ms(), pieces: seen.size };
  },
};

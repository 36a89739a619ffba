import type { Explored } from '../search/explored';
import type { RunDigest } from './digest';
import { ratio } from './statistics';

/** The personas among some readers, in the order of their first. */
const personasOf = (runs: readonly RunDigest[]): readonly string[] => [...new Set(runs.map(({ persona }) => persona))];

/**
 * The endings, those that nobody reaches included. `share`: of all readers, those who reach none among them.
 * `personas`: who reaches it. `byPersona`: its share of each persona's readers. `variations`: how many different
 * closings it has, a closing being the set of pieces said from the last choice to the end. `verdict` and `witness` are
 * the search's.
 */
export function measureEndings(endings: Explored['endings'], runs: readonly RunDigest[]) {
  const personas = personasOf(runs);
  return [...endings].map(([name, { verdict, witness }]) => {
    const here = runs.filter(({ ending }) => ending === name);
    return {
      name,
      share: ratio(here.length, runs.length),
      personas: personas.filter((persona) => here.some((run) => run.persona === persona)),
      byPersona: personas.map((persona) => {
        const of = (all: readonly RunDigest[]): number => all.filter((run) => run.persona === persona).length;
        return { name: persona, share: ratio(of(here), of(runs)) };
      }),
      variations: new Set(here.map(({ closing }) => closing.join())).size,
      verdict,
      witness,
    };
  });
}

/** The personas, how many readers each had, and which endings they reach, in the order of the endings. */
export function measurePersonas(endings: Explored['endings'], runs: readonly RunDigest[]) {
  return personasOf(runs).map((name) => {
    const own = runs.filter(({ persona }) => persona === name);
    const reached = new Set(own.map(({ ending }) => ending));
    return { name, readers: own.length, endings: [...endings.keys()].filter((ending) => reached.has(ending)) };
  });
}

import type { Manifest } from '../../story';
import type { RunDigest } from './digest';
import { groupBy } from './grouped';
import { median, ratio, sum } from './statistics';

/**
 * How much is remembered: of the choices made between two options or more, those of which something they wrote is read
 * again one change of scene later or more (`scene1`), and two or more (`scene2`), while nobody has written it in
 * between. Axes, their bands and the manner are no memory of one choice.
 */
export function measureDelayed(runs: readonly RunDigest[]) {
  const weighed = sum(runs.map((run) => run.weighed));
  return {
    scene1: ratio(sum(runs.map(({ remembered }) => remembered[0])), weighed),
    scene2: ratio(sum(runs.map(({ remembered }) => remembered[1])), weighed),
  };
}

/**
 * The threads marked by `# thread`, by name. `returns`: in how many scenes after its first one it appears again; the
 * median over the readers who meet it.
 */
export function measureThreads(runs: readonly RunDigest[]) {
  const met = groupBy(
    runs.flatMap(({ threads }) => threads),
    ({ name }) => name,
  );
  return [...met]
    .map(([name, threads]) => ({ name, returns: median(threads.map(({ scenes }) => scenes - 1)) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The axes of the manifest. `scenes`: how many different scenes read it or its band, over all readers together. */
export function measureAxes({ axes }: Manifest, runs: readonly RunDigest[]) {
  return Object.keys(axes).map((axis) => {
    const scenes = runs.flatMap((run) => run.axes.find(({ name }) => name === axis)?.scenes ?? []);
    return { name: axis, scenes: new Set(scenes).size };
  });
}

import type { ChoiceId } from '../../story';

/** One in so many is taken at random, so that choices that alternate don't do so in step. */
const atRandom = 4;

/**
 * Picks one of the options offered: mostly the one that it took least so far, wherever that was offered.
 * @param below gives a whole number from 0 to one less than it is given
 * @returns takes the names of all that is offered, and the places of what can be said, at least one; gives a place
 */
export function leastTaken(
  below: (number: number) => number,
): (ids: readonly ChoiceId[], sayable: readonly number[]) => number {
  const taken = new Map<ChoiceId, number>();
  return (ids, sayable) => {
    const times = (option: number): number => taken.get(ids[option] ?? '') ?? 0;
    const any = sayable[below(sayable.length)] ?? -1;
    const least = sayable.reduce((one, other) => (times(other) < times(one) ? other : one), any);
    const option = below(atRandom) === 0 ? any : least;
    taken.set(ids[option] ?? '', times(option) + 1);
    return option;
  };
}

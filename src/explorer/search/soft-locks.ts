import type { State } from './states';

/**
 * The states from which no end of the story can be reached: proven, since everything behind them was tried.
 * @param states all that were found
 * @returns of each such stretch the states that one comes into it by: those that a state outside of it leads to, or
 *   that the story begins in
 */
export function softLocks(states: readonly State[]): readonly State[] {
  const before = new Map<State, State[]>();
  for (const state of states) {
    for (const next of state.next) {
      const known = before.get(next);
      if (known === undefined) before.set(next, [state]);
      else known.push(state);
    }
  }
  // What was not tried may lead anywhere.
  const free = new Set(states.filter((state) => state.ends || !state.tried));
  const open = [...free];
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    for (const state of before.get(here) ?? []) {
      if (free.has(state)) continue;
      free.add(state);
      open.push(state);
    }
  }
  return states.filter((state) => {
    if (free.has(state)) return false;
    return state.step.from === null || (before.get(state) ?? []).some((way) => free.has(way));
  });
}

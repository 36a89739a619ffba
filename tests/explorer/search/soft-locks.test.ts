import { expect, test } from 'vitest';
import { softLocks } from '../../../src/explorer/search/soft-locks';
import type { State } from '../../../src/explorer/search/states';

/** What is known of a state, by its name. */
interface Known {
  readonly to?: string;
  readonly ends?: true;
  readonly untried?: true;
}

/** The names of the states by which one comes into a stretch without an end; the story begins in `a`. */
function locksOf(known: Readonly<Record<string, Known>>): readonly string[] {
  const states = new Map<string, State>();
  const [start] = Object.keys(known);
  for (const name of Object.keys(known)) {
    const from = name === start ? null : (states.get(start ?? '') ?? null);
    const step = { from, option: 0, throws: [], depth: from === null ? 0 : 1 };
    const { ends = false, untried = false } = known[name] ?? {};
    states.set(name, { step, tally: [], ended: false, ids: [], snapshot: null, tried: !untried, next: [], ends });
  }
  for (const [name, { to = '' }] of Object.entries(known)) {
    for (const next of to) states.get(name)?.next.push(states.get(next) ?? expect.fail(`no state ${next}`));
  }
  const locked = softLocks([...states.values()]);
  return [...states].flatMap(([name, state]) => (locked.includes(state) ? [name] : []));
}

test('a state from which an end can be reached, by however many choices, is free', () => {
  expect(locksOf({ a: { to: 'b' }, b: { to: 'bc' }, c: { ends: true } })).toEqual([]);
});

test('a stretch without an end is named by where one comes into it', () => {
  expect(locksOf({ a: { to: 'b', ends: true }, b: { to: 'c' }, c: { to: 'b' } })).toEqual(['b']);
});

test('by each such place, where there are several', () => {
  expect(locksOf({ a: { to: 'bc', ends: true }, b: { to: 'c' }, c: { to: 'b' } })).toEqual(['b', 'c']);
});

test('and by the beginning, where the whole story has no end', () => {
  expect(locksOf({ a: { to: 'b' }, b: { to: 'a' } })).toEqual(['a']);
});

test('what leads to a state that was not tried may lead anywhere', () => {
  expect(locksOf({ a: { to: 'b', ends: true }, b: { to: 'c' }, c: { to: 'b', untried: true } })).toEqual([]);
});

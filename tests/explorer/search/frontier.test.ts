import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFrontier } from '../../../src/explorer/search/frontier';
import type { State } from '../../../src/explorer/search/states';
import type { Snapshot } from '../../../src/story';

const snapshot: Snapshot = { kind: 'snapshot' };

/** A state that waits, told from others by its depth. */
const waiting = (name: number): State => ({
  step: { from: null, option: -1, throws: [], depth: name },
  tally: [],
  ended: false,
  ids: null,
  snapshot,
  tried: false,
  next: [],
  ends: false,
});

const first = (): number => 0;

test('the state with the rarest feature comes first', () => {
  const frontier = createFrontier(first, 100);
  // Three of one place make it common.
  for (const name of [1, 2, 3]) frontier.push(waiting(name), [7]);
  for (let taken = 0; taken < 3; taken++) frontier.pop();
  frontier.push(waiting(4), [7, 7]);
  frontier.push(waiting(5), [7, 8]);
  frontier.push(waiting(6), [7]);
  expect(frontier.pop()?.step.depth).toBe(5);
});

test('what has become common while it waited waits behind what is still rare', () => {
  const frontier = createFrontier(first, 100);
  for (const name of [1, 2, 3]) frontier.push(waiting(name), [7]);
  frontier.push(waiting(4), [8]);
  const taken = [frontier.pop(), frontier.pop()].map((state) => state?.step.depth);
  expect(taken).toContain(4);
});

test('nothing that waits is lost, and nothing comes twice', () => {
  const features = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 3 });
  const acts = fc.array(fc.option(features, { nil: null }), { maxLength: 60 });
  fc.assert(
    fc.property(acts, fc.integer({ min: 1, max: 10 }), (all, most) => {
      let picks = 0;
      const frontier = createFrontier((below) => picks++ % below, most);
      const taken: (number | undefined)[] = [];
      let pushed = 0;
      for (const act of all) {
        if (act !== null) frontier.push(waiting(pushed++), act);
        else if (frontier.size() > 0) taken.push(frontier.pop()?.step.depth);
        expect(frontier.size()).toBe(pushed - taken.length);
      }
      while (frontier.size() > 0) taken.push(frontier.pop()?.step.depth);
      expect(frontier.pop()).toBeNull();
      expect(taken.sort((a = 0, b = 0) => a - b)).toEqual(Array.from({ length: pushed }, (_, name) => name));
    }),
  );
});

test('no more snapshots are held than is allowed and a tenth, and the commonest give theirs up first', () => {
  const frontier = createFrontier(first, 10);
  frontier.push(waiting(0), [7]);
  frontier.pop();
  const common = Array.from({ length: 6 }, (_, name) => waiting(name));
  const rare = Array.from({ length: 6 }, (_, name) => waiting(10 + name));
  for (const state of common) frontier.push(state, [7]);
  for (const [name, state] of rare.entries()) frontier.push(state, [100 + name]);
  const holding = (states: readonly State[]): number => states.filter(({ snapshot: held }) => held !== null).length;
  expect(holding([...common, ...rare])).toBeLessThanOrEqual(11);
  expect(holding(rare)).toBe(6);
});

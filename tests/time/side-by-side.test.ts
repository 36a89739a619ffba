import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moment } from '../../src/director';
import { sideBySide } from '../../src/time';
import { line, moment, offer } from '../page/moments';

/** A run from what is chosen in it: each choice has a line of its own, and one that all share. */
const run = (...choices: readonly string[]): readonly Moment[] => [
  moment(0, { lines: [line('It begins.')] }),
  ...choices.map((id, at) =>
    moment(at + 1, { chosen: offer(id), lines: [line(`After ${id}.`), line(at % 2 === 0 ? 'Rain.' : 'Sun.')] }),
  ),
];
const chosen = ({ rows }: ReturnType<typeof sideBySide>) =>
  rows.map(({ left, right }) => [left?.chosen, right?.chosen]);

test('two runs lie beside each other from the first choice that they don’t share', () => {
  const beside = sideBySide(run('in', 'left', 'out'), run('in', 'right', 'up'));
  expect(beside.together).toBe(1);
  expect(chosen(beside)).toEqual([
    ['Take left.', 'Take right.'],
    ['Take out.', 'Take up.'],
  ]);
});

test('what both choose later stands in one row again, and what both read is marked', () => {
  const beside = sideBySide(run('in', 'left', 'talk', 'out'), run('in', 'right', 'out'));
  expect(chosen(beside)).toEqual([
    ['Take left.', 'Take right.'],
    ['Take talk.', undefined],
    ['Take out.', 'Take out.'],
  ]);
  expect(beside.rows.at(-1)?.left?.lines).toEqual([
    { text: 'After out.', speaker: null, isShared: true },
    { text: 'Sun.', speaker: null, isShared: false },
  ]);
});

test('a run that only goes further stands alone, and the same run twice has nothing to compare', () => {
  expect(chosen(sideBySide(run('in'), run('in', 'on')))).toEqual([[undefined, 'Take on.']]);
  expect(sideBySide(run('in', 'on'), run('in', 'on'))).toEqual({ together: 2, rows: [] });
});

test('nothing of either run is left out, and each stands in its order', () => {
  const ways = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 });
  fc.assert(
    fc.property(ways, ways, (left, right) => {
      const { together, rows } = sideBySide(run(...left), run(...right));
      const of = (side: 'left' | 'right') => rows.flatMap((row) => row[side]?.chosen ?? []);
      expect([of('left'), of('right')]).toEqual(
        [left, right].map((way) => way.slice(together).map((id) => `Take ${id}.`)),
      );
    }),
  );
});

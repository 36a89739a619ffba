import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mannersOf, noManners, withManner } from '../../../src/explorer/reading/tally';
import { leadingManner } from '../../../src/relationship';

const answers = fc.array(fc.constantFrom('frank', 'guarded', 'joking', null), { maxLength: 12 });
const given = (all: readonly (string | null)[]): readonly string[] => all.flatMap((manner) => manner ?? []);
const tallyOf = (all: readonly (string | null)[]) => all.reduce(withManner, noManners);

test('a tally leads to the same manner as the answers that it was made of', () => {
  fc.assert(
    fc.property(answers, (all) => {
      expect(leadingManner(mannersOf(tallyOf(all)))).toBe(leadingManner(given(all)));
    }),
  );
});

test('and goes on leading to the same, whatever is answered next', () => {
  fc.assert(
    fc.property(answers, answers, (before, after) => {
      const known = mannersOf(tallyOf(before));
      expect(leadingManner([...known, ...given(after)])).toBe(leadingManner([...given(before), ...given(after)]));
    }),
  );
});

test('two orders of the same answers that end in the same are one tally', () => {
  expect(tallyOf(['frank', 'frank', 'joking'])).toEqual(tallyOf(['frank', null, 'frank', 'joking']));
});

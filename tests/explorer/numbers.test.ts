import { expect, test } from 'vitest';
import { findingsWithout } from '../../src/explorer/comparing/findings';
import { budgetOf, usual } from '../../src/explorer/numbers';
import type { Finding } from '../../src/story';

test('where nothing is counted, time is the bound, and the seed is that of the game’s first playthrough', () => {
  expect(budgetOf({ workers: 1 }, 20)).toEqual({ seed: 1, seconds: 20, expansions: null, readers: null, workers: 1 });
  expect(budgetOf({ workers: 1, seconds: 3, seed: 9 }, 20)).toMatchObject({ seed: 9, seconds: 3 });
});

test('whoever counts one thing has the other counted too, so that the result can be repeated', () => {
  expect(budgetOf({ expansions: 5 }, 20)).toMatchObject({ seconds: null, expansions: 5, readers: usual.readers });
  expect(budgetOf({ readers: 5 }, 20)).toMatchObject({ seconds: null, expansions: usual.expansions, readers: 5 });
});

test('who counts and names seconds is bound by all of them', () => {
  expect(budgetOf({ expansions: 5, seconds: 2 }, 20)).toMatchObject({ seconds: 2, expansions: 5, readers: null });
});

test('a finding is the same where its line has moved or the search came further, and another where its knot is', () => {
  const finding: Finding = {
    severity: 'warning',
    file: 'main.ink',
    line: 3,
    knot: 'hall',
    message: 'Never true in 480 states.',
    remedy: 'Mend it.',
  };
  const later = { ...finding, line: 9, message: 'Never true in 1,204 states.' };
  expect(findingsWithout([later], [finding])).toEqual([]);
  expect(findingsWithout([{ ...later, knot: 'attic' }], [finding])).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { rarityFindings } from '../../../src/explorer/measures/rarity';
import { formatFinding } from '../../../src/story';

const manifest = { endings: { out: { title: 'Out', share01: 0.2 }, asleep: { title: 'Asleep' } } };

test('what readers are told of how rare an ending is holds within four in a hundred', () => {
  for (const share of [0.17, 0.2, 0.23]) expect(rarityFindings([{ name: 'out', share }], manifest)).toEqual([]);
  const [found, ...others] = rarityFindings([{ name: 'out', share: 0.31 }], manifest);
  expect(others).toEqual([]);
  expect(found && formatFinding(found)).toBe(
    'manifest.json error: The ending “out” is said to be reached by 20 % of simulated readers, and is by 31 %. Write “share01”: 0.31 for it.',
  );
});

test('an ending of which nothing is said, or that nobody has read towards, is no finding', () => {
  expect(
    rarityFindings(
      [
        { name: 'asleep', share: 0.9 },
        { name: 'out', share: null },
      ],
      manifest,
    ),
  ).toEqual([]);
});

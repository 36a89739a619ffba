import { expect, test } from 'vitest';
import { measureEndings, measurePersonas } from '../../../src/explorer/measures/endings';
import type { Judged } from '../../../src/explorer/search/explored';
import { digest, line, option, run, turn, written } from './made';

const story = written('They part.', 'They stay.', 'It rains.', 'It is dry.');
const reached: Judged = { verdict: 'reached', witness: { seed: 1, choices: [':On.'] } };
const endings = new Map<string, Judged>([
  ['parted', reached],
  ['together', reached],
  ['drowned', { verdict: 'not found', witness: null }],
]);

/** A reader who reads these lines behind the last choice. */
const reader = (persona: string, ending: string | null, ...closing: readonly string[]) =>
  digest(
    story,
    run(
      [
        turn({ offered: [option('On.')] }),
        turn({ chosen: option('On.'), lines: closing.map((text) => line(story, text)) }),
      ],
      { persona, ending },
    ),
  );

const runs = [
  reader('frank', 'parted', 'They part.', 'It rains.'),
  reader('frank', 'parted', 'They part.', 'It is dry.'),
  reader('tender', 'parted', 'It is dry.', 'They part.'),
  reader('tender', 'together', 'They stay.'),
  reader('random', null),
];

test('the share of an ending is of all readers, also of those who reach none', () => {
  expect(measureEndings(endings, runs).map(({ name, share }) => [name, share])).toEqual([
    ['parted', 0.6],
    ['together', 0.2],
    ['drowned', 0],
  ]);
});

test('an ending says who reaches it, and what share of each persona', () => {
  expect(measureEndings(endings, runs)[0]).toMatchObject({
    personas: ['frank', 'tender'],
    byPersona: [
      { name: 'frank', share: 1 },
      { name: 'tender', share: 0.5 },
      { name: 'random', share: 0 },
    ],
  });
});

test('a variation is another set of lines behind the last choice, in whatever order', () => {
  expect(measureEndings(endings, runs).map(({ variations }) => variations)).toEqual([2, 1, 0]);
});

test('an ending that nobody reached is told with what the search says of it', () => {
  expect(measureEndings(endings, runs)[2]).toMatchObject({ personas: [], verdict: 'not found', witness: null });
});

test('a persona says how many readers it had and which endings they reach, and says so of none', () => {
  expect(measurePersonas(endings, runs)).toEqual([
    { name: 'frank', readers: 2, endings: ['parted'] },
    { name: 'tender', readers: 2, endings: ['parted', 'together'] },
    { name: 'random', readers: 1, endings: [] },
  ]);
});

test('without readers no ending has a share', () => {
  expect(measureEndings(endings, []).map(({ share }) => share)).toEqual([null, null, null]);
});

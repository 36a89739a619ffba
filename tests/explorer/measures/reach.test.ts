import { expect, test } from 'vitest';
import { measureCoverage, measureHeat, measureRare, measureWordsByFile } from '../../../src/explorer/measures/reach';
import { measureRepeats } from '../../../src/explorer/measures/repeats';
import type { Judged } from '../../../src/explorer/search/explored';
import { digest, explored, line, option, run, turn, written } from './made';

const at = (file: string, row: number) => ({ file, line: row });
const reached: Judged = { verdict: 'reached', witness: { seed: 7, choices: [':Up.'] } };
const unreachable: Judged = { verdict: 'unreachable', witness: null };
const notFound: Judged = { verdict: 'not found', witness: null };

test('a line is as bad as the worst of its pieces', () => {
  const story = written(
    { text: 'One', source: at('a.ink', 1) },
    { text: 'two', source: at('a.ink', 1) },
    { text: 'three', source: at('a.ink', 2) },
    { text: 'four', source: at('a.ink', 2) },
    { text: 'five', source: at('a.ink', 2) },
    { text: 'six', source: at('b.ink', 2) },
  );
  const pieces = [reached, notFound, reached, notFound, unreachable, reached];
  expect(measureCoverage({ content: story, pieces })).toEqual({ lines: 3, reached: 1, unreachable: 1, notFound: 1 });
});

test('the words of a story are counted by file', () => {
  const story = written(
    { text: 'One two.', source: at('a.ink', 1) },
    { text: 'Three.', source: at('b.ink', 1) },
    { text: 'Four.', source: at('a.ink', 2) },
    { text: 'Five.', source: null },
  );
  expect(measureWordsByFile(story)).toEqual([
    { file: 'a.ink', words: 3 },
    { file: 'b.ink', words: 1 },
    { file: null, words: 1 },
  ]);
});

test('heat is the share of readers who come by a knot; what they read in a stitch they read in its knot', () => {
  const story = {
    ...written({ text: 'Top.' }, { text: 'Hall.', knot: 'hall' }, { text: 'Chest.', knot: 'attic.chest' }),
    knots: ['hall', 'attic', 'attic.chest', 'logic'],
  };
  const reads = (...texts: readonly string[]) =>
    digest(story, run([turn({ lines: texts.map((text) => line(story, text)) })]));
  const runs = [reads('Top.', 'Hall.'), reads('Top.', 'Hall.', 'Chest.'), reads('Top.'), reads('Top.', 'Hall.')];
  const knots = new Map([...story.knots.map((knot) => [knot, reached] as const), ['attic.chest', notFound] as const]);
  expect(measureHeat({ content: story, knots }, runs)).toEqual([
    { knot: 'hall', share: 0.75, verdict: 'reached' },
    { knot: 'attic', share: 0.25, verdict: 'reached' },
    { knot: 'attic.chest', share: 0.25, verdict: 'not found' },
  ]);
});

const attic = written(
  { text: 'The hall.' },
  { text: 'A mouse.', knot: 'attic' },
  { text: 'A map.', secret: true },
  { text: 'Never.' },
  { text: 'Seldom.' },
);
const readers = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    digest(
      attic,
      run(
        [
          turn({
            lines: [
              line(attic, 'The hall.'),
              ...(index === 9
                ? [line(attic, 'Seldom.', ['scene: hall']), line(attic, 'Seldom.', ['scene: stairs'])]
                : []),
            ],
          }),
        ],
        { index },
      ),
    ),
  );

test('rare is what the search reaches and under a thousandth of the readers do, but for secrets', () => {
  const search = explored(attic, [], { pieces: [reached, reached, reached, unreachable, reached] });
  expect(measureRare(search, readers(1001))).toEqual([
    { file: 'main.ink', line: 2, knot: 'attic', text: 'A mouse.', readers: 0, witness: reached.witness },
    { file: 'main.ink', line: 5, knot: null, text: 'Seldom.', readers: 1, witness: reached.witness },
  ]);
  // One in a thousand is not under a thousandth.
  expect(measureRare(search, readers(1000))?.map(({ text }) => text)).toEqual(['A mouse.']);
});

test('with fewer than a thousand readers nothing is said of what is rare', () => {
  expect(measureRare(explored(attic, []), readers(999))).toBeNull();
});

const hall = written('The clock in the hall strikes.', 'Yes, he says again.', 'It strikes, and strikes once more.');
const strikes = (tags: readonly string[] = []) => line(hall, 'The clock in the hall strikes.', tags);
const reading = (...lines: readonly (readonly ReturnType<typeof strikes>[])[]) =>
  run(lines.map((each, turnAt) => turn({ chosen: turnAt === 0 ? null : option(`Wait ${turnAt}.`), lines: each })));

test('a line read twice is found with the shortest way to where it comes back', () => {
  const runs = [
    digest(hall, reading([strikes()], [], [strikes()])),
    digest(hall, { ...reading([strikes()], [strikes()], [strikes()]), seed: 8 }),
    digest(hall, reading([strikes()], [])),
  ];
  expect(measureRepeats(hall, runs)).toEqual([
    {
      piece: 0,
      file: 'main.ink',
      line: 1,
      knot: null,
      text: 'The clock in the hall strikes.',
      readers: 2,
      witness: { seed: 8, choices: [':Wait 1.'] },
    },
  ]);
});

test('a line may come back where it says so, or has fewer than five words', () => {
  const yes = line(hall, 'Yes, he says again.');
  expect(measureRepeats(hall, [digest(hall, reading([strikes()], [strikes(['again'])], [yes], [yes]))])).toEqual([]);
});

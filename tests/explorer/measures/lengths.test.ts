import { expect, test } from 'vitest';
import { measureChoices, measureGap, measureWords } from '../../../src/explorer/measures/lengths';
import { digest, line, option, run, turn, words, written } from './made';

const story = written('It rains.', { text: 'Go in.', choice: 0 }, { text: 'Stay out here.', choice: 1 }, 'Dry now.');

/** A reading with so many words before each asking, and so many behind the last choice. */
const gaps = (before: readonly (readonly [count: number, ...tags: string[]])[], behind = 0) => {
  const asking = before.map(([count, ...tags], at) =>
    turn({
      chosen: at === 0 ? null : option('On.'),
      lines: [line(story, words(count), tags)],
      offered: [option('On.')],
    }),
  );
  const last = turn({ chosen: option('On.'), lines: behind === 0 ? [] : [line(story, words(behind))] });
  return digest(story, run([...asking, last]));
};

test('what is written is the prose and what stands on options', () => {
  expect(measureWords(story, []).written).toBe(2 + 2 + 3 + 2);
});

test('what one reader reads is the lines and the options taken, not those left', () => {
  const read = run([
    turn({ lines: [line(story, 'It rains.')], offered: [option('Go in.'), option('Stay out here.')] }),
    turn({ chosen: option('Go in.'), lines: [line(story, 'Dry now.')] }),
  ]);
  expect(measureWords(story, [digest(story, read)]).run).toEqual({ median: 6, p10: 6, p90: 6 });
});

test('readers are told apart by the median, and by the tenth at either end', () => {
  const runs = Array.from({ length: 11 }, (_, at) => gaps([[at * 10]]));
  // Each of them takes one option of one word.
  expect(measureWords(story, runs).run).toEqual({ median: 51, p10: 11, p90: 91 });
});

test('choices are counted as written, as often as one reader is asked, and by their options', () => {
  const read = run([
    turn({ offered: [option('Go in.'), option('Stay out here.')] }),
    turn({ chosen: option('Go in.'), offered: [option('On.')] }),
    turn({ chosen: option('On.') }),
  ]);
  expect(measureChoices(story, [digest(story, read)])).toEqual({
    authored: 2,
    run: { median: 2 },
    options: { mean: 1.5, max: 2 },
  });
});

test('a gap is what is read from one asking to the next; what follows the last choice is none', () => {
  expect(measureGap([gaps([[100], [20], [40]], 5000)])).toEqual({ median: 40, p90: 88, max: 100, maxHeld: null });
});

test('the longest gap of a held scene is counted apart, until the next scene', () => {
  const runs = [
    gaps([[10, 'scene: hall'], [500, 'scene: attic', 'held'], [300], [90, 'scene: attic'], [70, 'scene: hall']]),
  ];
  expect(measureGap(runs)).toMatchObject({ max: 70, maxHeld: 500 });
  expect(runs[0]?.heldGaps).toEqual([1, 2, 3]);
});

test('what was read before a held scene begins is no gap of it', () => {
  const lines = [line(story, words(300)), line(story, '', ['scene: attic', 'held'])];
  const read = digest(story, run([turn({ lines, offered: [option('On.')] })]));
  expect(measureGap([read])).toMatchObject({ max: 300, maxHeld: null });
});

test('a scene is held whichever of the two cues is written first', () => {
  expect(measureGap([gaps([[10], [500, 'held', 'scene: attic']])])).toMatchObject({ max: 10, maxHeld: 500 });
});

test('without readers there is nothing to say but what is written', () => {
  expect(measureWords(story, []).run).toEqual({ median: null, p10: null, p90: null });
  expect(measureChoices(story, [])).toEqual({ authored: 2, run: { median: null }, options: { mean: null, max: null } });
  expect(measureGap([])).toEqual({ median: null, p90: null, max: null, maxHeld: null });
});

import { expect, test } from 'vitest';
import { measureSecondRun, measureSeenShare } from '../../../src/explorer/measures/replay';
import { digest, line, run, turn, words, written } from './made';

const story = written(
  { text: words(10) },
  { text: words(20) },
  { text: words(30) },
  { text: words(36) },
  { text: words(4), choice: 0 },
);

/** A reader of scenes: each with the pieces that were read in it. */
const reader = (index: number, persona: string, scenes: Readonly<Record<string, readonly number[]>>) => {
  const lines = Object.entries(scenes).flatMap(([name, pieces]) =>
    pieces.map((piece) => line(story, 'Read.', [`scene: ${name}`], [piece])),
  );
  return digest(story, run([turn({ lines })], { index, persona }));
};

test('how much one reader sees is by different pieces, each once', () => {
  const share = measureSeenShare(story, [reader(0, 'frank', { hall: [0, 1, 0, 0], attic: [1] })]);
  expect(share).toEqual({ median: 0.3125 });
});

test('options count neither as seen nor as written', () => {
  const offered = digest(story, run([turn({ lines: [line(story, 'Read.', [], [3])], shown: [4] })]));
  expect(measureSeenShare(story, [offered])).toEqual({ median: 0.375 });
});

test('nobody sees a share of a story without a word', () => {
  expect(measureSeenShare(written(), [digest(written(), run([turn()]))])).toEqual({ median: null });
});

test('a second reading is new by the words that the first did not see', () => {
  const first = reader(0, 'frank', { hall: [0, 1] });
  const second = reader(1, 'joking', { hall: [0, 2] });
  // 30 of 40 words one way round, 20 of 30 the other.
  expect(measureSecondRun(story, [first, second]).newWords).toBe(0.7083);
});

test('a scene is new where the first never came, or where at least half of its words are new', () => {
  const first = reader(0, 'frank', { hall: [0, 1], cellar: [2] });
  const second = reader(1, 'joking', { hall: [0, 1], cellar: [2, 3], attic: [0] });
  // The second finds the attic, and 36 of 66 words new in the cellar; the first finds nothing new.
  expect(measureSecondRun(story, [first, second]).newScenes).toBe(1);
  expect(measureSecondRun(story, [second, first]).newScenes).toBe(1);
});

test('readers of one persona are not compared with each other', () => {
  const alike = [reader(0, 'frank', { hall: [0] }), reader(1, 'frank', { hall: [1] })];
  expect(measureSecondRun(story, alike)).toEqual({ newWords: null, newScenes: null });
});

test('every persona is compared with every other, whatever the order they read in', () => {
  // The kind read one thing and the cruel another: two pairs in three differ, where neighbours alone may be all alike.
  const read = (order: readonly string[]) =>
    Array.from({ length: 12 }, (_, index) => order[index % 4] ?? '').map((persona, index) =>
      reader(index, persona, { hall: persona.startsWith('cruel') ? [1] : [0] }),
    );
  expect(measureSecondRun(story, read(['kind', 'kind too', 'cruel', 'cruel too'])).newWords).toBe(1);
  expect(measureSecondRun(story, read(['kind', 'cruel', 'kind too', 'cruel too'])).newWords).toBe(1);
});

import { expect, test } from 'vitest';
import { type Outcome, watchForSameWords } from '../../../src/explorer/search/same-words';

const led = (choice: number, words: string, rest: string): Outcome => ({ choice, words, rest });

test('two options that lead to the same words and the same place are the same', () => {
  const watch = watchForSameWords();
  watch.compare([led(1, 'Yes.', '3'), led(0, 'Yes.', '3')]);
  expect(watch.found()).toEqual([{ pair: [0, 1], same: 'words and rest' }]);
});

test('where only the place differs, only the words are the same', () => {
  const watch = watchForSameWords();
  watch.compare([led(0, 'Yes.', '3'), led(1, 'Yes.', '4')]);
  expect(watch.found()).toEqual([{ pair: [0, 1], same: 'words' }]);
});

test('two that once differ are never the same again', () => {
  const watch = watchForSameWords();
  watch.compare([led(0, 'Yes.', '3'), led(1, 'Yes.', '3')]);
  watch.compare([led(0, 'Yes.', '5'), led(1, 'No.', '5')]);
  watch.compare([led(0, 'Yes.', '7'), led(1, 'Yes.', '7')]);
  expect(watch.found()).toEqual([]);
});

test('an option is asked about until it differs from all that it was compared with', () => {
  const watch = watchForSameWords();
  expect(watch.asks(0)).toBe(true);
  watch.compare([led(0, 'Yes.', '1'), led(1, 'Yes.', '2'), led(2, 'No.', '3')]);
  expect([0, 1, 2].map(watch.asks)).toEqual([true, true, false]);
});

test('an option that is offered twice is not compared with itself', () => {
  const watch = watchForSameWords();
  watch.compare([led(0, 'Yes.', '1'), led(0, 'Yes.', '1')]);
  expect(watch.found()).toEqual([]);
});

import { expect, test } from 'vitest';
import {
  measureEchoed,
  measureReflective,
  measureSpeakers,
  measureStateLineEvery,
} from '../../../src/explorer/measures/answers';
import { digest, line, option, run, turn, words, written } from './made';

const story = written(
  { text: words(25), conditional: true },
  { text: words(24), conditional: true },
  { text: words(60) },
);
const on = [option('On.')];

test('a choice is answered at once by words in its turn, unless it is marked to be answered later', () => {
  const read = run([
    turn({ offered: on }),
    turn({ chosen: option('Ask.'), lines: [line(story, 'She nods.')], offered: on }),
    turn({ chosen: option('Wait.'), lines: [line(story, '', ['light: thinking'])], offered: on }),
    turn({ chosen: option('Promise.', 'later'), lines: [line(story, 'She nods.')], offered: on }),
    turn({ chosen: option('Leave.'), lines: [line(story, 'She waves.')] }),
  ]);
  expect(measureEchoed([digest(story, read)])).toBe(0.5);
});

test('a choice is reflective behind a line that is marked so, and the next one is not', () => {
  const read = run([
    turn({ lines: [line(story, 'A photograph.', ['reflective'])], offered: on }),
    turn({ chosen: option('Look.'), lines: [line(story, 'It rains.')], offered: on }),
    turn({ chosen: option('Go.') }),
  ]);
  expect(measureReflective([digest(story, read)])).toBe(0.5);
});

test('a passage on state is a line with 25 words or more in alternatives', () => {
  const all = [line(story, words(25)), line(story, words(24)), line(story, words(60)), line(story, words(25))];
  expect(measureStateLineEvery([digest(story, run([turn({ lines: all })]))])).toBe(67);
  const joined = line(story, words(49), [], [0, 1]);
  expect(measureStateLineEvery([digest(story, run([turn({ lines: [joined, joined] })]))])).toBe(49);
});

test('a reader who meets no such passage has read that far without one', () => {
  const plain = run([turn({ lines: [line(story, words(60))] })]);
  expect(measureStateLineEvery([digest(story, plain)])).toBe(60);
});

test('a person first speaks after the words read before, options taken among them', () => {
  const read = run([
    turn({ lines: [line(story, 'It rains.'), line(story, '', ['speaker: guide'])], offered: on }),
    turn({
      chosen: option('Ask him in.'),
      lines: [line(story, 'Thank you.'), line(story, 'Wet, is it?', ['speaker: porter'])],
    }),
    turn({ chosen: option('On.'), lines: [line(story, 'Very.', ['speaker: guide'])] }),
  ]);
  expect(measureSpeakers(['porter', 'guide', 'ghost'], [digest(story, read)])).toEqual([
    { name: 'porter', at: 7 },
    { name: 'guide', at: 5 },
    { name: 'ghost', at: null },
  ]);
});

test('shares of choices that nobody made are none', () => {
  const silent = digest(story, run([turn()]));
  expect([measureEchoed([silent]), measureReflective([silent]), measureStateLineEvery([])]).toEqual([null, null, null]);
});

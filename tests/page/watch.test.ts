// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Pace, standsMs, watch } from '../../src/page/time/watch';
import { line, moment } from './moments';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const momentOf = (turn: number, text: string) => moment(turn, { lines: [line(text)], offers: [] });
const road = [momentOf(0, 'One.'), momentOf(1, 'Two.'), momentOf(2, 'Three.')];

function watching(moments = road, from = 0, pace: Pace = 'fast') {
  const chosen: string[] = [];
  const said: string[] = [];
  /** What was chosen while the ear is told of it. */
  const heard: string[] = [];
  const intents = {
    visit: vi.fn(),
    walk: vi.fn(),
    choose(id: string) {
      chosen.push(id);
      heard.push(document.documentElement.dataset.watching === 'quiet' ? '' : id);
    },
  };
  const takeOver = watch({ window, moments, pace, from, intents, say: (sentence) => said.push(sentence) });
  return { chosen, said, heard, intents, takeOver };
}

test('a road is gone along from its beginning, choice by choice, and then nothing is listened to', () => {
  const { chosen, said, intents } = watching();
  expect(intents.visit).toHaveBeenCalledWith(0);
  vi.runAllTimers();
  expect(chosen).toEqual(['c1', 'c2']);
  expect(said.at(-1)).toBe('You have watched it to its end.');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(said.at(-1)).toBe('You have watched it to its end.');
});

test('what was read already can be passed over: the road is gone along from a later turn', () => {
  const { chosen, intents } = watching(road, 1);
  expect(intents.walk).toHaveBeenCalledExactlyOnceWith(['c1']);
  expect(intents.visit).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(chosen).toEqual(['c2']);
});

test('a key stops it, and the reader is told that they have taken over', () => {
  const { chosen, said } = watching();
  vi.advanceTimersByTime(400);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  vi.runAllTimers();
  expect(chosen).toEqual(['c1']);
  expect(said.at(-1)).toBe('You are reading on from here.');
});

test('so does a bare click, as a screen reader sends it, with nothing pressed before', () => {
  const { chosen, said } = watching();
  vi.advanceTimersByTime(400);
  document.body.click();
  vi.runAllTimers();
  expect(chosen).toEqual(['c1']);
  expect(said.at(-1)).toBe('You are reading on from here.');
});

test('who takes over by other ways, as by going back in the browser, stops it all the same, and once', () => {
  const { chosen, said, takeOver } = watching();
  vi.advanceTimersByTime(400);
  takeOver();
  takeOver();
  vi.runAllTimers();
  expect(chosen).toEqual(['c1']);
  expect(said.slice(1)).toEqual(['You are reading on from here.']);
});

test('however long it is, its beginning and its stop are said, and nothing between', () => {
  const long = Array.from({ length: 30 }, (_, turn) => momentOf(turn, 'Words.'));
  for (const pace of ['fast', 'reading'] as const) {
    const { said } = watching(long, 0, pace);
    vi.runAllTimers();
    expect(said).toEqual([
      'Watching. Press any key, or touch the page, to take over.',
      'You have watched it to its end.',
    ]);
  }
});

test('watched fast, only the first change is for the ear; as it is read, all are; and then nothing is marked', () => {
  const fast = watching();
  vi.runAllTimers();
  expect(fast.heard).toEqual(['c1', '']);
  const read = watching(road, 0, 'reading');
  vi.runAllTimers();
  expect(read.heard).toEqual(['c1', 'c2']);
  expect(document.documentElement.dataset.watching).toBeUndefined();
});

test('a road of one moment is over at once, and a later key is nothing to it', () => {
  const { said } = watching(road.slice(0, 1));
  vi.runAllTimers();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(said.at(-1)).toBe('You have watched it to its end.');
});

/** The page says whether something is being said aloud; it is noticed a while later. */
async function says(speaking: boolean): Promise<void> {
  document.documentElement.toggleAttribute('data-speaking', speaking);
  for (let i = 0; i < 4; i += 1) await Promise.resolve();
}

test('it goes on in step with a voice: not before what stands has been spoken', async () => {
  const { chosen } = watching();
  vi.advanceTimersByTime(350);
  expect(chosen).toEqual(['c1']);
  await says(true);
  vi.advanceTimersByTime(60_000);
  expect(chosen).toEqual(['c1']);
  await says(false);
  expect(chosen).toEqual(['c1', 'c2']);
});

test('who takes over while a line is spoken is not carried on when it ends', async () => {
  const { chosen } = watching();
  await says(true);
  vi.advanceTimersByTime(60_000);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  await says(false);
  vi.runAllTimers();
  expect(chosen).toEqual([]);
});

test('a moment stands as long as it takes to read, and never too short to be found', () => {
  expect(standsMs(momentOf(0, 'word '.repeat(238).trim()), 'reading')).toBe(60_000);
  expect(standsMs(momentOf(0, 'One.'), 'reading')).toBe(1_500);
});

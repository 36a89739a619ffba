// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { standsMs, watch } from '../../src/page/time/watch';
import { line, moment } from './moments';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const momentOf = (turn: number, text: string) => moment(turn, { lines: [line(text)], offers: [] });
const road = [momentOf(0, 'One.'), momentOf(1, 'Two.'), momentOf(2, 'Three.')];

function watching(moments = road, from = 0) {
  const chosen: string[] = [];
  const said: string[] = [];
  const intents = { visit: vi.fn(), walk: vi.fn(), choose: (id: string) => chosen.push(id) };
  watch({ window, moments, pace: 'fast', from, intents, say: (sentence) => said.push(sentence) });
  return { chosen, said, intents };
}

test('a road is gone along from its beginning, choice by choice, and then nothing is listened to', () => {
  const { chosen, said, intents } = watching();
  expect(intents.visit).toHaveBeenCalledWith(0);
  vi.runAllTimers();
  expect(chosen).toEqual(['c1', 'c2']);
  expect(said.at(-1)).toBe('');
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(said.at(-1)).toBe('');
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

test('a road of one moment is over at once, and a later key is nothing to it', () => {
  const { said } = watching(road.slice(0, 1));
  vi.runAllTimers();
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  expect(said.at(-1)).toBe('');
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

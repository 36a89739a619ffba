// @vitest-environment jsdom
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Moment } from '../../src/director';
import { openTranscript } from '../../src/page/transcript/transcript';
import { manifest, moment, performed } from './moments';

let log: HTMLElement;
beforeEach(() => {
  log = document.createElement('div');
  document.body.replaceChildren(log);
});
const turns = (): Element[] => [...log.children];

test('a lived turn is appended, and what stood before is not touched', () => {
  const transcript = openTranscript(log, manifest);
  const road = [moment(0), moment(1), moment(2)];
  transcript.show(performed(road.slice(0, 2)));
  const before = turns();
  const inner = before.map((turn) => [...turn.childNodes]);
  transcript.show(performed(road));
  expect(turns().slice(0, 2)).toEqual(before);
  expect(before.map((turn) => [...turn.childNodes])).toEqual(inner);
  expect(turns()).toHaveLength(3);
});

test('after rewinding, what both roads share is the same elements, and the rest is what the road says', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), fc.nat(6), (shared, behind, ahead) => {
      log.replaceChildren();
      const transcript = openTranscript(log, manifest);
      const common = Array.from({ length: shared + 1 }, (_, turn) => moment(turn));
      const way = (length: number): Moment[] => Array.from({ length }, (_, at) => moment(shared + 1 + at));
      const [one, other] = [
        [...common, ...way(behind)],
        [...common, ...way(ahead)],
      ];
      transcript.show(performed(one));
      const before = turns().slice(0, common.length);
      transcript.show(performed(other, 'restored'));
      expect(turns().slice(0, common.length)).toEqual(before);
      expect(turns().map((turn) => turn.getAttribute('data-turn'))).toEqual(other.map(({ turn }) => String(turn)));
      expect(log.querySelectorAll('[data-now]')).toHaveLength(1);
      expect(turns().at(-1)?.hasAttribute('data-now')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('restored and lived, a road leaves the same words', () => {
  const road = [moment(0), moment(1), moment(2)];
  const lived = openTranscript(log, manifest);
  for (const at of [1, 2, 3]) lived.show(performed(road.slice(0, at)));
  const words = log.textContent;
  const other = document.createElement('div');
  openTranscript(other, manifest).show(performed(road, 'restored'));
  expect(other.textContent).toBe(words);
});

test('only what is lived is read out and comes in line by line', () => {
  const transcript = openTranscript(log, manifest);
  const road = [moment(0), moment(1)];
  transcript.show(performed(road, 'restored'));
  expect(log.getAttribute('aria-live')).toBe('off');
  expect(log.querySelector('[data-lived]')).toBeNull();
  transcript.show(performed([...road, moment(2)]));
  expect(log.getAttribute('aria-live')).toBe('polite');
  expect(log.querySelectorAll('[data-lived]')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { drawProgress, progressLine } from '../../../src/explorer/measures/progress';

const half = { done01: 0.5, states: 12_345, readers: 600, reached: 891, pieces: 1172 };

test('progress is a bar, and what was come by so far', () => {
  expect(progressLine(half, 80)).toBe('██████████            50 %  891 of 1,172 pieces reached  12,345 states');
});

test('a narrow terminal is told less, and a wide one all', () => {
  expect(progressLine(half, 40)).toBe('██████████            50 %');
  expect(progressLine(half, 120)).toMatch(/600 readers$/);
});

test('each line takes the place of the one before, and the last is wiped', () => {
  const written: string[] = [];
  const draw = drawProgress({ isTTY: true, columns: 40, write: (text) => written.push(text) });
  draw(half);
  draw(null);
  expect(written).toEqual(['\r\u001b[K██████████            50 %', '\r\u001b[K']);
});

test('nothing is drawn where nobody looks', () => {
  const written: string[] = [];
  const draw = drawProgress({ write: (text) => written.push(text) });
  draw(half);
  draw(null);
  expect(written).toEqual([]);
});

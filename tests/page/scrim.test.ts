import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Colour, contrast, over } from '../../src/page/picture/colour';
import { scrimOf } from '../../src/page/picture/scrim';

const sheet = readFileSync(new URL('../../src/page/styles/base.css', import.meta.url), 'utf8');
const named = (name: string): Colour => {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(sheet)?.[1];
  if (hex === undefined) throw new Error(`No colour is called --${name}.`);
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
};
const share01 = Number(/--scrim-share: (\d+)%/.exec(sheet)?.[1]) / 100;
const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
const pixels = fc.uint8Array({ minLength: 4, maxLength: 4 * 144 });

describe('whatever the picture, and however bright the light in it,', () => {
  test.each([
    'ink',
    'receded',
    'quiet',
    'glow',
    'glow-receded',
    'ember',
    'ember-receded',
    'machine',
    'machine-receded',
  ])('--%s reads over its scrim at 4.5:1 or better', (name) => {
    fc.assert(
      fc.property(pixels, (picture) => {
        for (const behind of [white, black])
          expect(contrast(named(name), over(scrimOf(picture), share01, behind))).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  test('what is read now reads better than what was read', () => {
    fc.assert(
      fc.property(pixels, (picture) => {
        const ground = over(scrimOf(picture), share01, white);
        expect(contrast(named('ink'), ground)).toBeGreaterThan(contrast(named('receded'), ground) + 2);
      }),
    );
  });
});

test('the scrim takes its colour from the picture', () => {
  const blue = scrimOf([20, 30, 200, 255]);
  const orange = scrimOf([230, 140, 40, 255]);
  expect(blue[2]).toBeGreaterThan(blue[0]);
  expect(orange[0]).toBeGreaterThan(orange[2]);
});

test.each(['pen', 'pencil', 'red-pencil'])('--%s reads on the paper and at its darker edge', (name) => {
  for (const paper of ['paper', 'paper-edge']) expect(contrast(named(name), named(paper))).toBeGreaterThanOrEqual(4.5);
});

test('the pen reads on paper that has receded', () => {
  expect(contrast(named('pen'), named('paper-receded'))).toBeGreaterThanOrEqual(4.5);
});

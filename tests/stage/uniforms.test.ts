// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Detail } from '../../src/stage/picture';
import { fragmentSource } from '../../src/stage/shader';
import { numberOf } from '../../src/stage/shader-living';
import { tellShader } from '../../src/stage/uniforms';
import { livingDetails } from '../../src/story';

const area = (x: number) => ({ x, y: 0.25, width: 0.5, height: 0.5 });
const whole = { x: 0, y: 0, width: 1, height: 1 };
const sides = ({ x, y, width, height }: typeof whole) => [x, y, width, height];
const crop = { x: 0.1, y: 0, width: 0.8, height: 1 };
const details: readonly Detail[] = [
  { name: 'city', area: whole },
  { name: 'water', area: area(0.3) },
  { name: 'wheel', area: area(0.1) },
  { name: 'wheel', area: area(0.4) },
];

function told(still: boolean): ReadonlyMap<string, number | readonly number[]> {
  const names = new Map<string, number | readonly number[]>();
  const picture = {
    key: 'a/x',
    base: new Image(),
    light: null,
    depth: null,
    focus: [0.5, 0.5] as const,
    details,
    passage: 'fade' as const,
  };
  tellShader(
    {
      standing: { picture, crop, sinceMs: 1500 },
      coming: null,
      come: 0,
      passage: 'fade',
      light: { intensity: 0, warmth: 0, reach: 0, spread: 0, shimmer: 0, voices: 1 },
      mood: { temperature: 0, saturation: 1 },
      shift: { x: 0, y: 0 },
      timeMs: 4000,
      still,
    },
    { width: 100, height: 50, ratio: 1 },
    (name, value) => names.set(name, value),
  );
  return names;
}

test('the shader is told of each detail with its own area, the same one twice too, and of how long the place has been there', () => {
  const names = told(false);
  const [wheel, water, city] = [numberOf('wheel'), numberOf('water'), numberOf('city')];
  // Two to a float, wheels first and what has the whole picture last; the second picture is the first where none comes.
  const pairs = [16 * wheel + wheel, 16 * water + city];
  expect(names.get('uDetails')).toEqual([...pairs, ...pairs]);
  expect(names.get('uPartsA')).toEqual([area(0.1), area(0.4), area(0.3), crop].flatMap(sides));
  expect(names.get('uSinceAS')).toBe(1.5);
});

test('a still stage is told of no detail at all', () => {
  expect(told(true).get('uDetails')).toEqual([0, 0, 0, 0]);
});

/** The uniforms that a source declares, each with its type. */
const declared = (source: string) =>
  [...source.matchAll(/^uniform (\w+) ([^;]+);/gm)].flatMap(([, type = '', names = '']) =>
    names.split(',').map((name) => ({ type, name: name.trim() })),
  );

test('the shader is told of every uniform, and of nothing else', () => {
  expect([...told(false).keys()].sort()).toEqual(
    declared(fragmentSource)
      .map(({ name }) => name)
      .sort(),
  );
});

test('the uniforms fit into the 16 rows of four that WebGL promises, samplers counted with them', () => {
  const cells: Readonly<Record<string, number>> = { mat4: 16, vec4: 4, vec2: 2, float: 1, sampler2D: 1 };
  const taken = declared(fragmentSource).map(({ type }) => cells[type] ?? Number.NaN);
  // Each divides the next, so that they fill rows without a gap.
  expect(Math.ceil(taken.reduce((sum, one) => sum + one, 0) / 4)).toBeLessThanOrEqual(16);
});

test('two numbers of details fit into one float, also where a float is coarse', () => {
  expect(livingDetails.length).toBeLessThan(16);
});

test('each detail has a number of its own, and none has that of nothing', () => {
  const numbers = livingDetails.map(numberOf);
  expect(new Set([0, ...numbers]).size).toBe(livingDetails.length + 1);
});

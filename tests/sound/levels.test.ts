import { expect, test } from 'vitest';
import { stemGains } from '../../src/sound/levels';
import { lights } from '../../src/story';

const axes = { trust: { min: -5, max: 5, start: 0, bands: [] } };
const stems = [
  { name: 'ground', rest01: 0 },
  { name: 'strings', follows: 'trust', rest01: 0.2 },
  { name: 'glass', follows: 'light', rest01: 0 },
];
const at = (trust: number, light: (typeof lights)[number]) =>
  stemGains(stems, { levels: { trust }, light, parts: [] }, axes);

test('a stem that follows nothing sounds in full', () => {
  expect(at(-5, 'gone')).toMatchObject({ ground: 1 });
});

test('a stem that follows an axis rests at its lowest and is full at its highest', () => {
  expect(at(-5, 'gone').strings).toBeCloseTo(0.2);
  expect(at(0, 'gone').strings).toBeCloseTo(0.6);
  expect(at(5, 'gone').strings).toBeCloseTo(1);
});

test('a stem that follows the light is silent while the light is gone or asleep, and full where it speaks', () => {
  expect(at(0, 'gone').glass).toBe(0);
  expect(at(0, 'asleep').glass).toBe(0);
  expect(at(0, 'speaking').glass).toBe(1);
});

test('every state of the light and any level gives gains between 0 and 1', () => {
  for (const light of lights) {
    for (const trust of [-99, -5, 0, 5, 99]) {
      for (const gain of Object.values(at(trust, light))) {
        expect(gain).toBeGreaterThanOrEqual(0);
        expect(gain).toBeLessThanOrEqual(1);
      }
    }
  }
});

test('a stem that follows an axis nobody knows rests', () => {
  expect(
    stemGains([{ name: 'x', follows: 'nothing', rest01: 0.3 }], { levels: {}, light: 'gone', parts: [] }, axes),
  ).toEqual({
    x: 0.3,
  });
});

test('a part is silent until the moment names it, and then follows what it follows', () => {
  const parted = [
    { name: 'tune', rest01: 0, part: true },
    { name: 'answer', follows: 'trust', rest01: 0, part: true },
  ];
  const gains = (parts: string[]) => stemGains(parted, { levels: { trust: 5 }, light: 'gone', parts }, axes);
  expect(gains([])).toEqual({ tune: 0, answer: 0 });
  expect(gains(['tune'])).toEqual({ tune: 1, answer: 0 });
  expect(gains(['answer', 'unheard'])).toMatchObject({ tune: 0 });
  expect(gains(['answer']).answer).toBeGreaterThan(0);
});

import { expect, test } from 'vitest';
import { createRandom } from '../../../src/explorer/random';
import { everybody, pickOption } from '../../../src/explorer/reading/personas';
import type { ReadOption } from '../../../src/explorer/reading/run';
import type { OptionCue } from '../../../src/story';

const option = (...cues: readonly OptionCue[]): ReadOption => ({ id: 'hall:a', text: 'A.', cues });
const leaning = (...names: readonly string[]): ReadOption => option({ kind: 'leans', names });
const plain = option();

/** How often each of the options was picked, of so many picks. */
function sharesOf(persona: string, offered: readonly ReadOption[]): readonly number[] {
  const random = createRandom(11);
  const picks = Array.from({ length: 10_000 }, () => pickOption(persona, offered, random));
  return offered.map((_, place) => picks.filter((pick) => pick === place).length / picks.length);
}

const near = (share: number, expected: number): void => expect(Math.abs(share - expected)).toBeLessThan(0.015);

test('everybody is those who are named, and one who picks at random', () => {
  expect(everybody(['frank', 'guarded'])).toEqual(['frank', 'guarded', 'random']);
});

test('a persona takes what leans its way 85 times in a hundred, and else any option', () => {
  const [liked = 0, other = 0, another = 0] = sharesOf('frank', [leaning('frank'), plain, leaning('guarded')]);
  near(liked, 0.85 + 0.15 / 3);
  near(other, 0.05);
  near(another, 0.05);
});

test('an answer in the manner of its name leans its way too', () => {
  const [liked = 0] = sharesOf('frank', [option({ kind: 'manner', name: 'frank' }), plain]);
  expect(liked).toBeGreaterThan(0.9);
});

test('between several that lean its way it picks evenly', () => {
  const [one = 0, , other = 0] = sharesOf('frank', [leaning('frank'), plain, leaning('guarded', 'frank')]);
  near(one - other, 0);
  expect(one + other).toBeGreaterThan(0.85);
});

test('where nothing leans its way, and for whoever leans nowhere, each option is as likely', () => {
  for (const persona of ['frank', 'random']) {
    for (const share of sharesOf(persona, [plain, leaning('guarded'), plain, plain])) near(share, 0.25);
  }
});

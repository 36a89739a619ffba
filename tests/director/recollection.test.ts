import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Director } from '../../src/director/telling';
import { fnv1a, type Road } from '../../src/playthrough';
import { ownStory, type TestStory, testStory } from './told';

const picks = (maxLength: number) => fc.array(fc.nat(999), { maxLength });
const seeds = fc.nat(0x7fffffff);
const own = await ownStory();

const stories: readonly (readonly [name: string, story: TestStory, runs: number, turns: number])[] = [
  ['what-stands', await testStory('what-stands'), 30, 6],
  ['random-loop', await testStory('random-loop'), 30, 40],
  ...(own.story === null ? [] : [['the story of this repository', own.story, 4, 40] as const]),
];

/** Where one comes to by such picks, as far as there is something to choose. */
function roadBy(teller: Director, seed: number, all: readonly number[], from: Road = { seed, choices: [] }): Road {
  const choices = [...from.choices];
  for (const pick of all) {
    const offers = teller.tell({ seed, choices }).moments.at(-1)?.offers ?? [];
    const ids = offers.filter(({ unsayable }) => !unsayable).map(({ id }) => id);
    const id = ids[pick % ids.length];
    if (id === undefined) break;
    choices.push(id);
  }
  return { seed, choices };
}

/** What a director that has told a road remembers of it. */
function remembered(teller: Director, road: Road): string {
  teller.tell(road);
  return teller.recollect(road) ?? '';
}

describe.each(stories)('in %s', (_, story, numRuns, maxLength) => {
  it('a road that is recalled is the road that was told, and everything that follows on it is the same', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), fc.nat(maxLength), picks(6), (seed, all, cut, on) => {
        const lived = story.direct();
        const there = roadBy(lived, seed, all);
        const later = story.direct();
        expect(later.recall(remembered(lived, there))).toBe(true);
        expect(later.tell(there)).toEqual(lived.tell(there));
        // From its end, and from any place before it.
        for (const from of [there, { seed, choices: there.choices.slice(0, cut) }]) {
          const further = roadBy(lived, seed, on, from);
          expect(later.tell(further)).toEqual(lived.tell(further));
        }
      }),
      { numRuns },
    );
  });

  it('remembering and recalling after every turn changes nothing', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const lived = story.direct();
        const whole = roadBy(lived, seed, all);
        let visit = story.direct();
        for (let turn = 0; turn <= whole.choices.length; turn += 1) {
          const there = { seed, choices: whole.choices.slice(0, turn) };
          expect(visit.tell(there)).toEqual(lived.tell(there));
          const next = story.direct();
          expect(next.recall(remembered(visit, there))).toBe(true);
          visit = next;
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

const loop = await testStory('random-loop');
const there = roadBy(loop.direct(), 7, [1, 2, 3, 1, 2, 3]);
const text = remembered(loop.direct(), there);

it('what is recalled is not told again: no line of it is asked of the story', () => {
  const body = text.slice(text.indexOf(' ') + 1);
  const first = loop.direct().tell(there).moments[0]?.lines[0]?.text ?? '';
  const other = body.replace(JSON.stringify(first), '"Another line."');
  const later = loop.direct();
  expect(later.recall(`${fnv1a(other)} ${other}`)).toBe(true);
  expect(later.tell(there).moments[0]?.lines[0]?.text).toBe('Another line.');
});

it('what a director has told already stays the same moments when more is recalled', () => {
  const teller = loop.direct();
  const [opening] = teller.tell({ seed: 7, choices: [] }).moments;
  expect(teller.recall(text)).toBe(true);
  expect(teller.tell(there).moments[0]).toBe(opening);
  expect(teller.tell(there)).toEqual(loop.direct().tell(there));
});

it('a text that has changed anywhere is not taken in, and the road is told by the story', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'x', '"', '}', ' '), (at, letter) => {
      fc.pre(text[at] !== letter);
      const later = loop.direct();
      expect(later.recall(text.slice(0, at) + letter + text.slice(at + 1))).toBe(false);
      expect(later.tell(there)).toEqual(loop.direct().tell(there));
    }),
    { numRuns: 200 },
  );
  for (const none of ['', ' ', 'nothing', text.slice(0, -1)]) expect(loop.direct().recall(none)).toBe(false);
});

it('another story takes nothing of it in', async () => {
  const other = await testStory('what-stands');
  expect(other.direct().recall(text)).toBe(false);
});

it('of a road that was not told, or not to its end, nothing is remembered', () => {
  expect(loop.direct().recollect(there)).toBeNull();
  const teller = loop.direct();
  const astray = { seed: 7, choices: [...there.choices, 'nowhere'] };
  teller.tell(astray);
  expect(teller.recollect(astray)).toBeNull();
});

it('where a saved state can’t be read, the story is played again to there', () => {
  const [sum = '', body = ''] = [text.slice(0, text.indexOf(' ')), text.slice(text.indexOf(' ') + 1)];
  expect(sum).toBe(String(fnv1a(body)));
  const spoilt = JSON.stringify({ ...JSON.parse(body), states: { 0: '{}', [there.choices.length]: 'no state' } });
  const later = loop.direct();
  expect(later.recall(`${fnv1a(spoilt)} ${spoilt}`)).toBe(true);
  const lived = loop.direct();
  const further = roadBy(lived, there.seed, [1, 2, 3], there);
  expect(later.tell(further)).toEqual(lived.tell(further));
});

it('a story that reckons with fractions is told by itself, since ink’s saves forget which numbers are whole', async () => {
  const story = await testStory('odd/fractions');
  const teller = story.direct();
  const road = roadBy(teller, 1, [0]);
  expect(teller.tell(road).moments.at(-1)?.lines.at(-1)?.text).toBe('Half of it is 2.5.');
  expect(teller.recollect({ seed: 1, choices: [] })).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followTold, makeOpening, openingTeller, roadLink } from '../../src/director';
import { type Link, type Road, readLink } from '../../src/playthrough';
import { ownStory, type TestStory, testStory } from './told';

const before = await testStory('edited-before');
const after = await testStory('edited-after');
const standing = await testStory('what-stands');
const breaking = await testStory('breaks-at-a-choice');
const own = await ownStory();

const idOf = ({ compiled, manifest }: TestStory) => ({ id: manifest.id, fingerprint: compiled.fingerprint });

/** The link to a road's end, as `story` tells it. */
function linkTo(story: TestStory, road: Road): string {
  const { id, fingerprint } = idOf(story);
  return roadLink({ manifestId: id, fingerprint, road, moments: story.direct().tell(road).moments });
}

function readIn(story: TestStory, link: string): Link {
  const read = readLink(link, idOf(story));
  if (read === null || typeof read === 'string') throw new Error(`No link: ${read}`);
  return read;
}

/** Makes so many choices, each picked by a number among what can be said. */
function walk(story: TestStory, seed: number, picks: readonly number[]): Road {
  const director = story.direct();
  let road: Road = { seed, choices: [] };
  for (const pick of picks) {
    const offers =
      director
        .tell(road)
        .moments.at(-1)
        ?.offers.filter(({ unsayable }) => !unsayable) ?? [];
    const offer = offers[pick % offers.length];
    if (offer === undefined) break;
    road = { seed, choices: [...road.choices, offer.id] };
  }
  return road;
}

const stories: readonly (readonly [name: string, story: TestStory, turns: number])[] = [
  ['what-stands', standing, 6],
  ['random-loop', await testStory('random-loop'), 40],
  ['thread-offered-twice', await testStory('thread-offered-twice'), 6],
  ...(own.story === null ? [] : [['the story of this repository', own.story, 60] as const]),
];

describe.each(stories)('in %s', (_, story, turns) => {
  it('a link leads back to any road', () => {
    fc.assert(
      fc.property(fc.nat(0x7fffffff), fc.array(fc.nat(999), { maxLength: turns }), (seed, picks) => {
        const road = walk(story, seed, picks);
        const of = road.choices.length;
        expect(followTold(readIn(story, linkTo(story, road)), story.direct())).toEqual({ road, held: of, of });
      }),
      { numRuns: 20 },
    );
  });
});

describe('a link', () => {
  it('is not made of moments that do not offer what the road chooses', () => {
    const road = { seed: 1, choices: ['hall:nod', 'desk:dear'] };
    const { moments } = standing.direct().tell(road);
    const of = { manifestId: 'test', fingerprint: 'f', road };
    expect(() => roadLink({ ...of, moments: moments.slice(0, 1) })).toThrow(RangeError);
    expect(() => roadLink({ ...of, moments: moments.toReversed() })).toThrow(RangeError);
    expect(roadLink({ ...of, moments: moments.slice(0, 2) })).toBe(roadLink({ ...of, moments }));
  });

  it('leads through a story that was edited since as far as its choices hold', () => {
    const road = walk(before, 1, [1, 0, 0]);
    const link = readIn(after, linkTo(before, road));
    expect(link.changed).toBe(true);
    const { moments } = after.direct().tell(road);
    const held = moments.length - 1;
    expect([held, road.choices.length]).toEqual([1, 3]);
    expect(followTold(link, after.direct())).toEqual({
      road: { seed: 1, choices: road.choices.slice(0, held) },
      held,
      of: road.choices.length,
    });
  });

  it('never leads through what cannot be said, or into where the story breaks', () => {
    const forge = (story: TestStory, ...choices: string[]): Link => {
      const told = { seed: 1, choices: choices.slice(0, -1) };
      const { id, fingerprint } = idOf(story);
      const { moments } = story.direct().tell(told);
      return readIn(story, roadLink({ manifestId: id, fingerprint, road: { seed: 1, choices }, moments }));
    };
    expect(followTold(forge(standing, 'hall:shout'), standing.direct())).toMatchObject({ held: 0, of: 1 });
    expect(followTold(forge(breaking, 'rooms:hold', 'rooms:fall'), breaking.direct())).toMatchObject({
      held: 1,
      of: 2,
    });
  });

  it('is followed no further than its teller knows', () => {
    const link = readIn(standing, linkTo(standing, { seed: 5, choices: ['hall:nod', 'desk:dear'] }));
    const opening = openingTeller(makeOpening(standing.direct(), 5));
    expect(followTold(link, opening)).toMatchObject({ road: { choices: ['hall:nod'] }, held: 1, of: 2 });
  });
});

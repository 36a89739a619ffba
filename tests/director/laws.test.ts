import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSession, type Moment, type Session, type Teller } from '../../src/director';
import { beginPlaythrough, choose, type Playthrough, road } from '../../src/playthrough';
import { type Recording, record } from './recording';
import { ownStory, type TestStory, testStory } from './told';

/** Readers at random: each number picks among what can be said, or, now and then, goes back or on. */
const picks = (maxLength: number) => fc.array(fc.nat(999), { maxLength });
const seeds = fc.nat(0x7fffffff);

const own = await ownStory();

const stories: readonly (readonly [name: string, story: TestStory, runs: number, turns: number])[] = [
  ['what-stands', await testStory('what-stands'), 30, 6],
  ['random-loop', await testStory('random-loop'), 30, 40],
  ['strays-past-bounds', await testStory('strays-past-bounds'), 20, 20],
  ...(own.story === null ? [] : [['the story of this repository', own.story, 5, 40] as const]),
];

const sayable = (moment: Moment): readonly string[] =>
  moment.offers.filter(({ unsayable }) => !unsayable).map(({ id }) => id);

interface Reading {
  readonly session: Session;
  readonly recording: Recording;
}

function read(story: TestStory, playthrough: Playthrough, teller: Teller = story.direct()): Reading {
  const recording = record();
  const session = createSession({
    playthrough,
    teller,
    fingerprint: story.compiled.fingerprint,
    keep: () => undefined,
    now: () => 0,
  });
  session.join(recording);
  return { session, recording };
}

const begun = (story: TestStory, seed: number): Playthrough =>
  beginPlaythrough({ id: 'law', story: story.compiled.fingerprint, seed, nowMs: 0 });

/** Goes on by a choice; false at an end. */
function goOn({ session }: Reading, pick: number): boolean {
  const ids = sayable(session.performance().now);
  const id = ids[pick % ids.length];
  if (id !== undefined) session.choose(id);
  return id !== undefined;
}

/** Wanders: goes on mostly, and back, on again, or to any turn sometimes. */
function wander(reading: Reading, pick: number): void {
  const { session } = reading;
  if (pick % 7 === 0) session.undo();
  else if (pick % 7 === 1) session.redo();
  else if (pick % 11 === 2) session.goTo(pick % session.performance().road.length);
  else goOn(reading, pick);
}

describe.each(stories)('in %s', (_, story, numRuns, maxLength) => {
  it('replaying a log gives the same moments as living it', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const lived = read(story, begun(story, seed));
        for (const pick of all) wander(lived, pick);
        const replayed = story.direct().tell(road(lived.session.playthrough()));
        expect(replayed).toEqual({ moments: lived.session.performance().road, trouble: null });
      }),
      { numRuns },
    );
  });

  it('a director that has let go of its snapshots plays again, and tells the same', () => {
    const branches = fc.array(fc.record({ cut: fc.nat(maxLength), on: picks(4) }), { maxLength: 5 });
    fc.assert(
      fc.property(seeds, picks(maxLength), branches, (seed, all, forks) => {
        const letting = story.direct(1);
        const holding = story.direct();
        const ways = [all, ...forks.map(({ cut, on }) => [...all.slice(0, cut), ...on])];
        for (const way of ways) {
          const reading = read(story, begun(story, seed), holding);
          for (const pick of way) goOn(reading, pick);
          const { session } = reading;
          expect(letting.tell(road(session.playthrough())).moments).toEqual(session.performance().road);
        }
      }),
      { numRuns },
    );
  });

  it('a save after every turn and a load change nothing', () => {
    const director = story.direct();
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const straight = read(story, begun(story, seed), director);
        let saved = JSON.stringify(begun(story, seed));
        for (const pick of all) {
          const again = read(story, JSON.parse(saved), director);
          wander(straight, pick);
          wander(again, pick);
          saved = JSON.stringify(again.session.playthrough());
          expect(again.recording.shown()).toEqual(straight.recording.shown());
        }
        const loaded = read(story, JSON.parse(saved));
        expect(loaded.recording.shown()).toEqual(straight.recording.shown());
        expect(loaded.session.playthrough()).toEqual(straight.session.playthrough());
        expect(loaded.recording.played()).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('undo then redo shows what was shown, and plays nothing', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const reading = read(story, begun(story, seed));
        for (const pick of all) {
          wander(reading, pick);
          const { session, recording } = reading;
          if (session.playthrough().at === 0) continue;
          const shown = recording.shown();
          const playthrough = session.playthrough();
          const played = recording.played();
          session.undo();
          session.redo();
          expect(recording.shown()).toEqual(shown);
          expect(session.playthrough()).toEqual(playthrough);
          expect(recording.played()).toEqual(played);
        }
      }),
      { numRuns },
    );
  });

  it('undoing all the way shows, at each turn, what was shown there on the way', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const reading = read(story, begun(story, seed), story.direct(3));
        const shown = [reading.recording.shown()];
        for (const pick of all) if (goOn(reading, pick)) shown.push(reading.recording.shown());
        while (shown.length > 0) {
          expect(reading.recording.shown()).toEqual(shown.pop());
          reading.session.undo();
        }
      }),
      { numRuns },
    );
  });

  it('every axis stays in its bounds', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const reading = read(story, begun(story, seed));
        for (const pick of all) goOn(reading, pick);
        for (const { stands } of reading.session.performance().road) {
          for (const [name, { min, max }] of Object.entries(story.manifest.axes)) {
            expect(stands.levels[name]).toBeGreaterThanOrEqual(min);
            expect(stands.levels[name]).toBeLessThanOrEqual(max);
          }
        }
      }),
      { numRuns },
    );
  });

  it('the ledger of a road leads from where an axis started to where it stands', () => {
    fc.assert(
      fc.property(seeds, picks(maxLength), (seed, all) => {
        const reading = read(story, begun(story, seed));
        for (const pick of all) goOn(reading, pick);
        const { road: moments, now } = reading.session.performance();
        const sums = { ...moments[0]?.stands.levels };
        for (const { axis, from, to } of moments.slice(1).flatMap(({ moved }) => moved)) {
          expect(sums[axis]).toBe(from);
          sums[axis] = to;
        }
        expect(sums).toEqual(now.stands.levels);
      }),
      { numRuns },
    );
  });
});

describe('the story of this repository', () => {
  it('can be told, and is held to these laws', () => {
    expect(own.trouble).toBeNull();
  });
});

describe('a log', () => {
  it('gives the same objects when it is told again by the same director', () => {
    const [, story] = stories[1] ?? expect.fail('no story');
    const director = story.direct();
    const [opening] = director.tell({ seed: 1, choices: [] }).moments;
    const [first] = sayable(opening ?? expect.fail('no opening'));
    const way = road(choose(begun(story, 1), first ?? expect.fail('no offer'), 0));
    const once = director.tell(way).moments;
    director.tell({ seed: 2, choices: [] });
    director.tell(way).moments.forEach((moment, turn) => {
      expect(moment).toBe(once[turn]);
    });
  });
});

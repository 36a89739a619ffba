import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunningStory } from '../../src/story';
import { openStory, StoryError } from '../../src/story/running';
import { allStories, read } from './reading';

const stories = await allStories();

/** Goes on; a story of the tests may break on purpose. */
function goesOn(story: RunningStory): boolean {
  try {
    story.advance();
    return true;
  } catch (error) {
    if (error instanceof StoryError) return false;
    throw error;
  }
}

/** A step of a reader who wanders: forward by a choice, or back to any place remembered. */
const steps = fc.array(fc.record({ back: fc.boolean(), pick: fc.nat(20) }), { minLength: 1, maxLength: 25 });

test('the small stories are there to be read', () => {
  expect(stories.length).toBeGreaterThan(5);
});

describe.each(stories)('$name', ({ compiled, sources }) => {
  test('a snapshot is the same as a save, on any walk back and forth', () => {
    fc.assert(
      fc.property(steps, fc.nat(1000), (walk, seed) => {
        const story = openStory(compiled, sources, { maxSteps: 3_000 });
        story.start(seed);
        if (!goesOn(story)) return;
        const places = [{ snapshot: story.snapshot(), json: story.save() }];
        for (const { back, pick } of walk) {
          const place = places[pick % places.length];
          if (back && place !== undefined) {
            story.restore(place.snapshot);
            expect(story.save()).toBe(place.json);
            const loaded = openStory(compiled, sources);
            loaded.load(place.json);
            expect(loaded.options()).toEqual(story.options());
          }
          const options = story.options();
          if (options.length === 0) continue;
          const before = story.snapshot();
          story.choose(pick % options.length);
          if (goesOn(story)) places.push({ snapshot: story.snapshot(), json: story.save() });
          else story.restore(before);
        }
        // None of what was remembered has moved by what was read since.
        for (const { snapshot, json } of places) {
          story.restore(snapshot);
          expect(story.save()).toBe(json);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('it reads the same straight on, through a save after every turn, and with detours', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 15 }), fc.nat(1000), (picks, seed) => {
        try {
          read({ compiled, sources }, picks, seed);
        } catch (error) {
          if (!(error instanceof StoryError)) throw error;
        }
      }),
      { numRuns: 6 },
    );
  });
});

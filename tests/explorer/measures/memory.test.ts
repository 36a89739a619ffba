import { describe, expect, test } from 'vitest';
import { measureAxes, measureDelayed, measureThreads } from '../../../src/explorer/measures/memory';
import type { Turn } from '../../../src/explorer/reading/run';
import { digest, line, manifest, option, run, turn, written } from './made';

const story = written();
const two = [option('Take it.'), option('Leave it.')];
const trust = { min: 0, max: 9, start: 0, bands: [{ name: 'low', from: 0 }] };
const withTrust = manifest({ axes: { trust } });

/** A turn behind a choice between two, that ends in a scene; the first has none behind it. */
const into = (scene: string, given: Partial<Turn> = {}): Turn =>
  turn({ chosen: option('Take it.'), lines: [line(story, '', [`scene: ${scene}`])], offered: two, ...given });
const opening = (scene: string): Turn => into(scene, { chosen: null });

const delayed = (...turns: readonly Turn[]) => measureDelayed([digest(story, run(turns), withTrust)]);

describe('a choice is remembered', () => {
  test('where what it wrote is read again after a change of scene, and twice as far after two', () => {
    const near = delayed(opening('hall'), into('hall', { writes: ['key'] }), into('attic', { reads: ['key'] }));
    expect(near).toEqual({ scene1: 0.5, scene2: 0 });
    const far = delayed(
      opening('hall'),
      into('hall', { writes: ['key'] }),
      into('attic'),
      into('roof', { reads: ['key'] }),
    );
    expect(far).toEqual({ scene1: 0.3333, scene2: 0.3333 });
  });

  test('by its own count too, where the script asks whether it was taken', () => {
    const counted = delayed(
      opening('hall'),
      into('hall', { writes: ['-> c-0'] }),
      into('attic', { reads: ['-> c-0'] }),
    );
    expect(counted.scene1).toBe(0.5);
  });

  test('from the scene that it was asked in, where it leads out of it', () => {
    const leaving = delayed(opening('hall'), into('attic', { writes: ['key'] }), into('attic', { reads: ['key'] }));
    expect(leaving).toEqual({ scene1: 0.5, scene2: 0 });
  });

  test('not in the scene that it was made in, nor by its own reply', () => {
    expect(delayed(opening('hall'), into('hall', { writes: ['key'] }), into('hall', { reads: ['key'] })).scene1).toBe(
      0,
    );
    expect(delayed(opening('hall'), into('attic', { writes: ['key'], reads: ['key'] })).scene1).toBe(0);
  });

  test('not where somebody wrote it in between: then it is the later one that is', () => {
    const rewritten = delayed(
      opening('hall'),
      into('hall', { writes: ['key'] }),
      into('attic', { writes: ['key'] }),
      into('attic', { reads: ['key'] }),
    );
    expect(rewritten).toEqual({ scene1: 0.3333, scene2: 0 });
  });

  test('not by a sum that only adds to it', () => {
    const adding = { reads: ['times'], writes: ['times'] };
    expect(delayed(opening('hall'), into('hall', adding), into('attic', adding)).scene1).toBe(0);
  });

  test('not by a point on an axis, its band, or the manner', () => {
    const standing = ['trust', 'trust_band', 'manner'];
    expect(
      delayed(opening('hall'), into('hall', { writes: standing }), into('attic', { reads: standing })).scene1,
    ).toBe(0);
  });

  test('and counts only where there were two options to choose from', () => {
    const forced = { ...opening('hall'), offered: [option('On.')] };
    expect(delayed(forced, into('hall', { writes: ['key'] }), into('attic', { reads: ['key'] }))).toEqual({
      scene1: 0,
      scene2: 0,
    });
    expect(delayed(forced, into('hall', { writes: ['key'], offered: [] }))).toEqual({ scene1: null, scene2: null });
  });
});

test('a thread returns in as many scenes as it appears in after its first; the median of who meets it', () => {
  const meets = (...scenes: readonly (readonly [name: string, ...threads: string[]])[]) =>
    digest(
      story,
      run([
        turn({
          lines: scenes.flatMap(([name, ...threads]) => [
            line(story, '', [`scene: ${name}`]),
            ...threads.map((thread) => line(story, 'Said.', [`thread: ${thread}`])),
          ]),
        }),
      ]),
    );
  const runs = [
    meets(['hall', 'kite', 'kite'], ['attic', 'kite'], ['roof'], ['hall', 'kite', 'bell']),
    meets(['hall', 'kite'], ['attic']),
    meets(['attic']),
  ];
  expect(measureThreads(runs)).toEqual([
    { name: 'bell', returns: 0 },
    { name: 'kite', returns: 1 },
  ]);
});

test('an axis is read in every scene that asks for it or for its band, over all readers', () => {
  const reads = (...turns: readonly Turn[]) => digest(story, run(turns), withTrust);
  const runs = [
    reads(into('hall', { reads: ['trust_band'] }), into('attic', { reads: ['trust'] })),
    reads(into('hall', { reads: ['trust'] }), into('roof', { reads: ['trust'] })),
  ];
  expect(measureAxes(withTrust, runs)).toEqual([{ name: 'trust', scenes: 3 }]);
});

test('to move an axis is not to read it, though its band may be read in the same turn', () => {
  const moving = (...reads: readonly string[]) =>
    digest(story, run([into('hall', { reads, writes: ['trust'] })]), withTrust);
  expect(measureAxes(withTrust, [moving('trust')])).toEqual([{ name: 'trust', scenes: 0 }]);
  expect(measureAxes(withTrust, [moving('trust', 'trust_band')])).toEqual([{ name: 'trust', scenes: 1 }]);
});

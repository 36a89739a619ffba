// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createGallery } from '../../src/stage/gallery';
import { bring, comeAt, emptyHanging, hang, passageOf, settle, settled } from '../../src/stage/hanging';
import { loadPicture, type Passage, type Picture } from '../../src/stage/picture';
import { manifestOf } from './fixture/moments';

const pictureOf = (key: string, passage: Passage = 'fade'): Picture => ({
  key,
  base: new Image(),
  light: null,
  depth: null,
  focus: [0.5, 0.5],
  details: [],
  passage,
});
const [a, b, c] = [pictureOf('a/x'), pictureOf('b/x'), pictureOf('c/x')];
const media = (...layers: string[]): Record<string, string> =>
  Object.fromEntries(layers.map((layer) => [`places/room/day/${layer}.webp`, `/${layer}`]));
const place = { name: 'room', hour: 'day' };
const arriving = (url: string) => Promise.resolve(Object.assign(new Image(), { src: url }));

describe('loading a picture', () => {
  it('takes its three files, its focus and its details', async () => {
    const faults: string[] = [];
    const picture = await loadPicture(place, manifestOf(), media('base', 'light', 'depth'), arriving, (f) =>
      faults.push(f),
    );
    expect(picture?.base.src).toContain('/base');
    expect(picture?.light?.src).toContain('/light');
    expect(picture?.depth?.src).toContain('/depth');
    expect(picture?.focus).toEqual([0.3, 0.6]);
    expect(picture?.passage).toBe('fade');
    expect(picture?.details).toEqual([{ name: 'dust', area: { x: 0, y: 0, width: 1, height: 1 } }]);
    expect(faults).toEqual([]);
  });

  it('goes without light and depth, and says so in one sentence', async () => {
    const faults: string[] = [];
    const picture = await loadPicture(place, manifestOf(), media('base'), arriving, (f) => faults.push(f));
    expect(picture?.light).toBeNull();
    expect(faults).toEqual(['A part of the picture of “The room” is missing; it is shown without.']);
  });

  it('is no picture without its base, and says so in one sentence', async () => {
    const faults: string[] = [];
    const failing = () => Promise.reject(new Error('404'));
    const all = media('base', 'light', 'depth');
    expect(await loadPicture(place, manifestOf(), all, failing, (f) => faults.push(f))).toBeNull();
    expect(faults).toEqual(['The picture of “The room” could not be shown; the story goes on without it.']);
  });

  it('is no picture where nobody has drawn one yet, which is no fault', async () => {
    const faults: string[] = [];
    expect(await loadPicture(place, manifestOf(), {}, arriving, (f) => faults.push(f))).toBeNull();
    expect(faults).toEqual([]);
  });
});

describe('the gallery', () => {
  it('loads a picture once, however often it is asked at once', async () => {
    let loads = 0;
    const gallery = createGallery(
      async (key) => {
        loads += 1;
        return pictureOf(key);
      },
      () => {},
      () => false,
    );
    const [one, two] = await Promise.all([gallery.get('a/x'), gallery.get('a/x')]);
    expect(one).toBe(two);
    expect(await gallery.get('a/x')).toBe(one);
    expect(loads).toBe(1);
  });

  it('lets go of the least lately used, but never of one in use', async () => {
    const gone: string[] = [];
    const gallery = createGallery(
      async (key) => pictureOf(key),
      (picture) => gone.push(picture.key),
      (picture) => picture.key === 'b/x',
    );
    for (const key of ['a/x', 'b/x', 'c/x', 'a/x', 'd/x', 'e/x']) await gallery.get(key);
    expect(gone).toEqual(['c/x', 'a/x']);
  });

  it('tries again where a picture failed', async () => {
    const answers = [null, pictureOf('a/x')];
    const gallery = createGallery(
      async () => answers.shift() ?? null,
      () => {},
      () => false,
    );
    expect(await gallery.get('a/x')).toBeNull();
    expect(await gallery.get('a/x')).not.toBeNull();
  });
});

describe('hanging pictures', () => {
  it('the first one stands at once', () => {
    expect(bring(emptyHanging, a, 0)).toEqual(hang(a));
  });

  it('one comes in the place of another without a jump, and then stands', () => {
    const fading = bring(hang(a), b, 1000);
    const shares = Array.from({ length: 300 }, (_, i) => comeAt(fading, 1000 + i * 10));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    for (const [i, share] of shares.entries()) expect(share - (shares[i - 1] ?? 0)).toBeLessThan(0.01);
    expect(settle(fading, 1500)).toBe(fading);
    expect(settle(fading, 9000)).toEqual(hang(b));
  });

  it('a fade that has begun is ended before the next begins', () => {
    const fading = bring(bring(hang(a), b, 0), c, 300);
    expect(fading.coming).toBe(b);
    expect(settled(fading)).toBe(c);
    const then = settle(fading, 9000);
    expect([then.standing, then.coming]).toEqual([b, c]);
    expect(settle(then, 20_000)).toEqual(hang(c));
  });

  it('coming back during a fade still ends where one is', () => {
    const back = bring(bring(hang(a), b, 0), a, 300);
    expect(settled(back)).toBe(a);
    const staying = bring(back, b, 400);
    expect(settled(staying)).toBe(b);
  });

  it('a passage of one’s own takes its time, and a place is left by the way it was entered', () => {
    const lift = pictureOf('lift/x', 'doors');
    const dark = pictureOf('dark/x', 'dark');
    expect(passageOf(bring(hang(a), b, 0))).toBe('fade');
    expect(passageOf(bring(hang(a), lift, 0))).toBe('doors');
    expect(passageOf(bring(hang(lift), a, 0))).toBe('doors');
    expect(passageOf(bring(hang(lift), dark, 0))).toBe('dark');
    const through = bring(hang(a), dark, 0);
    expect(comeAt(through, 2100)).toBeCloseTo(0.5);
    expect(settle(through, 3000)).toBe(through);
    expect(settle(through, 4300)).toEqual(hang(dark));
  });
});

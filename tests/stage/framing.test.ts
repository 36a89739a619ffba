import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearOf, cropFor, type Framing, wholeArea } from '../../src/stage/framing';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const side = fc.integer({ min: 200, max: 3000 });
const host = fc.record({ width: side, height: side });
const anyFraming = fc
  .record({ host, picture: fc.constant({ width: 1600, height: 900 }), focus: fc.tuple(share, share), windowPx: side })
  .map((given): Framing => ({ ...given, safe: clearOf(given.host, given.windowPx) }));
const near = 1e-9;

describe('framing', () => {
  it('never squeezes a picture', () => {
    fc.assert(
      fc.property(anyFraming, (framing) => {
        const crop = cropFor(framing);
        const across = framing.host.width / (crop.width * framing.picture.width);
        const down = framing.host.height / (crop.height * framing.picture.height);
        expect(across).toBeCloseTo(down, 6);
      }),
    );
  });

  it('keeps the focus in view, whatever the host', () => {
    fc.assert(
      fc.property(anyFraming, (framing) => {
        const crop = cropFor(framing);
        const [x, y] = framing.focus;
        expect(x).toBeGreaterThanOrEqual(crop.x - near);
        expect(x).toBeLessThanOrEqual(crop.x + crop.width + near);
        expect(y).toBeGreaterThanOrEqual(crop.y - near);
        expect(y).toBeLessThanOrEqual(crop.y + crop.height + near);
      }),
    );
  });

  it('reaches past an edge of the picture only under what is covered', () => {
    fc.assert(
      fc.property(anyFraming, (framing) => {
        const crop = cropFor(framing);
        expect(crop.x).toBeGreaterThanOrEqual(-near);
        expect(crop.y).toBeGreaterThanOrEqual(-near);
        expect(crop.y + crop.height).toBeLessThanOrEqual(1 + near);
        const lastClear = crop.x + crop.width * (framing.safe.x + framing.safe.width);
        expect(lastClear).toBeLessThanOrEqual(1 + near);
      }),
    );
  });

  it('leaves room for things to move', () => {
    const picture = { width: 1600, height: 900 };
    const crop = cropFor({ host: picture, picture, focus: [0.5, 0.5], safe: wholeArea });
    expect(crop.width).toBeLessThan(0.98);
    expect(crop.x).toBeGreaterThan(0.01);
    expect(crop.x + crop.width).toBeLessThan(0.99);
  });

  it('brings a focus from under the text into the clear on a wide host', () => {
    const wide = { width: 1440, height: 900 };
    for (const focus of [0.3, 0.4, 0.5, 0.6, 0.66]) {
      const crop = cropFor({
        host: wide,
        picture: { width: 1600, height: 900 },
        focus: [focus, 0.5],
        safe: clearOf(wide, wide.height),
      });
      expect((focus - crop.x) / crop.width).toBeLessThan(0.55);
    }
  });

  it('counts on text over the right of a picture as high as its window, and on none over a lower one', () => {
    expect(clearOf({ width: 1440, height: 900 }, 900)).toEqual({ ...wholeArea, width: 0.55 });
    expect(clearOf({ width: 1024, height: 635 }, 635).width).toBeCloseTo(0.37, 2);
    for (const upright of [390, 820, 1024]) expect(clearOf({ width: upright, height: 450 }, 1180)).toEqual(wholeArea);
  });

  it('keeps a point of its own where the text stands under the picture, and only there', () => {
    const tall = [0.6, 0.5] as const;
    const at = (host: Framing['host'], more: Partial<Framing>) =>
      cropFor({ host, picture: { width: 1600, height: 900 }, focus: [0.4, 0.5], safe: clearOf(host, 844), ...more });
    const upright = { width: 390, height: 320 };
    expect(at(upright, { tall })).toEqual(at(upright, { focus: tall }));
    expect(at(upright, { tall })).not.toEqual(at(upright, {}));
    const wide = { width: 1440, height: 844 };
    expect(at(wide, { tall })).toEqual(at(wide, {}));
  });

  it('puts the focus in the middle of an upright host where the picture allows', () => {
    const upright = { width: 390, height: 420 };
    const crop = cropFor({
      host: upright,
      picture: { width: 1600, height: 900 },
      focus: [0.4, 0.5],
      safe: clearOf(upright, 844),
    });
    expect((0.4 - crop.x) / crop.width).toBeCloseTo(0.5, 6);
  });
});

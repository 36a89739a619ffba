import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Axis, bandOf, derive, diffLevels, holdInBounds, leadingManner } from '../../src/relationship';

const warmth: Axis = {
  min: 0,
  max: 10,
  start: 2,
  bands: [
    { name: 'cold', from: 0 },
    { name: 'mild', from: 3 },
    { name: 'warm', from: 7 },
  ],
};
const plain: Axis = { min: -5, max: 5, start: 0, bands: [] };

describe('a band', () => {
  it('reaches from its own level to the next one', () => {
    expect([0, 2.9, 3, 6, 7, 10].map((level) => bandOf(warmth, level))).toEqual([
      'cold',
      'cold',
      'mild',
      'mild',
      'warm',
      'warm',
    ]);
  });

  it('is the first one below all of them', () => {
    expect(bandOf(warmth, -3)).toBe('cold');
  });

  it('has no name where the axis has no bands', () => {
    expect(bandOf(plain, 1)).toBe('');
  });
});

describe('a level', () => {
  it('is held inside its bounds, and says where it strayed', () => {
    expect(holdInBounds({ warmth, plain }, { warmth: 14, plain: -6 })).toEqual({
      levels: { warmth: 10, plain: -5 },
      strays: [
        { axis: 'warmth', level: 14, bound: 10 },
        { axis: 'plain', level: -6, bound: -5 },
      ],
    });
  });

  it('stands at its start where the script does not count it', () => {
    expect(holdInBounds({ warmth }, { warmth: Number.NaN })).toEqual({ levels: { warmth: 2 }, strays: [] });
    expect(holdInBounds({ warmth }, {})).toEqual({ levels: { warmth: 2 }, strays: [] });
  });

  it('never leaves its bounds, whatever the script counts', () => {
    fc.assert(
      fc.property(fc.double(), (level) => {
        const held = holdInBounds({ warmth }, { warmth: level }).levels.warmth;
        expect(held).toBeGreaterThanOrEqual(0);
        expect(held).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('the manner that leads', () => {
  it('is none until two answers had one', () => {
    expect(leadingManner([])).toBe('');
    expect(leadingManner(['dry'])).toBe('');
  });

  it('is the one answered in most', () => {
    expect(leadingManner(['dry', 'open', 'dry'])).toBe('dry');
  });

  it('is the later one among equals', () => {
    expect(leadingManner(['dry', 'open'])).toBe('open');
    expect(leadingManner(['open', 'open', 'dry', 'dry', 'shy'])).toBe('dry');
  });

  it('leads by a count that no other beats', () => {
    const manners = fc.array(fc.constantFrom('dry', 'open', 'shy'), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(manners, (all) => {
        const count = (manner: string) => all.filter((other) => other === manner).length;
        const leader = leadingManner(all);
        for (const manner of all) expect(count(leader)).toBeGreaterThanOrEqual(count(manner));
      }),
    );
  });
});

describe('what is derived for the script', () => {
  it('names the band of every axis that has bands, and the manner', () => {
    const derived = derive({ levels: { warmth: 8, plain: 1 }, manners: ['dry', 'dry'], axes: { warmth, plain } });
    expect(derived).toEqual({ manner: 'dry', warmth_band: 'warm' });
  });
});

describe('the ledger', () => {
  const cause = { turn: 3, knot: 'hall', choice: 'hall:sit', source: null };

  it('has one entry for each axis that moved, with what moved it', () => {
    expect(diffLevels({ warmth: 2, plain: 0 }, { warmth: 4, plain: 0 }, cause)).toEqual([
      { axis: 'warmth', from: 2, to: 4, cause },
    ]);
  });

  it('has none for an axis that did not stand before', () => {
    expect(diffLevels({}, { warmth: 4 }, cause)).toEqual([]);
  });
});

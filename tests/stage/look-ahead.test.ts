import { describe, expect, it } from 'vitest';
import { lookAhead } from '../../src/stage/look-ahead';

const script = ['office/late', 'home/night', 'office/noon', 'home/night', 'fair/night', 'hill/night'];

describe('looking ahead', () => {
  it('names the two pictures that the script comes to next', () => {
    expect(lookAhead(script, 0, 'office/late')).toEqual({ at: 0, keys: ['home/night', 'office/noon'] });
  });

  it('knows which time one is in a place to which the script comes back', () => {
    expect(lookAhead(script, 0, 'home/night')).toEqual({ at: 1, keys: ['office/noon', 'fair/night'] });
    expect(lookAhead(script, 2, 'home/night')).toEqual({ at: 3, keys: ['fair/night', 'hill/night'] });
  });

  it('finds its place again when the reader has gone back', () => {
    expect(lookAhead(script, 4, 'office/late')).toEqual({ at: 0, keys: ['home/night', 'office/noon'] });
  });

  it('looks nowhere from a place that the script does not name, or from its last', () => {
    expect(lookAhead(script, 3, 'nowhere/day')).toEqual({ at: 3, keys: [] });
    expect(lookAhead(script, 0, 'hill/night')).toEqual({ at: 5, keys: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { type Axes, createRelationshipStore, type Step } from '../../src/relationship';

const axes: Axes = {
  warmth: {
    min: 0,
    max: 10,
    start: 2,
    bands: [
      { name: 'cold', from: 0 },
      { name: 'warm', from: 5 },
    ],
  },
};
const cause = { turn: 1, knot: null, choice: 'a', source: null };
const warmed: Step = {
  levels: { warmth: 6 },
  moved: [{ axis: 'warmth', from: 2, to: 6, cause }],
  manner: 'open',
};
const cooled: Step = {
  levels: { warmth: 1 },
  moved: [{ axis: 'warmth', from: 6, to: 1, cause: { ...cause, turn: 2 } }],
  manner: 'open',
};

describe('the relationship store', () => {
  it('stands at the start of every axis before anything is told', () => {
    const standing = createRelationshipStore(axes).getState();
    expect(standing).toEqual({ levels: { warmth: 2 }, ledger: [], derived: { manner: '', warmth_band: 'cold' } });
  });

  it('holds the last levels, every movement, and what is derived', () => {
    const store = createRelationshipStore(axes);
    store.project([warmed, cooled]);
    expect(store.getState()).toEqual({
      levels: { warmth: 1 },
      ledger: [...warmed.moved, ...cooled.moved],
      derived: { manner: 'open', warmth_band: 'cold' },
    });
  });

  it('takes back what a rewind undoes', () => {
    const store = createRelationshipStore(axes);
    store.project([warmed]);
    const before = store.getState();
    store.project([warmed, cooled]);
    store.project([warmed]);
    expect(store.getState()).toEqual(before);
  });

  it('tells its listeners what stands now and what stood before, until they leave', () => {
    const store = createRelationshipStore(axes);
    const heard: number[] = [];
    const leave = store.subscribe((now, before) => heard.push(before.levels.warmth ?? -1, now.levels.warmth ?? -1));
    store.project([warmed]);
    leave();
    store.project([warmed, cooled]);
    expect(heard).toEqual([2, 6]);
  });

  it('is another for each one that is made', () => {
    const one = createRelationshipStore(axes);
    one.project([warmed]);
    expect(createRelationshipStore(axes).getState().levels).toEqual({ warmth: 2 });
  });
});

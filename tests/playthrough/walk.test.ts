import { describe, expect, it } from 'vitest';
import { beginPlaythrough, choose, goTo, nodesOnRoad, redo, road, undo, withStory } from '../../src/playthrough';

const begun = beginPlaythrough({ id: 'one', story: 'f1', seed: 7, nowMs: 1000 });

describe('a playthrough', () => {
  it('begins with nothing chosen', () => {
    expect(road(begun)).toEqual({ seed: 7, choices: [] });
    expect(begun.at).toBe(0);
  });

  it('refuses a seed that ink could not take', () => {
    expect(() => beginPlaythrough({ id: 'one', story: 'f1', seed: -1, nowMs: 0 })).toThrow(RangeError);
    expect(() => beginPlaythrough({ id: 'one', story: 'f1', seed: 1.5, nowMs: 0 })).toThrow(RangeError);
    expect(() => beginPlaythrough({ id: 'one', story: 'f1', seed: 2 ** 31, nowMs: 0 })).toThrow(RangeError);
  });

  it('gains one node for each choice, with its date', () => {
    const two = choose(choose(begun, 'door:open', 1500), 'hall:sit', 1900);
    expect(two.nodes).toEqual([
      { parent: null, choice: null, madeAtMs: 1000, onward: 1 },
      { parent: 0, choice: 'door:open', madeAtMs: 1500, onward: 2 },
      { parent: 1, choice: 'hall:sit', madeAtMs: 1900, onward: null },
    ]);
    expect(road(two).choices).toEqual(['door:open', 'hall:sit']);
  });

  it('forks where another choice is made after an undo, and keeps the first', () => {
    const forked = choose(undo(choose(begun, 'door:open', 1)), 'door:knock', 2);
    expect(road(forked).choices).toEqual(['door:knock']);
    expect(road(forked, 1).choices).toEqual(['door:open']);
  });

  it('goes to the old node where the same choice is made again', () => {
    const once = choose(begun, 'door:open', 1);
    expect(choose(undo(once), 'door:open', 99)).toEqual(once);
  });

  it('takes the same choice at two places for two', () => {
    const twice = choose(choose(begun, 'loop:again', 1), 'loop:again', 2);
    expect(twice.nodes).toHaveLength(3);
  });

  it('redoes the way that was gone last, from as far up as one likes', () => {
    const left = choose(choose(begun, 'a', 1), 'left', 2);
    const right = choose(undo(left), 'right', 3);
    expect(road(redo(redo(goTo(right, 0)))).choices).toEqual(['a', 'right']);
    expect(road(redo(redo(goTo(goTo(right, 2), 0)))).choices).toEqual(['a', 'left']);
  });

  it('stays where nothing is to be undone or redone', () => {
    expect(undo(begun)).toBe(begun);
    expect(redo(begun)).toBe(begun);
  });

  it('refuses to go to a node that it lacks', () => {
    expect(() => goTo(begun, 1)).toThrow(RangeError);
    expect(() => road(begun, -1)).toThrow(RangeError);
  });

  it('names the nodes on the way to where the reader stands', () => {
    const forked = choose(undo(choose(choose(begun, 'a', 1), 'left', 2)), 'right', 3);
    expect(nodesOnRoad(forked)).toEqual([0, 1, 3]);
  });

  it('goes on in a story of another fingerprint with all its choices', () => {
    const once = choose(begun, 'a', 1);
    expect(withStory(once, 'f2')).toEqual({ ...once, story: 'f2' });
    expect(withStory(once, 'f1')).toBe(once);
  });
});

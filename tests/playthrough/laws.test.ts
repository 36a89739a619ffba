import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginPlaythrough,
  choose,
  goTo,
  graft,
  nodesOnRoad,
  type Playthrough,
  redo,
  road,
  undo,
} from '../../src/playthrough';

type Step =
  | { readonly does: 'choose'; readonly choice: string }
  | { readonly does: 'goTo'; readonly pick: number }
  | { readonly does: 'undo' }
  | { readonly does: 'redo' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'b', 'c').map((choice) => ({ does: 'choose' as const, choice })) },
  { weight: 1, arbitrary: fc.nat(1000).map((pick) => ({ does: 'goTo' as const, pick })) },
  { weight: 2, arbitrary: fc.constant({ does: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ does: 'redo' as const }) },
);
const steps = fc.array(step, { maxLength: 60 });
const begun = beginPlaythrough({ id: 'law', story: 'f', seed: 1, nowMs: 0 });

function walked(playthrough: Playthrough, taken: Step): Playthrough {
  switch (taken.does) {
    case 'choose':
      return choose(playthrough, taken.choice, playthrough.nodes.length);
    case 'goTo':
      return goTo(playthrough, taken.pick % playthrough.nodes.length);
    case 'undo':
      return undo(playthrough);
    case 'redo':
      return redo(playthrough);
  }
}

describe('whatever a reader does', () => {
  it('no node that was ever made is lost or changed', () => {
    fc.assert(
      fc.property(steps, (all) => {
        let playthrough = begun;
        for (const taken of all) {
          const before = playthrough.nodes;
          playthrough = walked(playthrough, taken);
          const after = playthrough.nodes.slice(0, before.length);
          expect(after.map(({ onward: _, ...node }) => node)).toEqual(before.map(({ onward: _, ...node }) => node));
        }
      }),
    );
  });

  it('undo then redo is nothing', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const playthrough = all.reduce(walked, begun);
        if (playthrough.at !== 0) expect(redo(undo(playthrough))).toEqual(playthrough);
      }),
    );
  });

  it('a road has as many choices as its node is deep, and walking it leads back', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const playthrough = all.reduce(walked, begun);
        playthrough.nodes.forEach((_, node) => {
          const { choices } = road(playthrough, node);
          expect(choices).toHaveLength(nodesOnRoad(playthrough, node).length - 1);
          expect(choices.reduce((way, choice) => choose(way, choice, 0), goTo(playthrough, 0)).at).toBe(node);
        });
      }),
    );
  });

  it('every parent comes before its children, and onward is always a child', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { nodes } = all.reduce(walked, begun);
        nodes.forEach((node, index) => {
          if (index > 0) expect(node.parent).toBeLessThan(index);
          if (node.onward !== null) expect(nodes[node.onward]?.parent).toBe(index);
        });
      }),
    );
  });

  it('two copies that went apart are grafted into one with the roads of both, where the first one stands', () => {
    fc.assert(
      fc.property(steps, steps, steps, (shared, here, there) => {
        const common = shared.reduce(walked, begun);
        const one = here.reduce(walked, common);
        const other = there.reduce(walked, common);
        const both = graft(one, other);
        const roads = (playthrough: Playthrough) =>
          new Set(playthrough.nodes.map((_, node) => road(playthrough, node).choices.join(' ')));
        expect(roads(both)).toEqual(new Set([...roads(one), ...roads(other)]));
        expect(both.at).toBe(one.at);
        expect(graft(both, other)).toBe(both);
        if (both.at !== 0) expect(redo(undo(both))).toEqual(both);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/explorer/search/explore';
import { tryThrows } from '../../../src/explorer/search/throws';
import { testStory } from '../../director/told';
import { shownBy } from './exploring';

/** What must hold of every exploration, whatever the story. */

const counted = { seed: 5, seconds: null, expansions: 1_500, readers: 90 } as const;

async function scripts() {
  const { compiled, manifest } = await testStory('random-loop');
  return { compiled, sources: null, manifest };
}

test('the same seed and numbers find the same, whatever the number of threads', { timeout: 60_000 }, async () => {
  const script = await scripts();
  const found = [];
  for (const workers of [1, 2, 3]) found.push({ ...(await explore(script, { ...counted, workers })), seconds: 0 });
  expect(found[1]).toEqual(found[0]);
  expect(found[2]).toEqual(found[0]);
});

describe('every witness', () => {
  test('leads, in the game, to what it is a witness of', async () => {
    const script = await scripts();
    const { content, pieces } = await explore(script, { ...counted, workers: 1 });
    let shown = 0;
    for (const { text, index, conditional } of content.pieces) {
      const witness = pieces[index]?.witness;
      // What is worded in parts is shown as a whole.
      if (witness == null || conditional || text.includes('  ')) continue;
      expect(shownBy(script, witness)).toContain(text);
      shown += 1;
    }
    expect(shown).toBeGreaterThan(10);
  });
});

/** All that falls in the tries of one passage whose throws have so many outcomes each. */
function tried(sizes: readonly number[], most: number): { readonly all: readonly string[]; readonly cut: boolean } {
  const throws = tryThrows(most, (below) => below >> 1);
  const all: string[] = [];
  do {
    const fallen: number[] = [];
    const chance = throws.chance(fallen);
    for (const size of sizes) chance.draw(size);
    all.push(fallen.join(' '));
  } while (throws.next());
  return { all, cut: throws.cut() };
}

const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 });

describe('what is left to chance', () => {
  test('is tried in every combination, each once', () => {
    fc.assert(
      fc.property(sizes, (each) => {
        const { all, cut } = tried(each, 64);
        expect(cut).toBe(false);
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBe(each.reduce((product, size) => product * size, 1));
      }),
    );
  });

  test('is cut short where there are too many combinations, and says so', () => {
    const { all, cut } = tried([6, 6, 6], 48);
    expect(cut).toBe(true);
    expect(all).toHaveLength(48);
    // Each outcome of each throw has still had its turn.
    for (const place of [0, 1, 2]) {
      expect(new Set(all.map((fallen) => fallen.split(' ')[place])).size).toBe(6);
    }
  });

  test('is tried by its ends and some between where one throw has a million outcomes', () => {
    const { all, cut } = tried([1_000_000, 2], 48);
    expect(cut).toBe(true);
    expect(all).toContain('0 0');
    expect(all).toContain('999999 0');
    expect(all).toContain('0 1');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDirector, type Script } from '../../../src/director/telling';
import { openNarrated } from '../../../src/explorer/reading/narrated';
import { explore } from '../../../src/explorer/search/explore';
import { replay } from '../../../src/explorer/search/replay';
import { tryThrows } from '../../../src/explorer/search/throws';
import type { Witness } from '../../../src/explorer/witness';
import { ownStory, type TestStory, testStory } from '../../director/told';

/** What must hold of every exploration, whatever the story. */

const own = await ownStory();
const scriptOf = ({ compiled, manifest }: TestStory): Script => ({ compiled, sources: null, manifest });
const stories: readonly (readonly [name: string, script: Script])[] = [
  ['random-loop', scriptOf(await testStory('random-loop'))],
  ['what-stands', scriptOf(await testStory('what-stands'))],
  ...(own.story === null ? [] : [['the story of this repository', scriptOf(own.story)] as const]),
];

const counted = { seed: 5, seconds: null, expansions: 1_500, readers: 90 } as const;

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('the story of this repository can be read', () => {
  expect(own.trouble).toBeNull();
});

describe.each(stories)('in %s', (_, script) => {
  test('the same seed and numbers find the same, whatever the number of threads', { timeout: 240_000 }, async () => {
    const found = [];
    for (const workers of [1, 2, 3]) found.push({ ...(await explore(script, { ...counted, workers })), seconds: 0 });
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
  });

  test('every witness leads, in the game, to what it is a witness of', { timeout: 240_000 }, async () => {
    const { content, pieces, choices, knots, endings, findings, lastChoice } = await explore(script, {
      ...counted,
      workers: 1,
    });
    const director = createDirector(script);
    const narrated = openNarrated(script);
    const now = (witness: Witness) => {
      const { moments, trouble } = director.tell(witness);
      expect(trouble).toBeNull();
      return moments.at(-1) ?? expect.fail('no moment');
    };
    const missed: string[] = [];
    let shown = 0;
    for (const { text, index } of content.pieces) {
      const witness = pieces[index]?.witness;
      if (witness == null) continue;
      const { lines, offers } = now(witness);
      if ([...lines, ...offers].some((one) => tidy(one.text).includes(tidy(text)))) shown += 1;
      else missed.push(text);
    }
    for (const { path, index } of content.choices) {
      const witness = choices[index]?.witness;
      if (witness == null) continue;
      const { label, knot } = script.compiled.choices[path] ?? expect.fail(`no record of ${path}`);
      const name = `${knot ?? ''}:${label ?? `${path}|`}`;
      if (!now(witness).offers.some(({ id }) => id.startsWith(name))) missed.push(name);
    }
    for (const [name, { witness }] of knots) {
      let seen = false;
      if (witness === null) continue;
      now(witness);
      replay(narrated, witness, () => {
        seen = narrated.probe.footprints.knots.includes(content.knots.indexOf(name));
      });
      if (!seen) missed.push(name);
    }
    for (const [name, { witness }] of endings) {
      if (witness !== null && now(witness).stands.ending !== name) missed.push(name);
    }
    expect(missed).toEqual([]);
    expect(shown).toBeGreaterThan(10);
    if (lastChoice.witness !== null) now(lastChoice.witness);
    for (const { witness, message } of findings) {
      if (witness == null) continue;
      const { trouble } = director.tell(witness);
      if (trouble !== null) expect(message).toBe(trouble.message);
    }
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

  test('is cut short without remembering more than it tries, where a passage throws without end', () => {
    const { all, cut } = tried(
      Array.from({ length: 10_000 }, () => 6),
      48,
    );
    expect(cut).toBe(true);
    expect(all).toHaveLength(48);
  });

  test('is tried by its ends and some between where one throw has a million outcomes', () => {
    const { all, cut } = tried([1_000_000, 2], 48);
    expect(cut).toBe(true);
    expect(all).toContain('0 0');
    expect(all).toContain('999999 0');
    expect(all).toContain('0 1');
  });
});

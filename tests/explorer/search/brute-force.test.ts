import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDirector, type Script } from '../../../src/director/telling';
import type { Explored, Judged } from '../../../src/explorer/search/explored';
import { type Tried, tryEverything } from './brute-force';
import { look, scriptOf } from './exploring';
import { madeStories, madeStoriesOfChance, manifestOfMade, wordsOf } from './made-stories';

/**
 * The search takes two places for one wherever it holds that nothing can tell them apart. A reader with endless patience,
 * who takes nothing for one, finds out whether that is so: over stories made at random, each of whose texts has a word
 * of its own.
 */

/** Something that can be seen: what the search says of it, whether patience saw it, and whether a page shows it. */
interface Seen {
  readonly name: string;
  readonly judged: Judged;
  readonly byPatience: boolean;
  isShown(page: readonly { readonly text: string; readonly id?: string }[]): boolean;
}

function everythingIn({ content, pieces, choices }: Explored, patience: Tried): readonly Seen[] {
  const unknown: Judged = { verdict: 'not found', witness: null };
  return [
    ...content.pieces.flatMap(({ text, index }) =>
      wordsOf(text).map((word) => ({
        name: word,
        judged: pieces[index] ?? unknown,
        byPatience: patience.words.has(word),
        isShown: (page: Parameters<Seen['isShown']>[0]) => page.some((shown) => wordsOf(shown.text).includes(word)),
      })),
    ),
    ...content.choices.map(({ path, index }) => ({
      name: path,
      judged: choices[index] ?? unknown,
      byPatience: patience.choices.has(path),
      isShown: (page: Parameters<Seen['isShown']>[0]) => page.some(({ id }) => id?.includes(`${path}|`) === true),
    })),
  ];
}

/** What the search says wrongly. */
function wrongIn(script: Script, explored: Explored, patience: Tried): readonly string[] {
  const director = createDirector(script);
  return everythingIn(explored, patience).flatMap(({ name, judged: { verdict, witness }, byPatience, isShown }) => {
    if (verdict === 'unreachable') return byPatience ? [`${name} is called unreachable, and is not`] : [];
    if (verdict === 'not found') return [];
    if (witness === null) return [`${name} is reached without a witness`];
    const { moments, trouble } = director.tell(witness);
    const now = moments.at(-1);
    const page = [...(now?.lines ?? []), ...(now?.offers ?? [])];
    return trouble === null && isShown(page) ? [] : [`${name} is not shown by its witness ${JSON.stringify(witness)}`];
  });
}

test('what is reached and what is proven is what endless patience finds', { timeout: 240_000 }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(madeStories, async (ink) => {
      const script = await scriptOf(ink, manifestOfMade);
      const explored = await look(script, { expansions: 3_000 });
      const patience = tryEverything(script, 500);
      expect(wrongIn(script, explored, patience)).toEqual([]);
      // What a passage came to before it broke is shown to nobody, and is not out of reach either.
      const breaks = explored.findings.some(({ message }) => /^The story broke|without end/.test(message));
      if (!explored.exhausted || breaks) return;
      const all = everythingIn(explored, patience);
      expect(all.filter(({ judged }) => judged.verdict === 'not found')).toEqual([]);
      if (!patience.whole) return;
      compared += 1;
      expect(all.filter(({ judged, byPatience }) => byPatience !== (judged.verdict === 'reached'))).toEqual([]);
    }),
    { numRuns: 60 },
  );
  // Half of them are small enough to be seen whole by both; a fifth of that would be odd.
  expect(compared).toBeGreaterThan(5);
});

test('what chance brings is never called out of reach, and is reached by a seed', { timeout: 240_000 }, async () => {
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(madeStoriesOfChance, fc.nat(0x7fffffff), async (ink, seed) => {
      const script = await scriptOf(ink, manifestOfMade);
      const explored = await look(script, { expansions: 1_500 });
      expect(wrongIn(script, explored, tryEverything(script, 200, seed))).toEqual([]);
      reached += explored.pieces.filter(({ verdict }) => verdict === 'reached').length;
    }),
    { numRuns: 25 },
  );
  expect(reached).toBeGreaterThan(100);
});

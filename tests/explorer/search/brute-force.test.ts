import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDirector, type Script } from '../../../src/director/telling';
import type { Judged } from '../../../src/explorer/search/explored';
import { tryEverything } from './brute-force';
import { look, scriptOf } from './exploring';
import { madeStories, manifestOfMade, wordsOf } from './made-stories';

/**
 * The search takes two places for one wherever it holds that nothing can tell them apart. A reader with endless patience,
 * who takes nothing for one, finds out whether that is so: over stories made at random, each of whose texts has a word
 * of its own.
 */

/** What is said wrongly of one thing that the search has judged. */
function wrongOf(
  script: Script,
  name: string,
  judged: Judged,
  seen: { readonly byPatience: boolean; readonly patienceIsWhole: boolean; readonly exhausted: boolean },
  isShown: (page: readonly { readonly text: string; readonly id?: string }[]) => boolean,
): readonly string[] {
  const { verdict, witness } = judged;
  if (verdict === 'unreachable') return seen.byPatience ? [`${name} is called unreachable, and is not`] : [];
  if (verdict === 'not found') return seen.exhausted ? [`${name} is only not found, though everything was seen`] : [];
  if (seen.patienceIsWhole && !seen.byPatience) return [`${name} is called reached, and patience never saw it`];
  if (witness === null) return [`${name} is reached without a witness`];
  const { moments, trouble } = createDirector(script).tell(witness);
  const now = moments.at(-1);
  const page = [...(now?.lines ?? []), ...(now?.offers ?? [])];
  return trouble === null && isShown(page) ? [] : [`${name} is not shown by its witness ${JSON.stringify(witness)}`];
}

test('what is reached and what is proven is what endless patience finds', { timeout: 240_000 }, async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(madeStories, async (ink) => {
      const script = await scriptOf(ink, manifestOfMade);
      const explored = await look(script, { expansions: 3_000 });
      const patience = tryEverything(script, 500);
      const { content, findings } = explored;
      // What a passage came to before it broke is shown to nobody, and is not out of reach either.
      const breaks = findings.some(({ message }) => /^The story broke|without end/.test(message));
      const exhausted = explored.exhausted && !breaks;
      const at = (byPatience: boolean) => ({ byPatience, patienceIsWhole: patience.whole, exhausted });
      const wrong = [
        ...content.pieces.flatMap(({ text, index }) =>
          wordsOf(text).flatMap((word) =>
            wrongOf(script, word, explored.pieces[index] ?? missing, at(patience.words.has(word)), (page) =>
              page.some((shown) => wordsOf(shown.text).includes(word)),
            ),
          ),
        ),
        ...content.choices.flatMap(({ path, index }) =>
          wrongOf(script, path, explored.choices[index] ?? missing, at(patience.choices.has(path)), (page) =>
            page.some(({ id }) => id?.includes(`${path}|`) === true),
          ),
        ),
      ];
      if (patience.whole && exhausted) compared += 1;
      expect(wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
  // Two in five are small enough to be seen whole by both; a fifth of that would be odd.
  expect(compared).toBeGreaterThan(4);
});

const missing: Judged = { verdict: 'not found', witness: null };

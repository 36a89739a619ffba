import { describe, expect, test } from 'vitest';
import type { Given } from '../../../src/story/probing';
import { probeOf } from './probing';

/** The texts that are proven never to be come to. */
async function neverIn(ink: string, given: Given = {}): Promise<readonly string[]> {
  const { content, inventory, never } = await probeOf(ink);
  const { objects } = never(given);
  return content.pieces.filter(({ index }) => objects[inventory.pieceOf.indexOf(index)] === 0).map(({ text }) => text);
}

describe('from the script alone it is proven that one never comes', () => {
  test('to a knot that nothing leads to, and to what only that leads to', async () => {
    expect(await neverIn('A.\n-> END\n=== attic\nB.\n-> roof\n=== roof\nC.\n-> END\n')).toEqual(['B.', 'C.']);
  });

  test('behind a comparison with a text that is never assigned', async () => {
    expect(
      await neverIn('VAR mood = ""\n* [A.]\n  ~ mood = "glad"\n* [B.]\n- {mood == "gald": C.|D.}\n-> END\n'),
    ).toEqual(['C.']);
  });

  test('behind a condition on an assignment that is itself never come to', async () => {
    const ink = 'VAR key = 0\nA.\n{key == 1: B.}\n-> END\n=== cellar\n~ key = 1\nC.\n-> END\n';
    expect(await neverIn(ink)).toEqual(['B.', 'C.']);
  });

  test('to what stands behind a branch that is always taken', async () => {
    expect(await neverIn('VAR x = 1\nA.\n{x == 1: B.|C.}\n-> END\n')).toEqual(['C.']);
  });

  test('behind an option that is unsayable', async () => {
    expect(await neverIn('* [A. # unsayable]\n  B.\n* [C.]\n- D.\n-> END\n')).toEqual(['B.']);
  });

  test('behind the count of a knot that nothing leads to', async () => {
    expect(await neverIn('{attic: A.|B.}\n-> END\n=== attic\nC.\n-> END\n')).toEqual(['A.', 'C.']);
  });
});

describe('and nothing is proven', () => {
  test.each([
    ['of a sum', 'VAR x = 0\n* [A.]\n  ~ x = x + 1\n* [B.]\n- {x == 7: C.}\n-> END\n'],
    [
      'of what a function may do to a variable',
      'VAR x = 0\n~ raise(x)\n{x == 7: A.}\n-> END\n=== function raise(ref what)\n~ what = what + 1\n',
    ],
    [
      'of a function’s answer',
      'VAR x = 0\n{x or fits(0): A.|B.}\n{not x and fits(0): C.|D.}\n-> END\n=== function fits(what)\n~ return what == 0\n',
    ],
    ['of where a variable leads', 'VAR next = -> a\n-> next\n=== a\nA.\n-> END\n=== b\nB.\n-> END\n~ next = -> b\n'],
    [
      'of where a tunnel comes out by a variable',
      'VAR next = -> a\n-> t ->\nA.\n-> END\n=== t\n* [B.]\n  ->-> next\n* [C.]\n- ->->\n=== a\nD.\n-> END\n',
    ],
    [
      'of what a thread or a fallback leads to',
      '<- stall\n* -> a\n=== stall\n* [A.]\n  B.\n- -> END\n=== a\nC.\n-> END\n',
    ],
    ['of words that are both offered and said', '* One [two] three.\n- Four.\n-> END\n'],
  ])('%s', async (_, ink) => {
    expect(await neverIn(ink)).toEqual([]);
  });

  test('of what somebody else may write', async () => {
    const ink = 'VAR manner = ""\n{manner == "bold": A.}\n{manner == "meek": B.}\n-> END\n';
    expect(await neverIn(ink)).toEqual(['A.', 'B.']);
    expect(await neverIn(ink, { manner: ['bold'] })).toEqual(['B.']);
    expect(await neverIn(ink, { manner: null })).toEqual([]);
  });
});

test('a gate that no value opens is shut, also where nothing stands behind it', async () => {
  const { gates, never } = await probeOf('VAR x = 0\n{x == 1: <>}\n{x == 0: <>}\n-> END\n');
  expect(gates).toHaveLength(2);
  expect([...never({}).shut]).toEqual([0]);
});

import { describe, expect, test } from 'vitest';
import { mayBe, type Piece } from '../../../src/story/probing';
import { probeOf } from './probing';

async function piecesOf(ink: string): Promise<readonly Piece[]> {
  return (await probeOf(ink)).content.pieces;
}
const textsOf = (pieces: readonly Piece[]): readonly string[] => pieces.map(({ text }) => text);

describe('a piece', () => {
  test('is what stands between two braces, brackets or ends of a line', async () => {
    const pieces = await piecesOf('VAR x = 0\nOne {x: two|three} four.\n* Five [six] seven.\n  Eight.\n- -> END\n');
    expect(textsOf(pieces)).toEqual(['One', 'two', 'three', 'four.', 'six', 'Five', 'seven.', 'Eight.']);
  });

  test('is no tag, no text that is only compared or kept, and nothing without a word', async () => {
    const ink =
      'VAR mood = "glad"\n* [Go {mood == "wild":wildly|home}.]\n* Stay {mood == "meek":meekly|here}[ {mood == "mild":mildly}].\n- Line. # scene: hall\n# light: {mood == "sad": asleep|waking}\n~ mood = "sad"\n~ temp word = "a {mood} b"\n… {mood == "grim": Grim.} – \n-> END\n';
    expect([...textsOf(await piecesOf(ink))].sort()).toEqual(
      ['Go', 'wildly', 'home', 'Stay', 'meekly', 'here', 'mildly', 'Line.', 'Grim.'].sort(),
    );
  });

  test('knows its file and line, its knot, its words', async () => {
    const pieces = await piecesOf('-> hall\n=== hall\nA hall.\n-> yard\n= yard\nA “small” yard, – 3 by 4.\n-> END\n');
    expect(pieces.map(({ source, knot, words }) => [source?.line, knot, words])).toEqual([
      [3, 'hall', 2],
      [6, 'hall.yard', 6],
    ]);
  });

  test('is shown on an option where it stands in its words, and said where it stands behind them', async () => {
    const ink = 'VAR x = 0\nA.\n* One [two {x:three|four}] five.\n* {x == 0} [Six.]\n  Seven.\n- -> END\n';
    const pieces = await piecesOf(ink);
    expect(pieces.filter(({ choice }) => choice === 0).map(({ text }) => text)).toEqual([
      'two',
      'three',
      'four',
      'One',
    ]);
    expect(pieces.filter(({ choice }) => choice === 1).map(({ text }) => text)).toEqual(['Six.']);
    expect(textsOf(pieces.filter(({ choice }) => choice === null))).toEqual(['A.', 'five.', 'Seven.']);
  });

  test('is conditional in a branch of a condition and in a turn of a sequence, and nowhere else', async () => {
    const ink =
      'VAR x = 0\nA. {x: B.|C.} {D.|E.}\n{\n- x > 1:\n  F.\n- else:\n  G.\n}\n* [H.]\n  I.\n- -> b\n=== b\nJ.\n-> END\n';
    const pieces = await piecesOf(ink);
    expect(textsOf(pieces.filter(({ conditional }) => conditional))).toEqual(['B.', 'C.', 'D.', 'E.', 'F.', 'G.']);
  });
});

describe('# secret', () => {
  const secretIn = async (ink: string): Promise<readonly string[]> =>
    textsOf((await piecesOf(ink)).filter(({ secret }) => secret));

  test('hides what follows it in a knot, the options and their answers included, and no other knot', async () => {
    const ink = '-> a\n=== a\nOne.\n# secret\nTwo.\n* [Three.]\n  Four.\n- Five.\n-> b\n=== b\nSix.\n-> END\n';
    expect(await secretIn(ink)).toEqual(['Two.', 'Three.', 'Four.', 'Five.']);
  });

  test('hides the rest of its option’s answer, and neither the next option nor what they meet in', async () => {
    const ink =
      '* [One.]\n  Two.\n  # secret\n  Three.\n  * * [Four.]\n  - - Five.\n* [Six.]\n  Seven.\n- Eight.\n-> END\n';
    expect(await secretIn(ink)).toEqual(['Three.', 'Four.', 'Five.']);
  });

  test('hides the rest of its branch of a condition', async () => {
    const ink = 'VAR x = 0\nOne.\n{\n- x > 1:\n  Two.\n  # secret\n  Three.\n- else:\n  Four.\n}\nFive.\n-> END\n';
    expect(await secretIn(ink)).toEqual(['Three.']);
  });

  test('before a knot’s stitches hides none of them', async () => {
    expect(await secretIn('-> a\n=== a\n# secret\nOne.\n-> b\n= b\nTwo.\n-> END\n')).toEqual(['One.']);
  });
});

describe('a choice', () => {
  test('knows where it was written and the tags in its brackets, and not those of the line before it', async () => {
    const ink =
      'VAR x = 0\n-> desk\n=== desk\nA desk. # scene: desk\n* (pen) {x == 0} Take [the pen # later # leans: frank]. # held\n* [Wait # manner: {x: shy|bold}]\n* -> END\n- -> END\n';
    const { content } = await probeOf(ink);
    expect(content.choices.map(({ source, knot, tags }) => [source?.line, knot, tags])).toEqual([
      [5, 'desk', ['later', 'leans: frank']],
      [6, 'desk', ['manner:']],
    ]);
  });

  test('of which part stands in brackets has the tags of the other part too', async () => {
    const { content } = await probeOf('* Take # later [it].\n- -> END\n');
    expect(content.choices.map(({ tags }) => tags)).toEqual([['later']]);
  });
});

test('knots and stitches are listed, and functions are not', async () => {
  const ink =
    '-> a\n=== a\nA. {f()}\n-> a.b\n= b\nB.\n-> END\n=== c\nC.\n-> END\n=== function f\nF.\n=== function unused(x)\n~ return x\n';
  expect((await probeOf(ink)).content.knots).toEqual(['a', 'a.b', 'c']);
});

test('the same story compiled again has the same numbers', async () => {
  const ink = 'VAR x = 0\nOne {x: two|three}.\n* [Four.]\n* {x} [Five.]\n- -> END\n';
  expect((await probeOf(ink)).content).toEqual((await probeOf(ink)).content);
});

test('a tag may be a cue of the kind that it names, or of any where even that is reckoned', () => {
  expect(mayBe({ text: 'ending: home', reckoned: false }, 'ending')).toBe(true);
  expect(mayBe({ text: 'ending:', reckoned: true }, 'ending')).toBe(true);
  expect(mayBe({ text: '', reckoned: true }, 'ending')).toBe(true);
  expect(mayBe({ text: 'place: hall', reckoned: true }, 'ending')).toBe(false);
  expect(mayBe({ text: '', reckoned: false }, 'ending')).toBe(false);
});

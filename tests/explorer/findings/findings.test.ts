import { describe, expect, test } from 'vitest';
import { look, scriptOf, told } from '../search/exploring';

/** What an author is told of a story that was explored, each finding once and where it belongs. */

type Given = Readonly<Record<string, unknown>>;
const findingsIn = async (ink: string, manifest: Given = {}, budget = {}): Promise<readonly string[]> =>
  told(await look(await scriptOf(ink, manifest), budget));

describe('what can’t be reached', () => {
  test('is told once for the condition that keeps it, with all the words behind it', async () => {
    const ink = `VAR gold = 1
A shop.
{gold > 3:
  You are rich.
  And wrapped, in {gold > 4:silk|paper}.
}
* [Go.]
- Gone.
-> END`;
    expect(await findingsIn(ink)).toEqual([
      'main.ink:3 error: “gold > 3” is never true here: gold was 1. What stands behind it (8 words) can’t be reached. Let something before it meet the condition, ask for less, or take the branch out.',
    ]);
  });

  test('is told once for the option that keeps it', async () => {
    const ink = 'VAR gold = 1\nA shop.\n* {gold > 3} Buy[ it.] now.\n  Bought.\n* [Go.]\n- Gone.\n-> END\n';
    expect(await findingsIn(ink)).toEqual([
      'main.ink:3 error: “gold > 3” is never true here: gold was 1. What stands behind it (4 words) can’t be reached. Let something before it meet the condition, ask for less, or take the option out.',
    ]);
  });

  test('is told once for a knot, with its stitches', async () => {
    const ink = 'A.\n-> END\n=== attic\nDust and moths.\n-> box\n= box\nA box.\n-> END\n';
    expect(await findingsIn(ink)).toEqual([
      'main.ink:4 (attic) error: The knot “attic” (5 words) can’t be reached. Divert to it from where readers come by, or take it out.',
    ]);
  });

  test('is told once for an unsayable option with an answer, and not at all for one without', async () => {
    const ink = '* [Say it. # unsayable]\n  It is said.\n* [Think it. # unsayable]\n* [Go.]\n- Gone.\n-> END\n';
    expect(await findingsIn(ink)).toEqual([
      'main.ink:1 error: Nobody can choose this option, since it is unsayable. What stands behind it (3 words) can’t be reached. Take out what stands behind it.',
    ]);
  });

  test('is told of a line for itself where nothing but its order keeps it', async () => {
    expect(await findingsIn('A.\n-> END\nB.\n-> END\n')).toEqual([
      'main.ink:3 error: “B.” can’t be reached. Let readers come by, or take it out.',
    ]);
  });

  test('tells what a text was instead', async () => {
    const ink = 'VAR mood = ""\n* [A.]\n  ~ mood = "glad"\n* [B.]\n- {mood == "gald": C.|D.}\n* [E.]\n- -> END\n';
    const [finding] = await findingsIn(ink);
    expect(finding).toContain('“mood == "gald"” is never true here: mood was "glad" or "".');
  });

  test('tells nothing of the items of a list, which only look like variables', async () => {
    const ink = 'LIST things = pen, cup\nVAR bag = (pen)\n{bag ? cup: A.|B.}\n-> END\n';
    const [finding] = await findingsIn(ink);
    expect(finding).toContain('“bag ? cup” is never true here: bag was "pen".');
  });

  test('is a warning, with the number of states, where it was only not found', async () => {
    const ink = 'VAR n = 0\n-> walk\n=== walk\n~ n = n + 1\n+ [On.]\n  -> walk\n+ {n > 900} [Off.]\n  -> END\n';
    expect(await findingsIn(ink, {}, { expansions: 5 })).toEqual([
      expect.stringMatching(
        /^main\.ink:7 \(walk\) warning: “n > 900” was never true here in \d+ states: n was 1 to \d+\. /,
      ),
    ]);
  });
});

describe('an ending', () => {
  const endings = { home: { title: 'Home' }, sea: { title: 'Sea' } };

  test('that no line tells is an error', async () => {
    expect(await findingsIn('A.\n# ending: home\n-> END\n', { endings })).toEqual([
      'error: The ending “sea” can’t be reached. Lead readers to a line with “# ending: sea”, or take the ending out of the manifest.',
    ]);
  });

  test('that one only did not come to is a warning', async () => {
    const ink =
      'VAR n = 0\n-> walk\n=== walk\n~ n = n + 1\n+ [On.]\n  -> walk\n+ {n > 900} [Off.]\n  # ending: sea\n  -> END\n+ [Home.]\n  # ending: home\n  -> END\n';
    expect(await findingsIn(ink, { endings }, { expansions: 6 })).toContainEqual(
      expect.stringMatching(/^warning: The ending “sea” was not found in \d+ states?\./),
    );
  });

  test('of which even the name is reckoned may be any', async () => {
    const ink = 'VAR where = "home"\nA.\n# ending: {where}\n-> END\n';
    const explored = await look(await scriptOf(ink, { endings }));
    expect([...explored.endings].map(([name, { verdict }]) => [name, verdict])).toEqual([
      ['home', 'reached'],
      ['sea', 'unreachable'],
    ]);
  });
});

describe('options', () => {
  const asking = (one: string, other: string): string =>
    `VAR kept = ""\nA desk.\n* [The pen.${one}]\n  ~ kept = "pen"\n* [The cup.${other}]\n- So be it.\n* [On.]\n- {kept == "pen": Ink.|Tea.}\n-> END\n`;

  test('that are answered alike, and only remembered, are told of', async () => {
    expect(await findingsIn(asking('', ''))).toEqual([
      'main.ink:5 warning: This option is answered in the same words as that of line 3; only what is remembered differs. Let the answers differ, or mark what is answered later with “# later”.',
    ]);
  });

  test('are not, where one of them is marked to be answered later', async () => {
    expect(await findingsIn(asking(' # later', ''))).toEqual([]);
    expect(await findingsIn(asking('', ' # later'))).toEqual([]);
  });

  test('without any difference are told of even so', async () => {
    const ink = 'A desk.\n* [The pen. # later]\n* [The cup. # later]\n- So be it.\n-> END\n';
    expect(await findingsIn(ink)).toEqual([
      expect.stringContaining('main.ink:3 warning: This option makes no difference'),
    ]);
  });

  test('that end alike in words and in different endings do make a difference', async () => {
    const endings = { home: { title: 'Home' }, sea: { title: 'Sea' } };
    const ink = 'A.\n* [One.]\n  # ending: home\n  -> END\n* [Two.]\n  # ending: sea\n  -> END\n';
    expect(await findingsIn(ink, { endings })).toEqual([expect.stringContaining('only what is remembered differs')]);
  });

  test('that lead to the same words and to differently worded options are not the same', async () => {
    const ink =
      'VAR name = ""\n* [Ann.]\n  ~ name = "Ann"\n* [Bob.]\n  ~ name = "Bob"\n- Well.\n* [Greet {name}.]\n- -> END\n';
    expect(await findingsIn(ink)).toEqual([]);
  });
});

describe('a line that readers read twice', () => {
  const twice = (mark: string): string =>
    `-> hall\n=== hall\n${mark}A hall of five words and more.\n* [One.]\n  -> hall\n* [Two.]\n  -> END\n* -> END\n`;

  test('is told of, with a way to where it comes back', async () => {
    const script = await scriptOf(twice(''));
    const { findings } = await look(script, { readers: 40 });
    const [finding] = findings.filter(({ message }) => message.includes('twice'));
    expect(finding?.message).toMatch(/^\d+ of 40 readers read “A hall of five words and more\.” twice\.$/);
    expect(finding?.witness?.choices).toHaveLength(1);
  });

  test('is not, where that is meant', async () => {
    const explored = await look(await scriptOf(twice('# again\n')), { readers: 40 });
    expect(told(explored).filter((finding) => finding.includes('twice'))).toEqual([]);
  });
});

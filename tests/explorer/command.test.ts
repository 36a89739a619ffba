import { expect, test } from 'vitest';
import { folder, run } from './at-a-terminal';

const story = { 'story/main.ink': 'A.\n-> END\n' };

/** The sentence that a command which can't be understood is answered with; the usage stands below it. */
async function refused(...args: readonly string[]): Promise<string | undefined> {
  const { code, lines, complaints } = await run(folder(story), ...args);
  expect(code).toBe(2);
  expect(lines).toEqual([]);
  expect(complaints.join('\n')).toContain('npm run story -- <verb>');
  return complaints.join('\n').split('\n')[0];
}

test('--help tells how the command is used, and is no error', async () => {
  const { code, lines } = await run(folder({}), '--help');
  expect(code).toBe(0);
  for (const verb of ['check', 'report', 'reach', 'play', 'transcript', 'diff'])
    expect(lines.join('\n')).toContain(`  ${verb}`);
});

test.each([
  [[], 'A verb is missing.'],
  [['dance'], 'There is no verb “dance”.'],
  [['chek'], 'There is no verb “chek”. Did you mean “check”?'],
  [['check', 'again'], '“check” has no use for “again”.'],
  [['reach'], '“reach” needs a file:line, the name of an ending, or that of a knot.'],
  [['reach', 'a', 'b'], '“reach” has no use for “b”.'],
  [['diff'], '“diff” needs a commit, such as HEAD or main.'],
  [['check', '--colour'], '“check” takes no option “--colour”.'],
  [['check', '--sede', '3'], '“check” takes no option “--sede”. Did you mean “seed”?'],
  [['check', '--json'], '“check” takes no option “--json”.'],
  [['report', '--json=yes'], 'The option “--json” takes no value.'],
  [['check', '--story'], 'The option “--story” needs a value.'],
  [['check', '--seed', 'many'], '“many” is no such number: write --seed with a whole number from 0 to 2147483647.'],
  [['check', '--seed', '1.5'], '“1.5” is no such number: write --seed with a whole number from 0 to 2147483647.'],
  [['check', '--seconds', '0'], '“0” is too small: write --seconds with a number above 0, and not above 86400.'],
  [['check', '--seconds', '-5'], '“-5” is too small: write --seconds with a number above 0, and not above 86400.'],
  [['check', '--expansions', '0'], '“0” is too small: write --expansions with a whole number from 1 to 2147483647.'],
  [['check', '--workers', '900'], '“900” is too large: write --workers with a whole number from 1 to 64.'],
])('%j is answered with one sentence and how the command is used', async (args, sentence) => {
  expect(await refused(...args)).toBe(sentence);
});

test.each([['report'], ['reach', 'nowhere'], ['play'], ['diff', 'HEAD']])(
  '%s of a story that does not compile tells why, and nothing on the standard output',
  async (...args) => {
    const root = folder({ 'story/main.ink': 'INCLUDE gone.ink\nA.\n-> END\n' });
    expect(await run(root, ...args)).toEqual({
      code: 1,
      lines: [],
      complaints: [
        'main.ink:1 error: INCLUDE of “gone.ink”, which cannot be read. Write that file, or mend its name; it is looked for from the folder of the first file.',
        'story: 1 error, 0 warnings. It does not compile, so it was not read.',
      ],
    });
  },
);

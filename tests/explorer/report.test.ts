import { expect, test } from 'vitest';
import { explore, folder } from './at-a-terminal';

const story = { 'story/main.ink': 'The road forks.\n* [Left.] A mill.\n* [Right.] A ford.\n- -> END\n' };
const targets = (held: boolean, atLeast: number): string =>
  JSON.stringify({ format: 1, targets: [{ measure: 'words.written', atLeast, held, why: 'long enough' }] });

test('a report is a page for the terminal', async () => {
  const { code, lines } = await explore(folder(story), 'report');
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain('words written');
});

test('--json prints JSON alone', async () => {
  const { code, lines, complaints } = await explore(folder(story), 'report', '--json');
  expect(code).toBe(0);
  expect(complaints).toEqual([]);
  const report = JSON.parse(lines.join('\n'));
  expect(report).toMatchObject({ words: { written: 9 }, readers: 20, coverage: { lines: 3, reached: 3 } });
});

test('a report tells the same with the same seed and numbers', async () => {
  const told = async () => JSON.parse((await explore(folder(story), 'report', '--json')).lines.join('\n'));
  const { seconds: _, ...first } = await told();
  const { seconds: __, ...second } = await told();
  expect(second).toEqual(first);
});

test('--ratchet fails where a held target is missed, and warns where one could be held', async () => {
  const missed = folder({ ...story, 'story/targets.json': targets(true, 50) });
  const fell = await explore(missed, 'report', '--ratchet');
  expect(fell.code).toBe(1);
  expect(fell.lines.at(-1)).toMatch(/^targets\.json error: “words\.written” is 9, and must be at least 50/);
  expect((await explore(missed, 'report')).code).toBe(0);

  const risen = await explore(folder({ ...story, 'story/targets.json': targets(false, 5) }), 'report', '--ratchet');
  expect(risen.code).toBe(0);
  expect(risen.lines.at(-1)).toMatch(/^targets\.json warning: .* it can be held now\./);
});

test('what the ratchet says never mixes with the JSON', async () => {
  const root = folder({ ...story, 'story/targets.json': targets(true, 50) });
  const { code, lines, complaints } = await explore(root, 'report', '--json', '--ratchet');
  expect(code).toBe(1);
  expect(JSON.parse(lines.join('\n')).words.written).toBe(9);
  expect(complaints).toHaveLength(1);
});

test('a ratchet without targets, and targets that can’t be read, are one sentence each', async () => {
  expect(await explore(folder(story), 'report', '--ratchet')).toEqual({
    code: 2,
    lines: [],
    complaints: ['There is no targets.json beside the story, so nothing is held.'],
  });
  const { code, complaints } = await explore(folder({ ...story, 'story/targets.json': '{ "format": 2 }' }), 'report');
  expect(code).toBe(1);
  expect(complaints[0]).toMatch(/^targets\.json error: In the targets, “format” is wrong/);
});

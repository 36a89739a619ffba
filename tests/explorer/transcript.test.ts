import { expect, test } from 'vitest';
import { folder, runTyping } from './at-a-terminal';

const story = {
  'story/main.ink': `
The ferry waits.
* (board) [Go on board. # leans: bold]
  You are on board. # ending: gone
* (stay) [Stay ashore. # leans: shy]
  You stay. # ending: here
- -> END
`,
  'story/manifest.json': `{ "format": 1, "id": "ferry", "title": "Ferry", "personas": ["bold", "shy"],
    "endings": { "gone": { "title": "Gone" }, "here": { "title": "Here" } } }`,
};
/** What is said, without the empty lines. */
const spoken = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .split('\n')
    .filter((one) => one !== '');

test('a persona’s whole reading is printed as it is read, with the link that leads to its end', async () => {
  const { code, lines } = await runTyping(folder(story), [], 'transcript', '--as', 'shy');
  expect(code).toBe(0);
  expect(spoken(lines)).toEqual([
    'The ferry waits.',
    '1. Go on board.',
    '2. Stay ashore.',
    '> Stay ashore.',
    'You stay.',
    'The end: Here.',
    expect.stringMatching(/^#road=[\w-]+$/),
  ]);
});

test('a chapter is headed where it begins, behind the last of the one before', async () => {
  const ink =
    '# chapter: Ashore\nIt rains.\n* (on) [Go on.]\n- The plank gives.\n# chapter: Aboard\nYou are on board.\n-> END';
  const { lines } = await runTyping(folder({ 'story/main.ink': ink }), [], 'transcript');
  expect(spoken(lines).slice(0, 7)).toEqual([
    '· Ashore ·',
    'It rains.',
    '1. Go on.',
    '> Go on.',
    'The plank gives.',
    '· Aboard ·',
    'You are on board.',
  ]);
});

test('where nobody is named the first persona reads; the same seed reads the same', async () => {
  const root = folder(story);
  const first = await runTyping(root, [], 'transcript', '--seed', '4');
  const named = await runTyping(root, [], 'transcript', '--seed', '4', '--as', 'bold');
  expect(named.lines).toEqual(first.lines);
});

test('who is not among the readers can’t read, and the nearest is named', async () => {
  const { code, complaints } = await runTyping(folder(story), [], 'transcript', '--as', 'shi');
  expect(code).toBe(2);
  expect(complaints.join('\n')).toContain(
    'No reader is called “shi”: there are bold, shy, random. Did you mean “shy”?',
  );
});

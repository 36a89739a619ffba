import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bestOf } from '../../src/explorer/destination';
import { addressOf } from '../../src/explorer/game-address';
import { explore, folder, run, runTyping } from './at-a-terminal';

const gate = `VAR gold = 0
You stand at the gate.
* (ask) [Ask the guard.]
  “Four,” she says.
* (wait) [Wait.]

  {gold > 3: You pay her.|It rains.}
- -> hall
=== hall
* (sit) [Sit down.]
- The hall is dark. # ending: in
-> END
=== attic
Dust.
-> END
`;
const story = {
  'story/main.ink': gate,
  'story/manifest.json':
    '{ "format": 1, "id": "gate", "title": "Gate", "endings": { "in": { "title": "In" }, "rich": { "title": "Rich" } } }',
};

/** What a destination is answered with. */
const reach = (asked: string, files: Readonly<Record<string, string>> = story) =>
  explore(folder(files), 'reach', asked);

test('a line is answered with the choices that lead to it, and with a link that opens the game there', async () => {
  const root = folder(story);
  const { code, lines } = await explore(root, 'reach', 'main.ink:4');
  expect(code).toBe(0);
  expect(lines).toEqual([
    'main.ink:4 is reached.',
    expect.stringMatching(/^The seed is \d+\. The choices are$/),
    '  1. Ask the guard.',
    expect.stringMatching(/^open it: http:\/\/localhost:5173\/#road=[\w-]+$/),
    expect.stringMatching(/^play it: npm run story -- play --link '#road=[\w-]+'$/),
    expect.stringMatching(/^link: {4}#road=[\w-]+$/),
  ]);
  const link = lines.at(-1)?.replace(/^link: +/, '') ?? '';
  const played = await runTyping(root, ['q'], 'play', '--link', link);
  expect(played.lines).toContain('“Four,” she says.');
});

test('an ending and a knot are reached by their names, each choice with its knot', async () => {
  const { code, lines } = await reach('in');
  expect(code).toBe(0);
  expect(lines[0]).toBe('in is reached.');
  expect(lines).toContain('  2. Sit down. (hall)');
  expect((await reach('hall')).lines[0]).toBe('hall is reached.');
});

test('a choice is reached where it is offered', async () => {
  const { code, lines } = await reach('main.ink:3');
  expect(code).toBe(0);
  expect(lines[1]).toMatch(/^The seed is \d+\. Nothing has to be chosen\.$/);
});

test('of a line in two versions, the one that can be read is the way', async () => {
  const { code, lines } = await reach('main.ink:7');
  expect(code).toBe(0);
  expect(lines).toContain('  1. Wait.');
});

test('what can’t be reached is proven so, and the command fails', async () => {
  for (const asked of ['attic', 'main.ink:14', 'rich']) {
    const { code, lines } = await reach(asked);
    expect(code).toBe(1);
    expect(lines).toEqual([expect.stringMatching(`^${asked} is proven unreachable`)]);
  }
});

test('what is behind more choices than were tried is not found, which is no proof', async () => {
  const long = Array.from({ length: 40 }, (_, at) => `* [Go.]\n* [Stay.]\n  ~ n += ${at + 1}\n- \n`).join('');
  const files = { 'story/main.ink': `VAR n = 0\n${long}{n == 431: Far.}\n-> END\n` };
  const root = folder(files);
  const line = files['story/main.ink'].split('\n').findIndex((row) => row.includes('Far.')) + 1;
  const { code, lines } = await run(
    root,
    ...['reach', `main.ink:${line}`, '--expansions', '5', '--readers', '1', '--workers', '1'],
  );
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(`^main\\.ink:${line} is not found in \\d+ states; it may only have been missed\\.$`),
  ]);
});

test.each([
  ['main.ink:6', 'main.ink:6 holds no text and no choice; the nearest that does is main.ink:5.'],
  ['main.ink:900', 'main.ink:900 holds no text and no choice; the nearest that does is main.ink:14.'],
  ['mian.ink:3', 'The story has no file “mian.ink”; did you mean “main.ink”?'],
  ['notes.txt:3', 'The story has no file “notes.txt”; it has main.ink.'],
  ['hal', 'The story has no ending and no knot “hal”; did you mean “hall”?'],
  ['elsewhere', 'The story has no ending and no knot “elsewhere”, and a line is written as file:line.'],
])('%s is no destination, and is answered with what is near', async (asked, sentence) => {
  expect(await reach(asked)).toEqual({ code: 2, lines: [], complaints: [sentence] });
});

test('a file may be named by the path that an editor shows', async () => {
  expect((await reach('story/main.ink:4')).code).toBe(0);
  expect((await reach('./main.ink:4')).code).toBe(0);
});

test('of several, the best is what is reached by the fewest choices; unreachable are they only together', () => {
  const way = (...choices: readonly string[]) => ({ verdict: 'reached' as const, witness: { seed: 1, choices } });
  const proven = { verdict: 'unreachable' as const, witness: null };
  const lost = { verdict: 'not found' as const, witness: null };
  expect(bestOf([proven, way('a', 'b'), way('c'), lost])).toEqual(way('c'));
  expect(bestOf([proven, proven]).verdict).toBe('unreachable');
  expect(bestOf([proven, lost]).verdict).toBe('not found');
});

test('the address is the one that npm start serves when it is told nothing', () => {
  const usual = /values\.port \?\? (\d+)/.exec(readFileSync('scripts/start.mjs', 'utf8'))?.[1];
  expect(addressOf('#road=x')).toBe(`http://localhost:${usual}/#road=x`);
});

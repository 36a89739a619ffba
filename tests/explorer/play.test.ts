import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { printMoment } from '../../src/explorer/playing/printed';
import { typedLines } from '../../src/explorer/typed-lines';
import { line, manifest, moment, offer } from '../page/moments';
import { folder, lay, runTyping } from './at-a-terminal';

const ferry = `
The ferry waits.
* (board) [Go on board.]
  You are on board.
  * * (wave) [Wave.] Nobody waves back. # ending: gone
  * * (hide) [Hide.] The funnel is warm. # ending: gone
  - - -> END
* [Stay ashore.]
  You stay.
  -> nowhere
=== nowhere
It breaks off here.
`;
const story = {
  'story/main.ink': ferry,
  'story/manifest.json': '{ "format": 1, "id": "ferry", "title": "Ferry", "endings": { "gone": { "title": "Gone" } } }',
};
const help = 'Type a number, or u to undo, r to begin again, l for a link to here, q to quit.';

/** What is said, without the empty lines. */
const spoken = (lines: readonly string[]): readonly string[] =>
  lines
    .join('\n')
    .split('\n')
    .filter((one) => one !== '');

test('numbers choose, and the way ends at an ending', async () => {
  const { code, lines } = await runTyping(folder(story), ['1', '2'], 'play');
  expect(code).toBe(0);
  expect(spoken(lines)).toEqual([
    'The ferry waits.',
    '1. Go on board.',
    '2. Stay ashore.',
    help,
    '> Go on board.',
    'You are on board.',
    '1. Wave.',
    '2. Hide.',
    '> Hide.',
    'The funnel is warm.',
    'The end: Gone.',
    expect.stringMatching(/^#road=[\w-]+$/),
  ]);
});

test('u takes the last choice back, and r begins again', async () => {
  const { lines } = await runTyping(folder(story), ['u', '1', 'u', '1', '1', 'r', 'q'], 'play');
  expect(spoken(lines).filter((one) => !/^\d|^Type|^#/.test(one))).toEqual([
    'The ferry waits.',
    'Nothing is chosen yet, so nothing can be taken back.',
    '> Go on board.',
    'You are on board.',
    'The ferry waits.',
    '> Go on board.',
    'You are on board.',
    '> Wave.',
    'Nobody waves back.',
    'The end: Gone.',
    'The ferry waits.',
  ]);
});

test('a link that was printed leads back to where it was printed', async () => {
  const root = folder(story);
  const { lines } = await runTyping(root, ['1', 'l', 'q'], 'play');
  const link = lines.find((one) => one.startsWith('#road='));
  const again = await runTyping(root, ['q'], 'play', '--link', link ?? '');
  expect(spoken(again.lines)).toEqual(['You are on board.', '1. Wave.', '2. Hide.', help, link]);
  const address = await runTyping(root, ['q'], 'play', '--link', `http://localhost:5173/${link}`);
  expect(address.lines).toEqual(again.lines);
});

test('what is no act is answered with what is one', async () => {
  const { lines } = await runTyping(folder(story), ['7', 'jump', '1', '2', '1'], 'play');
  expect(lines).toContain('“7” does nothing here. Type a number from 1 to 2, u, r, l or q.');
  expect(lines).toContain('“jump” does nothing here. Type a number from 1 to 2, u, r, l or q.');
  expect(lines).toContain('“1” does nothing here. Type u, r, l or q.');
});

test('a choice that breaks the story is told of, and the reader stands before it again', async () => {
  const { code, lines } = await runTyping(folder(story), ['2', '1'], 'play');
  expect(code).toBe(0);
  const said = spoken(lines);
  const at = said.findIndex((one) => one.includes('error: The story broke: ran out of content'));
  expect(said.slice(at - 3, at)).toEqual(['The ferry waits.', '1. Go on board.', '2. Stay ashore.']);
  expect(said.slice(at + 1)).toContain('You are on board.');
});

test('a story that breaks at once is told of, and the command fails', async () => {
  const { code, lines } = await runTyping(folder({ 'story/main.ink': 'A.\n-> b\n=== b\nB.\n' }), ['1'], 'play');
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/^main\.ink:\d \(b\) error: The story broke: ran out of content/);
});

test('a link of another story, a damaged one and none at all are one sentence each', async () => {
  const root = folder({ ...story, 'other/main.ink': 'A.\n* [B.] C.\n-> END\n' });
  const link = (await runTyping(root, ['1'], 'play')).lines.at(-1) ?? '';
  const refused = async (...args: readonly string[]) => {
    const { code, lines, complaints } = await runTyping(root, [], 'play', ...args);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    return complaints;
  };
  expect(await refused('--story', 'other', '--link', link)).toEqual([
    'This link leads into another story; name that one with --story.',
  ]);
  expect(await refused('--link', link.slice(0, -2))).toEqual([
    'This link is damaged; copy it again, from its # to its end.',
  ]);
  expect(await refused('--link', 'somewhere')).toEqual(['“somewhere” is no link: one begins with #road=.']);
});

test('a link that an edit has cut short leads as far as it holds, and says so', async () => {
  const root = folder(story);
  const link = (await runTyping(root, ['1', '2'], 'play')).lines.at(-1) ?? '';
  lay(root, { 'story/main.ink': ferry.replace(/.*hide.*\n/, '') });
  const { lines } = await runTyping(root, [], 'play', '--link', link);
  expect(lines[0]).toBe(
    'The story has changed since this link was written. 1 of its 2 choices hold; from there it goes on anew.',
  );
  expect(lines).toContain('You are on board.');
});

test('names stand before what is said, letters are indented, sounds are in brackets, the unsayable is struck through', () => {
  const shown = printMoment(
    moment(0, {
      lines: [
        line('The gulls have gone in for the night, and the water in the cove below has turned the grey of slate.'),
        line('Is it lit?', { speaker: 'ines' }),
        line('Dear keeper, the lamp is lit, the glass is clean, and nobody has come.', { letter: 'log' }),
      ],
      happenings: [{ kind: 'sound', name: 'bell' }],
      offers: [
        offer('yes', { text: 'Say yes.' }),
        offer('why', { text: 'Say why.', unsayable: true }),
        offer('go', { text: 'Say nothing at all, and go up to see for yourself.' }),
      ],
      stands: { air: 'sea', chapter: 'One' },
    }),
    { before: null, isLived: true, manifest, columns: 40 },
  );
  expect(shown).toEqual([
    '· One ·',
    '',
    '[The sea, far down.] [A bell]',
    '',
    'The gulls have gone in for the night,',
    'and the water in the cove below has',
    'turned the grey of slate.',
    '',
    'Inés: Is it lit?',
    '',
    '    Dear keeper, the lamp is lit, the',
    '    glass is clean, and nobody has come.',
    '',
    '1. Say yes.',
    '   ~Say why.~',
    '2. Say nothing at all, and go up to see',
    '   for yourself.',
    '',
  ]);
});

test('a moment that is come back to makes no sound, and what has not changed is not told again', () => {
  const bell = moment(1, { happenings: [{ kind: 'sound', name: 'bell' }], stands: { air: 'sea' } });
  const shown = (isLived: boolean, before: typeof bell.stands | null): string =>
    printMoment(bell, { before, isLived, manifest, columns: 80 }).join('\n');
  expect(shown(true, bell.stands)).toMatch(/^\[A bell\]\n/);
  expect(shown(false, bell.stands)).toMatch(/^What was read in turn 1\.\n/);
  expect(shown(false, null)).toMatch(/^· Watch ·\n\n\[The sea, far down\.\]\n/);
});

test('lines are read from a pipe to its end, those that come at once too', async () => {
  const pipe = new PassThrough();
  const typed = typedLines(pipe, null);
  pipe.end('1\nu\n\nq');
  expect([await typed.next(), await typed.next(), await typed.next(), await typed.next(), await typed.next()]).toEqual([
    '1',
    'u',
    '',
    'q',
    null,
  ]);
  typed.close();
});

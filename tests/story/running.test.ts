import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStory } from '../../src/story/running';
import { read, textOf, written } from './reading';

const small = (name: string): string => readFileSync(`tests/stories/${name}.ink`, 'utf8');

test('a passage has the lines up to the next choice, with the cues that belong to each', async () => {
  const story = await written(`
# place: hall night
# sound: door
Somebody comes in.
Good evening. # speaker: guide
* (nod) [Nod.]
- -> END`);
  const [opening] = read(story);
  expect(opening?.lines.map(({ text, cues }) => ({ text, cues }))).toEqual([
    {
      text: 'Somebody comes in.',
      cues: [
        { kind: 'place', name: 'hall', hour: 'night' },
        { kind: 'sound', name: 'door' },
      ],
    },
    { text: 'Good evening.', cues: [{ kind: 'speaker', name: 'guide' }] },
  ]);
});

test('cues that no line follows are a line without text', async () => {
  const story = await written('A.\n* (go) [Go.]\n  B.\n  # sound: bell\n  # light: gone\n  -> END');
  const [, second] = read(story, [0]);
  expect(second?.lines.map(({ text, cues }) => ({ text, cues }))).toEqual([
    { text: 'B.', cues: [] },
    {
      text: '',
      cues: [
        { kind: 'sound', name: 'bell' },
        { kind: 'light', state: 'gone' },
      ],
    },
  ]);
});

test('a tag that is no cue is dropped, and the reader reads on', async () => {
  const story = await written(
    '# nonsense: yes\nA. # light: blinding # sound: bell\n* [Go. # sound: bell # manner: bold]\n- -> END',
  );
  const [opening] = read(story);
  expect(opening?.lines[0]?.cues).toEqual([{ kind: 'sound', name: 'bell' }]);
  expect(opening?.options[0]?.cues).toEqual([{ kind: 'manner', name: 'bold' }]);
});

test('each line knows the file and the line that it was written in, below its tags and across INCLUDEs', async () => {
  const story = await written('INCLUDE two.ink\nOne.\n\n# sound: bell\n// a remark\nTwo.\n-> two', {
    'two.ink': '== two\n{ 1 + 1 }\n{ true: Three. }\n  Four {~a|b}.\n-> END\n',
  });
  const [opening] = read(story);
  expect(opening?.lines.map(({ text, source }) => `${text} ${source?.file}:${source?.line}`)).toEqual([
    'One. main.ink:2',
    'Two. main.ink:6',
    '2 two.ink:2',
    'Three. two.ink:3',
    expect.stringMatching(/^Four [ab]\. two\.ink:4$/),
  ]);
});

test('without a source map a story reads the same, and its lines have no place', async () => {
  const { compiled } = await written('One.\n* [Go.]\n- -> END');
  expect(openStory(compiled).advance().lines).toEqual([{ text: 'One.', cues: [], source: null, knot: null }]);
});

test('an option carries its cues, and no cue of an option comes out on a line', async () => {
  const story = await written(
    'A.\n* (hug) [Hug. # manner: tender]\n  # manner: lost\n  B.\n  -> END\n+ (say) [Say it. # unsayable]\n  -> END',
  );
  const [opening, second] = read(story, [0]);
  expect(opening?.options.map(({ id, text, cues }) => ({ id, text, cues }))).toEqual([
    { id: ':hug', text: 'Hug.', cues: [{ kind: 'manner', name: 'tender' }] },
    { id: ':say', text: 'Say it.', cues: [{ kind: 'unsayable' }] },
  ]);
  expect(second?.lines.flatMap(({ cues }) => cues)).toEqual([]);
});

test('the marks for the checker come with the lines and the options that they are written on', async () => {
  const story = await written(`
# held # again
The bell rings. # thread: bell
{ true: # secret # thread: key }
There is a key. # speaker: guide
# reflective
* (take) [Take it. # manner: bold # leans: shy kind # later]
- -> END`);
  const [opening] = read(story);
  expect(opening?.lines.map(({ text, cues }) => ({ text, cues }))).toEqual([
    { text: 'The bell rings.', cues: [{ kind: 'held' }, { kind: 'again' }, { kind: 'thread', name: 'bell' }] },
    // What stands alone in a branch is a line of its own, which no reader sees.
    { text: '', cues: [{ kind: 'secret' }, { kind: 'thread', name: 'key' }] },
    { text: 'There is a key.', cues: [{ kind: 'speaker', name: 'guide' }] },
    { text: '', cues: [{ kind: 'reflective' }] },
  ]);
  expect(opening?.options.map(({ id, text, cues }) => ({ id, text, cues }))).toEqual([
    {
      id: ':take',
      text: 'Take it.',
      cues: [{ kind: 'manner', name: 'bold' }, { kind: 'leans', names: ['shy', 'kind'] }, { kind: 'later' }],
    },
  ]);
});

test('a thread offered twice gives every option a name of its own', async () => {
  const [opening, second] = read(await written(small('thread-offered-twice')), [3]);
  expect(opening?.options.map(({ id }) => id)).toEqual([
    'stall:buy',
    'stall:stall.0.c-1|Ask the price.',
    'stall:buy~2',
    'stall:stall.0.c-1|Ask the price.~2',
    'market:leave',
  ]);
  expect(second && textOf(second)).toEqual(['Too much.', 'A market.']);
});

test('the same seed and the same choices read the same, and another seed reads otherwise', async () => {
  const story = await written(small('tunnels-threads-and-lists'));
  const picks = [0, 1, 2, 0, 1, 1, 0, 2, 1, 0];
  expect(read(story, picks, 11)).toEqual(read(story, picks, 11));
  const texts = [1, 2, 3, 4, 5].map((seed) => JSON.stringify(read(story, picks, seed)));
  expect(new Set(texts).size).toBeGreaterThan(1);
});

test('starting again forgets what was read, and keeps nothing of the old seed', async () => {
  const { compiled, sources } = await written(small('tunnels-threads-and-lists'));
  const story = openStory(compiled, sources);
  story.start(3);
  const first = story.advance();
  story.choose(0);
  story.advance();
  story.start(3);
  expect(story.advance()).toEqual(first);
});

test('variables are read and written by name, and what the script does not declare is known', async () => {
  const { compiled } = await written(
    'VAR n = 2\nVAR word = ""\nVAR yes = true\nLIST l = (a), b\nN {n} {word}.\n-> END',
  );
  const story = openStory(compiled);
  expect([story.read('n'), story.read('word'), story.read('yes'), story.read('l'), story.read('gone')]).toEqual([
    2,
    '',
    true,
    'a',
    null,
  ]);
  expect([story.declares('n'), story.declares('gone')]).toEqual([true, false]);
  story.write('n', 5);
  story.write('word', 'told');
  expect(textOf(story.advance())).toEqual(['N 5 told.']);
  expect(() => story.write('gone', 1)).toThrow(RangeError);
});

test('what was written into variables is in snapshots and saves', async () => {
  const { compiled } = await written('VAR n = 2\nA.\n* [Go.]\n- N {n}.\n-> END');
  const story = openStory(compiled);
  story.advance();
  const before = story.snapshot();
  story.write('n', 9);
  const json = story.save();
  story.restore(before);
  expect(story.read('n')).toBe(2);
  story.load(json);
  story.choose(0);
  expect(textOf(story.advance())).toEqual(['N 9.']);
});

test('an option that is not offered cannot be chosen', async () => {
  const { compiled } = await written('A.\n* [Go.]\n- -> END');
  const story = openStory(compiled);
  story.advance();
  expect(() => story.choose(1)).toThrow(RangeError);
});

test('a snapshot of another running story is refused', async () => {
  const { compiled } = await written('A.\n* [Go.]\n- -> END');
  const other = openStory(compiled).snapshot();
  expect(() => openStory(compiled).restore(other)).toThrow(TypeError);
});

test('the knot that stood last is told with a passage', async () => {
  const story = await written('Top.\n* [Go.]\n-> hall.cellar\n== hall\n= cellar\nDark.\n* [Up.]\n- -> END');
  expect(read(story, [0]).map(({ knot }) => knot)).toEqual([null, 'hall.cellar']);
});

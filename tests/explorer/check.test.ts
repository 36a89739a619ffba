import { expect, test } from 'vitest';
import { explore, folder, run, runTyping } from './at-a-terminal';

test('a sound story has no findings, and the command succeeds', async () => {
  const root = folder({ 'story/main.ink': 'A.\n-> END\n' });
  expect(await explore(root, 'check')).toEqual({
    code: 0,
    lines: ['story: 0 errors, 0 warnings. Every state seen: 1 line reached.'],
    complaints: [],
  });
});

test('findings come one a line, errors first, with a count at the end', async () => {
  const root = folder({
    'one/main.ink': 'TODO: more\n# sound: bel\n# speaker: me\nA.\n-> END\n',
    'one/manifest.json': '{ "format": 1, "id": "one", "title": "One", "sounds": { "bell": { "caption": "A bell." } } }',
  });
  const { code, lines } = await explore(root, 'check', '--story', 'one/main.ink');
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'main.ink:2 error',
    'main.ink:3 error',
    'main.ink:1 warning',
    'manifest.json warning',
    'one',
  ]);
  expect(lines[4]).toMatch(/^one: 2 errors, 2 warnings\. /);
});

test('a folder stands for the story in it', async () => {
  const root = folder({ 'one/main.ink': 'A.\n-> END\n' });
  expect((await explore(root, 'check', '--story=one')).lines[0]).toMatch(/^one: 0 errors, 0 warnings\./);
});

test('warnings alone do not fail the command', async () => {
  const root = folder({ 'story/main.ink': 'TODO: more\nA.\n-> END\n' });
  const { code, lines } = await explore(root, 'check');
  expect(code).toBe(0);
  expect(lines[0]).toBe('main.ink:1 warning: Still to do: more. Do it, or take the note out.');
  expect(lines[1]).toMatch(/^story: 0 errors, 1 warning\./);
});

test('what only reading finds is told with what to type to see it', async () => {
  const root = folder({
    'story/main.ink': '-> ford\n=== ford\n* [Go.]\n  You go.\n* [Stay.]\n  You stay.\n  -> END\n',
  });
  const { code, lines } = await explore(root, 'check');
  expect(code).toBe(1);
  const at = lines.findIndex((line) => /^main\.ink:4 \(ford\) error: .*ran out of content/.test(line));
  const seeIt = /^ {2}see it: npm run story -- play --link '(#road=[\w-]+)' and choose “Go\.”$/.exec(
    lines[at + 1] ?? '',
  )?.[1];
  const { lines: played } = await runTyping(root, ['1'], 'play', '--link', seeIt ?? '');
  expect(played.join('\n')).toMatch(/error: The story broke: ran out of content/);
});

test('a link into a story that is not the project’s own is typed with its path', async () => {
  const root = folder({ 'one/main.ink': '-> ford\n=== ford\n* [Go.]\n  You go.\n* [Stay.]\n  You stay.\n  -> END\n' });
  const { lines } = await explore(root, 'check', '--story', 'one');
  expect(lines.join('\n')).toMatch(/^ {2}see it: npm run story -- play --story 'one' --link '#road=/m);
});

test('what every state has shown ends with how many there were', async () => {
  const root = folder({ 'story/main.ink': 'A.\n* [B.]\n* [C.]\n- D.\n* [E.]\n- F.\n-> END\n' });
  expect((await explore(root, 'check')).lines.at(-1)).toMatch(
    /Every state seen \(\d+ states\): all 6 lines reached\.$/,
  );
});

test('what is proven unreachable is a finding, and is counted at the end', async () => {
  const root = folder({ 'story/main.ink': 'VAR gold = 0\nA.\n{gold > 3: You are rich.}\n-> END\n' });
  const { lines } = await explore(root, 'check');
  expect(lines.some((line) => line.startsWith('main.ink:3 '))).toBe(true);
  expect(lines.at(-1)).toMatch(/ Every state seen: 1 line reached, 1 proven unreachable\.$/);
});

test('a story that is not there is one clear sentence', async () => {
  const { code, lines } = await run(folder({}), 'check', '--story', 'gone.ink');
  expect(code).toBe(1);
  expect(lines).toEqual([
    'gone.ink error: There is no story to read here: there is no file “gone.ink”. Write the file, or name the one that the story starts in.',
    'gone: 1 error, 0 warnings. It does not compile, so it was not read.',
  ]);
});

test('a broken manifest is found beside what the ink alone can tell', async () => {
  const root = folder({ 'story/main.ink': 'A.\n-> gone\n', 'story/manifest.json': '{ "format": 2 }' });
  const { code, lines } = await run(root, 'check');
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/manifest\.json:1 error: In the manifest, “format” is wrong/);
  expect(lines.join('\n')).toMatch(/main\.ink:2 error: Divert target not found/);
});

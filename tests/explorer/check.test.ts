import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { storyCommand } from '../../src/explorer/command';

/** A folder of its own with these files in it, gone when the test is over. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'story-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Runs the command in a folder, and gives the exit code and everything said. */
async function run(root: string, ...args: readonly string[]): Promise<{ code: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const hear = (line: string): void => void lines.push(line);
  const code = await storyCommand(args, { from: root, home: root, say: hear, complain: hear });
  return { code, lines };
}

test('a sound story has no findings, and the command succeeds', async () => {
  const root = folder({ 'story/main.ink': 'A.\n-> END\n' });
  expect(await run(root, 'check')).toEqual({ code: 0, lines: ['story: 0 errors, 0 warnings'] });
});

test('findings come one a line, errors first, with a count at the end', async () => {
  const root = folder({
    'one/main.ink': 'TODO: more\n# sound: bel\n# speaker: me\nA.\n-> END\n',
    'one/manifest.json': '{ "format": 1, "id": "one", "title": "One", "sounds": { "bell": { "caption": "A bell." } } }',
  });
  const { code, lines } = await run(root, 'check', '--story', 'one/main.ink');
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(': ')[0])).toEqual([
    'main.ink:2 error',
    'main.ink:3 error',
    'main.ink:1 warning',
    'manifest.json warning',
    'one',
  ]);
  expect(lines[4]).toBe('one: 2 errors, 2 warnings');
});

test('a folder stands for the story in it', async () => {
  const root = folder({ 'one/main.ink': 'A.\n-> END\n' });
  expect((await run(root, 'check', '--story=one')).lines).toEqual(['one: 0 errors, 0 warnings']);
});

test('warnings alone do not fail the command', async () => {
  const root = folder({ 'story/main.ink': 'TODO: more\nA.\n-> END\n' });
  expect(await run(root, 'check')).toEqual({
    code: 0,
    lines: ['main.ink:1 warning: Still to do: more. Do it, or take the note out.', 'story: 0 errors, 1 warning'],
  });
});

test('a story that is not there is one clear sentence', async () => {
  const { code, lines } = await run(folder({}), 'check', '--story', 'gone.ink');
  expect(code).toBe(1);
  expect(lines[0]).toBe(
    'gone.ink error: There is no story to read here: there is no file “gone.ink”. Write the file, or name the one that the story starts in.',
  );
});

test('a broken manifest is found beside what the ink alone can tell', async () => {
  const root = folder({ 'story/main.ink': 'A.\n-> gone\n', 'story/manifest.json': '{ "format": 2 }' });
  const { code, lines } = await run(root, 'check');
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(/manifest\.json:1 error: In the manifest, “format” is wrong/);
  expect(lines.join('\n')).toMatch(/main\.ink:2 error: Divert target not found/);
});

test.each([[], ['dance'], ['check', 'again'], ['check', '--colour'], ['--help']])(
  '%j is answered with how the command is used',
  async (...args) => {
    const { code, lines } = await run(folder({}), ...args.flat());
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain('npm run story -- check [--story path/to/main.ink]');
  },
);

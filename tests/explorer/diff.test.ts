import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { explore, folder, lay } from './at-a-terminal';

const before = `
The road forks.
* (left) [Left.]
  A mill. # ending: mill
* (right) [Right.]
  A ford. # ending: ford
- -> END
`;
const manifest = JSON.stringify({
  format: 1,
  id: 'fork',
  title: 'Fork',
  endings: { mill: { title: 'Mill' }, ford: { title: 'Ford' } },
});

const git = (root: string, ...args: readonly string[]): void => {
  const who = ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', root, ...who, ...args], { stdio: 'ignore' });
};

/** A repository with a story in it, committed once. */
function committed(
  files: Readonly<Record<string, string>> = { 'story/main.ink': before, 'story/manifest.json': manifest },
): string {
  const root = folder(files);
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, 'commit', '--quiet', '--message', 'first');
  return root;
}

test('a story that is as it was is answered in one line', async () => {
  const root = committed();
  lay(root, { 'story/main.ink': `// A note to nobody.\n${before}` });
  expect(await explore(root, 'diff', 'HEAD')).toEqual({
    code: 0,
    lines: ['Nothing in the story has changed since “HEAD”.'],
    complaints: [],
  });
});

test('what an edit has cut off, brought in and changed is told line by line', async () => {
  const root = committed();
  lay(root, {
    'story/main.ink': before
      .replace('* (right) [Right.]', '* (right) {false} [Right.]')
      .replace('A mill.', 'A mill.\n  The wheel turns, and turns.'),
  });
  const { lines } = await explore(root, 'diff', 'HEAD');
  const under = (title: string): readonly string[] => {
    const at = lines.indexOf(`${title}:`);
    const rest = at < 0 ? [] : lines.slice(at + 1);
    const end = rest.findIndex((line) => !line.startsWith('  '));
    return (end < 0 ? rest : rest.slice(0, end)).map((line) => line.trim());
  };
  expect(under('These endings are proven unreachable now, and were not')).toEqual(['ford']);
  expect(under('These lines are proven unreachable now, and were not')).toEqual(['Right.', 'A ford.']);
  expect(under('These lines are new, and reached')).toEqual(['The wheel turns, and turns.']);
  expect(under('Measures that moved')).toContain('words.written (words written): 9 → 14');
  expect(under('New findings').join('\n')).toMatch(/ford/);
});

test('a plan that held and holds no longer is told with its line, and fails the command', async () => {
  const root = committed();
  lay(root, {
    'tests/plans/mill.plan': '> Left.\n= A mill.\n',
    'tests/plans/ford.plan': '> Right.\n= A ford.\n',
    'tests/plans/never.plan': '> Back.\n',
    'story/main.ink': before.replace('A ford.', 'A bridge.'),
  });
  const { code, lines } = await explore(root, 'diff', 'HEAD');
  expect(code).toBe(1);
  const at = lines.indexOf('Plans that no longer hold:');
  expect(lines.slice(at + 1)).toEqual([
    '  ford.plan:2 error: “A ford.” is not read here. What is read is “A bridge.”.',
  ]);
});

test('a long list is cut, and says how long it is', async () => {
  const root = committed();
  const more = Array.from({ length: 25 }, (_, at) => `Stone ${at}.\n`).join('');
  lay(root, { 'story/main.ink': `${more}${before}` });
  const { lines } = await explore(root, 'diff', 'HEAD');
  const at = lines.indexOf('These lines are new, and reached:');
  expect(lines[at + 1]).toBe('  Stone 0.');
  expect(lines[at + 21]).toBe('  … and 5 more');
});

test('INCLUDEs are read as they were, and the work tree is left as it is', async () => {
  const root = committed({ 'story/main.ink': 'INCLUDE one.ink\n', 'story/one.ink': 'One.\n-> END\n' });
  lay(root, { 'story/one.ink': 'Two.\n-> END\n' });
  const { code, lines } = await explore(root, 'diff', 'HEAD');
  expect(code).toBe(0);
  expect(lines.join('\n')).toMatch(/These lines are gone:\n {2}One\./);
  expect(execFileSync('git', ['-C', root, 'status', '--short'], { encoding: 'utf8' })).toBe(' M story/one.ink\n');
});

test.each([
  [
    'a folder in no repository',
    () => folder({ 'story/main.ink': before }),
    [],
    / lies in no git repository, so there is nothing to compare with\.$/,
  ],
  ['a commit that git does not know', () => committed(), ['gone'], /^git knows no commit “gone” here\.$/],
  [
    'a commit without the story',
    () => committed({ 'notes.txt': 'A.' }),
    [],
    /^At “HEAD” there was no story\/main\.ink\.$/,
  ],
] as const)('%s is one clear sentence', async (_, make, [ref = 'HEAD'], sentence) => {
  const root = make();
  lay(root, { 'story/main.ink': before });
  const { code, lines, complaints } = await explore(root, 'diff', ref);
  expect({ code, lines }).toEqual({ code: 2, lines: [] });
  expect(complaints).toEqual([expect.stringMatching(sentence)]);
});

test('a commit at which the story did not compile is one sentence, and why', async () => {
  const root = committed({ 'story/main.ink': 'A.\n-> gone\n' });
  lay(root, { 'story/main.ink': before });
  const { code, complaints } = await explore(root, 'diff', 'HEAD');
  expect(code).toBe(2);
  expect(complaints[0]).toBe('The story does not compile as it was at “HEAD”, so there is nothing to compare with.');
  expect(complaints[1]).toMatch(/^main\.ink:2 error: Divert target not found/);
});

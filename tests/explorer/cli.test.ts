import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folder } from './at-a-terminal';

/** Runs the program itself, as `npm run story` does. */
function program(input: string, ...args: readonly string[]): { code: number | null; out: string; err: string } {
  const node = ['--import', 'tsx', 'src/explorer/cli.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { input, encoding: 'utf8', timeout: 60_000 });
  return { code: status, out: stdout, err: stderr };
}

const story = { 'story/main.ink': 'The road forks.\n* [Left.] A mill.\n* [Right.] A ford.\n- -> END\n' };

test('the program plays from a pipe, and ends with the pipe', () => {
  const { code, out, err } = program('2\n', 'play', '--story', `${folder(story)}/story`);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/> Right\.\n\nA ford\.\n\nThe end\.\n#road=[\w-]+\n$/);
});

test('the program explores with several threads what it explores with one, and shows no progress where nobody looks', () => {
  const path = `${folder(story)}/story`;
  const report = (workers: string) => {
    const budget = ['--expansions', '200', '--readers', '30', '--workers', workers];
    const { code, out, err } = program('', 'report', '--json', '--story', path, ...budget);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return { ...JSON.parse(out), seconds: 0 };
  };
  expect(report('2')).toEqual(report('1'));
});

test('the exit codes are those of the command', () => {
  expect(program('', 'dance').code).toBe(2);
  expect(program('', 'check', '--story', 'no/such/story').code).toBe(1);
});

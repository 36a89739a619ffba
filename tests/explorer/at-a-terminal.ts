import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { storyCommand } from '../../src/explorer/command';
import { plainInk } from '../../src/explorer/measures/typeset';

/** Lays files into a folder, over what is there. */
export function lay(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** A folder of its own with these files in it, gone when the test is over. */
export function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'story-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  lay(root, files);
  return root;
}

/** What came of a command. */
export interface Ran {
  readonly code: number;
  /** What it said. */
  readonly lines: readonly string[];
  /** What it said of itself. */
  readonly complaints: readonly string[];
}

/** Enough to see all of a story of a few lines, and the same each time. */
const tiny = ['--expansions', '200', '--readers', '20', '--workers', '1'];

/** Runs the command in a folder, while somebody types these lines. */
export async function runTyping(root: string, typed: readonly string[], ...args: readonly string[]): Promise<Ran> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const waiting = [...typed];
  const code = await storyCommand(args, {
    from: root,
    home: root,
    columns: 60,
    ink: plainInk,
    say: (line) => void lines.push(line),
    complain: (line) => void complaints.push(line),
    progress: () => undefined,
    hear: async () => waiting.shift() ?? null,
  });
  return { code, lines, complaints };
}

/** Runs the command in a folder as it is. */
export const run = (root: string, ...args: readonly string[]): Promise<Ran> => runTyping(root, [], ...args);

/** Runs a verb that explores, with a budget of a blink. */
export const explore = (root: string, ...args: readonly string[]): Promise<Ran> => run(root, ...args, ...tiny);

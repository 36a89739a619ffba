import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import type { StorySource } from './static-check';
import type { StoryFolder } from './story-folder';

/** Big enough for any file of ink. */
const maxBuffer = 64 * 1024 * 1024;

/** What git answers in a folder; null where it refuses. @throws Error where there is no git at all */
function git(folder: string, ...args: readonly string[]): string | null {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error('git is not installed, or not found in PATH.');
    }
    return null;
  }
}

/**
 * A story as it was committed once. Nothing in the work tree is touched.
 * @param now the story as it lies on the disk
 * @param ref anything that git takes for a commit: a branch, a tag, `HEAD~3`
 * @returns the story there, or why there is none, as one sentence
 */
export function sourceAt(now: StoryFolder, ref: string): StorySource | string {
  const { root, entry, name, manifestFile } = now;
  try {
    // Empty where the story's folder is the top of the work tree.
    const prefix = git(root, 'rev-parse', '--show-prefix')?.trim();
    if (prefix === undefined) return `${root} lies in no git repository, so there is nothing to compare with.`;
    const commit = git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`)?.trim();
    if (commit === undefined) return `git knows no commit “${ref}” here.`;
    const textAt = (path: string): string | null =>
      git(root, 'cat-file', 'blob', `${commit}:${posix.join(prefix, path)}`);
    if (textAt(entry) === null) return `At “${ref}” there was no ${posix.join(prefix, entry)}.`;
    let files: ReadonlySet<string> | null = null;
    const allFiles = (): ReadonlySet<string> =>
      new Set(git(root, 'ls-tree', '-r', '-z', '--name-only', '--full-tree', commit)?.split('\0'));
    return {
      entry,
      name,
      manifestFile,
      manifestText: textAt(manifestFile),
      readFile: (path) => {
        const text = textAt(path);
        if (text === null) throw new Error(`there was no file “${path}” at ${ref}`);
        return text;
      },
      hasAsset: ({ assets }, path) => {
        files ??= allFiles();
        return files.has(posix.join(prefix, assets, path));
      },
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

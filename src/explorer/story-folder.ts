import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Manifest } from '../story';
import type { StorySource } from './static-check';

/** A story folder on a disk. */
export interface StoryFolder extends StorySource {
  /** Absolute path of the folder. */
  readonly root: string;
  /** Absolute path of the manifest, whether it is there or not. */
  readonly manifestPath: string;
  /** Absolute path of a picture or a sound. */
  readonly assetPath: (manifest: Manifest, path: string) => string;
}

const manifestFile = 'manifest.json';

/** The text of a file, or a reason in words that name no folder of this machine. */
function textOf(root: string, path: string): string {
  const file = resolve(root, path);
  if (!existsSync(file)) throw new Error(`there is no file “${path}”`);
  if (!statSync(file).isFile()) throw new Error(`“${path}” is no file`);
  return readFileSync(file, 'utf8');
}

/**
 * The story folder that a path names. Reads the disk only as its functions are called, but for the manifest.
 * @param path of an ink file, or of a folder with a `main.ink`; relative to the working directory
 */
export function storyFolder(path: string): StoryFolder {
  const named = resolve(path);
  const isFolder = existsSync(named) && statSync(named).isDirectory();
  const root = isFolder ? named : dirname(named);
  const entry = isFolder ? 'main.ink' : basename(named);
  const manifestPath = join(root, manifestFile);
  const assetPath = (manifest: Manifest, asset: string): string => resolve(root, manifest.assets, asset);
  return {
    root,
    entry,
    name: entry === 'main.ink' ? basename(root) : basename(entry, '.ink'),
    manifestFile,
    manifestPath,
    manifestText: existsSync(manifestPath) ? readFileSync(manifestPath, 'utf8') : null,
    readFile: (file) => textOf(root, file),
    assetPath,
    hasAsset: (manifest, asset) => {
      const file = assetPath(manifest, asset);
      // Nothing outside the assets is served, whatever a manifest calls it.
      return !relative(resolve(root, manifest.assets), file).startsWith('..') && existsSync(file);
    },
  };
}

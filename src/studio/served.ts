import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Playable, Reading } from './reading';

/** A file of the built site. */
export interface Emitted {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

/** Where the page finds what is not in its modules. */
export interface Addresses {
  readonly storyUrl: string;
  readonly sourcesUrl: string;
  /** Path among the assets → address. */
  readonly media: Readonly<Record<string, string>>;
}

const hashOf = (source: string | Uint8Array): string => createHash('sha256').update(source).digest('hex').slice(0, 10);

/** Puts a hash of what a file holds before its extension, so that it can be cached for good. */
function hashed(path: string, source: string | Uint8Array): Emitted {
  const extension = extname(path);
  return { fileName: `${path.slice(0, -extension.length)}.${hashOf(source)}${extension}`, source };
}

/**
 * The files of a built site that the story is made of, and where they will be.
 * @param base what addresses begin with, `/` at the end
 */
export function builtFiles(
  { media }: Reading,
  { compiled, sources }: Playable,
  base: string,
): { readonly files: readonly Emitted[]; readonly addresses: Addresses } {
  const story = hashed('story/story.json', JSON.stringify(compiled));
  const map = hashed('story/sources.json', JSON.stringify(sources));
  const shown = [...media].map(([asset, file]) => ({ asset, ...hashed(`media/${asset}`, readFileSync(file)) }));
  return {
    files: [story, map, ...shown.map(({ fileName, source }) => ({ fileName, source }))],
    addresses: {
      storyUrl: `${base}${story.fileName}`,
      sourcesUrl: `${base}${map.fileName}`,
      media: Object.fromEntries(shown.map(({ asset, fileName }) => [asset, `${base}${fileName}`])),
    },
  };
}

/**
 * Where the development server serves the same.
 * @param revision rises with every edit, so that nothing old is taken from a cache
 */
export function devAddresses({ media }: Reading, base: string, revision: number): Addresses {
  const served = (path: string): string => `${base}${path}?r=${revision}`;
  return {
    storyUrl: served('story/story.json'),
    sourcesUrl: served('story/sources.json'),
    media: Object.fromEntries([...media.keys()].map((asset) => [asset, served(`media/${asset}`)])),
  };
}

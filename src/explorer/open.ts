import type { Script } from '../director/telling';
import type { Finding } from '../story';
import { isCue } from '../story';
import type { StorySource } from './static-check';
import { checkStory } from './static-check';
import type { StoryFolder } from './story-folder';
import { storyFolder } from './story-folder';

/** A story that compiled, and can be read. */
export interface OpenedStory<S extends StorySource = StorySource> {
  /** What it is told from. */
  readonly script: Script;
  /** Where it was read from. */
  readonly source: S;
  /** By name: those of the manifest, and those that only a cue tells of. */
  readonly endings: readonly string[];
  /** What its author should know before anyone reads it. */
  readonly findings: readonly Finding[];
}

/**
 * Opens a story from wherever it lies.
 * @returns the story; where it doesn't compile, all that is wrong with it
 */
export async function openSource<S extends StorySource>(source: S): Promise<OpenedStory<S> | readonly Finding[]> {
  const { manifest, compilation, findings } = await checkStory(source);
  if (compilation.compiled === null) return findings;
  const { compiled, sources, cues } = compilation;
  const cued = cues.flatMap(({ read }) => (read !== null && isCue(read) && read.kind === 'ending' ? [read.name] : []));
  const endings = [...new Set([...Object.keys(manifest.endings), ...cued])];
  return { script: { compiled, sources, manifest }, source, endings, findings };
}

/**
 * Opens a story on the disk.
 * @param path of an ink file, or of a folder with a `main.ink`; relative to the working directory
 * @returns the story; where it doesn't compile, all that is wrong with it
 */
export const openForExploring = (path: string): Promise<OpenedStory<StoryFolder> | readonly Finding[]> =>
  openSource(storyFolder(path));

/** True where opening gave a story. */
export const isOpened = <S extends StorySource>(
  opened: OpenedStory<S> | readonly Finding[],
): opened is OpenedStory<S> => !Array.isArray(opened);

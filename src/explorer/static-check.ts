import type { Finding, Manifest } from '../story';
import { bareManifest, isManifest, readManifest } from '../story';
import type { Compilation } from '../story/compiler';
import { compileStory, followingFindings, mediaFindings } from '../story/compiler';
import { counted } from './counted';

/** A story folder as it is read: where from is somebody else's business. */
export interface StorySource {
  /** The ink file that the story starts in, relative to the folder. */
  readonly entry: string;
  /** What the story is called where no manifest says. */
  readonly name: string;
  /** What the findings call the manifest. */
  readonly manifestFile: string;
  /** Its text; null where there is none. */
  readonly manifestText: string | null;
  /** The text of a file by its path relative to the folder; throws where it can't be read. */
  readonly readFile: (path: string) => string;
  /** Whether a picture or a sound is there, by its path in the manifest's folder of assets. */
  readonly hasAsset: (manifest: Manifest, path: string) => boolean;
}

/** A story as it was found. */
export interface Checked {
  /** The folder's own, or a bare one where it has none or a broken one. */
  readonly manifest: Manifest;
  readonly compilation: Compilation;
  /** All of them: the manifest's, ink's, the cues', the media's. */
  readonly findings: readonly Finding[];
}

/** An id that a browser can keep things under, from whatever a folder is called. */
function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'story';
}

/**
 * Compiles a story and finds everything that its author should know without playing it.
 * @returns errors before warnings, each in the order of the script
 */
export async function checkStory(source: StorySource): Promise<Checked> {
  const { entry, name, manifestFile, manifestText, readFile } = source;
  const read = manifestText === null ? bareManifest(idOf(name), name, entry) : readManifest(manifestText, manifestFile);
  const isNamed = manifestText !== null && isManifest(read);
  const manifest = isManifest(read) ? read : bareManifest(idOf(name), name, entry);
  const compilation = await compileStory({ entry, readFile, manifest: isNamed ? manifest : null });
  const media =
    isNamed && compilation.compiled !== null
      ? mediaFindings(manifest, compilation.cues, (path) => source.hasAsset(manifest, path), manifestFile)
      : [];
  const own = isManifest(read) ? followingFindings(read, manifestFile) : read;
  const all = [...own, ...compilation.findings, ...media];
  const severe = (finding: Finding): boolean => finding.severity === 'error';
  return {
    manifest,
    compilation,
    findings: [...all.filter(severe), ...all.filter((finding) => !severe(finding))],
  };
}

/** How many errors and warnings there are, in words. */
export function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
}

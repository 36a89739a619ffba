import { resolve } from 'node:path';
import type { Opening } from '../director';
import { makeOpening } from '../director';
import { createDirector } from '../director/telling';
import type { Checked, StoryFolder } from '../explorer';
import { checkStory, storyFolder } from '../explorer';
import type { CompiledStory, Finding, Manifest, SourceMap } from '../story';
import { isCue } from '../story';
import { mediaOf } from '../story/compiler';

/** The opening is told with this seed, and a reader's first playthrough begun with it. */
const openingSeed = 1;

/** A story that can be played. */
export interface Playable {
  readonly compiled: CompiledStory;
  readonly sources: SourceMap;
  readonly opening: Opening;
}

/** A story folder, read once: all that the page is made of. */
export interface Reading {
  readonly folder: StoryFolder;
  readonly manifest: Manifest;
  /** Null where an author's mistake keeps the story from being played. */
  readonly playable: Playable | null;
  readonly findings: readonly Finding[];
  /** The first picture, by its path among the assets; null where there is none. */
  readonly picture: string | null;
  /** Pictures (`place/hour`) in the order in which the script comes to them. */
  readonly scenery: readonly string[];
  /** Pictures and sounds that are there: path among the assets → file. */
  readonly media: ReadonlyMap<string, string>;
  /** Files whose change changes the story, by absolute path; those that are missing are among them. */
  readonly watched: readonly string[];
}

/** The places of the script in its order, each once where it is cued several times on end. */
function sceneryOf(compilation: Checked['compilation']): readonly string[] {
  if (compilation.compiled === null) return [];
  const cued = compilation.cues.flatMap(({ read }) =>
    read !== null && isCue(read) && read.kind === 'place' ? [`${read.name}/${read.hour}`] : [],
  );
  return cued.filter((key, i) => key !== cued[i - 1]);
}

/** Tells the opening, and what breaks in it or in the replies to its first choices. */
function tellOpening({
  manifest,
  compilation,
}: Checked): { readonly playable: Playable; readonly findings: readonly Finding[] } | null {
  if (compilation.compiled === null) return null;
  const { compiled, sources } = compilation;
  const director = createDirector({ compiled, sources: null, manifest });
  const opening = makeOpening(director, openingSeed);
  // Faults are always given their place, so they are looked for with the sources at hand.
  const checker = createDirector({ compiled, sources, manifest });
  const roads = [[], ...opening.first.offers.filter(({ unsayable }) => !unsayable).map(({ id }) => [id])];
  const troubles = roads.map((choices) => checker.tell({ seed: openingSeed, choices }).trouble);
  const found = troubles.filter((trouble) => trouble !== null);
  return { playable: { compiled, sources, opening }, findings: [...new Set(found), ...checker.findings()] };
}

/**
 * Reads a story folder from the disk: compiles, checks, tells the opening.
 * @param path of an ink file or of its folder
 */
export async function readStory(path: string): Promise<Reading> {
  const folder = storyFolder(path);
  const checked = await checkStory(folder);
  const { manifest, compilation } = checked;
  const told = tellOpening(checked);
  const findings = [...checked.findings, ...(told?.findings ?? [])];
  const broken = findings.some(({ severity }) => severity === 'error');
  const place = told?.playable.opening.first.stands.place ?? null;
  const picture = place === null ? null : `places/${place.name}/${place.hour}/base.webp`;
  const existing = mediaOf(manifest).filter((asset) => folder.hasAsset(manifest, asset));
  return {
    folder,
    manifest,
    playable: broken || told === null ? null : told.playable,
    findings,
    picture: picture !== null && existing.includes(picture) ? picture : null,
    scenery: sceneryOf(compilation),
    media: new Map(existing.map((asset) => [asset, folder.assetPath(manifest, asset)])),
    watched: [folder.manifestPath, ...compilation.files.map((file) => resolve(folder.root, file))],
  };
}

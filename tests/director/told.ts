import { existsSync, readFileSync } from 'node:fs';
import { createDirector, type Director } from '../../src/director/telling';
import { type CompiledStory, formatFinding, isManifest, type Manifest, readManifest } from '../../src/story';
import { compileStory } from '../../src/story/compiler';

/** A story as the tests play it: compiled from its folder, with a manifest. */
export interface TestStory {
  readonly compiled: CompiledStory;
  readonly manifest: Manifest;
  /** A new director of it, with nothing cached. */
  direct(mostSnapshots?: number): Director;
}

const bands = (...all: readonly (readonly [string, number])[]) => all.map(([name, from]) => ({ name, from }));

/** The axes that the small stories count, each of them those it declares. */
export const axes = {
  warmth: { min: 0, max: 10, start: 2, bands: bands(['cool', 0], ['warm', 5]) },
  trust: { min: -3, max: 3, start: 0, bands: bands(['none', -3], ['some', 0], ['deep', 2]) },
};

async function open(folder: string, entry: string, manifest: Manifest): Promise<TestStory> {
  const made = await compileStory({ entry, readFile: (path) => readFileSync(`${folder}/${path}`, 'utf8') });
  if (made.compiled === null) throw new Error(made.findings.map(formatFinding).join('\n'));
  const { compiled, sources } = made;
  return { compiled, manifest, direct: (most) => createDirector({ compiled, sources, manifest }, most) };
}

/** One of `tests/stories`, by its name without `.ink`. */
export async function testStory(name: string): Promise<TestStory> {
  const text = readFileSync(`tests/stories/${name}.ink`, 'utf8');
  const declared = Object.entries(axes).filter(([axis]) => text.includes(`VAR ${axis} `));
  const json = { format: 1, id: 'test', title: name, firstEra: 'old', axes: Object.fromEntries(declared) };
  const manifest = readManifest(JSON.stringify(json), 'manifest.json');
  if (!isManifest(manifest)) throw new Error(manifest.map(formatFinding).join('\n'));
  return open('tests/stories', `${name}.ink`, manifest);
}

/** The story that this repository tells, or why it cannot be told now; neither where its folder holds none. */
export async function ownStory(): Promise<{ readonly story: TestStory | null; readonly trouble: string | null }> {
  if (!existsSync('story/main.ink')) return { story: null, trouble: null };
  try {
    const manifest = readManifest(readFileSync('story/manifest.json', 'utf8'), 'manifest.json');
    if (!isManifest(manifest)) throw new Error(manifest.map(formatFinding).join('\n'));
    return { story: await open('story', manifest.entry, manifest), trouble: null };
  } catch (error) {
    return { story: null, trouble: String(error) };
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { CompiledStory, Finding, Manifest, Passage, SourceMap } from '../../src/story';
import { formatFinding, isManifest, readManifest } from '../../src/story';
import type { Compilation } from '../../src/story/compiler';
import { compileStory } from '../../src/story/compiler';
import type { RunningStory } from '../../src/story/running';
import { openStory } from '../../src/story/running';

/** A story compiled for a test. */
export interface Written {
  readonly compiled: CompiledStory;
  readonly sources: SourceMap;
}

/** Compiles ink that is written in a test. @param files the other files by name, besides `main.ink` */
export function compile(
  ink: string,
  { files = {}, manifest = null }: { files?: Readonly<Record<string, string>>; manifest?: Manifest | null } = {},
): Promise<Compilation> {
  const all: Readonly<Record<string, string>> = { ...files, 'main.ink': ink };
  const readFile = (path: string): string => {
    const text = all[path];
    if (text === undefined) throw new Error(`there is no file “${path}”`);
    return text;
  };
  return compileStory({ entry: 'main.ink', readFile, manifest });
}

/** The same, for ink that must compile. */
export async function written(ink: string, files: Readonly<Record<string, string>> = {}): Promise<Written> {
  const made = await compile(ink, { files });
  if (made.compiled === null) throw new Error(made.findings.map(formatFinding).join('\n'));
  return made;
}

/** A manifest of a few names, and whatever else is given. */
export function manifestOf(more: Readonly<Record<string, unknown>> = {}): Manifest {
  const read = readManifest(JSON.stringify({ format: 1, id: 'test', title: 'Test', ...more }), 'manifest.json');
  if (!isManifest(read)) throw new Error(read.map(formatFinding).join('\n'));
  return read;
}

/** What a story says: its lines in order, without their cues. */
export const textOf = ({ lines }: Passage): readonly string[] => lines.map(({ text }) => text);

/** Makes each choice in turn and gives all passages; stops where no such choice is offered. */
function follow(story: RunningStory, picks: readonly number[], between: (story: RunningStory) => void): Passage[] {
  const passages = [story.advance()];
  for (const pick of picks) {
    const { options } = passages[passages.length - 1] ?? { options: [] };
    if (options.length === 0) break;
    between(story);
    story.choose(pick % options.length);
    passages.push(story.advance());
  }
  return passages;
}

/**
 * Reads a story three times: straight on; saved and loaded after every turn, each time into a story just opened; and
 * with a detour through another choice and back by a snapshot at every turn. They must read the same.
 * @param picks which option to take at each turn, counted round
 */
export function read({ compiled, sources }: Written, picks: readonly number[] = [], seed = 7): readonly Passage[] {
  const straight = openStory(compiled, sources);
  straight.start(seed);
  const passages = follow(straight, picks, () => {});

  let loaded = openStory(compiled, sources);
  loaded.start(seed);
  const reopened = [loaded.advance()];
  for (const pick of picks) {
    const json = loaded.save();
    loaded = openStory(compiled, sources);
    loaded.load(json);
    const options = loaded.options();
    expect(options).toEqual(reopened[reopened.length - 1]?.options);
    if (options.length === 0) break;
    loaded.choose(pick % options.length);
    reopened.push(loaded.advance());
  }
  expect(reopened).toEqual(passages);

  const wandering = openStory(compiled, sources);
  wandering.start(seed);
  const wandered = follow(wandering, picks, (story) => {
    const here = story.snapshot();
    const before = story.save();
    for (const { index } of story.options()) {
      story.choose(index);
      attempt(story);
      story.restore(here);
    }
    expect(story.save()).toBe(before);
  });
  expect(wandered).toEqual(passages);
  return passages;
}

/** Goes on where it can: a detour may lead into a fault, which is not what is looked at. */
function attempt(story: RunningStory): void {
  try {
    story.advance();
  } catch {
    // The snapshot leads back.
  }
}

/** Findings as a terminal shows them. */
export const said = (findings: readonly Finding[]): readonly string[] => findings.map(formatFinding);

/** Every story that there is: the small ones of the tests, and the one that this repository tells if it compiles. */
export async function allStories(): Promise<readonly (Written & { readonly name: string })[]> {
  const small = readdirSync('tests/stories').filter((file) => file.endsWith('.ink'));
  const entries = [
    ...small.map((entry) => ({ folder: 'tests/stories', entry })),
    ...(existsSync('story/main.ink') ? [{ folder: 'story', entry: 'main.ink' }] : []),
  ];
  const made = await Promise.all(
    entries.map(async ({ folder, entry }) => ({
      name: `${folder}/${entry}`,
      ...(await compileStory({ entry, readFile: (path) => readFileSync(`${folder}/${path}`, 'utf8') })),
    })),
  );
  return made.flatMap((story) => (story.compiled === null ? [] : [story]));
}

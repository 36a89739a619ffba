import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepTree } from '../../scripts/bench/kept-tree';
import { treeOfRuns } from '../../scripts/bench/tree-of-runs';
import { wholeLinks } from '../../scripts/bench/whole-links';
import { followTold } from '../../src/director';
import { createDirector, type Script } from '../../src/director/telling';
import { choose, type Playthrough, readLink, road } from '../../src/playthrough';
import { compileStory } from '../../src/story/compiler';
import { testStory } from '../director/told';

const runs = 12;

/** What is offered behind the coin hangs on the story's own chance. */
const ink = `VAR side = 0
A road parts.
* [Toss a coin.]
* [Toss a stone.]
-
~ side = RANDOM(1, 4)
It falls.
* {side == 1} [North.]
* {side == 2} [East.]
* {side == 3} [South.]
* {side == 4} [West.]
* [Home.]
-
You go. # ending: gone
-> END
`;

const script = async (): Promise<Script> => {
  const made = await compileStory({ entry: 'coin.ink', readFile: () => ink });
  if (made.compiled === null) throw new Error('It does not compile.');
  const { compiled, sources } = made;
  const { manifest } = await testStory('three-ends');
  return { compiled, manifest, sources };
};
const last = (trees: readonly Playthrough[]): Playthrough => {
  const tree = trees.at(-1);
  if (tree === undefined) throw new Error('There is no tree.');
  return tree;
};

test('the runs that the bench grafts into one playthrough hold in the game, each to where nothing is offered', async () => {
  const trees = [...treeOfRuns(await script(), runs)];
  const director = createDirector(await script());
  expect(trees).toHaveLength(runs + 1);
  for (const tree of trees.slice(1)) {
    const { moments, trouble } = director.tell(road(tree));
    expect(trouble).toBeNull();
    expect(moments.length).toBeGreaterThan(1);
    expect(moments.at(-1)?.offers).toEqual([]);
  }
});

test('what they chose alike they share, and the same story gives the same', async () => {
  const trees = [...treeOfRuns(await script(), runs)];
  const { nodes } = last(trees);
  expect(new Set(nodes.map(({ parent, choice }) => `${parent} ${choice}`)).size).toBe(nodes.length);
  expect(new Set(trees.slice(1).map((tree) => road(tree).choices.join())).size).toBeGreaterThan(1);
  expect(last([...treeOfRuns(await script(), runs)])).toEqual(last(trees));
});

test('a kept playthrough is taken up as often as is asked, and one that the saves refuse is not kept', async () => {
  const tree = last([...treeOfRuns(await script(), runs)]);
  const kept = await keepTree(await script(), tree);
  expect(await kept?.open()).toBeGreaterThan(0);
  expect(await kept?.open()).toBeGreaterThan(0);
  const tooLong = 'x'.repeat(1_001);
  expect(await keepTree(await script(), choose(tree, tooLong, 0))).toBeNull();
});

test('a plan that comes to an ending is a link that leads there, and no other plan is one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plans-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'home.plan'), '> Toss a coin\n> Home\nending gone\n');
  writeFileSync(join(folder, 'begun.plan'), '> Toss a stone\n');
  writeFileSync(join(folder, 'broken.plan'), '> Toss a hat\n> Home\n');
  const story = await script();
  const [home, ...others] = wholeLinks(story, folder);
  expect(others).toEqual([]);
  expect(home?.plan).toBe('home.plan');
  const director = createDirector(story);
  const read = readLink(home?.link ?? '', { id: story.manifest.id, fingerprint: director.fingerprint });
  if (read === null || typeof read === 'string') throw new Error(`It is ${read}.`);
  const { road: way, held } = followTold(read, director);
  expect(held).toBe(home?.choices);
  expect(director.tell(way).moments.at(-1)?.stands.ending).toBe('gone');
});

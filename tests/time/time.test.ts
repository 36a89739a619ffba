import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginPlaythrough, bookmark, choose, goTo, type Playthrough, road } from '../../src/playthrough';
import { mapOf, stretchesOf } from '../../src/time/map';
import { tellTree } from '../../src/time/told-tree';
import { turningsOf } from '../../src/time/trail';
import { viewTime } from '../../src/time/view';
import { whatIf } from '../../src/time/what-if';
import { testStory } from '../director/told';

const story = await testStory('three-ends');
const director = story.direct();
const noRest = async (): Promise<void> => {};
const begun = beginPlaythrough({ id: 'a', story: director.fingerprint, seed: 1, nowMs: 0 });

/** Chooses by what the options say, at the end of a playthrough's present road. */
function take(playthrough: Playthrough, ...said: readonly string[]): Playthrough {
  return said.reduce((way, text, made) => {
    const offers = director.tell(road(way)).moments.at(-1)?.offers ?? [];
    const offer = offers.find((one) => one.text.startsWith(text));
    if (offer === undefined) throw new Error(`“${text}” is not offered: ${offers.map((one) => one.text).join(' ')}`);
    return choose(way, offer.id, way.nodes.length + made);
  }, playthrough);
}

const out = take(begun, 'Open', 'Light', 'Go', 'Unlock');
/** Back at the second choice, and another way from there. */
const both = take(goTo(out, 1), 'Stay', 'Go', 'Sit');

test('the map has each place where roads part, and each end, under its chapter', async () => {
  const [first, hall] = mapOf(await tellTree(both, director, noRest));
  expect(first?.title).toBe(null);
  expect(first?.forks.map(({ ways }) => ways.map(({ chosen }) => chosen))).toEqual([
    ['Light the lamp.', 'Stay in the dark.'],
  ]);
  expect(hall?.title).toBe('The hall');
  expect(hall?.ends.map(({ ending, isHere }) => [ending, isHere])).toEqual([
    ['out', false],
    ['asleep', true],
  ]);
});

test('what the story no longer tells is left out of the map, and what it tells is all there', async () => {
  const strange = choose(goTo(both, 1), 'no:such', 99);
  const chosen = mapOf(await tellTree(strange, director, noRest)).flatMap(({ forks, ends }) => [
    ...forks.flatMap(({ ways }) => ways),
    ...ends,
  ]);
  expect(chosen.every(({ node }) => node < both.nodes.length)).toBe(true);
  expect(chosen).toHaveLength(4);
});

test('the picture of the map has a row for each road, and the reader’s own in one piece', async () => {
  const stretches = stretchesOf(await tellTree(both, director, noRest));
  expect(Math.max(...stretches.map(({ row }) => row))).toBe(1);
  const own = stretches.filter(({ isOnRoad }) => isOnRoad);
  expect(own.map(({ fromTurn, toTurn }) => [fromTurn, toTurn])).toEqual([
    [0, 1],
    [1, 4],
  ]);
});

test('what if: one choice is another, and the rest stands as far as it holds', async () => {
  const leave = director.tell({ seed: 1, choices: [] }).moments[0]?.offers[1]?.id ?? '';
  const what = whatIf(director, road(out), 0, leave);
  // The door can’t be unlocked without the key.
  expect(what).toMatchObject({ held: 2, of: 3, ending: null });
  expect(what?.firstChanged).toEqual({ turn: 3, text: 'Your pockets are empty.' });
  expect(whatIf(director, road(out), 0, road(out).choices[0] ?? '')).toBe(null);
  expect(whatIf(director, road(out), 0, 'no:such')).toBe(null);
  expect(whatIf(director, road(out), 9, leave)).toBe(null);
});

test('an ending was decided by those choices but for which, the rest standing, it would have been another', async () => {
  const turnings = [...turningsOf(() => director, road(both))].filter((turning) => turning !== null);
  expect(turnings.map(({ turn, otherText, ending }) => [turn, otherText, ending])).toEqual([
    [3, 'Unlock the door.', 'out'],
    [1, 'Light the lamp.', 'reading'],
  ]);
  expect([...turningsOf(() => director, road(goTo(out, 2)))]).toEqual([]);
});

test('where a reader looks back, each choice of the present road has its others', async () => {
  const view = await viewTime(both, director, director.fresh, noRest);
  expect(view.endings.map(({ ending }) => ending)).toEqual(['out', 'asleep']);
  expect(view.choices.map(({ chosen, others }) => [chosen, others.map(({ text }) => text)])).toEqual([
    ['Open the drawer.', ['Leave it shut.']],
    ['Stay in the dark.', ['Light the lamp.']],
    ['Go into the hall.', []],
    ['Sit down.', ['Unlock the door.']],
  ]);
});

test('a place that the reader named is found again by its name, and a name that is emptied is gone', async () => {
  const named = bookmark(goTo(both, 2), '  The lit room  ');
  expect((await viewTime(take(goTo(named, 0), 'Leave'), director, director.fresh, noRest)).bookmarks).toEqual([
    { node: 2, name: 'The lit room', chapter: null },
  ]);
  expect((await viewTime(bookmark(named, ' '), director, director.fresh, noRest)).bookmarks).toEqual([]);
  expect(bookmark(begun, ' ')).toBe(begun);
  expect(bookmark(named, 'x'.repeat(200)).bookmarks?.[0]?.name).toHaveLength(80);
});

test('whatever is chosen, gone back to and chosen otherwise, every road ever taken is on the map', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(20), fc.nat(3)), { maxLength: 30 }), async (acts) => {
      let way = begun;
      const ends = new Set<string>();
      for (const [where, which] of acts) {
        way = goTo(way, where % way.nodes.length);
        const offers = director.tell(road(way)).moments.at(-1)?.offers ?? [];
        const offer = offers[which % Math.max(1, offers.length)];
        if (offer !== undefined) way = choose(way, offer.id, way.nodes.length);
        ends.add(road(way).choices.join());
      }
      const view = await viewTime(way, director, director.fresh, noRest);
      const known = new Set(way.nodes.map((_, node) => view.roadTo(node).choices.join()));
      expect([...ends].every((end) => known.has(end))).toBe(true);
      const leaves = way.nodes.filter((_, node) => way.nodes.every(({ parent }) => parent !== node)).length;
      expect(view.chapters.flatMap(({ ends: all }) => all)).toHaveLength(leaves);
    }),
    { numRuns: 200 },
  );
});

test('the map knows what was offered and never given, and what could not be said, each once', async () => {
  const chapters = mapOf(await tellTree(both, director, noRest));
  const untaken = chapters.flatMap((chapter) => chapter.untaken);
  const given = new Set(both.nodes.map(({ choice }) => choice));
  const offered = (await tellTree(both, director, noRest)).moments.flatMap((moment) => moment?.offers ?? []);
  const never = new Set(offered.filter(({ id, unsayable }) => !unsayable && !given.has(id)).map(({ text }) => text));
  expect(untaken.length).toBeGreaterThan(0);
  expect(new Set(untaken.map(({ text }) => text))).toEqual(never);
  expect(untaken).toHaveLength(never.size);
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { beginPlaythrough, bookmark, choose, goTo, type Playthrough, undo } from '../../src/playthrough';
import { mostNodes } from '../../src/saves/keeping/bounds';
import { inColumns } from '../../src/saves/keeping/columns';
import { readRow, writtenRow } from '../../src/saves/keeping/schema';
import { testBrowser, words } from './browser';

const rowOf = (playthrough: Playthrough) => ({ id: playthrough.id, keptAtMs: 1000, ...words, playthrough });
const begun = beginPlaythrough({ id: 'one', story: 'f1', seed: 7, nowMs: 1000 });
const forked = choose(undo(choose(choose(begun, 'a', 1700), 'b', 2500)), 'c', 2400);

const dateMs = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1_764_000_000_000, max: 1_764_000_100_000 }) },
  { weight: 2, arbitrary: fc.nat() },
  { weight: 1, arbitrary: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }) },
);
const choice = fc.oneof(
  fc.constantFrom('a', 'b', 'some_knot.some_stitch:label', 'constructor', '__proto__', 'null', '0'),
  fc.string({ minLength: 1, unit: 'binary' }),
);

/** Any tree that can be kept: hung, dated, gone on from and named as it likes, with the reader standing anywhere. */
const anyTree: fc.Arbitrary<Playthrough> = fc
  .record({
    root: dateMs,
    children: fc.array(
      fc.record({ above: fc.nat(), straight: fc.boolean(), choice, madeAtMs: dateMs, gone: fc.nat() }),
      {
        maxLength: 80,
      },
    ),
    at: fc.nat(),
    named: fc.option(fc.array(fc.record({ node: fc.nat(), name: fc.constantFrom('', 'The pier', '0') }))),
  })
  .map(({ root, children, at, named }) => {
    const of = children.length + 1;
    const parents = [
      null,
      ...children.map(({ above, straight }, before) => (straight ? before : above % (before + 1))),
    ];
    const onwardOf = (node: number, gone: number): number | null => {
      const below = parents.flatMap((parent, child) => (parent === node ? [child] : []));
      return below[gone % (below.length + 1)] ?? null;
    };
    const nodes = [{ choice: null, madeAtMs: root, gone: 0 }, ...children].map((made, node) => ({
      parent: parents[node] ?? null,
      choice: made.choice,
      madeAtMs: made.madeAtMs,
      onward: onwardOf(node, made.gone),
    }));
    const bookmarks = named?.map(({ node, name }) => ({ node: node % of, name }));
    return goTo({ ...begun, nodes, at: 0, ...(bookmarks && { bookmarks }) }, at % of);
  });

describe('a playthrough in columns', () => {
  it('is the same again when it is read, whatever tree it is: as a browser clones it, and by JSON', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const written = writtenRow(rowOf(tree));
        expect(readRow(structuredClone(written))?.playthrough).toEqual(tree);
        expect(readRow(JSON.parse(JSON.stringify(written)))?.playthrough).toEqual(tree);
      }),
      { numRuns: 500, seed: 20_261_125 },
    );
  });

  it('says each choice once, and of each node how far it is from what it hangs on', () => {
    expect(inColumns(choose(forked, 'a', 9000))).toEqual({
      format: 2,
      id: 'one',
      story: 'f1',
      seed: 7,
      choices: [null, 'a', 'b', 'c'],
      made: [0, 1, 2, 3, 1],
      back: [0, 1, 1, 2, 1],
      onward: [1, 2, 0, 1, 0],
      sinceMs: [1000, 700, 800, -100, 6600],
      at: 4,
    });
  });

  it('says a date itself where no difference leads to it', () => {
    const odd = choose(choose(begun, 'a', 0.1), 'b', 1e300);
    expect(inColumns(odd).sinceMs).toEqual([1000, [0.1], 1e300]);
    expect(readRow(writtenRow(rowOf(odd)))?.playthrough).toEqual(odd);
  });

  it('is the form in which it is kept; one that an earlier build kept is read, and written anew with the next choice', async () => {
    const browser = testBrowser();
    await browser.plant(rowOf(bookmark(forked, 'The pier')));
    const loaded = (await browser.visit().load()) ?? expect.fail('it was not read');
    expect(loaded).toEqual(bookmark(forked, 'The pier'));
    const on = choose(loaded, 'd', 9000);
    expect(await browser.visit().keep(on, words)).toBe(true);
    expect(await browser.rows()).toEqual([expect.objectContaining({ id: 'one', playthrough: inColumns(on) })]);
    browser.forgetSmall();
    expect(await browser.visit().load()).toEqual(on);
    expect(browser.told).toEqual([]);
  });
});

test('an earlier build can’t open what lies in columns, or it would put it aside as spoilt', async () => {
  const factory = new IDBFactory();
  await testBrowser({ indexed: () => factory })
    .visit()
    .keep(forked, words);
  const refused = new Promise((resolve, reject) => {
    const request = factory.open('game', 1);
    request.onsuccess = () => reject(new Error('opened'));
    request.onerror = () => resolve(request.error?.name);
  });
  expect(await refused).toBe('VersionError');
});

/** A list that is too long, and must be refused before anybody looks into it. */
const tooLong = (): unknown[] =>
  Object.defineProperty(new Array(mostNodes + 1), 0, { get: () => expect.fail('it was looked into') });

const whole = inColumns(forked);
const spoilt: Readonly<Record<string, object>> = {
  'with a member too many': { ...whole, nodes: forked.nodes },
  'with a column too few': (({ back: _, ...rest }) => rest)(whole),
  'with no node': { ...whole, choices: [], made: [], back: [], onward: [], sinceMs: [], at: 0 },
  'of which one is shorter': { ...whole, sinceMs: [1000, 700, 800] },
  'of which one is longer': { ...whole, onward: [1, 2, 0, 0, 0] },
  'whose beginning was chosen': { ...whole, made: [1, 1, 2, 3] },
  'whose beginning hangs on something': { ...whole, back: [1, 1, 1, 2] },
  'with a node that was not chosen': { ...whole, made: [0, 1, 0, 3] },
  'with a choice that is not among them': { ...whole, made: [0, 1, 2, 4] },
  'with a choice that is between two': { ...whole, made: [0, 1, 1.5, 3] },
  'with a choice of no length': { ...whole, choices: [null, 'a', '', 'c'] },
  'with a choice longer than any': { ...whole, choices: [null, 'a', 'x'.repeat(1001), 'c'] },
  'with a choice that is no text': { ...whole, choices: [null, 'a', 2, 'c'] },
  'with a second beginning': { ...whole, back: [0, 1, 0, 2] },
  'with a node that hangs above the beginning': { ...whole, back: [0, 1, 3, 2] },
  'with a node that hangs on a later one': { ...whole, back: [0, 1, -1, 2] },
  'with a node that hangs between two': { ...whole, back: [0, 1, 0.5, 2] },
  'whose redo leads to no child': { ...whole, onward: [2, 2, 0, 0] },
  'whose redo leads back': { ...whole, onward: [1, 2, -1, 0] },
  'whose redo leads beyond the last': { ...whole, onward: [1, 2, 0, 1] },
  'with a date before all dates': { ...whole, sinceMs: [1000, 700, -1800, 5000] },
  'with a date that is none': { ...whole, sinceMs: [1000, 700, Number.NaN, -100] },
  'with a date that never comes': { ...whole, sinceMs: [1000, 700, [Number.POSITIVE_INFINITY], [5]] },
  'with dates that add up to none': { ...whole, sinceMs: [1000, 1.7e308, 1.7e308, [5]] },
  'with two dates for one': { ...whole, sinceMs: [1000, 700, [1, 2], -100] },
  'that stands nowhere': { ...whole, at: 4 },
  'with a name for no place': { ...whole, bookmarks: [{ node: 4, name: 'The pier' }] },
  'with more nodes than any': {
    ...whole,
    made: Array.from({ length: mostNodes + 1 }, (_, node) => (node === 0 ? 0 : 1)),
    back: Array.from({ length: mostNodes + 1 }, (_, node) => (node === 0 ? 0 : 1)),
    onward: Array.from({ length: mostNodes + 1 }, () => 0),
    sinceMs: Array.from({ length: mostNodes + 1 }, () => 0),
  },
  ...Object.fromEntries(
    ['choices', 'made', 'back', 'onward', 'sinceMs', 'bookmarks'].map((name) => [
      `with a list of ${name} longer than any`,
      { ...whole, [name]: tooLong() },
    ]),
  ),
  'node by node, in a list longer than any': { ...forked, nodes: tooLong() },
};

describe('what is kept', () => {
  it('in sound columns is read', () => {
    expect(readRow({ ...rowOf(forked), playthrough: whole })).toEqual(rowOf(forked));
  });

  it.each(Object.entries(spoilt))('%s is not read', (_, playthrough) => {
    expect(readRow({ ...rowOf(forked), playthrough })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginPlaythrough, choose, goTo, nodesOnRoad, type Playthrough, redo, road, undo } from '../../src/playthrough';
import { idOf } from '../../src/saves/keeping/rows';
import { broughtOn, readJournal, readRow } from '../../src/saves/keeping/schema';
import { testBrowser, words } from './browser';

/** For a machine that has much else to do: alone, no test here takes four seconds. */
const patient = { timeout: 60_000 };

/** A reading of 140 choices with a fork at every tenth, as it is kept and as its place is noted. */
const long = Array.from({ length: 140 }).reduce<Playthrough>(
  (way, _, turn) => {
    const forked = turn % 10 === 9 ? undo(choose(way, `knot_${turn}:left`, turn)) : way;
    return choose(forked, `knot_${turn}:option_${turn % 3}`, turn);
  },
  beginPlaythrough({ id: 'long', story: 'a0b1c2d3e4f50617', seed: 7, nowMs: 0 }),
);
const standing = undo(undo(long));
const sound = testBrowser();
await sound.visit().keep(standing, words);
/** In columns, as it is written; and node by node, as earlier builds wrote it. */
const [row] = await sound.rows();
const rowByNode = { ...Object(row), playthrough: standing };
const journalText = sound.small.get('game:place') ?? expect.fail('no place was noted');
const journal: unknown = JSON.parse(journalText);

const deepJson = (depth: number): string => '{"nodes":['.repeat(depth) + ']}'.repeat(depth);
function nested(depth: number): unknown {
  let value: unknown = null;
  for (let left = depth; left > 0; left -= 1) value = left % 2 === 0 ? [value] : { nodes: value, parent: 0 };
  return value;
}

/** A value that stands where another should. */
const short: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, undefined, true, '', 'long', '__proto__', 'constructor', '\ud800', '😀', 'x'.repeat(70)),
  fc.constantFrom(0, -0, -1, 1, 0.5, 7, 154, 155, 156, 5000, 2 ** 31, 2 ** 53, 1e308),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.nat(160),
  fc.constantFrom(...[999, 1000, 1001, 2001, 100_000].map((length) => 'x'.repeat(length))),
  fc.constantFrom(...[10, 10_000].map(nested)),
  fc.constantFrom(
    new Date(0),
    7n,
    new Map([['parent', 0]]),
    new Uint8Array(8),
    new Array(3),
    Object.create({ parent: 0, choice: 'a', madeAtMs: 0, onward: null }),
  ),
  fc.anything({ maxDepth: 1 }),
);
const strange: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 200, arbitrary: short },
  { weight: 1, arbitrary: fc.constant(new Array(6000).fill({ parent: 0, choice: 'a', madeAtMs: 0, onward: null })) },
);
const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'id', 'nodes'),
  fc.string({ maxLength: 4 }),
);

type Entry = readonly [name: string, value: unknown];
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const entriesOf = (value: object): readonly Entry[] => Object.entries(value);
/** The same kind of object with other entries; `__proto__` is a name like any other, as it is in what is parsed. */
const remade = (like: object, entries: readonly Entry[]): object =>
  Array.isArray(like) ? entries.map(([, value]) => value) : Object.fromEntries(entries);

/** What is done to one object somewhere in a value; never to the object itself, since others hold it too. */
type Wound = (found: object) => object;

const wound: fc.Arbitrary<Wound> = fc.oneof(
  // Another value where one stood.
  fc.tuple(fc.nat(999), strange).map(
    ([pick, value]): Wound =>
      (found) => {
        const entries = entriesOf(found);
        return remade(
          found,
          entries.map(([name, old], at) => [name, at === pick % entries.length ? value : old]),
        );
      },
  ),
  // Another number where one stood: of all that is strange the likeliest to pass.
  fc.tuple(fc.nat(999), fc.nat(160)).map(
    ([pick, number]): Wound =>
      (found) => {
        const numbers = entriesOf(found).flatMap(([name, old]) => (typeof old === 'number' ? [name] : []));
        const hit = numbers[pick % numbers.length];
        return remade(
          found,
          entriesOf(found).map(([name, old]) => [name, name === hit ? number : old]),
        );
      },
  ),
  // Another text where one stood.
  fc.tuple(fc.nat(999), fc.oneof(names, fc.string())).map(
    ([pick, text]): Wound =>
      (found) => {
        const texts = entriesOf(found).flatMap(([name, old]) => (typeof old === 'string' ? [name] : []));
        const hit = texts[pick % texts.length];
        return remade(
          found,
          entriesOf(found).map(([name, old]) => [name, name === hit ? text : old]),
        );
      },
  ),
  // One entry less.
  fc.nat(999).map(
    (pick): Wound =>
      (found) => {
        const entries = entriesOf(found);
        return remade(
          found,
          entries.filter((_, at) => at !== pick % entries.length),
        );
      },
  ),
  // One more.
  fc.tuple(names, strange).map(
    ([name, value]): Wound =>
      (found) =>
        remade(found, [...entriesOf(found), [name, value]]),
  ),
  // Two in each other's place, or one in both.
  fc.tuple(fc.nat(999), fc.nat(999), fc.boolean()).map(
    ([a, b, both]): Wound =>
      (found) => {
        const entries = entriesOf(found);
        const [one, other] = [a % entries.length, b % entries.length];
        const from = (at: number): number => (at === one ? other : at === other && !both ? one : at);
        return remade(
          found,
          entries.map(([name], at): Entry => [name, entries[from(at)]?.[1]]),
        );
      },
  ),
  // An object that holds itself, as what a browser has cloned may.
  fc.nat(999).map(
    (pick): Wound =>
      (found) => {
        const entries = entriesOf(found);
        const round = remade(found, entries);
        const [name = 'nodes'] = entries[pick % entries.length] ?? [];
        Object.defineProperty(round, name, { value: round, enumerable: true, configurable: true });
        return round;
      },
  ),
);
/** One node more, hung where it likes. */
const nodeMore: fc.Arbitrary<Wound> = fc
  .record({
    parent: fc.nat(156),
    choice: fc.oneof(names, fc.constantFrom('knot_3:option_0', 'knot_9:left')),
    madeAtMs: fc.nat(),
    onward: fc.option(fc.nat(156), { freq: 2 }),
  })
  .map((node) => (found) => remade(found, [...entriesOf(found), ['', node]]));

/** Goes down a value by the place of an entry at each level, as far as there are objects, and wounds the last. */
function wounded(value: unknown, [next, ...way]: readonly number[], hurt: Wound): unknown {
  if (!isObject(value)) return value;
  const entries = entriesOf(value);
  const at = next === undefined || entries.length === 0 ? -1 : next % entries.length;
  if (!isObject(entries[at]?.[1])) return hurt(value);
  return remade(
    value,
    entries.map(([name, old], index) => [name, index === at ? wounded(old, way, hurt) : old]),
  );
}
type Wounds = readonly (readonly [Wound, readonly number[]])[];
const mutated = (whole: unknown, wounds: Wounds): unknown =>
  wounds.reduce((value, [hurt, way]) => wounded(value, way, hurt), whole);

const anywhere = fc.array(fc.nat(999), { maxLength: 4 });
type Way = readonly number[];
const wayTo = (whole: unknown, ...names: readonly string[]): Way => {
  const [name, ...rest] = names;
  if (name === undefined) return [];
  const [at, value] = [Object.keys(Object(whole)).indexOf(name), Reflect.get(Object(whole), name)];
  return at < 0 ? expect.fail(`there is no ${name}`) : [at, ...wayTo(value, ...rest)];
};
/** In a row most ways lead to the nodes, where the harm would be: to what all of them lie in, and to one of its parts. */
const woundsOf = (all: Way, one: fc.Arbitrary<Way>, more: readonly [fc.Arbitrary<Wound>, Way]): fc.Arbitrary<Wounds> =>
  fc.array(
    fc.oneof(
      fc.tuple(wound, anywhere),
      fc.tuple(wound, one),
      fc.tuple(fc.oneof(wound, more[0]), fc.constant(all)),
      fc.tuple(more[0], fc.constant(more[1])),
    ),
    { minLength: 1, maxLength: 3 },
  );

const toNodes = wayTo(rowByNode, 'playthrough', 'nodes');
const byNodeWounds = woundsOf(
  toNodes,
  fc.nat(999).map((node) => [...toNodes, node]),
  [nodeMore, toNodes],
);

const columnNames = ['made', 'back', 'onward', 'sinceMs'];
/** The same in each column, so that they stay of one length. */
const onColumns = (act: (column: readonly Entry[], name: string) => readonly Entry[]): Wound => {
  return (found) =>
    remade(
      found,
      entriesOf(found).map(([name, value]) =>
        columnNames.includes(name) && isObject(value)
          ? [name, remade(value, act(entriesOf(value), name))]
          : [name, value],
      ),
    );
};
const columnsWound: fc.Arbitrary<Wound> = fc.oneof(
  // One node more, hung where it likes.
  fc
    .record({ made: fc.nat(130), back: fc.nat(156), onward: fc.nat(2), sinceMs: fc.integer() })
    .map((node) => onColumns((column, name) => [...column, ['', Reflect.get(node, name)]])),
  // One less, at the end or somewhere, so that all after it hang on others.
  fc.oneof(fc.constant(154), fc.nat(154)).map((node) => onColumns((column) => column.filter((_, at) => at !== node))),
);
const toPlaythrough = wayTo(row, 'playthrough');
const columnWounds = woundsOf(
  toPlaythrough,
  fc.constantFrom('choices', ...columnNames).map((name) => wayTo(row, 'playthrough', name)),
  [columnsWound, toPlaythrough],
);

/** A value that counts how often it, and all that it holds, is looked at. */
function counted(value: unknown): { readonly value: unknown; readonly looks: () => number } {
  let looks = 0;
  const seen = (below: unknown): unknown => {
    // What stands in slots of its own, as a date does, is no plain object to look into.
    const isPlain = Array.isArray(below) || Object.prototype.toString.call(below) === '[object Object]';
    if (!isObject(below) || !isPlain) return below;
    return new Proxy(below, {
      get(target, name) {
        looks += 1;
        const isFixed = Reflect.getOwnPropertyDescriptor(target, name)?.configurable === false;
        const got: unknown = Reflect.get(target, name);
        return isFixed ? got : seen(got);
      },
      has(target, name) {
        looks += 1;
        return Reflect.has(target, name);
      },
    });
  };
  return { value: seen(value), looks: () => looks };
}

/**
 * Says where a walk does not end where it should, in as many steps as there are nodes at most; null where all do.
 * @param everywhere whether each node is gone to; else each that nothing hangs on, since their roads lead through all
 */
function faultIn(playthrough: Playthrough, everywhere = true): string | null {
  const { nodes, seed } = playthrough;
  const depths: number[] = [];
  for (const [at, { parent, choice }] of nodes.entries()) {
    // Counted before anything walks: a road that ran in a circle would never end.
    const above = parent === null ? 0 : depths[parent];
    if (above === undefined || (parent === null) !== (at === 0)) return `node ${at} hangs nowhere`;
    if ((choice === null) !== (at === 0) || choice === '') return `node ${at} was not chosen`;
    depths.push(above + 1);
  }
  const faultAt = (way: Playthrough, node: number): string | null => {
    const on = nodesOnRoad(way);
    const told = road(way);
    if (way.at !== node || on.length !== depths[node] || on[0] !== 0 || on.at(-1) !== node) return `no road to ${node}`;
    if (told.seed !== seed || told.choices.some((choice, turn) => choice !== nodes[on[turn + 1] ?? 0]?.choice)) {
      return `another road to ${node}`;
    }
    if (node !== 0 && redo(undo(way)).at !== node) return `no way back to ${node}`;
    const onward = redo(way);
    return onward.at === node || undo(onward).at === node ? null : `a way on from ${node} that is none`;
  };
  const parents = new Set(nodes.map(({ parent }) => parent));
  for (let node = 0; node < nodes.length; node += 1) {
    if (!everywhere && parents.has(node)) continue;
    const fault = faultAt(goTo(playthrough, node), node);
    if (fault !== null) return fault;
  }
  const on = choose(playthrough, 'knot_x:gone_on', 1);
  if (on.nodes.length !== nodes.length + 1 || on.at !== nodes.length) return 'no choosing on';
  return faultAt(playthrough, playthrough.at);
}

describe('a row of the large store, however it is mutated', () => {
  it.each([
    ['in columns', row, columnWounds],
    ['node by node', rowByNode, byNodeWounds],
  ])('%s is nothing, or can be walked; its size bounds how often it is looked at', patient, (_, whole, rowWounds) => {
    expect(readRow(whole)?.playthrough).toEqual(standing);
    const seen = { nothing: 0, whole: 0 };
    fc.assert(
      fc.property(rowWounds, (wounds) => {
        // Counting takes longer than reading; where rows are read in too many looks, one of eight tells as well.
        const planted = mutated(whole, wounds);
        const watched = (seen.nothing + seen.whole) % 8 === 0 ? counted(planted) : null;
        const read = readRow(watched?.value ?? planted);
        // Some 2,000 for the row as it is, and 90,000 for one with 6,000 nodes.
        expect(watched?.looks() ?? 0).toBeLessThan(100_000);
        seen[read === null ? 'nothing' : 'whole'] += 1;
        if (read !== null) expect(faultIn(read.playthrough, seen.whole % 50 === 0)).toBeNull();
      }),
      { numRuns: 10_000, seed: 20_261_125 },
    );
    expect(Math.min(seen.nothing, seen.whole)).toBeGreaterThan(1000);
  });

  it('neither hinders what is kept after it, nor is lost', patient, async () => {
    const plantable = fc
      .oneof(
        columnWounds.map((wounds) => mutated(row, wounds)),
        byNodeWounds.map((wounds) => mutated(rowByNode, wounds)),
      )
      .filter((value): value is Readonly<Record<string, unknown>> => {
        try {
          return typeof idOf(structuredClone(value)) === 'string';
        } catch {
          return false;
        }
      });
    await fc.assert(
      fc.asyncProperty(plantable, fc.boolean(), async (planted, noted) => {
        const browser = testBrowser();
        await browser.plant(planted);
        if (noted) browser.small.set('game:place', journalText);
        const saves = browser.visit();
        const loaded = await saves.load(String(planted.id));
        expect(loaded === null ? null : faultIn(loaded)).toBeNull();
        expect(await saves.list()).toBeInstanceOf(Array);
        const other = choose(beginPlaythrough({ id: 'other', story: 'f', seed: 1, nowMs: 0 }), 'a', 1);
        expect(await saves.keep(other, words)).toBe(true);
        expect(await browser.visit().load()).toEqual(other);
        const aside = (await browser.rows()).filter((value) => idOf(value)?.startsWith('aside:'));
        expect(aside).toHaveLength(readRow(planted) === null ? 1 : 0);
      }),
      { numRuns: 200, seed: 20_261_125 },
    );
  });
});

describe('a row whose date is no number', () => {
  it('does not put those of the other rows out of order', async () => {
    const browser = testBrowser();
    for (const [id, keptAtMs] of [
      ['a', 1],
      ['b', Number.NaN],
      ['c', 3],
    ] as const) {
      await browser.plant({ ...Object(row), id, keptAtMs, playthrough: { ...long, id } });
    }
    expect((await browser.visit().list()).map(({ id }) => id)).toEqual(['c', 'a']);
  });
});

describe('a journal, however it is mutated', () => {
  const texts: fc.Arbitrary<string> = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.tuple(wound, anywhere), { minLength: 1, maxLength: 2 }).map((wounds) => {
        try {
          return JSON.stringify(mutated(journal, wounds)) ?? '';
        } catch {
          // What no JSON can be made of never lay there.
          return '';
        }
      }),
    },
    fc.tuple(fc.nat(journalText.length), fc.nat(0xffff)).map(([at, code]) => {
      return journalText.slice(0, at) + String.fromCharCode(code) + journalText.slice(at + 1);
    }),
    fc.nat(journalText.length).map((at) => journalText.slice(0, at)),
    fc.tuple(fc.nat(journalText.length), fc.nat(journalText.length)).map(([a, b]) => {
      return journalText.slice(0, a) + journalText.slice(b);
    }),
    fc.constantFrom(
      journalText + journalText,
      `\ufeff${journalText}`,
      deepJson(5000),
      journalText.replace('"choices":[', `"choices":[${deepJson(1000)},`),
      journalText.replace('{', '{"__proto__":{"id":"other"},'),
      journalText.replace('{', '{"id":"other","seed":1e999,'),
    ),
  );

  it('is nothing, or brings a row on to a playthrough that can be walked', patient, () => {
    const stored = readRow(row);
    const seen = { nothing: 0, whole: 0 };
    fc.assert(
      fc.property(texts, fc.boolean(), (text, alone) => {
        const noted = readJournal(text);
        seen[noted === null ? 'nothing' : 'whole'] += 1;
        const found = broughtOn(alone ? null : stored && { ...stored, keptAtMs: 0 }, noted);
        if (noted === null) expect(found === null).toBe(alone);
        if (noted !== null && found !== null) expect(faultIn(found.playthrough, seen.whole % 50 === 0)).toBeNull();
      }),
      { numRuns: 10_000, seed: 20_261_125 },
    );
    expect(Math.min(seen.nothing, seen.whole)).toBeGreaterThan(1000);
  });

  it('neither hides the row that lies beside it, nor hinders what is kept after it', patient, async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const browser = testBrowser();
        await browser.plant({ ...Object(row) });
        browser.small.set('game:place', text);
        const saves = browser.visit();
        expect(() => saves.peek()).not.toThrow();
        const loaded = await saves.load('long');
        expect(loaded === null ? 'nothing' : faultIn(loaded)).toBeNull();
        // Nothing that the row held is gone, whatever was noted.
        expect(loaded?.nodes.map(({ choice }) => choice)).toEqual(
          expect.arrayContaining(long.nodes.map((n) => n.choice)),
        );
        const on = choose(loaded ?? long, 'knot_x:gone_on', 1);
        expect(await saves.keep(on, words)).toBe(true);
        expect(await browser.visit().load('long')).toEqual(on);
      }),
      { numRuns: 200, seed: 20_261_125 },
    );
  });
});

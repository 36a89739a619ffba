import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginPlaythrough, bookmark, choose, goTo, type Playthrough, redo, road, undo } from '../../src/playthrough';
import { testBrowser, words } from './browser';

const begun = (id = 'one'): Playthrough => beginPlaythrough({ id, story: 'f1', seed: 7, nowMs: 0 });
const on = (playthrough: Playthrough, ...choices: readonly string[]): Playthrough =>
  choices.reduce((way, choice, index) => choose(way, choice, index), playthrough);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a playthrough that was kept', () => {
  it('is there again after a reload, to the letter', async () => {
    const browser = testBrowser();
    const playthrough = undo(on(begun(), 'a', 'b', 'c'));
    expect(await browser.visit().keep(playthrough, words)).toBe(true);
    expect(await browser.visit().load()).toEqual(playthrough);
    expect(browser.told).toEqual([]);
  });

  it('can be seen at once on the next visit, before anything is loaded', async () => {
    const browser = testBrowser();
    expect(browser.visit().peek()).toBeNull();
    await browser.visit().keep(on(begun(), 'a'), words);
    expect(browser.visit().peek()).toEqual({ id: 'one', keptAtMs: 1001, ...words });
  });

  it('is written truly: the transaction is strict, and is over before that is said', async () => {
    const browser = testBrowser();
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await browser.visit().keep(begun(), words);
    expect(transactions.mock.calls.map(([, mode, options]) => [mode, options])).toContainEqual([
      'readwrite',
      { durability: 'strict' },
    ]);
    expect(await browser.rows()).toHaveLength(1);
  });

  it('survives a browser that forgets the small storage when it is killed', async () => {
    const browser = testBrowser();
    const playthrough = on(begun(), 'a', 'b');
    await browser.visit().keep(playthrough, words);
    browser.forgetSmall();
    expect(browser.visit().peek()).toBeNull();
    expect(await browser.visit().list()).toMatchObject([{ id: 'one', ...words }]);
    expect(await browser.visit().load()).toEqual(playthrough);
  });

  it('keeps the names of places, and that one was taken away', async () => {
    const browser = testBrowser();
    const named = bookmark(on(begun(), 'a'), 'The pier');
    await browser.visit().keep(named, words);
    expect((await browser.visit().load())?.bookmarks).toEqual([{ node: 1, name: 'The pier' }]);
    await browser.visit().keep(bookmark(named, ''), words);
    expect((await browser.visit().load())?.bookmarks).toEqual([{ node: 1, name: '' }]);
  });

  it('has the names that two tabs gave', async () => {
    const browser = testBrowser();
    const playthrough = on(begun(), 'a', 'b');
    await browser.visit().keep(bookmark(playthrough, 'Here'), words);
    await browser.visit().keep(bookmark(goTo(playthrough, 1), 'There'), words);
    expect((await browser.visit().load())?.bookmarks).toEqual([
      { node: 1, name: 'There' },
      { node: 2, name: 'Here' },
    ]);
  });

  it('is never thrown away for another that is begun', async () => {
    const browser = testBrowser();
    const saves = browser.visit();
    const one = on(begun('one'), 'a');
    const two = on(begun('two'), 'b');
    await saves.keep(one, words);
    await saves.keep(two, words);
    expect((await saves.list()).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(await browser.visit().load()).toEqual(two);
    expect(await browser.visit().load('one')).toEqual(one);
  });

  it('is its own game’s alone', async () => {
    const browser = testBrowser({}, 'game');
    await browser.visit().keep(on(begun(), 'a'), words);
    expect([...browser.small.keys()].every((key) => key.startsWith('game:'))).toBe(true);
    const other = testBrowser({ local: browser.local }, 'other');
    expect(other.visit().peek()).toBeNull();
  });

  it('comes back the same, whatever was chosen and undone before', async () => {
    const steps = fc.array(fc.constantFrom('a', 'b', 'undo', 'redo', 'start'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const browser = testBrowser();
        let playthrough = begun();
        for (const step of all) {
          if (step === 'undo') playthrough = undo(playthrough);
          else if (step === 'redo') playthrough = redo(playthrough);
          else if (step === 'start') playthrough = goTo(playthrough, 0);
          else playthrough = choose(playthrough, step, 0);
          await browser.visit().keep(playthrough, words);
          expect(await browser.visit().load()).toEqual(playthrough);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('choices in quick succession', () => {
  it('are written as one, the last of them, and everyone who waits is told when', async () => {
    const browser = testBrowser();
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    const saves = browser.visit();
    const choices = Array.from({ length: 20 }, (_, index) => `choice-${index}`);
    let playthrough = begun();
    const kept = choices.map((choice) => {
      playthrough = choose(playthrough, choice, 0);
      return saves.keep(playthrough, words);
    });
    expect(await Promise.all(kept)).toEqual(choices.map(() => true));
    expect(puts.mock.calls.length).toBeLessThan(10);
    expect(await browser.visit().load()).toEqual(playthrough);
  });

  it('of two playthroughs are both written', async () => {
    const browser = testBrowser();
    const saves = browser.visit();
    await Promise.all([saves.keep(on(begun('one'), 'a'), words), saves.keep(on(begun('two'), 'b'), words)]);
    expect(await saves.list()).toHaveLength(2);
  });
});

describe('the journal', () => {
  it('brings the large storage on by what it never heard of', async () => {
    const browser = testBrowser();
    const before = undo(on(begun(), 'a', 'b'));
    await browser.visit().keep(before, words);
    const after = on(before, 'c', 'd');
    void browser.visit().keep(after, words);
    // The page is gone before anything is written: only what was noted in the same turn remains.
    const loaded = await testBrowserWith(browser.small, await browser.rows())
      .visit()
      .load();
    expect(loaded && road(loaded)).toEqual(road(after));
    expect(loaded?.nodes.map(({ choice }) => choice)).toEqual([null, 'a', 'b', 'c', 'd']);
  });

  it('alone finds the place again, and writes it to the large storage', async () => {
    const browser = testBrowser();
    const playthrough = on(begun(), 'a', 'b');
    void browser.visit().keep(playthrough, words);
    const later = testBrowserWith(browser.small, []);
    const loaded = await later.visit().load();
    expect(loaded && road(loaded)).toEqual(road(playthrough));
    await vi.waitFor(async () => expect(await later.rows()).toHaveLength(1));
  });

  it('takes an undo for what it is', async () => {
    const browser = testBrowser();
    const playthrough = on(begun(), 'a', 'b');
    await browser.visit().keep(playthrough, words);
    void browser.visit().keep(undo(playthrough), words);
    const loaded = await testBrowserWith(browser.small, await browser.rows())
      .visit()
      .load();
    expect(loaded).toEqual(undo(playthrough));
  });

  it('is the newer one though the clock has stood still or gone back', async () => {
    const clock = [5000, 5000, 4000];
    const browser = testBrowser({ now: () => clock.shift() ?? 0 });
    const saves = browser.visit();
    await saves.keep(on(begun(), 'a'), words);
    const rows = await browser.rows();
    await saves.keep(on(begun(), 'a', 'b'), words);
    void saves.keep(on(begun(), 'a', 'b', 'c'), words);
    const loaded = await testBrowserWith(browser.small, rows).visit().load();
    expect(loaded && road(loaded).choices).toEqual(['a', 'b', 'c']);
  });

  it('that is older than the large storage changes nothing', async () => {
    const browser = testBrowser();
    const saves = browser.visit();
    await saves.keep(on(begun(), 'a'), words);
    const old = new Map(browser.small);
    const playthrough = on(begun(), 'a', 'b');
    await saves.keep(playthrough, words);
    expect(
      await testBrowserWith(old, await browser.rows())
        .visit()
        .load(),
    ).toEqual(playthrough);
  });

  it('of a playthrough that never reached the large storage outlasts the beginning of another', async () => {
    const browser = testBrowser();
    void browser.visit().keep(on(begun('one'), 'a', 'b'), words);
    const later = testBrowserWith(browser.small, []);
    await later.visit().keep(on(begun('two'), 'c'), words);
    const one = await later.visit().load('one');
    expect(one && road(one).choices).toEqual(['a', 'b']);
  });

  it('leaves a road too long for it to the large storage', async () => {
    const browser = testBrowser();
    const long = on(begun(), ...Array.from({ length: 100 }, (_, index) => `${index}${'x'.repeat(900)}`));
    await browser.visit().keep(long, words);
    expect([...browser.small.values()].join('').length).toBeLessThan(2000);
    expect(browser.visit().peek()).toMatchObject(words);
    expect(await browser.visit().load()).toEqual(long);
  });
});

describe('two tabs that go on with the same playthrough', () => {
  it('lose nothing of each other: the later one says where the reader stands', async () => {
    const browser = testBrowser();
    const [one, other] = [browser.visit(), browser.visit()];
    const shared = on(begun(), 'a');
    await one.keep(shared, words);
    await one.keep(on(shared, 'left'), words);
    await other.keep(on(shared, 'right', 'far'), words);
    const loaded = await browser.visit().load();
    expect(loaded && road(loaded).choices).toEqual(['a', 'right', 'far']);
    expect(loaded?.nodes.map(({ choice }) => choice)).toContain('left');
  });
});

/** A browser with what another left behind. */
function testBrowserWith(small: ReadonlyMap<string, string>, rows: readonly unknown[]) {
  const browser = testBrowser();
  for (const [key, text] of small) browser.small.set(key, text);
  const ready = Promise.all(rows.map((row) => browser.plant({ ...Object(row) })));
  return {
    ...browser,
    visit() {
      const saves = browser.visit();
      return { ...saves, load: (id?: string) => ready.then(() => saves.load(id)) };
    },
  };
}

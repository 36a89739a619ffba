import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginPlaythrough, choose, road } from '../../src/playthrough';
import { testBrowser, words } from './browser';

const playthrough = choose(choose(beginPlaythrough({ id: 'one', story: 'f1', seed: 7, nowMs: 0 }), 'a', 1), 'b', 2);
const row = { id: 'one', keptAtMs: 1000, ...words, playthrough };
const root = { parent: null, choice: null, madeAtMs: 0, onward: null };
const child = { parent: 0, choice: 'a', madeAtMs: 0, onward: null };

const spoilt: Readonly<Record<string, object>> = {
  'that is no playthrough at all': { id: 'one', keptAtMs: 1000, ...words, playthrough: 'once upon a time' },
  'that does not say when': { id: 'one', ...words, playthrough },
  'with a member too many': { ...row, more: true },
  'of a later format': { ...row, playthrough: { ...playthrough, format: 3 } },
  'of another name inside': { ...row, playthrough: { ...playthrough, id: 'two' } },
  'that stands nowhere': { ...row, playthrough: { ...playthrough, at: 9 } },
  'with no beginning': { ...row, playthrough: { ...playthrough, nodes: [], at: 0 } },
  'whose beginning has a parent': { ...row, playthrough: { ...playthrough, nodes: [child], at: 0 } },
  'that goes round in a circle': {
    ...row,
    playthrough: { ...playthrough, nodes: [root, { ...child, parent: 2 }, { ...child, parent: 1 }], at: 1 },
  },
  'whose redo leads to no child': {
    ...row,
    playthrough: { ...playthrough, nodes: [{ ...root, onward: 0 }, child], at: 0 },
  },
  'with a choice longer than any': {
    ...row,
    playthrough: { ...playthrough, nodes: [root, { ...child, choice: 'x'.repeat(1001) }], at: 0 },
  },
  'with more choices than any': {
    ...row,
    playthrough: { ...playthrough, nodes: [root, ...Array.from({ length: 20_000 }, () => child)], at: 0 },
  },
  'with a seed that is none': { ...row, playthrough: { ...playthrough, seed: -1 } },
};

describe('a save', () => {
  it('that is whole is read', async () => {
    const browser = testBrowser();
    await browser.plant(row);
    expect(await browser.visit().load()).toEqual(playthrough);
  });

  it.each(Object.entries(spoilt))('%s is put aside whole, and the story begins anew', async (_, planted) => {
    const browser = testBrowser();
    await browser.plant({ id: 'one', ...planted });
    expect(await browser.visit().load()).toBeNull();
    expect(browser.told).toHaveLength(1);
    expect(browser.told[0]).toContain('put aside');
    expect(await browser.rows()).toEqual([{ id: 'aside:one:1', spoilt: planted }]);
    expect(await browser.visit().load()).toBeNull();
    expect(browser.told).toHaveLength(1);
  });

  it('that is spoilt does not take the older ones with it', async () => {
    const browser = testBrowser();
    await browser.plant(row);
    await browser.plant({ id: 'two', keptAtMs: 2000, nonsense: true });
    expect(await browser.visit().list()).toMatchObject([{ id: 'one' }]);
    expect(await browser.visit().load()).toBeNull();
    expect(await browser.visit().load()).toEqual(playthrough);
  });

  it('that is spoilt twice is put aside twice', async () => {
    const browser = testBrowser();
    await browser.plant({ id: 'one', spoilt: 'first' });
    await browser.visit().load();
    await browser.plant({ id: 'one', spoilt: 'second' });
    await browser.visit().load();
    expect(await browser.rows()).toHaveLength(2);
  });

  it('that is spoilt is found again by the journal as far as the place goes', async () => {
    const browser = testBrowser();
    await browser.visit().keep(playthrough, words);
    await browser.plant({ id: 'one', keptAtMs: 1, nonsense: true });
    const loaded = await browser.visit().load();
    expect(loaded && road(loaded)).toEqual(road(playthrough));
    expect(browser.told[0]).toContain('Your place was found again');
    await expect.poll(() => browser.rows()).toHaveLength(2);
  });

  it('never makes loading fail or hang, however it is mangled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), fc.json(), async (playthroughs, dates, journal) => {
        const browser = testBrowser();
        const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null) ?? 'null');
        await browser.plant({ id: 'one', ...{ playthrough: plain(playthroughs), keptAtMs: plain(dates) } });
        browser.small.set('game:place', journal);
        const saves = browser.visit();
        expect(saves.peek()).toBeNull();
        expect(await saves.load()).toBeNull();
        expect(await saves.keep(playthrough, words)).toBe(true);
        expect(await browser.visit().load()).toEqual(playthrough);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a journal', () => {
  it.each(['not json', '[]', '{}', '{"id":1}', '{"id":"one","keptAtMs":1e999,"chapter":null,"recap":null,"era":null}'])(
    'like %s shows nothing to continue, and is put aside before it is written over',
    async (text) => {
      const browser = testBrowser();
      browser.small.set('game:place', text);
      const saves = browser.visit();
      expect(saves.peek()).toBeNull();
      await saves.keep(playthrough, words);
      expect(browser.small.get('game:place:spoilt')).toBe(text);
      expect(saves.peek()).toMatchObject({ id: 'one' });
    },
  );

  it('that shows a place but no road leads nowhere, and harms nothing', async () => {
    const browser = testBrowser();
    browser.small.set('game:place', JSON.stringify({ id: 'one', keptAtMs: 9, ...words, choices: [1, 2] }));
    await browser.plant(row);
    expect(browser.visit().peek()).not.toBeNull();
    expect(await browser.visit().load()).toEqual(playthrough);
  });
});

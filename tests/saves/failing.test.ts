import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginPlaythrough, choose, type Playthrough, road } from '../../src/playthrough';
import { testBrowser, words } from './browser';

const begun = beginPlaythrough({ id: 'one', story: 'f1', seed: 7, nowMs: 0 });
const one = choose(begun, 'a', 1);
const two = choose(one, 'b', 2);

const refuse = (name: string) => (): never => {
  throw new DOMException('no', name);
};
const newer =
  'A newer version of this page has kept your readings, and this one can’t read them. Nothing is lost: load the page anew, and where that doesn’t help, come back later. Until then no more than your last place is kept.';
const nothing = 'This browser keeps nothing for this page: your choices are lost when it is closed.';
const fullLocal = () => ({ getItem: () => null, setItem: refuse('QuotaExceededError') });

/** A later build raises the version of the large store. */
const raise = (factory: IDBFactory): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = factory.open('game', 99);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
  });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('where a storage fails', () => {
  it('without IndexedDB the place is kept all the same, and the reader is told once', async () => {
    const browser = testBrowser({ indexed: () => undefined });
    const saves = browser.visit();
    expect(await saves.keep(one, words)).toBe(false);
    expect(await saves.keep(two, words)).toBe(false);
    expect(browser.told).toEqual(['This browser keeps only your last place, not every way you tried.']);
    const loaded = await browser.visit().load();
    expect(loaded && road(loaded)).toEqual(road(two));
  });

  it.each([
    ['forbidden', refuse('SecurityError')],
    ['full', fullLocal],
  ])('with localStorage %s everything is kept, and nothing need be said', async (_, local) => {
    const browser = testBrowser({ local });
    const saves = browser.visit();
    expect(saves.peek()).toBeNull();
    expect(await saves.keep(two, words)).toBe(true);
    expect(await browser.visit().load()).toEqual(two);
    expect(browser.told).toEqual([]);
  });

  it('without either, play goes on in memory, and the reader is told once', async () => {
    const browser = testBrowser({ local: refuse('SecurityError'), indexed: refuse('SecurityError') });
    const saves = browser.visit();
    expect(saves.peek()).toBeNull();
    expect(await saves.keep(one, words)).toBe(false);
    expect(await saves.keep(two, words)).toBe(false);
    expect(browser.told).toEqual([nothing]);
    expect(await saves.list()).toEqual([]);
    expect(await browser.visit().load()).toBeNull();
  });

  it('with a full disk the reader is told once, and it is kept again as soon as there is room', async () => {
    const browser = testBrowser();
    const saves = browser.visit();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(refuse('QuotaExceededError'));
    expect(await saves.keep(one, words)).toBe(false);
    expect(await saves.keep(two, words)).toBe(false);
    expect(browser.told).toEqual([
      'This browser’s storage is full: only your last place is kept, not every way you tried.',
    ]);
    put.mockRestore();
    expect(await saves.keep(two, words)).toBe(true);
    browser.forgetSmall();
    expect(await browser.visit().load()).toEqual(two);
  });

  it('a transaction that is aborted in the end is not taken for written', async () => {
    const browser = testBrowser();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
      const request = put.call(this, value);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await browser.visit().keep(one, words)).toBe(false);
    expect(browser.told).toHaveLength(1);
  });

  it('a connection that was lost is opened anew', async () => {
    const browser = testBrowser();
    const saves = browser.visit();
    await saves.keep(one, words);
    const begin = IDBDatabase.prototype.transaction;
    let lost = true;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...all) {
      if (!lost) return begin.apply(this, all);
      lost = false;
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect(await saves.keep(two, words)).toBe(true);
    expect(lost).toBe(false);
    expect(await browser.visit().load()).toEqual(two);
    expect(browser.told).toEqual([]);
  });

  it('a store that a later build has changed is left alone, and that is said', async () => {
    const factory = new IDBFactory();
    const browser = testBrowser({ indexed: () => factory });
    const saves = browser.visit();
    await saves.keep(one, words);
    // A later build, in another tab, must not wait for this one to let go.
    await raise(factory);
    expect(await saves.keep(two, words)).toBe(false);
    expect(browser.told).toEqual([newer]);
  });

  it('a page that was put back to an older build says so, keeps the place, and leaves what the newer one kept', async () => {
    const factory = new IDBFactory();
    const browser = testBrowser({ indexed: () => factory });
    await browser.visit().keep(one, words);
    await raise(factory);
    browser.forgetSmall();
    // There is nothing to continue with, and play goes on.
    const saves = browser.visit();
    expect(await saves.list()).toEqual([]);
    expect(await saves.load()).toBeNull();
    expect(await saves.keep(two, words)).toBe(false);
    expect(browser.told).toEqual([newer]);
    const again = await browser.visit().load();
    expect(again && road(again)).toEqual(road(two));
  });

  it('with no small storage either, an older build loses nothing of a newer one’s, and says what is not kept', async () => {
    const factory = new IDBFactory();
    await raise(factory);
    const browser = testBrowser({ indexed: () => factory, local: refuse('SecurityError') });
    expect(await browser.visit().keep(one, words)).toBe(false);
    expect(browser.told).toEqual([newer, nothing]);
  });

  it('a playthrough grown past what could be read back is not written, and that is said', async () => {
    const browser = testBrowser();
    const saves = browser.visit();
    await saves.keep(one, words);
    const nodes = Array.from({ length: 20_000 }, (_, index) => ({
      parent: 0,
      choice: `way ${index}`,
      madeAtMs: 0,
      onward: null,
    }));
    const grown: Playthrough = { ...begun, nodes: [...begun.nodes, ...nodes] };
    expect(await saves.keep(grown, words)).toBe(false);
    expect(browser.told[0]).toContain('too large');
    browser.forgetSmall();
    expect(await browser.visit().load()).toEqual(one);
  });
});

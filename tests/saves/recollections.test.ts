import { afterEach, expect, it, vi } from 'vitest';
import { beginPlaythrough, choose } from '../../src/playthrough';
import { testBrowser, words } from './browser';

const one = choose(beginPlaythrough({ id: 'one', story: 'f1', seed: 7, nowMs: 0 }), 'a', 1);

afterEach(() => {
  vi.restoreAllMocks();
});

it('what was remembered of a playthrough is there on the next visit, and only of the one remembered last', async () => {
  const browser = testBrowser();
  await browser.visit().remember('one', 'the road so far');
  expect(await browser.visit().recollection('one')).toBe('the road so far');
  expect(await browser.visit().recollection('two')).toBeNull();
  await browser.visit().remember('two', 'another road');
  expect(await browser.visit().recollection('two')).toBe('another road');
  expect(await browser.visit().recollection('one')).toBeNull();
});

it('it lies apart from the readings, and none of them is touched', async () => {
  const browser = testBrowser();
  const saves = browser.visit();
  await saves.keep(one, words);
  const before = await browser.rows();
  await saves.remember('one', 'the road so far');
  expect(await browser.rows()).toEqual(before);
});

it('where it can’t be kept or read, nobody is told, and nothing else fails', async () => {
  const browser = testBrowser({
    indexed: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const saves = browser.visit();
  await saves.remember('one', 'the road so far');
  expect(await saves.recollection('one')).toBeNull();
  expect(browser.told).toEqual([]);
});

it('on a full disk it makes room for the reading, and the reader need not be told', async () => {
  const browser = testBrowser();
  const saves = browser.visit();
  await saves.remember('one', 'the road so far');
  // There is room for one of the two.
  const put = IDBObjectStore.prototype.put;
  const databases = new Set<string>(['game:told']);
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: unknown) {
    if (databases.size > 0) throw new DOMException('no', 'QuotaExceededError');
    return put.call(this, value);
  });
  const remove = IDBObjectStore.prototype.delete;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    databases.delete(this.transaction.db.name);
    return remove.call(this, key);
  });
  expect(await saves.keep(one, words)).toBe(true);
  expect(browser.told).toEqual([]);
  vi.restoreAllMocks();
  expect(await browser.visit().load()).toEqual(one);
  expect(await browser.visit().recollection('one')).toBeNull();
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { beginPlaythrough, choose, type Playthrough, type Road, road, undo } from '../../src/playthrough';
import { testBrowser, words } from './browser';

/**
 * Each operation of the browser's storages fails in each way in which it can, at each time that it is called: once,
 * twice running (so that the second attempt fails too), and from then on for good.
 */
type Lasting = 'once' | 'twice' | 'for good';
const lastings: readonly Lasting[] = ['once', 'twice', 'for good'];

/** Says of each call of the operation whether it fails. */
interface Failing {
  /** How often it was called while it might fail. */
  readonly calls: () => number;
  /** Begins and ends the time in which it may fail. */
  armed: boolean;
  readonly fails: () => boolean;
}

function failing(from: number, lasting: Lasting): Failing {
  const most = { once: 1, twice: 2, 'for good': Number.POSITIVE_INFINITY }[lasting];
  let calls = 0;
  const all: Failing = {
    calls: () => calls,
    armed: false,
    fails() {
      if (!all.armed) return false;
      calls += 1;
      return calls >= from && calls < from + most;
    },
  };
  return all;
}

/** Time passes only when something has fallen silent: what was begun before is then late. */
const running = new Set<AbortController>();
const limit = (): AbortSignal => {
  const controller = new AbortController();
  running.add(controller);
  return controller.signal;
};
function silence(): void {
  setImmediate(() => {
    for (const controller of running) controller.abort(new DOMException('late', 'TimeoutError'));
    running.clear();
  });
}

const refuse = (name: string): never => {
  throw new DOMException('no', name);
};
const silentRequest = (): IDBRequest => {
  silence();
  return new IDBRequest();
};

/** Opens a database that is not the one asked for, which never held anything. */
type OpenAnother = (version: number) => IDBOpenDBRequest;
let others = 0;
const silentOpening = (): IDBOpenDBRequest => {
  silence();
  return new IDBOpenDBRequest();
};
const failedOpening = (open: OpenAnother): IDBOpenDBRequest => {
  const request = open(1);
  request.addEventListener('upgradeneeded', () => request.transaction?.abort());
  return request;
};
/** Somebody holds the database, and lets go only when the opening has been given up: then it comes late. */
const blockedOpening = (open: OpenAnother): IDBOpenDBRequest => {
  const holder = open(1);
  const request = open(2);
  request.addEventListener('blocked', () => {
    silence();
    setImmediate(() => holder.result.close());
  });
  return request;
};

type StoreCall = 'get' | 'getAll' | 'put' | 'delete';
/** What becomes of one call on an object store. */
type StoreWay = (store: IDBObjectStore, call: () => IDBRequest) => IDBRequest;
const storeWays: Readonly<Record<string, StoreWay>> = {
  'throws that the connection is lost': () => refuse('InvalidStateError'),
  'throws that the disk is full': () => refuse('QuotaExceededError'),
  'is aborted with its transaction': (store, call) => {
    const request = call();
    store.transaction.abort();
    return request;
  },
  'is never answered': silentRequest,
  'is done and never answered': (_, call) => {
    call();
    return silentRequest();
  },
  'is aborted though it was answered': (store, call) => {
    const request = call();
    request.addEventListener('success', () => store.transaction.abort());
    return request;
  },
};

type Plant = (failing: Failing) => void;
const onStore =
  (name: StoreCall, way: StoreWay): Plant =>
  ({ fails }) => {
    const real = IDBObjectStore.prototype[name];
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (this: IDBObjectStore, ...all: unknown[]) {
      const call = (): IDBRequest => Reflect.apply(real, this, all);
      return fails() ? way(this, call) : call();
    });
  };
const onOpen =
  (way: (open: OpenAnother) => IDBOpenDBRequest): Plant =>
  ({ fails }) => {
    const real = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...all) {
      if (!fails()) return real.apply(this, all);
      others += 1;
      const name = `another-${others}`;
      return way((version) => real.call(this, name, version));
    });
  };
const onTransaction =
  (way: (transaction: () => IDBTransaction) => IDBTransaction): Plant =>
  ({ fails }) => {
    const real = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...all) {
      const begin = (): IDBTransaction => real.apply(this, all);
      return fails() ? way(begin) : begin();
    });
  };

/** It is written, and whoever began it never hears so; the database itself does, and goes on to the next. */
const neverOver = (begin: () => IDBTransaction): IDBTransaction => {
  const transaction = begin();
  transaction.addEventListener('complete', silence);
  const listen = transaction.addEventListener;
  Object.defineProperty(transaction, 'addEventListener', {
    value: (...[name, ...rest]: Parameters<typeof listen>) =>
      name === 'complete' || listen.call(transaction, name, ...rest),
    configurable: true,
  });
  queueMicrotask(() => Reflect.deleteProperty(transaction, 'addEventListener'));
  return transaction;
};

const onStoreAll = (name: StoreCall, ways: Readonly<Record<string, StoreWay>>): Readonly<Record<string, Plant>> =>
  Object.fromEntries(Object.entries(ways).map(([way, act]) => [`${name} ${way}`, onStore(name, act)]));

const large: Readonly<Record<string, Plant>> = {
  'opening throws': onOpen(() => refuse('SecurityError')),
  'opening fails': onOpen(failedOpening),
  'opening is blocked': onOpen(blockedOpening),
  'opening is never answered': onOpen(silentOpening),
  'a connection is lost': onTransaction(() => refuse('InvalidStateError')),
  'a transaction is aborted at once': onTransaction((begin) => {
    const transaction = begin();
    transaction.abort();
    return transaction;
  }),
  'a transaction is never over': onTransaction(neverOver),
  ...onStoreAll('getAll', storeWays),
  ...onStoreAll('get', storeWays),
  ...onStoreAll('put', storeWays),
};

const begun = (id: string): Playthrough => beginPlaythrough({ id, story: 'f1', seed: 7, nowMs: 0 });
const earlier = choose(choose(begun('earlier'), 'a', 1), 'b', 2);
const forked = choose(undo(choose(choose(begun('one'), 'a', 1), 'left', 2)), 'right', 3);

/** Whether all nodes on the way to where one stands are in another. */
const holds = (whole: Playthrough | null, way: Playthrough): boolean =>
  whole?.nodes.some((_, node) => road(whole, node).choices.join() === road(way).choices.join()) ?? false;
/** Whether a playthrough holds every way of another. */
const holdsAll = (whole: Playthrough | null, part: Playthrough): boolean =>
  part.nodes.every((_, at) => holds(whole, { ...part, at }));

interface Run {
  readonly all: Failing;
  readonly browser: ReturnType<typeof testBrowser>;
  /** Where the reader stood after each choice, and whether it was said to be kept. */
  readonly made: readonly { readonly way: Playthrough; readonly kept: boolean }[];
}

type Small = 'asking for it' | 'getItem' | 'setItem';
/** Goes on with a playthrough that was kept before, by twelve choices, while an operation fails. */
async function read(plant: Plant, from: number, lasting: Lasting, smallFails: Small | null = null): Promise<Run> {
  const all = failing(from, lasting);
  const small = new Map<string, string>();
  const failsAt = (name: Small): void => void (smallFails === name && all.fails() && refuse('SecurityError'));
  const local = () => {
    failsAt('asking for it');
    return {
      getItem(key: string) {
        failsAt('getItem');
        return small.get(key) ?? null;
      },
      setItem(key: string, text: string) {
        failsAt('setItem');
        small.set(key, text);
      },
    };
  };
  const plain = testBrowser({ local, limit });
  const browser = { ...plain, small, forgetSmall: () => small.clear() };
  await browser.visit().keep(earlier, words);
  await browser.visit().keep(forked, words);
  plant(all);
  all.armed = true;
  const saves = browser.visit();
  let way = (await saves.load('one')) ?? expect.fail('the reader can’t go on');
  expect(road(way)).toEqual(road(forked));
  const made: { way: Playthrough; kept: boolean }[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    way = choose(turn === 6 ? undo(way) : way, `turn-${turn}`, turn);
    made.push({ way, kept: await saves.keep(way, words) });
  }
  all.armed = false;
  vi.restoreAllMocks();
  return { all, browser, made };
}

/** The road that is loaded anew. */
async function roadLoaded(browser: Pick<Run['browser'], 'visit'>): Promise<Road | null> {
  const found = await browser.visit().load();
  return found && road(found);
}
const nowhere: Plant = () => {};

const last = ({ made }: Run): Playthrough => made.at(-1)?.way ?? expect.fail('no choice was made');

/** Nothing kept before is lost, nor anything that was said to be kept since, even where the small storage is forgotten. */
async function expectNothingLost({ browser, made }: Run): Promise<void> {
  browser.forgetSmall();
  expect(await browser.visit().load('earlier')).toEqual(earlier);
  const found = await browser.visit().load('one');
  expect(holdsAll(found, forked)).toBe(true);
  for (const { way, kept } of made) if (kept) expect(holds(found, way)).toBe(true);
}

/** At which call an operation begins to fail: at each, or, where it goes on failing, at some. */
async function timesOf(plant: Plant, lasting: Lasting, small: Small | null = null): Promise<readonly number[]> {
  const { all } = await read(plant, Number.POSITIVE_INFINITY, 'once', small);
  const times = Array.from({ length: all.calls() }, (_, call) => call + 1);
  return lasting === 'once'
    ? times
    : [...new Set([times.at(0), times.at(times.length / 2), times.at(-1)])].flatMap((time) => time ?? []);
}

afterEach(() => {
  vi.restoreAllMocks();
  running.clear();
});

describe.each(Object.entries(large))('where %s', (name, plant) => {
  // On a full disk there is a third attempt at writing, for which what is only a cache has made room.
  const attempts = /^(get|put) .*the disk is full/.test(name) ? 3 : 2;

  it.each(lastings)('%s, nothing is lost, one sentence is told, and the reader goes on choosing', async (lasting) => {
    const times = await timesOf(plant, lasting);
    expect(times).not.toEqual([]);
    for (const time of times) {
      const run = await read(plant, time, lasting);
      const { browser, made } = run;
      const told = [...browser.told];
      const unkept = made.filter(({ kept }) => !kept).length;
      // Once is made good by the second attempt; twice costs one choice at most, and the next keeps that one too.
      if (lasting === 'once') expect([unkept, told]).toEqual([0, []]);
      if (lasting === 'twice') expect(unkept).toBeLessThanOrEqual(1);
      if (lasting === 'for good' || (lasting === 'twice' && attempts === 2)) expect(told).toHaveLength(1);
      else expect(told).toEqual([]);
      const anew = await browser.visit().load();
      expect(anew && road(anew)).toEqual(road(last(run)));
      await expectNothingLost(run);
      if (made.at(-1)?.kept) expect(await roadLoaded(browser)).toEqual(road(last(run)));
    }
  });
});

const small = ['asking for it', 'getItem', 'setItem'] as const;
describe.each(small)('where of the small storage %s throws', (name) => {
  it.each(lastings)('%s, everything is kept by the large one, and nothing need be said', async (lasting) => {
    const times = await timesOf(nowhere, lasting, name);
    expect(times).not.toEqual([]);
    for (const time of times) {
      const run = await read(nowhere, time, lasting, name);
      expect(run.made.filter(({ kept }) => !kept)).toEqual([]);
      expect(run.browser.told).toEqual([]);
      expect(await roadLoaded(run.browser)).toEqual(road(last(run)));
      await expectNothingLost(run);
      expect(await roadLoaded(run.browser)).toEqual(road(last(run)));
    }
  });
});

describe.each(Object.entries(large))('where the small storage throws from the first on, and %s', (_, plant) => {
  it('for good, what was kept before is there again, and one sentence tells that no more is', async () => {
    const all = { ...failing(1, 'for good'), armed: false };
    const throws = () => (all.armed ? refuse('SecurityError') : null);
    const browser = testBrowser({ local: () => ({ getItem: throws, setItem: throws }), limit });
    await browser.visit().keep(forked, words);
    plant({ ...all, fails: () => all.armed });
    all.armed = true;
    const saves = browser.visit();
    const opened = await saves.load('one');
    let way = opened ?? begun('two');
    const kept: boolean[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      way = choose(way, `turn-${turn}`, turn);
      kept.push(await saves.keep(way, words));
    }
    all.armed = false;
    vi.restoreAllMocks();
    // Where only the look into the store fails, the reader begins anew, and what they choose is kept.
    expect(new Set(kept).size).toBe(1);
    expect(browser.told.filter((sentence) => sentence.includes('keeps nothing'))).toHaveLength(1);
    expect(browser.told).toHaveLength(1);
    expect(holdsAll(await browser.visit().load('one'), forked)).toBe(true);
    if (kept[0]) expect(holds(await browser.visit().load(way.id), way)).toBe(true);
  });
});

describe('a row that can’t be read', () => {
  const calls = { ...large, ...onStoreAll('delete', storeWays) };
  it.each(Object.entries(calls))('is never lost where, while it is put aside, %s', async (name, plant) => {
    for (const lasting of lastings) {
      for (const from of [1, 2, 3]) {
        const all = failing(from, lasting);
        const browser = testBrowser({ limit });
        // The store is made in its present form before anything fails: the fake changes it by the very calls that do.
        await browser.visit().list();
        const spoilt = { id: 'one', keptAtMs: 1, nonsense: 'a reading of many evenings' };
        await browser.plant(spoilt);
        plant(all);
        all.armed = true;
        expect(await browser.visit().load()).toBeNull();
        all.armed = false;
        vi.restoreAllMocks();
        const rows = await browser.rows();
        // Where an answer was all that failed it may have been put aside twice; half of it never is, nor nothing.
        if (!name.includes('never')) expect(rows).toHaveLength(1);
        expect(rows).not.toEqual([]);
        for (const row of rows) expect(JSON.stringify(row)).toContain(spoilt.nonsense);
        expect(browser.told.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('an attempt at the large storage', () => {
  it('has ten seconds, if nobody says otherwise', async () => {
    const timeouts = vi.spyOn(AbortSignal, 'timeout');
    await testBrowser().visit().keep(forked, words);
    expect(timeouts.mock.calls).toEqual([[10_000]]);
  });
});

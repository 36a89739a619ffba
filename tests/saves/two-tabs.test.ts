import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginPlaythrough, choose, goTo, type Playthrough, road, undo } from '../../src/playthrough';
import { openDatabase } from '../../src/saves/keeping/database';
import { moveAside } from '../../src/saves/keeping/rows';
import { testBrowser, words } from './browser';

/** What a reader does next in a tab, after the browser has done so many things of its own. */
type Step = { readonly after: number } & (
  | { readonly does: 'choose'; readonly choice: string; readonly waits: boolean }
  | { readonly does: 'goTo'; readonly pick: number }
  | { readonly does: 'undo' }
  /** Opens a kept playthrough in the same page, or in one that is loaded anew, and goes on in the old one meanwhile. */
  | { readonly does: 'open'; readonly id: string; readonly anew: boolean; readonly meanwhile: readonly number[] }
);

const after = fc.oneof(fc.constant(0), fc.nat(12));
const id = fc.constantFrom('one', 'two');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      after,
      does: fc.constant('choose' as const),
      choice: fc.constantFrom('left', 'right', 'on'),
      waits: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ after, does: fc.constant('undo' as const) }) },
  { weight: 1, arbitrary: fc.record({ after, does: fc.constant('goTo' as const), pick: fc.nat() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      after,
      does: fc.constant('open' as const),
      id,
      anew: fc.boolean(),
      meanwhile: fc.array(fc.nat(4), { maxLength: 3 }),
    }),
  },
);
const tab = fc.record({ first: id, steps: fc.array(step, { minLength: 25, maxLength: 40 }) });

/** Whether the choices lead from the beginning to a node. */
function leads(playthrough: Playthrough | null, choices: readonly string[]): boolean {
  let at: number | undefined = 0;
  for (const choice of choices) {
    at = playthrough?.nodes.findIndex((node) => node.parent === at && node.choice === choice);
    if (at === undefined || at < 0) return false;
  }
  return playthrough !== null;
}

const turnOfTheBrowser = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Two tabs on one browser, read in at once; gives what was said to be kept, and the browser as they leave it. */
async function readInBoth(
  tabs: readonly { first: string; steps: readonly Step[] }[],
  still: boolean,
  forbids: boolean,
) {
  const acknowledged: { readonly id: string; readonly choices: readonly string[] }[] = [];
  let ms = 1000;
  let looks = 0;
  /** A clock that both tabs share, and that may show the same millisecond to both for long. */
  const now = (): number => {
    looks += 1;
    if (!still || looks % 7 === 0) ms += 1;
    return ms;
  };
  const refuse = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  const browser = testBrowser(forbids ? { now, local: refuse } : { now });

  const read = async ({ first, steps }: (typeof tabs)[number]): Promise<void> => {
    let saves = browser.visit();
    const keeping: Promise<void>[] = [];
    const open = async (name: string): Promise<Playthrough> =>
      (await saves.load(name)) ?? beginPlaythrough({ id: name, story: 'f1', seed: 7, nowMs: 0 });
    let way = await open(first);
    for (const taken of steps) {
      for (let turn = 0; turn < taken.after; turn += 1) await turnOfTheBrowser();
      if (taken.does === 'open') {
        if (taken.anew) saves = browser.visit();
        const opening = open(taken.id);
        for (const turns of taken.meanwhile) {
          for (let turn = 0; turn < turns; turn += 1) await turnOfTheBrowser();
          way = choose(way, `meanwhile-${turns}`, 0);
          keeping.push(keep(way));
        }
        way = await opening;
        continue;
      }
      if (taken.does === 'choose') way = choose(way, taken.choice, 0);
      else if (taken.does === 'goTo') way = goTo(way, taken.pick % way.nodes.length);
      else way = undo(way);
      const kept = keep(way);
      keeping.push(kept);
      if (taken.does === 'choose' && taken.waits) await kept;
    }
    await Promise.all(keeping);

    async function keep(playthrough: Playthrough): Promise<void> {
      const { choices } = road(playthrough);
      if (await saves.keep(playthrough, words)) acknowledged.push({ id: playthrough.id, choices });
    }
  };
  await Promise.all(tabs.map(read));
  return { acknowledged, browser };
}

describe('two tabs that are read in at once', () => {
  it('lose no choice that was said to be kept, be they at one playthrough or at two', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(tab, tab, fc.boolean(), fc.boolean(), async (one, other, still, forbids) => {
        const { acknowledged, browser } = await readInBoth([one, other], still, forbids);
        told += acknowledged.length;
        expect(browser.told).toEqual([]);
        for (const forgets of [false, true]) {
          if (forgets) browser.forgetSmall();
          const loaded = { one: await browser.visit().load('one'), two: await browser.visit().load('two') };
          const lost = acknowledged.filter(
            ({ id, choices }) => !leads(id === 'one' ? loaded.one : loaded.two, choices),
          );
          expect(lost).toEqual([]);
        }
      }),
      { numRuns: 50, seed: 20_261_125 },
    );
    // All that was asked to be kept was, so none of it held for want of a choice.
    expect(told).toBeGreaterThan(2000);
  });
});

describe('a row that one tab could not read', () => {
  it('is left alone where the other has written a sound one over it meanwhile', async () => {
    const factory = new IDBFactory();
    const browser = testBrowser({ indexed: () => factory });
    const kept = choose(beginPlaythrough({ id: 'one', story: 'f1', seed: 7, nowMs: 0 }), 'left', 0);
    await browser.visit().keep(kept, words);
    await moveAside(
      openDatabase(
        'game',
        () => factory,
        () => new AbortController().signal,
      ),
      'one',
    );
    browser.forgetSmall();
    expect(await browser.visit().load('one')).toEqual(kept);
  });
});

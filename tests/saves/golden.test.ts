import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createSession, followTold, roadLink } from '../../src/director';
import { beginPlaythrough, type Playthrough, readLink, redo, road } from '../../src/playthrough';
import { type Recording, record } from '../director/recording';
import { testStory } from '../director/told';
import { type TestBrowser, testBrowser } from './browser';

/**
 * What a version of the engine left in a reader's browser, and in a message to a friend, is read by all later ones.
 *
 * Each file in `golden/` was written by the version that it names and is never changed, nor is the story that it was
 * played in. A later version that writes otherwise gets a file of its own beside them, and a line here for its hash:
 *
 *     GOLDEN=third npx vitest run tests/saves/golden.test.ts
 *     npx biome check --write tests/saves/golden/third.json
 *
 * `play` below is what wrote them; what it leaves behind today is read as they are, in every run.
 */
const neverChanged: Readonly<Record<string, string>> = {
  'tests/saves/golden/first.json': 'd499080a1232d43a',
  'tests/saves/golden/second.json': '543125f7f820a8fa',
  'tests/stories/golden/first.ink': '4283de02a845e236',
};

/** Where a reader stood, and what they saw there. */
interface Place {
  readonly choices: readonly string[];
  readonly page: readonly string[];
  readonly options: readonly string[];
}

/** A reader's storage, and what they had before their eyes when it was written. */
interface Golden {
  /** Version of the engine. */
  readonly version: string;
  /** One of `tests/stories`, without `.ink`. */
  readonly story: string;
  /** Id of its manifest. */
  readonly game: string;
  /** The row in the large storage, as it lay there: the reader had gone one choice back. */
  readonly row: Readonly<Record<string, unknown>>;
  /** The playthrough that was kept in it. The first version kept it node by node, and its file says it only there. */
  readonly had: Playthrough;
  /** The small storage, by its keys: they had gone on another way then, and closed the page before the row was written. */
  readonly small: Readonly<Record<string, string>>;
  /** The link that they had made of the place where they closed it. */
  readonly link: string;
  readonly wasAt: {
    readonly row: Place;
    /** Where redo leads from there. */
    readonly redone: readonly string[];
    /** By the small storage. */
    readonly last: Place;
    /** Every way that was tried, to its end. */
    readonly ways: readonly (readonly string[])[];
  };
}

const choicesOf = (playthrough: Playthrough): readonly string[] => road(playthrough).choices;

/** The ways of a tree to its leaves, in the order that they were gone. */
const waysOf = (playthrough: Playthrough): readonly (readonly string[])[] =>
  playthrough.nodes.flatMap((_, node) =>
    playthrough.nodes.some(({ parent }) => parent === node) ? [] : [road(playthrough, node).choices],
  );

const placeOf = (playthrough: Playthrough, recording: Recording): Place => {
  const { page, options } = recording.shown();
  return { choices: choicesOf(playthrough), page, options };
};

/** Plays a story as its reader did, and gives what the present version leaves behind. */
async function play(name: string, version: string): Promise<Golden> {
  const { compiled, manifest, direct } = await testStory(name);
  const { fingerprint } = compiled;
  const browser = testBrowser({ now: clock(1_790_000_000_000) }, manifest.id);
  const saves = browser.visit();
  let written: Promise<boolean> = Promise.resolve(false);
  const session = createSession({
    playthrough: beginPlaythrough({ id: 'a1-b2_c3', story: fingerprint, seed: 20_260_930, nowMs: 1_790_000_000_000 }),
    teller: direct(),
    fingerprint,
    keep: (playthrough, { stands }) => {
      written = saves.keep(playthrough, stands);
    },
    now: clock(1_790_000_000_500),
  });
  const recording = record();
  session.join(recording);
  /** Takes the option that reads so, the second of them where it is offered twice. */
  const take = (text: string, which = 0): void => {
    const offer = session.performance().now.offers.filter((other) => other.text === text)[which];
    session.choose(offer?.id ?? expect.fail(`“${text}” is not offered.`));
  };

  take('“To the sea,” you say — aloud.');
  take('Sit down at a table.');
  session.undo();
  take('Sit down at a table.', 1);
  take('The door on the left.');
  take('Beg their pardon.');
  session.undo();
  take('Shut it softly.');
  session.undo();
  expect(await written).toBe(true);
  const [lying] = await browser.rows();
  const row: Golden['row'] = JSON.parse(JSON.stringify(lying));
  const had = session.playthrough();
  const atRow = placeOf(had, recording);
  const redone = choicesOf(redo(had));

  session.undo();
  take('The door on the right.');
  take('Wake.');
  const last = road(session.playthrough());
  return {
    version,
    story: name,
    game: manifest.id,
    row,
    had,
    small: Object.fromEntries(browser.small),
    link: roadLink({ manifestId: manifest.id, fingerprint, road: last, moments: session.performance().road }),
    wasAt: {
      row: atRow,
      redone,
      last: placeOf(session.playthrough(), recording),
      ways: waysOf(session.playthrough()),
    },
  };
}

/** A clock that goes a second with every look at it. */
function clock(fromMs: number): () => number {
  let ms = fromMs;
  return () => {
    ms += 1000;
    return ms;
  };
}

const folder = 'tests/saves/golden';
const textOf = (file: string): string => readFileSync(file, 'utf8');
const hashOf = (file: string): string => createHash('sha256').update(textOf(file)).digest('hex').slice(0, 16);
const files = readdirSync(folder);
const kept = files.map((file): [string, Golden] => {
  const golden = JSON.parse(textOf(`${folder}/${file}`));
  return [file, { had: golden.row.playthrough, ...golden }];
});
const { version } = JSON.parse(textOf('package.json'));

it('no golden file is changed or taken away, nor the story that it was played in', () => {
  const now = [
    ...files.map((file) => `${folder}/${file}`),
    ...kept.map(([, { story }]) => `tests/stories/${story}.ink`),
  ];
  expect(Object.fromEntries(now.map((file) => [file, hashOf(file)]))).toEqual(neverChanged);
});

it.runIf(process.env.GOLDEN)('a golden file is written', async () => {
  const golden = await play('golden/first', version);
  writeFileSync(`${folder}/${process.env.GOLDEN}.json`, `${JSON.stringify(golden, null, 2)}\n`, { flag: 'wx' });
});

describe.each([...kept, ['the present version', await play('golden/first', version)] as const])('%s', (_, golden) => {
  const { row, had, small, link, wasAt } = golden;

  /** The browser that the reader comes back with, or what is left of it. */
  async function browserWith(...left: readonly ('row' | 'small')[]): Promise<TestBrowser> {
    const browser = testBrowser({}, golden.game);
    if (left.includes('row')) await browser.plant(row);
    if (left.includes('small')) for (const [key, text] of Object.entries(small)) browser.small.set(key, text);
    return browser;
  }

  const loaded = async (browser: TestBrowser): Promise<Playthrough> =>
    (await browser.visit().load()) ?? expect.fail(`Nothing was found: ${browser.told.join(' ')}`);

  /** What the reader sees who takes a playthrough up again, or goes where a link leads. */
  async function takenUp(playthrough: Playthrough): Promise<Place> {
    const { compiled, direct } = await testStory(golden.story);
    const { fingerprint } = compiled;
    const keep = (): void => expect.fail('Taking up is no act.');
    const session = createSession({ playthrough, teller: direct(), fingerprint, keep, now: () => 0 });
    const recording = record();
    session.join(recording);
    expect(recording.notices()).toEqual([]);
    return placeOf(session.playthrough(), recording);
  }

  it('the kept row is read to the letter, and the reader stands where they stood', async () => {
    const browser = await browserWith('row');
    const playthrough = await loaded(browser);
    expect(playthrough).toEqual(had);
    expect(await takenUp(playthrough)).toEqual(wasAt.row);
    expect(choicesOf(redo(playthrough))).toEqual(wasAt.redone);
    expect(browser.told).toEqual([]);
  });

  it('the journal leads on from the row: the later place, and every way that was tried', async () => {
    const browser = await browserWith('row', 'small');
    const playthrough = await loaded(browser);
    expect(await takenUp(playthrough)).toEqual(wasAt.last);
    expect(waysOf(playthrough)).toEqual(wasAt.ways);
    expect(playthrough.nodes.slice(0, had.nodes.length).map(({ madeAtMs }) => madeAtMs)).toEqual(
      had.nodes.map(({ madeAtMs }) => madeAtMs),
    );
    expect(browser.told).toEqual([]);
  });

  it('the journal alone leads to the place', async () => {
    const browser = await browserWith('small');
    const playthrough = await loaded(browser);
    expect(await takenUp(playthrough)).toEqual(wasAt.last);
    expect(browser.told).toEqual([]);
    // And brings the large storage back.
    await vi.waitFor(async () => expect(await browser.rows()).toHaveLength(1));
  });

  it('what there is to continue is seen at once, in the words of then', async () => {
    const { chapter, recap, era } = row;
    expect((await browserWith('small')).visit().peek()).toMatchObject({ id: row.id, chapter, recap, era });
  });

  it('the link leads to the same end', async () => {
    const { compiled, manifest, direct } = await testStory(golden.story);
    const read = readLink(link, { id: manifest.id, fingerprint: compiled.fingerprint });
    if (read === null || typeof read === 'string') throw new Error(`No link: ${read}`);
    const { choices } = wasAt.last;
    expect(followTold(read, direct())).toEqual({
      road: { seed: had.seed, choices },
      held: choices.length,
      of: choices.length,
    });
  });
});

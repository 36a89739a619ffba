import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, followTold, roadLink, type Session } from '../../src/director';
import { createDirector, type Director } from '../../src/director/telling';
import { beginPlaythrough, choose, type Followed, type Playthrough, readLink, road, undo } from '../../src/playthrough';
import { type ChoiceId, formatFinding, isManifest, type Manifest, readManifest } from '../../src/story';
import { compileStory } from '../../src/story/compiler';
import { type Recording, record } from './recording';

/**
 * What a writer may change without taking a reader's place away. A story of three knots is edited in every way that
 * stories are; two readers have stopped at every choice of it, and come back by their saves and by their links.
 *
 * What is kept is the road as far as all of its choices are still offered. A choice is the same
 *
 * - with a label: by knot and label, whatever is done to its text, its place, and all around it;
 * - without one: by its text and by ink's own path to it, in which ink counts the choices of the knot from its
 *   beginning, the gathers above it, and, where it is nested, all that stands above it in its branch.
 */

/** Both runs name a choice by its label, or where it has none by its text. */
const bold = [
  'stow',
  'Climb to the rail.',
  'greet',
  'joke',
  'turn',
  'tea',
  'ask',
  'Count the flashes.',
  'tell',
  'truth',
  'stay_up',
  'last',
  'Carry her suitcase.',
  'number',
  'ride',
] as const;
const quiet = [
  'ticket',
  'Go below.',
  'greet',
  'Say nothing more.',
  'wave',
  'coat',
  'weather',
  'Close your eyes.',
  'tell',
  'lie',
  'sleep',
  'first',
  'Carry your own bag.',
  'goodbye',
  'walk',
] as const;

/** Ink by its file. */
type Script = Readonly<Record<string, string>>;
type Edit = (script: Script) => Script;

/** Replaces what stands once in a file; an edit that changes nothing would prove nothing. */
const swap =
  (file: string, from: string, to: string): Edit =>
  (script) => {
    const parts = (script[file] ?? '').split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}.`);
    return { ...script, [file]: parts.join(to) };
  };
const quay = (from: string, to: string): Edit => swap('main.ink', from, to);
const crossing = (from: string, to: string): Edit => swap('crossing.ink', from, to);
const both =
  (...edits: readonly Edit[]): Edit =>
  (script) =>
    edits.reduce((edited, edit) => edit(edited), script);

/** Moves a file's end, from a line on, into a file of its own. */
const splitOff =
  (file: string, from: string, into: string): Edit =>
  (script) => {
    const text = script[file] ?? '';
    const at = text.indexOf(from);
    if (at < 0) throw new Error(`“${from}” is not in ${file}.`);
    const main = `INCLUDE ${into}\n${script['main.ink']}`;
    return { ...script, 'main.ink': main, [file]: text.slice(0, at), [into]: text.slice(at) };
  };

/** One edit, and the first choice of each run that it loses; all before it are kept, and null is all. */
interface Row {
  readonly what: string;
  readonly edit: Edit;
  readonly bold: (typeof bold)[number] | null;
  readonly quiet: (typeof quiet)[number] | null;
}

/** What each kind of edit keeps. */
const table: Readonly<Record<string, readonly Row[]>> = {
  'a knot is renamed': [
    {
      what: 'what was chosen in it is lost',
      edit: both(quay('-> deck', '-> saloon'), crossing('=== deck ===', '=== saloon ===')),
      bold: 'tea',
      quiet: 'coat',
    },
  ],
  'a choice is inserted before others': [
    {
      what: 'all is kept where the others, to the end of the knot, have labels',
      edit: quay('* (wave)', '* (hat) [Raise your hat.]\n    You have no hat.\n* (wave)'),
      bold: null,
      quiet: null,
    },
    {
      what: 'the first without a label further on in the knot is lost',
      edit: quay('* (ticket)', '* (wait) [Wait a little.]\n    A little.\n* (ticket)'),
      bold: 'Climb to the rail.',
      quiet: 'Go below.',
    },
  ],
  'a choice is inserted after others': [
    {
      what: 'all is kept where it is the last of the knot without a label after it',
      edit: crossing('* (stay_up)', '* (swim) [Think of swimming.]\n    You think of it.\n* (stay_up)'),
      bold: null,
      quiet: null,
    },
    {
      what: 'all is kept beside choices without labels, where none comes after it in the knot',
      edit: crossing('- A taxi waits', '* [Carry both.]\n    You sway.\n- A taxi waits'),
      bold: null,
      quiet: null,
    },
    {
      what: 'the first without a label further on in the knot is lost, though it stand behind a gather',
      edit: crossing('- Her name is Ines.', '* (rail) [Hold on to the rail.]\n    It is wet.\n- Her name is Ines.'),
      bold: 'Count the flashes.',
      quiet: 'Close your eyes.',
    },
  ],
  'a choice is removed': [
    {
      what: 'it is lost itself, and nothing to those who took another',
      edit: quay('* (turn) [Turn to the sea.]\n    There is nothing there yet.\n', ''),
      bold: 'turn',
      quiet: null,
    },
    {
      what: 'so is the first without a label further on in the knot',
      edit: crossing('* (tea) [Fetch two teas.]\n    ~ nerve = nerve + 1\n    They are mostly sugar.\n', ''),
      bold: 'tea',
      quiet: 'Close your eyes.',
    },
  ],
  'choices are put in another order': [
    {
      what: 'all is kept with labels',
      edit: both(
        crossing('* (sleep) [Sleep a little.]\n    You sleep like luggage.\n', ''),
        crossing('- -> harbor', '* (sleep) [Sleep a little.]\n    You sleep like luggage.\n- -> harbor'),
      ),
      bold: null,
      quiet: null,
    },
    {
      what: 'both are lost without, and neither is taken for the other',
      edit: both(
        quay('* [Go below.]\n    Engines, and warm oil.\n', ''),
        quay('- A woman', '* [Go below.]\n    Engines, and warm oil.\n- A woman'),
      ),
      bold: 'Climb to the rail.',
      quiet: 'Go below.',
    },
  ],
  'the text of a choice is changed': [
    {
      what: 'all is kept with a label',
      edit: both(
        quay('[Say good evening.]', '[Wish her a good evening.]'),
        crossing('[Tell her why you go.]', '[Tell her. # manner: frank]'),
      ),
      bold: null,
      quiet: null,
    },
    {
      what: 'it is lost without',
      edit: crossing('[Count the flashes.]', '[Count its flashes.]'),
      bold: 'Count the flashes.',
      quiet: null,
    },
  ],
  'a gate is changed': [
    {
      what: 'a choice that it no longer opens for is lost, and nothing to those who took another',
      edit: crossing('{nerve > 2}', '{nerve > 3}'),
      bold: 'number',
      quiet: null,
    },
    {
      what: 'and is lost too where less is counted on the way to it',
      edit: quay('    ~ nerve = nerve + 1\n    Nobody looks.', '    Nobody looks.'),
      bold: 'number',
      quiet: null,
    },
    {
      what: 'all is kept where it opens wider, or closes on what was not taken',
      edit: both(crossing('{nerve > 1}', '{nerve > 0}'), crossing('* (hush)', '* (hush) {nerve < 0}')),
      bold: null,
      quiet: null,
    },
  ],
  'a variable is added': [
    {
      what: 'all is kept, and it counts from the beginning of what was read',
      edit: both(
        quay('VAR nerve = 0', 'VAR nerve = 0\nVAR rain = 0'),
        quay('Eleven at night.', '~ rain = rain + 1\nEleven at night.'),
        crossing('The fog lifts.', 'The fog lifts{rain > 0:, and it rains}.'),
      ),
      bold: null,
      quiet: null,
    },
    {
      what: 'a nested choice without a label is lost where it is counted above it in its branch',
      edit: both(
        quay('VAR nerve = 0', 'VAR nerve = 0\nVAR met = 0'),
        quay('    “Is it?” she says.', '    ~ met = met + 1\n    “Is it?” she says.'),
      ),
      bold: null,
      quiet: 'Say nothing more.',
    },
  ],
  'a line of prose is changed': [
    {
      what: 'all is kept',
      edit: both(
        quay('The ramp smells of rope.', 'The ramp smells of tar, {nerve > 0:fear|rope} and diesel.'),
        quay('“Is it?” she says.', '“Is it?” she says, and looks.'),
      ),
      bold: null,
      quiet: null,
    },
    {
      what: 'all is kept where one is added to a knot or to a gather',
      edit: both(
        quay('Eleven at night.', 'Rain.\nEleven at night.'),
        crossing('- Far out', '- The wind drops.\nFar out'),
      ),
      bold: null,
      quiet: null,
    },
    {
      what: 'a nested choice without a label is lost where one is added above it in its branch',
      edit: quay('    “Is it?” she says.', '    She turns.\n    “Is it?” she says.'),
      bold: null,
      quiet: 'Say nothing more.',
    },
  ],
  'a chapter is split': [
    {
      what: 'all is kept in two files',
      edit: splitOff('crossing.ink', '=== harbor ===', 'ashore.ink'),
      bold: null,
      quiet: null,
    },
    {
      what: 'what was chosen in its second half is lost in two knots',
      edit: crossing('- Toward four', '- -> dawn\n\n=== dawn ===\nToward four'),
      bold: 'stay_up',
      quiet: 'sleep',
    },
    {
      what: 'and in two stitches, which count as knots',
      edit: crossing('- Toward four', '- -> dawn\n\n= dawn\nToward four'),
      bold: 'stay_up',
      quiet: 'sleep',
    },
  ],
  'a label is renamed': [
    {
      what: 'its choice is lost',
      edit: crossing('* (tell)', '* (confide)'),
      bold: 'tell',
      quiet: 'tell',
    },
    {
      what: 'a choice is lost too that is given its first label',
      edit: crossing('* [Carry her suitcase.]', '* (carry) [Carry her suitcase.]'),
      bold: 'Carry her suitcase.',
      quiet: null,
    },
  ],
  'a gather is added': [
    {
      what: 'all is kept where the choices after it in the knot have labels',
      edit: crossing('- Toward four', '- The engines change their note.\n- Toward four'),
      bold: null,
      quiet: null,
    },
    {
      what: 'the first without a label further on in the knot is lost, be it nested under one with a label',
      edit: quay('- A woman', '- Voices, above.\n- A woman'),
      bold: null,
      quiet: 'Say nothing more.',
    },
    {
      what: 'the first without a label under a gather is lost where that is given a name',
      edit: crossing('- Far out', '- (lighthouse) Far out'),
      bold: 'Count the flashes.',
      quiet: 'Close your eyes.',
    },
  ],
};

const manifest = ((): Manifest => {
  const read = readManifest('{ "format": 1, "id": "ferry", "title": "Ferry", "firstEra": "old" }', 'manifest.json');
  if (!isManifest(read)) throw new Error(read.map(formatFinding).join('\n'));
  return read;
})();

const written: Script = Object.fromEntries(
  ['main.ink', 'crossing.ink'].map((file) => [file, readFileSync(`tests/stories/edited/${file}`, 'utf8')]),
);

/** A new director of a script, with nothing cached. */
async function direct(script: Script): Promise<Director> {
  const readFile = (path: string): string => script[path] ?? expect.fail(`There is no ${path}.`);
  const made = await compileStory({ entry: 'main.ink', readFile });
  if (made.compiled === null) throw new Error(made.findings.map(formatFinding).join('\n'));
  return createDirector({ compiled: made.compiled, sources: made.sources, manifest });
}

const first = await direct(written);
const seed = 5;

const offeredAfter = (director: Director, choices: readonly ChoiceId[]): readonly ChoiceId[] =>
  (director.tell({ seed, choices }).moments[choices.length]?.offers ?? []).map(({ id }) => id);

/** A run by the ids of its choices, as the story was first written. */
function idsOf(names: readonly string[]): readonly ChoiceId[] {
  const ids: ChoiceId[] = [];
  for (const name of names) {
    const id = offeredAfter(first, ids).find((other) => other.endsWith(`:${name}`) || other.endsWith(`|${name}`));
    ids.push(id ?? expect.fail(`“${name}” is not offered after ${ids.length} choices.`));
  }
  return ids;
}

/** A reader who has stopped, at a choice of a run or behind its last. */
interface Reader {
  readonly playthrough: Playthrough;
  /** The link to where they stand. */
  readonly link: string;
  /** A choice that they made once and took back: beside the last of their road, or at the very beginning after it. */
  readonly fork: ChoiceId;
}

/** The readers of a run: at its beginning, and after each of its choices. */
function readersOf(run: readonly ChoiceId[]): readonly Reader[] {
  return Array.from({ length: run.length + 1 }, (_, of) => {
    const choices = run.slice(0, of);
    const last = choices.at(-1);
    const other = offeredAfter(first, choices.slice(0, -1)).find((id) => id !== last);
    const fork = other ?? expect.fail(`Nothing is offered beside “${last}”.`);
    const begun = beginPlaythrough({ id: 'one', story: first.fingerprint, seed, nowMs: 0 });
    const before = choices.slice(0, -1).reduce((way, id, ms) => choose(way, id, ms), begun);
    const forked = undo(choose(before, fork, 100));
    const playthrough = last === undefined ? forked : choose(forked, last, 200);
    const told = { manifestId: manifest.id, fingerprint: first.fingerprint, road: { seed, choices } };
    return { playthrough, link: roadLink({ ...told, moments: first.tell(told.road).moments }), fork };
  });
}

interface Sat {
  readonly session: Session;
  readonly recording: Recording;
  /** What was written to the reader's saves. */
  readonly kept: readonly Playthrough[];
}

function sit(playthrough: Playthrough, director: Director): Sat {
  const kept: Playthrough[] = [];
  const keep = (now: Playthrough): void => void kept.push(now);
  const { fingerprint } = director;
  const session = createSession({ playthrough, teller: director, fingerprint, keep, now: () => 300 });
  const recording = record();
  session.join(recording);
  return { session, recording, kept };
}

/** Follows a link into a story. */
function follow(fragment: string, director: Director): Followed {
  const link = readLink(fragment, { id: manifest.id, fingerprint: director.fingerprint });
  if (link === null || typeof link === 'string') throw new Error(`No link: ${link}`);
  return followTold(link, director);
}

/** The reader stands after so many choices of their road, was told so where it was longer, and has lost nothing. */
function expectToStand({ session, recording, kept }: Sat, { playthrough }: Reader, held: number): void {
  const whole = road(playthrough).choices;
  const now = session.playthrough();
  expect(road(now).choices).toEqual(whole.slice(0, held));
  expect(session.performance().road.map(({ chosen }) => chosen?.id ?? null)).toEqual([null, ...whole.slice(0, held)]);
  expect(recording.notices()).toMatchObject(held === whole.length ? [] : [{ kind: 'changed', held, of: whole.length }]);
  expect(now.nodes).toEqual(playthrough.nodes);
  expect(recording.manners()).not.toContain('lived');
  expect(kept).toEqual([]);
}

/** The reader stands where they stood, and the choice that they had taken back is where it was. */
function expectToStandAsBefore(sat: Sat, reader: Reader): void {
  const { session } = sat;
  const whole = road(reader.playthrough).choices;
  expectToStand(sat, reader, whole.length);
  expect(session.playthrough()).toEqual(reader.playthrough);
  expect(sat.recording.shown()).toEqual(sit(reader.playthrough, first).recording.shown());
  session.undo();
  session.choose(reader.fork);
  expect(road(session.playthrough()).choices).toEqual([...whole.slice(0, -1), reader.fork]);
  expect(session.playthrough().nodes).toHaveLength(reader.playthrough.nodes.length);
}

describe.each([
  ['bold', bold],
  ['quiet', quiet],
] as const)('of the %s run', (which, names) => {
  const named: readonly string[] = names;
  const run = idsOf(named);
  const readers = readersOf(run);

  it('there is a reader at each of its 15 choices, and one at the end', () => {
    expect(readers.map(({ playthrough }) => offeredAfter(first, road(playthrough).choices).length > 0)).toEqual([
      ...names.map(() => true),
      false,
    ]);
    expect(names).toHaveLength(15);
  });

  describe.each(Object.entries(table))('when %s', (_, rows) => {
    it.each(rows)('$what', async ({ edit, ...lost }) => {
      const script = edit(written);
      const edited = await direct(script);
      const gone = lost[which];
      const holding = gone === null ? run.length : named.indexOf(gone);
      expect(holding).toBeGreaterThanOrEqual(0);

      for (const reader of readers) {
        const { choices } = road(reader.playthrough);
        const held = Math.min(holding, choices.length);

        // While they read, as a writer sees it.
        const sitting = sit(reader.playthrough, first);
        sitting.session.retell(edited, edited.fingerprint);
        expectToStand(sitting, reader, held);
        sitting.session.retell(first, first.fingerprint);
        expectToStandAsBefore(sitting, reader);

        // By their save, when they come back.
        const back = sit(reader.playthrough, edited);
        expectToStand(back, reader, held);
        back.session.retell(first, first.fingerprint);
        expectToStandAsBefore(back, reader);

        // By the link that they had made.
        expect(follow(reader.link, edited)).toEqual({
          road: { seed, choices: choices.slice(0, held) },
          held,
          of: choices.length,
        });
      }
    });
  });
});

it('a link is mistaken of one choice in 32 where the right one is gone, and then ends, since it has a byte for each', async () => {
  const run = idsOf(bold);
  const { link } = readersOf(run).at(-1) ?? expect.fail('There is no reader.');
  const kept = bold.indexOf('tea');
  const beyond: number[] = [];
  for (let name = 0; name < 160; name += 1) {
    const rename = both(quay('-> deck', `-> deck_${name}`), crossing('=== deck ===', `=== deck_${name} ===`));
    const { road: led, held } = follow(link, await direct(rename(written)));
    expect(led.choices.slice(0, kept)).toEqual(run.slice(0, kept));
    beyond.push(held - kept);
  }
  // Two are offered in place of the one: of 160 links some ten go on by one choice, one in 300 by more.
  const mistaken = beyond.filter((more) => more > 0).length;
  expect(mistaken).toBeGreaterThan(3);
  expect(mistaken).toBeLessThan(20);
  expect(Math.max(...beyond)).toBeLessThan(3);
});

import { expect, test } from 'vitest';
import { createDirector } from '../../src/director/telling';
import type { Plan } from '../../src/explorer/plans/plan';
import { isPlan, readPlan } from '../../src/explorer/plans/read-plan';
import { runPlan } from '../../src/explorer/plans/run-plan';
import { formatFinding } from '../../src/story';
import { manifestOf, written } from '../story/reading';

const supper = `
VAR pie = false
You come home at six.
* (oven) [“Is there something in the oven?”]
  ~ pie = true
  There is. It’s a pie.
* [Sit down at the table.]
  Nobody says a thing.
* [Sit down on the floor.]
  The floor is cold.
* (leave) [Leave again. # unsayable]
- {pie: You eat.|You wait.} # ending: fed
* (bed) [Go to bed.]
  * * (bell) [Answer the bell.] It was the cat.
- -> END
`;

const { compiled, sources } = await written(supper);
const manifest = manifestOf({ endings: { fed: { title: 'Fed' } } });

/** A plan that can be read. */
function plan(text: string): Plan {
  const read = readPlan(text, 'supper.plan');
  if (!isPlan(read)) throw new Error(read.map(formatFinding).join('\n'));
  return read;
}

/** How a plan fares with that supper: `holds`, or its finding. */
function fares(text: string): string {
  const result = runPlan(plan(text), createDirector({ compiled, sources, manifest }));
  return result.holds ? 'holds' : formatFinding(result.finding);
}

test('a plan chooses, reads and reaches an ending; empty lines and comments say nothing', () => {
  const text = `# Supper.\n\nseed 3\n> oven\n= It's a pie.\n! You wait.\nending fed\n> Go to bed\n> bell\n= It was the cat.\n`;
  expect(fares(text)).toBe('holds');
});

test('an option is meant by its label, its id, its text, or the start of its text', () => {
  const { moments } = createDirector({ compiled, sources, manifest }).tell({ seed: 1, choices: [] });
  const id = moments[0]?.offers[1]?.id ?? '';
  for (const option of ['oven', ':oven', '“Is there something in the oven?”', 'Sit down at', 'sit down at the…', id]) {
    expect(fares(`> ${option}`)).toBe('holds');
  }
});

test('straight quotes stand for curly ones, and capitals make no difference', () => {
  expect(fares('> "is there something\n= there is. it\'s a pie.')).toBe('holds');
});

test('what is read is looked for since the last choice, and no further back', () => {
  expect(fares('= You come home\n> oven\n= You come home')).toBe(
    'supper.plan:3 error: “You come home” is not read here. What is read is “There is. It’s a pie. You eat.”.',
  );
});

test('what must not be read is named where it is', () => {
  expect(fares('> Sit down on the floor.\n! cold')).toBe(
    'supper.plan:2 error: “cold” is read here. What is read is “The floor is cold. You wait.”.',
  );
});

test('an option that is gone is answered with those that are offered', () => {
  const result = runPlan(plan('> Dance.'), createDirector({ compiled, sources, manifest }));
  expect(result).toEqual({
    holds: false,
    finding: {
      severity: 'error',
      file: 'supper.plan',
      line: 1,
      knot: null,
      message: '“Dance.” is not offered here.',
      remedy: 'Offered are “Is there something in the oven?”, “Sit down at the table.”, “Sit down on the floor.”.',
    },
    offered: ['“Is there something in the oven?”', 'Sit down at the table.', 'Sit down on the floor.'],
  });
});

test('a start that two options share is no choice, and neither is one that is struck through', () => {
  expect(fares('> Sit down')).toBe(
    'supper.plan:1 error: “Sit down” may mean 2 of the options. Tell “Sit down at the table.”, “Sit down on the floor.” apart by their labels.',
  );
  expect(fares('> Leave again.')).toMatch(
    /^supper\.plan:1 error: “Leave again\.” is struck through here\. Choose among /,
  );
});

test('a choice past the end of the story finds that it ends', () => {
  expect(fares('> oven\n> bed\n> bell\n> bell')).toBe(
    'supper.plan:4 error: “bell” is not offered here. The story ends here.',
  );
});

test('an ending that is not reached is answered with the one that is, if one is', () => {
  expect(fares('ending fed')).toBe('supper.plan:1 error: The ending “fed” is not reached here. No ending is.');
  expect(fares('> oven\nending starved')).toBe(
    'supper.plan:2 error: The ending “starved” is not reached here. The one reached is “fed”.',
  );
});

test('a plan whose way breaks the story tells the story’s own finding, at the line of the choice', async () => {
  const broken = await written('* (on) [On.]\n  -> nowhere\n=== nowhere\nIt stops.\n');
  const result = runPlan(plan('> on'), createDirector({ ...broken, manifest }));
  expect(result.holds ? '' : formatFinding(result.finding)).toMatch(
    /^supper\.plan:1 error: The story broke: ran out of/,
  );
});

test('a line that can’t be understood is a finding with its number', () => {
  const read = readPlan('= ok\nwait a while\nseed 7\n>\nending\nseed many\n', 'odd.plan');
  expect(isPlan(read) ? [] : read.map(formatFinding)).toEqual([
    'odd.plan:2 error: “wait a while” can’t be understood. Begin the line with #, >, =, ! or one of the words “seed” and “ending”.',
    'odd.plan:3 error: The seed comes too late. Name it once, above everything else.',
    'odd.plan:4 error: “>” stands alone. Write behind it what it asks for.',
    'odd.plan:5 error: “ending” stands alone. Write behind it what it asks for.',
    'odd.plan:6 error: “many” is no seed. Write a whole number from 0 to 2147483647.',
  ]);
});

test('a plan that asks for nothing is a finding, since it could not fail', () => {
  const read = readPlan('# Later.\n', 'empty.plan');
  expect(isPlan(read) ? [] : read.map(formatFinding)).toEqual([
    'empty.plan:1 error: This plan asks for nothing. Write what is chosen (>) and what is read (=).',
  ]);
});

test('a plan without a seed plays as the game’s first playthrough does', () => {
  expect(plan('> oven').seed).toBe(1);
  expect(plan('seed 2147483647\n> oven').seed).toBe(2147483647);
});

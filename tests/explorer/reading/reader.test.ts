import { describe, expect, test } from 'vitest';
import { createDirector, type Script } from '../../../src/director/telling';
import { openNarrated } from '../../../src/explorer/reading/narrated';
import { readOnce } from '../../../src/explorer/reading/reader';
import { choicesOf, type Run } from '../../../src/explorer/reading/run';
import { testStory } from '../../director/told';
import { scriptOf } from '../search/exploring';

const personas = ['frank', 'guarded'];

const readBy = (script: Script, seed: number, index: number): Run =>
  readOnce(openNarrated(script), personas, seed, index);

const plain = `* [Frank. # leans: frank]
  You say it.
* [Guarded. # leans: guarded]
  You don’t.
* [Struck. # unsayable]
- Done. # ending: done
-> END
`;

test('readers take the personas in turn, one of them leaning nowhere, and each has a seed of its own', async () => {
  const script = await scriptOf(plain);
  const runs = [0, 1, 2, 3].map((index) => readBy(script, 7, index));
  expect(runs.map(({ persona }) => persona)).toEqual(['frank', 'guarded', 'random', 'frank']);
  expect(new Set(runs.map(({ seed }) => seed)).size).toBe(4);
});

test('the same seed and place among the readers read the same', async () => {
  const { compiled, manifest } = await testStory('random-loop');
  const script = { compiled, sources: null, manifest };
  expect(readBy(script, 3, 4)).toEqual(readBy(script, 3, 4));
  expect(choicesOf(readBy(script, 4, 4))).not.toEqual(choicesOf(readBy(script, 3, 4)));
});

test('one reader after another leaves nothing behind in the story that both read', async () => {
  const { compiled, manifest } = await testStory('random-loop');
  const script = { compiled, sources: null, manifest };
  const shared = openNarrated(script);
  for (const index of [0, 1, 2]) expect(readOnce(shared, personas, 3, index)).toEqual(readBy(script, 3, index));
});

test('a reader reads what the game’s director tells of the same seed and choices', async () => {
  const { compiled, manifest } = await testStory('random-loop');
  const script = { compiled, sources: null, manifest };
  const director = createDirector(script);
  for (let index = 0; index < 12; index++) {
    const run = readBy(script, 5, index);
    const { moments, trouble } = director.tell({ seed: run.seed, choices: choicesOf(run) });
    expect(trouble).toBeNull();
    const told = moments.map(({ lines, offers }) => ({
      lines: lines.map(({ text }) => text),
      offered: offers.filter(({ unsayable }) => !unsayable).map(({ id }) => id),
    }));
    const read = run.turns.map(({ lines, offered }) => ({
      lines: lines.map(({ text }) => text).filter((text) => text !== ''),
      offered: offered.map(({ id }) => id),
    }));
    expect(read).toEqual(told);
    expect(run.ending).toBe(moments.at(-1)?.stands.ending);
  }
});

describe('a run', () => {
  test('ends with the ending that was come to', async () => {
    const run = readBy(await scriptOf(plain), 7, 2);
    expect(run).toMatchObject({ ending: 'done', trouble: null });
    expect(run.turns).toHaveLength(2);
  });

  test('is never offered what can’t be said', async () => {
    const run = readBy(await scriptOf(plain), 7, 2);
    expect(run.turns[0]?.offered.map(({ text }) => text)).toEqual(['Frank.', 'Guarded.']);
  });

  test('that breaks has what broke it, with the way there', async () => {
    const run = readBy(await scriptOf('-> hall\n=== hall\nOne.\n* [Go.]\n  Two.\n'), 7, 0);
    expect(run.turns).toHaveLength(1);
    expect(run.trouble).toMatchObject({
      severity: 'error',
      witness: { seed: run.seed, choices: ['hall:hall.0.c-0|Go.'] },
    });
  });

  test('without an end is put down after a thousand choices', async () => {
    const run = readBy(await scriptOf('-> hall\n=== hall\nA hall.\n+ [Round.] -> hall\n'), 7, 0);
    expect(run.turns).toHaveLength(1_001);
    expect(run).toMatchObject({ ending: null, trouble: null });
  });

  test('tells what was asked of memory and what was remembered, the choice among it', async () => {
    const ink =
      'VAR told = false\n-> hall\n=== hall\n* [Tell.]\n  ~ told = true\n* [Keep.]\n- {told: Told.|Kept.} {hall: Here.}\n-> END\n';
    const run = readBy(await scriptOf(ink), 7, 0);
    const [opening, answer] = run.turns;
    expect(opening).toMatchObject({ writes: [], chosen: null });
    expect([...(answer?.reads ?? [])].sort()).toEqual(['-> hall', 'told']);
    expect(answer?.writes).toContain(answer?.chosen?.text === 'Tell.' ? '-> hall.0.c-0' : '-> hall.0.c-1');
    expect(answer?.writes.includes('told')).toBe(answer?.chosen?.text === 'Tell.');
  });
});

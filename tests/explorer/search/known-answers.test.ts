import { describe, expect, test } from 'vitest';
import { look, saying, shownBy, storyOf, told } from './exploring';

/** Small stories whose answers are known: each gets the right word of the three, and the right finding. */

const stairs = await storyOf('gate-never-met');
const dice = await storyOf('behind-a-seed');
const hall = await storyOf('broken-ways', { endings: { outside: { title: 'Outside' } } });
const [ofStairs, ofDice, ofHall] = [await look(stairs), await look(dice, { expansions: 2_000 }), await look(hall)];

describe('a gate that can’t be met', () => {
  const [script, explored] = [stairs, ofStairs];

  test('is proven unreachable once every state was seen, and says what was seen instead', () => {
    expect(explored.exhausted).toBe(true);
    expect(saying(explored, 'The roof, and all the city.').verdict).toBe('unreachable');
    expect(told(explored)).toEqual([
      'main.ink:18 (stairs) error: “closeness >= 8” is never true here: closeness was 1 to 5. What stands behind it (6 words) can’t be reached. Let something before it meet the condition, ask for less, or take the branch out.',
    ]);
  });

  test('and one that can is reached, by choices that lead there in the game', () => {
    const { verdict, witness } = saying(explored, 'A high window.');
    expect(verdict).toBe('reached');
    expect(witness?.choices).toHaveLength(2);
    expect(witness === null ? '' : shownBy(script, witness)).toContain('A high window.');
  });

  test('with too few tries it is only not found', async () => {
    const hasty = await look(script, { expansions: 2 });
    expect(hasty.exhausted).toBe(false);
    expect(saying(hasty, 'The roof, and all the city.').verdict).toBe('not found');
    expect(told(hasty).join('\n')).toMatch(/warning: “closeness >= 8” was never true here in \d+ states?/);
  });
});

test('what no assignment can bring is proven unreachable without seeing every state', async () => {
  const explored = await look(await storyOf('text-never-assigned'), { expansions: 300 });
  expect(explored.exhausted).toBe(false);
  expect(saying(explored, 'You sing.').verdict).toBe('unreachable');
  expect(saying(explored, 'You hum.').verdict).toBe('reached');
  expect(saying(explored, 'Nobody comes here.').verdict).toBe('unreachable');
  expect(told(explored).join('\n')).toMatch(
    /error: “mood == "gald"” is never true here: mood was "" or "glad" or "sad"/,
  );
  expect(told(explored).join('\n')).toContain('error: The knot “attic” (3 words) can’t be reached.');
});

test('a place that one never gets out of is a soft lock, with the way into it; one with a way out is none', async () => {
  const script = await storyOf('soft-lock');
  const { findings } = await look(script);
  expect(findings).toHaveLength(1);
  const [lock] = findings;
  expect(lock).toMatchObject({
    severity: 'error',
    knot: 'cellar',
    message: 'From here on no end can be reached, whatever is chosen.',
  });
  expect(lock?.witness?.choices).toEqual(['house:cellar_door']);
});

test('a loop that was not wholly tried is no soft lock', async () => {
  const { findings } = await look(await storyOf('soft-lock'), { expansions: 2 });
  expect(findings.filter(({ message }) => message.includes('no end'))).toEqual([]);
});

describe('a line behind a throw', () => {
  const [script, explored] = [dice, ofDice];

  test('is reached, with a seed by which the game shows it', () => {
    const { verdict, witness } = saying(explored, 'A six.');
    expect(verdict).toBe('reached');
    expect(witness === null ? '' : shownBy(script, witness)).toContain('A six.');
  });

  test('that no outcome brings is unreachable only where all outcomes were tried', async () => {
    expect(saying(explored, 'A seven.').verdict).toBe('not found');
    expect(saying(explored, 'The needle in the hay.').verdict).toBe('not found');
    expect(explored.exhausted).toBe(false);
  });

  test('and each outcome of a shuffle is reached', () => {
    for (const color of ['Red.', 'Green.', 'Blue.']) expect(saying(explored, color).verdict).toBe('reached');
  });
});

test('ten million ways are a few states where what was chosen can’t be asked any more', async () => {
  const explored = await look(await storyOf('ten-million-paths'));
  expect(explored.exhausted).toBe(true);
  expect(explored.states).toBe(61);
  expect(saying(explored, 'The tenth door.').verdict).toBe('reached');
  expect(saying(explored, 'The eleventh door.').verdict).toBe('unreachable');
  expect(saying(explored, 'The top.').witness?.choices).toHaveLength(7);
});

test('options without a difference are told of, and those that only are answered alike as such', async () => {
  const findings = told(await look(await storyOf('no-difference')));
  expect(findings.toSorted().toReversed()).toEqual([
    'main.ink:8 (desk) warning: This option makes no difference: it leads to the same words as that of line 6, now and ever after. Let them differ, in words or in what is remembered, or make them one.',
    'main.ink:14 (desk) warning: This option is answered in the same words as that of line 11; only what is remembered differs. Let the answers differ, or mark what is answered later with “# later”.',
  ]);
});

describe('ways that break', () => {
  const explored = ofHall;
  const findings = explored.findings.map(({ message, witness }) => ({ message, choices: witness?.choices }));

  test('a way that runs out of content is found, with the choice that leads there', () => {
    expect(findings).toContainEqual({
      message: "The story broke: ran out of content. Do you need a '-> DONE' or '-> END'?",
      choices: ['hall:fall'],
    });
  });

  test('an endless loop is found, and its lines are named', () => {
    expect(findings).toContainEqual({
      message: 'Lines 22, 23, 25, 26 go round without end: 50000 steps and no choice.',
      choices: ['hall:spin'],
    });
  });

  test('a menu of which nothing can be said is found', () => {
    expect(findings).toContainEqual({
      message: 'Every option that is offered here is unsayable, so that the reader can’t go on.',
      choices: ['hall:speak'],
    });
  });

  test('an end that is no ending is found, where the manifest has endings', () => {
    expect(findings).toContainEqual({
      message: 'The story stops here, and no ending was reached.',
      choices: ['hall:fade'],
    });
    expect(
      findings.map(({ message }) => message).filter((message) => /lift was never|knot|no difference/.test(message)),
    ).toEqual([]);
    expect(explored.endings.get('outside')?.witness?.choices).toEqual(['hall:leave']);
  });
});

import { expect, test } from 'vitest';
import { createDirector } from '../../../src/director/telling';
import { look, saying, scriptOf, shownBy, told } from './exploring';

/** What is left to chance is a choice like another, that nobody makes; only a seed is a way there. */

const inMenu = (body: string): string => `* [Sit.]\n* [Stand.]\n- A table.\n* [Throw.]\n- ${body}\n-> END\n`;

test('what no outcome brings is proven unreachable, since each was tried', async () => {
  const explored = await look(await scriptOf(inMenu('{RANDOM(1, 6) == 7: Seven.|Not seven.}')));
  expect(explored.exhausted).toBe(true);
  expect(saying(explored, 'Seven.').verdict).toBe('unreachable');
});

test('a throw of a million outcomes proves nothing', async () => {
  const explored = await look(await scriptOf(inMenu('{RANDOM(1, 1000000) == 0: Never.|Something.}')));
  expect(explored.exhausted).toBe(false);
  expect(saying(explored, 'Never.').verdict).toBe('not found');
});

test('what two throws must bring together is reached by a seed that brings both', async () => {
  const script = await scriptOf(inMenu('{RANDOM(1, 6) + RANDOM(1, 6) == 12: Twelve.|Less.}'));
  const explored = await look(script);
  const { verdict, witness } = saying(explored, 'Twelve.');
  expect(verdict).toBe('reached');
  expect(witness === null ? '' : shownBy(script, witness)).toContain('Twelve.');
});

test('what falls before the first choice is tried too', async () => {
  const script = await scriptOf(
    'VAR coin = 0\n~ coin = RANDOM(1, 2)\n{coin == 1: Heads.|Tails.}\n* [On.]\n- {coin == 1: Won.|Lost.}\n-> END\n',
  );
  const explored = await look(script);
  expect(explored.exhausted).toBe(true);
  for (const text of ['Heads.', 'Tails.', 'Won.', 'Lost.']) {
    const { witness } = saying(explored, text);
    expect(witness === null ? '' : shownBy(script, witness)).toContain(text);
  }
});

test('what a passage came to before it broke by chance is shown by a seed that does not break it', async () => {
  const script = await scriptOf(
    '-> hall\n=== hall\n* [Throw.]\n- The cup.\n{RANDOM(1, 6) == 6: -> out}\n=== out\nOut.\n-> END\n',
  );
  const explored = await look(script);
  const { witness } = saying(explored, 'The cup.');
  expect(witness === null ? '' : shownBy(script, witness)).toContain('The cup.');
});

test('each item of a list may be the one that is drawn', async () => {
  const script = await scriptOf(
    `LIST birds = crow, finch, wren\nVAR seen = (finch, crow, wren)\n${inMenu('~ temp one = LIST_RANDOM(seen)\n{one == crow: Crow.}{one == finch: Finch.}{one == wren: Wren.}')}`,
  );
  const explored = await look(script);
  expect(explored.exhausted).toBe(true);
  for (const text of ['Crow.', 'Finch.', 'Wren.']) {
    const { witness } = saying(explored, text);
    expect(witness === null ? '' : shownBy(script, witness)).toContain(text);
  }
});

test('what a shuffle could only bring by dealing a card twice is never called reached', async () => {
  const script = await scriptOf(`VAR first = 0
VAR second = 0
-> deal ->
~ first = second
-> deal ->
{first == second: A pair.|No pair.}
-> END
=== deal
{shuffle:
- ~ second = 1
- ~ second = 2
}
->->`);
  const explored = await look(script);
  expect(saying(explored, 'No pair.').verdict).toBe('reached');
  expect(saying(explored, 'A pair.').verdict).toBe('not found');
});

test('a place that is left only by a rare throw is no soft lock', async () => {
  const script = await scriptOf(
    '-> hall\n=== hall\nA hall.\n+ [Knock.]\n  {RANDOM(1, 100000) == 7: -> out}\n  -> hall\n=== out\nOut.\n-> END\n',
  );
  expect(told(await look(script)).filter((finding) => finding.includes('no end'))).toEqual([]);
});

test('an end without an ending has a seed by which the game really ends so', async () => {
  const script = await scriptOf(
    '* [Go.]\n- {RANDOM(1, 6) > 1: -> home}\nIt gets dark.\n-> END\n=== home\nHome.\n# ending: home\n-> END\n',
    { endings: { home: { title: 'Home' } } },
  );
  const { findings } = await look(script);
  expect(findings.map(({ message, line }) => [message, line])).toEqual([
    ['The story stops here, and no ending was reached.', 3],
  ]);
  const witness = findings[0]?.witness ?? expect.fail('no witness');
  const last = createDirector(script).tell(witness).moments.at(-1);
  expect(last?.offers).toEqual([]);
  expect(last?.stands.ending).toBeNull();
});

test('what breaks by no seed that was tried is a warning, since it may be that none does', async () => {
  const script = await scriptOf(`VAR first = 0
VAR second = 0
-> deal ->
~ first = second
-> deal ->
{first == second: -> nowhere}
-> END
=== nowhere
A pair.
=== deal
{shuffle:
- ~ second = 1
- ~ second = 2
}
->->`);
  const { findings } = await look(script);
  expect(findings.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
    "warning: The story broke: ran out of content. Do you need a '-> DONE' or '-> END'?",
  ]);
});

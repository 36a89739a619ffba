import { describe, expect, test } from 'vitest';
import { variablesOf, writeExpression } from '../../../src/story/probing';
import { probeOf } from './probing';

/** A story that asks one thing, whose condition is to be read back. */
const asking = (condition: string): string => `LIST things = pen, cup
VAR closeness = 0
VAR mood = ""
VAR told = false
VAR bag = ()
{${condition}: Yes.}
-> hall
=== hall
* (knock) [Knock.]
* [Wait.]
- (again) Again.
-> END
=== function fits(what, where)
~ return what > where
=== function free()
~ return true
`;

async function gatesOf(ink: string): Promise<readonly string[]> {
  const { gates } = await probeOf(ink);
  return gates.map(({ condition }) => writeExpression(condition));
}

describe('a condition is read back as its author would write it', () => {
  test.each([
    ['closeness >= 8', 'closeness >= 8'],
    ['closeness', 'closeness'],
    ['not told', 'not told'],
    ['told and not told or mood', '(told and not told) or mood'],
    ['-closeness > 1', '-closeness > 1'],
    ['closeness - 1 - 1 > 1', 'closeness - 1 - 1 > 1'],
    ['mood == "glad"', 'mood == "glad"'],
    ['mood == ""', 'mood == ""'],
    ['closeness > 2 && not told', 'closeness > 2 and not told'],
    ['closeness > 2 and (told or mood != "sad")', 'closeness > 2 and (told or mood != "sad")'],
    ['closeness * 2 + 1 == 7', 'closeness * 2 + 1 == 7'],
    ['closeness - (2 - 1) == 7', 'closeness - (2 - 1) == 7'],
    ['not (closeness == 2)', 'not (closeness == 2)'],
    ['closeness < -1', 'closeness < -1'],
    ['MIN(closeness, 3) == 3', 'MIN(closeness, 3) == 3'],
    ['(bag ? pen)', 'bag ? pen'],
    ['(bag !? pen)', 'bag !? pen'],
    ['LIST_COUNT(bag) > 1', 'LIST_COUNT(bag) > 1'],
    ['hall', 'hall'],
    ['hall > 1', 'hall > 1'],
    ['hall.again', 'hall.again'],
    ['TURNS_SINCE(-> hall) > 3', 'TURNS_SINCE(-> hall) > 3'],
    ['READ_COUNT(-> hall) == 2', 'READ_COUNT(-> hall) == 2'],
    ['TURNS() > 9', 'TURNS() > 9'],
    ['RANDOM(1, 6) == 6', 'RANDOM(1, 6) == 6'],
    ['fits(closeness, 2)', 'fits(closeness, 2)'],
    ['told && fits(0, closeness)', 'told and fits(0, closeness)'],
    ['free() or told', 'free() or told'],
  ])('%s', async (asked, read) => {
    expect(await gatesOf(asking(asked))).toEqual([read]);
  });

  test('that of an option stands on the option', async () => {
    const { gates } = await probeOf('VAR gold = 0\n* {gold > 3} {gold < 9} [Buy.]\n  Bought.\n* [Go.]\n- -> END\n');
    const [gate] = gates;
    expect(gates).toHaveLength(1);
    expect(gate).toMatchObject({ opens: 'option', source: { line: 2 } });
    expect(gate === undefined ? '' : writeExpression(gate.condition)).toBe('gold > 3 and gold < 9');
  });

  test('each branch of a row of conditions has its own', async () => {
    const ink = 'VAR gold = 0\n{\n- gold > 3: Rich.\n- gold > 1: So so.\n- else: Poor.\n}\n-> END\n';
    expect(await gatesOf(ink)).toEqual(['gold > 3', 'gold > 1']);
  });

  test('the branches of a switch compare what it switches on', async () => {
    const ink = 'VAR mood = ""\n{mood:\n- "glad": One.\n- "sad": Two.\n- else: Three.\n}\n-> END\n';
    expect(await gatesOf(ink)).toEqual(['mood == "glad"', 'mood == "sad"']);
  });

  test('a condition within a sequence is one, and the sequence itself is none', async () => {
    expect(await gatesOf('VAR gold = 0\n{One{gold: and gold}.|Two.|Three.} {&A|B} {!C|D} {~E|F}\n-> END\n')).toEqual([
      'gold',
    ]);
  });
});

test('the variables of a condition are told once each, those of its functions’ arguments included', async () => {
  const { gates } = await probeOf(asking('closeness > 1 && fits(closeness, 2) && told'));
  expect(gates.map(({ condition }) => variablesOf(condition))).toEqual([['closeness', 'told']]);
});

import { expect, test } from 'vitest';
import { read, written } from './reading';

const idsOf = async (ink: string): Promise<Readonly<Record<string, string>>> => {
  const [opening] = read(await written(ink));
  return Object.fromEntries((opening?.options ?? []).map(({ text, id }) => [text, id]));
};

test('a label names a choice whatever is put in before it, above it, or said in it', async () => {
  const before = await idsOf('-> hall\n== hall\nA hall.\n* (left) [Go left.]\n* (right) [Go right.]\n- -> END');
  const after = await idsOf(
    '-> hall\n== hall\nA hall, {~wide|deep}.\nAnd dark.\n* [Wait.]\n* (right) [Go right.]\n* (left) [Go left, slowly.]\n- -> END',
  );
  expect(before).toEqual({ 'Go left.': 'hall:left', 'Go right.': 'hall:right' });
  expect(after).toMatchObject({ 'Go left, slowly.': 'hall:left', 'Go right.': 'hall:right' });
});

test('without a label a choice put in above loses the others rather than mistaking them', async () => {
  const before = await idsOf('-> hall\n== hall\nA hall.\n* [Go left.]\n* [Go right.]\n- -> END');
  const after = await idsOf('-> hall\n== hall\nA hall.\n* [Wait.]\n* [Go left.]\n* [Go right.]\n- -> END');
  const kept = Object.values(before).filter((id) => Object.values(after).includes(id));
  expect(kept).toEqual([]);
  expect(before['Go left.']).toBe('hall:hall.0.c-0|Go left.');
});

test('without a label an edit of the lines around it changes nothing', async () => {
  const before = await idsOf('-> hall\n== hall\nA hall.\n* [Go left.]\n- -> END');
  const after = await idsOf('-> hall\n== hall\nA hall.\nA long one.\n* [Go left.]\n  Left.\n- -> END');
  expect(after).toEqual(before);
});

test('marks on an option are no part of its name, labelled or not', async () => {
  const before = await idsOf('-> hall\n== hall\nA hall.\n* (left) [Go left.]\n* [Go right.]\n- -> END');
  const after = await idsOf(
    '-> hall\n== hall\n# reflective\nA hall.\n* (left) [Go left. # leans: bold]\n* [Go right. # later]\n- -> END',
  );
  expect(after).toEqual(before);
});

test('the same label in two stitches makes two names', async () => {
  const ink = '-> hall.cellar\n== hall\n= cellar\n<- attic\n* (go) [Up.] -> END\n= attic\n* (go) [Down.] -> END';
  expect(await idsOf(ink)).toEqual({ 'Up.': 'hall.cellar:go', 'Down.': 'hall.attic:go' });
});

test('the record of a choice says where it was written', async () => {
  const { compiled } = await written('INCLUDE two.ink\n-> two', {
    'two.ink': '== two\nA.\n* (go) [Go.]\n** [On.]\n- -> END',
  });
  expect(Object.values(compiled.choices)).toEqual([
    { label: 'go', knot: 'two', source: { file: 'two.ink', line: 3 } },
    { label: null, knot: 'two', source: { file: 'two.ink', line: 4 } },
  ]);
});

test('the fingerprint is that of what is read: remarks do not change it, words do', async () => {
  const fingerprint = async (ink: string): Promise<string> => (await written(ink)).compiled.fingerprint;
  const one = await fingerprint('A line.\n-> END');
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(await fingerprint('// A remark.\nA line.\n-> END')).toBe(one);
  expect(await fingerprint('Another line.\n-> END')).not.toBe(one);
});

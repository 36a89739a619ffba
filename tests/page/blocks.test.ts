import { expect, test } from 'vitest';
import { blocksOf } from '../../src/page/transcript/blocks';
import { letterOnDesk } from '../../src/page/transcript/desk-letter';
import { line, manifest, moment, offer } from './moments';

const kinds = (blocks: ReturnType<typeof blocksOf>): string[] => blocks.map(({ kind }) => kind);

test('consecutive lines of one letter are one sheet, and another letter is another', () => {
  const said = moment(0, {
    lines: [
      line('Dear A,', { letter: 'a' }),
      line('It rains.', { letter: 'a' }),
      line('Dear B,', { letter: 'b' }),
      line('And then.'),
    ],
  });
  const blocks = blocksOf({ moment: said, deskBefore: null, manifest });
  expect(kinds(blocks)).toEqual(['sheet', 'sheet', 'prose']);
  expect(blocks[0]).toMatchObject({ letter: 'a', lines: ['Dear A,', 'It rains.'] });
});

test('a line written while the letter lies on the desk is a draft, and the last of them lies on the desk itself', () => {
  const said = moment(1, {
    staging: 'desk',
    lines: [line('It rains.', { letter: 'a' }), line('It did not.'), line('P.S.', { letter: 'a' })],
  });
  expect(blocksOf({ moment: said, deskBefore: 'a', manifest }).slice(1)).toEqual([
    { kind: 'draft', letter: 'a', lines: ['It rains.'], last: false },
    { kind: 'prose', text: 'It did not.' },
    { kind: 'draft', letter: 'a', lines: ['P.S.'], last: true },
  ]);
});

test('a letter that leaves the desk is shown whole, with what was written last marked fresh', () => {
  const said = moment(2, {
    lines: [line('Yours.', { letter: 'a' }), line('You fold it.')],
    stands: { letters: { a: ['Dear A,', 'It rains.', 'Yours.'] } },
  });
  expect(blocksOf({ moment: said, deskBefore: 'a', manifest })[1]).toEqual({
    kind: 'sheet',
    letter: 'a',
    lines: ['Dear A,', 'It rains.', 'Yours.'],
    fresh: 1,
  });
});

test('a letter that leaves the desk in two stretches shows no line before it is written, and none twice', () => {
  const said = moment(2, {
    lines: [line('It rains.', { letter: 'a' }), line('You stop.'), line('Yours.', { letter: 'a' })],
    stands: { letters: { a: ['Dear A,', 'It rains.', 'Yours.'] } },
  });
  expect(blocksOf({ moment: said, deskBefore: 'a', manifest }).slice(1)).toEqual([
    { kind: 'sheet', letter: 'a', lines: ['Dear A,', 'It rains.'], fresh: 1 },
    { kind: 'prose', text: 'You stop.' },
    { kind: 'sheet', letter: 'a', lines: ['Yours.'], fresh: 0 },
  ]);
});

test('a letter that leaves the desk without another word is shown whole all the same', () => {
  const said = moment(2, { stands: { letters: { a: ['Dear A,'] } } });
  expect(blocksOf({ moment: said, deskBefore: 'a', manifest })[1]).toMatchObject({ kind: 'sheet', lines: ['Dear A,'] });
});

test('a choice whose words open what is then written is not seen twice', () => {
  const chosen = offer('rain', { text: 'It rains.' });
  const written = moment(1, { chosen, lines: [line('It rains. It has rained since May.', { letter: 'a' })] });
  const spoken = moment(1, { chosen, lines: [line('It rains, you say.')] });
  expect(blocksOf({ moment: written, deskBefore: null, manifest })[0]).toMatchObject({ kind: 'chosen', onPaper: true });
  expect(blocksOf({ moment: spoken, deskBefore: null, manifest })[0]).toMatchObject({ kind: 'chosen', onPaper: false });
});

test('the ear is told who speaks wherever somebody else spoke last', () => {
  const lines = [
    line('Hello.', { speaker: 'ines' }),
    line('Again.', { speaker: 'ines' }),
    line('The lamp turns.'),
    line('Still here.', { speaker: 'ines' }),
    line('So am I.', { speaker: 'lamp' }),
  ];
  const said = blocksOf({ moment: moment(0, { lines }), deskBefore: null, manifest }).filter(
    (block) => block.kind === 'said',
  );
  expect(said.map(({ name, named, voice }) => [name, named, voice])).toEqual([
    ['Inés', true, 'plain'],
    ['Inés', false, 'plain'],
    ['Inés', true, 'plain'],
    ['The lamp', true, 'light'],
  ]);
});

test('the letter on the desk stays there while nothing else is written, and leaves with the desk', () => {
  const bare = moment(1, { staging: 'desk' });
  expect(letterOnDesk(bare, 'a')).toBe('a');
  expect(letterOnDesk(bare, null)).toBeNull();
  expect(letterOnDesk(moment(2, { staging: 'desk', lines: [line('Dear B,', { letter: 'b' })] }), 'a')).toBe('b');
  expect(letterOnDesk(moment(3), 'a')).toBeNull();
});

test('behind a line that asks for a chorus stand the answers that were not given', () => {
  const before = [moment(0, { offers: [offer('stay'), offer('go')] }), moment(1, { chosen: offer('stay') })];
  const now = moment(2, {
    chosen: offer('left'),
    lines: [line('They all speak.', { chorus: 9 }), line('Then nobody.')],
  });
  expect(blocksOf({ moment: now, before, deskBefore: null, manifest }).slice(1)).toEqual([
    { kind: 'prose', text: 'They all speak.' },
    { kind: 'chorus', texts: ['Take go.', 'Take right.'] },
    { kind: 'prose', text: 'Then nobody.' },
  ]);
});

test('where nothing was left unsaid there is no chorus', () => {
  const alone = moment(0, { lines: [line('They all speak.', { chorus: 9 })] });
  expect(blocksOf({ moment: alone, deskBefore: null, manifest })).toEqual([{ kind: 'prose', text: 'They all speak.' }]);
});

test('a note stands in the margin behind the line that it is written beside', () => {
  const said = moment(0, { lines: [line('It rains.', { margin: 'I counted.' }), line('It stops.')] });
  expect(blocksOf({ moment: said, deskBefore: null, manifest })).toEqual([
    { kind: 'prose', text: 'It rains.' },
    { kind: 'margin', text: 'I counted.' },
    { kind: 'prose', text: 'It stops.' },
  ]);
});

import { expect, test } from 'vitest';
import { bookOf } from '../../../src/page/book/book';
import { manifest as bare, moment } from '../moments';

const manifest = {
  ...bare,
  letters: { aunt: { title: 'To an aunt' } },
  books: { lamp: { title: 'By Lamplight' } },
};
const written = { aunt: ['Dear aunt,', 'It rains.'], log: ['Fog since four.'] };
const at = (stands: Parameters<typeof moment>[1] & object) => moment(3, stands);

test('the letters of a run are bound in the order in which they were begun, each under what stands over it', () => {
  expect(bookOf(at({ stands: { letters: written, book: 'lamp' } }), manifest)).toEqual({
    title: 'By Lamplight',
    byline: 'The Keeper’s Log',
    language: 'en',
    leaves: [
      { name: 'aunt', title: 'To an aunt', lines: ['Dear aunt,', 'It rains.'] },
      { name: 'log', title: null, lines: ['Fog since four.'] },
    ],
  });
});

test('before the story binds them or ends there is no book', () => {
  expect(bookOf(at({ stands: { letters: written } }), manifest)).toBeNull();
});

test('an ending binds them under the story’s own title, where the story gave none', () => {
  expect(bookOf(at({ stands: { letters: written, ending: 'fog' } }), manifest)).toMatchObject({
    title: 'The Keeper’s Log',
    byline: 'A trial',
  });
});

test('what is unbound is left out, and a book of nothing is none', () => {
  const bound = (...unbound: string[]) => bookOf(at({ stands: { letters: written, book: 'lamp', unbound } }), manifest);
  expect(bound('aunt')?.leaves.map(({ name }) => name)).toEqual(['log']);
  expect(bound('aunt', 'log')).toBeNull();
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(`src/page/styles/${name}.css`, 'utf8');
const sheet = read('keepsake');

test('the sheet stands by itself, as it has to in a file: it fetches nothing and leans on no name of another sheet', () => {
  expect(sheet).not.toMatch(/url\(|@import|var\(--/);
});

test('it prints on the same page as the book, since both sheets may stand in one document and pages have no owner', () => {
  const pageOf = (css: string) => /@page [^}]*}/.exec(css)?.[0];
  expect(pageOf(sheet)).toContain('margin');
  expect(pageOf(sheet)).toBe(pageOf(read('book')));
});

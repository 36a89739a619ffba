// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { renderOpening } from '../../src/page/render';
import { standInForTheBrowser, tryPage } from './browser';
import { line, manifest, moment, offer } from './moments';

beforeEach(standInForTheBrowser);

const first = moment(0, {
  lines: [line('It is <dusk> & the lamp is cold.'), line('Dear A,', { letter: 'a' })],
  offers: [offer('light'), offer('sleep', { unsayable: true })],
});

test('the opening holds title, byline, note, first words and first choices as text', () => {
  const html = renderOpening({ manifest, opening: { first }, pictureUrl: '/base.webp' });
  for (const text of [
    'The Keeper’s Log',
    'A trial',
    'Mentions weather.',
    'It is &lt;dusk> &amp; the lamp is cold.',
    'Take light.',
  ])
    expect(html).toContain(text);
  expect(html).toContain('data-opening="/base.webp"');
});

test('nothing in it needs an inline style or an inline script', () => {
  const html = renderOpening({ manifest, opening: { first }, pictureUrl: null });
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=|<script/);
});

test('the page takes over what was rendered: the very same elements, saying the same', () => {
  let before: Element[] = [];
  let words: string | null = null;
  const { root } = tryPage(first, {
    before(rendered) {
      before = [...rendered.querySelectorAll('*')];
      words = rendered.textContent;
    },
  });
  const after = [...root.querySelectorAll('*')];
  expect(after.length).toBe(before.length);
  expect(after.every((element, at) => element === before[at])).toBe(true);
  expect(root.textContent).toBe(words);
});

test('a document that came without the opening gets it from the page', () => {
  const { text } = tryPage(first, { rendered: false });
  expect(text('[data-turn="0"]')).toContain('It is <dusk> & the lamp is cold.');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utterancesOf } from '../../src/sound/utterances';
import { line, manifest } from '../page/moments';

const lines = [
  line('The lamp turns.'),
  line('I am here.', { speaker: 'lamp' }),
  line('So am I.', { speaker: 'ines' }),
  line('Who else?', { speaker: 'nobody' }),
];

test('nobody’s lines, those of light, or all are spoken, in their order', () => {
  expect(utterancesOf({ lines }, 'none', manifest.cast)).toEqual([]);
  expect(utterancesOf({ lines }, 'light', manifest.cast)).toEqual(['I am here.']);
  expect(utterancesOf({ lines }, 'all', manifest.cast)).toEqual(lines.map(({ text }) => text));
});

test('what has no words is no utterance', () => {
  expect(utterancesOf({ lines: [line('* * *'), line('…')] }, 'all', manifest.cast)).toEqual([]);
});

test('a long line is said breath by breath, each within what browsers speak to the end', () => {
  const sentence = 'She looked up, and the fog went on.';
  const pieces = utterancesOf({ lines: [line(Array(20).fill(sentence).join(' '))] }, 'all', manifest.cast);
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(180);
});

test('a closing quotation mark stays with what it closes', () => {
  const long = 'word '.repeat(34).trim();
  expect(utterancesOf({ lines: [line(`“${long}.” Then she left.`)] }, 'all', manifest.cast)).toEqual([
    `“${long}.”`,
    'Then she left.',
  ]);
});

test('whatever is written, every word is said, once and in order', () => {
  const words = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const text = fc
    .array(fc.constantFrom('Yes.', 'no', 'perhaps,', '“Who?”', 'it’s', '1.5', 'fog…', 'and', '!', '?'), {
      maxLength: 120,
    })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (written) => {
      expect(words(utterancesOf({ lines: [line(written)] }, 'all', manifest.cast).join(' '))).toEqual(words(written));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersNotGiven } from '../../src/director';
import { createDirector } from '../../src/director/telling';
import { bareManifest } from '../../src/story';
import { compileStory } from '../../src/story/compiler';
import { moment, offer } from '../page/moments';

/** A road on which each moment offers these, and the first of them is taken. */
const roadOf = (...offered: readonly (readonly string[])[]) =>
  [...offered, ['and so on']].map((texts, turn) =>
    moment(turn, {
      chosen: turn === 0 ? null : offer('taken', { text: offered[turn - 1]?.[0] ?? '' }),
      offers: texts.map((text) => offer(text, { text })),
    }),
  );

test('what was offered and left is told in the order of the road', () => {
  expect(answersNotGiven(roadOf(['Stay.', 'Go.'], ['Ask.', 'Wait.', 'Laugh.']), 9)).toEqual(['Go.', 'Wait.', 'Laugh.']);
});

test('what is offered now is still open, and no answer that was not given', () => {
  expect(answersNotGiven(roadOf(), 9)).toEqual([]);
});

test('what could not be said was never offered', () => {
  const [first, ...rest] = roadOf(['Stay.', 'Go.']);
  const struck = moment(0, {
    offers: [...(first?.offers ?? []), offer('love', { text: 'I love you.', unsayable: true })],
  });
  expect(answersNotGiven([struck, ...rest], 9)).toEqual(['Go.']);
});

test('what was left once and given later is not among them', () => {
  expect(answersNotGiven(roadOf(['Stay.', 'Go.'], ['Go.', 'Wait.']), 9)).toEqual(['Wait.']);
});

test('of many, as many as are wanted are taken from all along the road, each once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }), (most, turns) => {
      const road = roadOf(...Array.from({ length: turns }, (_, turn) => [`Yes, ${turn}.`, `No, ${turn}.`]));
      const left = answersNotGiven(road, most);
      expect(left).toHaveLength(Math.min(most, turns));
      expect(new Set(left).size).toBe(left.length);
      const turnsOf = left.map((text) => Number(/\d+/.exec(text)?.[0]));
      expect(turnsOf).toEqual([...turnsOf].sort((a, b) => a - b));
    }),
  );
});

test('a chorus belongs to the line that asks for it', async () => {
  const ink = 'One by one.\n* (stay) [Stay.]\n* (go) [Go.]\n-\n# chorus: 9\nAll at once.\nNobody.\n-> END';
  const made = await compileStory({ entry: 'main.ink', readFile: () => ink });
  if (made.compiled === null) throw new Error(made.findings.map(({ message }) => message).join('\n'));
  const { compiled, sources } = made;
  const director = createDirector({ compiled, sources, manifest: bareManifest('test', 'Test', 'main.ink') });
  const { moments } = director.tell({ seed: 1, choices: [':stay'] });
  expect(moments.at(-1)?.lines.map(({ text, chorus }) => [text, chorus])).toEqual([
    ['All at once.', 9],
    ['Nobody.', undefined],
  ]);
  expect(answersNotGiven(moments, 9)).toEqual(['Go.']);
});

test('a note in the margin belongs to the line that it is written beside', async () => {
  const ink = 'It rains. # margin: She was counting.\nIt stops.\n-> END';
  const made = await compileStory({ entry: 'main.ink', readFile: () => ink });
  if (made.compiled === null) throw new Error(made.findings.map(({ message }) => message).join('\n'));
  const { compiled, sources } = made;
  const director = createDirector({ compiled, sources, manifest: bareManifest('test', 'Test', 'main.ink') });
  const { moments } = director.tell({ seed: 1, choices: [] });
  expect(moments[0]?.lines.map(({ text, margin }) => [text, margin])).toEqual([
    ['It rains.', 'She was counting.'],
    ['It stops.', undefined],
  ]);
});

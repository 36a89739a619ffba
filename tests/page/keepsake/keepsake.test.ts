import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moment, SpokenLine } from '../../../src/director';
import { keepsakeOf } from '../../../src/page/keepsake/keepsake';
import { line, manifest, moment, offer } from '../moments';
import { allTexts, link, saidBy, watch } from './roads';

const keep = (road: readonly Moment[]) => keepsakeOf(road, manifest, link);

test('a run is kept chapter by chapter under the story’s title, with the ending it came to and the way back to it', () => {
  expect(keep(watch)).toEqual({
    title: 'The Keeper’s Log',
    byline: 'A trial',
    language: 'en',
    chapters: [
      {
        title: 'Watch',
        pieces: [
          { kind: 'prose', text: 'At six the lamp is lit.' },
          { kind: 'chosen', text: 'Take the log.' },
          { kind: 'prose', text: 'The log wants its line.' },
          {
            kind: 'letter',
            letter: 'log',
            lines: ['To the Board,', 'Calm, and we saw nobody.', 'Yours, the keeper.'],
          },
          { kind: 'prose', text: 'You blot it.' },
          { kind: 'said', name: 'Radio', voice: 'machine', text: 'State the number of ships.', named: true },
          { kind: 'chosen', text: 'None.' },
          { kind: 'said', name: 'Radio', voice: 'machine', text: 'Recorded.', named: true },
        ],
      },
      {
        title: 'Day',
        pieces: [
          { kind: 'prose', text: 'Then it is day.' },
          { kind: 'said', name: 'Inés', voice: 'plain', text: 'You have ink on your chin.', named: true },
          { kind: 'said', name: 'The lamp', voice: 'light', text: 'I saw it too.', named: true },
        ],
      },
    ],
    ending: 'Fog',
    link,
  });
});

test('where a moment doesn’t say which line begins its chapter, all of it is the new one’s', () => {
  const road = [moment(0), moment(1, { stands: { chapter: 'Day' } }), moment(2, { stands: { chapter: 'Day' } })];
  expect(keep(road).chapters.map(({ title, pieces }) => [title, pieces.length])).toEqual([
    ['Watch', 1],
    ['Day', 4],
  ]);
});

test('what is read before any chapter is named stands under no title', () => {
  const road = [moment(0, { stands: { chapter: null } }), moment(1)];
  expect(keep(road).chapters.map(({ title }) => title)).toEqual([null, 'Watch']);
});

test('a choice that leads straight to a chapter is the last of the one before it', () => {
  const road = [moment(0), moment(1, { lines: [line('Day.', { chapter: 'Day' })], stands: { chapter: 'Day' } })];
  expect(keep(road).chapters.map(({ pieces }) => pieces.at(-1)?.kind)).toEqual(['chosen', 'prose']);
});

test('a letter that something comes between goes on as a sheet of its own, and isn’t said again when it is sent', () => {
  const letter = (text: string): SpokenLine => line(text, { letter: 'log' });
  const road = [
    moment(0, { lines: [letter('To the Board,')], staging: 'desk', stands: { letters: { log: ['To the Board,'] } } }),
    moment(1, {
      chosen: offer('close', { text: 'No close.' }),
      lines: [line('The line stands as it is.')],
      stands: { letters: { log: ['To the Board,'] } },
    }),
    moment(2, { lines: [letter('P.S. It rains.')], stands: { letters: { log: ['To the Board,', 'P.S. It rains.'] } } }),
  ];
  expect(allTexts(keep(road))).toEqual([
    'To the Board,',
    'No close.',
    'The line stands as it is.',
    'Take c2.',
    'P.S. It rains.',
  ]);
});

test('behind a line with a chorus stand the answers that were not given, and none that was', () => {
  const road = [
    moment(0, { offers: [offer('stay'), offer('go')] }),
    moment(1, {
      chosen: offer('stay'),
      lines: [line('The stairs.'), line('They all speak.', { chapter: 'Day', chorus: 9 })],
      stands: { chapter: 'Day' },
    }),
  ];
  expect(keep(road).chapters[1]?.pieces).toEqual([
    { kind: 'prose', text: 'They all speak.' },
    { kind: 'chorus', texts: ['Take go.'] },
  ]);
});

test('before an ending none is named, one that the manifest doesn’t know goes by its own name, and no road is no chapter', () => {
  expect(keep([moment(0)]).ending).toBeNull();
  expect(keep([moment(0, { stands: { ending: 'mist' } })]).ending).toBe('mist');
  expect(keep([])).toMatchObject({ chapters: [], ending: null });
});

test('every line and every choice of any road is there once and in order', () => {
  const chapters = ['Watch', 'Day', 'Dusk'] as const;
  const spoken = fc.record({
    speaker: fc.constantFrom(null, null, 'ines', 'lamp', 'stranger'),
    letter: fc.constantFrom(null, null, 'log', 'aunt'),
    begins: fc.option(fc.constantFrom(...chapters), { freq: 6, nil: null }),
  });
  const turn = fc.record({
    lines: fc.array(spoken, { maxLength: 5 }),
    staging: fc.constantFrom(null, 'desk' as const),
    onPaper: fc.boolean(),
    stray: fc.constantFrom(null, null, null, ...chapters),
  });
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 8 }), (turns) => {
      let letters: Record<string, readonly string[]> = {};
      let chapter = 'Watch';
      const road = turns.map(({ lines, staging, onPaper, stray }, at) => {
        const told = lines.map(({ speaker, letter, begins }, nth): SpokenLine => {
          const text = `Line ${at}.${nth}, and on.`;
          if (letter !== null) letters = { ...letters, [letter]: [...(letters[letter] ?? []), text] };
          const isNew = begins !== null && begins !== chapter;
          if (isNew) chapter = begins;
          return line(text, { speaker: letter === null ? speaker : null, letter, ...(isNew && { chapter: begins }) });
        });
        if (stray !== null && told.every((one) => one.chapter === undefined)) chapter = stray;
        const text = onPaper ? `Line ${at}.0` : `Choice ${at}.`;
        const chosen = at === 0 ? null : offer(`c${at}`, { text });
        return moment(at, { chosen, lines: told, staging, stands: { letters, chapter } });
      });
      // Where the choice leads straight to a chapter it is in the one before, and its words are not what is written there.
      const isOnPaper = ({ chosen, lines: [first] }: Moment) =>
        chosen?.text.startsWith('Line') === true && first?.letter != null && first.chapter === undefined;
      const kept = keep(road);
      expect(allTexts(kept)).toEqual(saidBy(road, isOnPaper));
      kept.chapters.forEach(({ title, pieces }, at) => {
        expect(pieces).not.toHaveLength(0);
        expect(title).not.toBe(kept.chapters[at - 1]?.title);
      });
    }),
    { numRuns: 300 },
  );
});

test('keeping leaves the road as it was', () => {
  const before = structuredClone(watch);
  keep(watch);
  expect(watch).toEqual(before);
});

import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { judgeTargets } from '../../../src/explorer/measures/ratchet';
import { type Report, reportOf } from '../../../src/explorer/measures/report';
import type { Target } from '../../../src/explorer/measures/targets';
import { reportPage } from '../../../src/explorer/measures/terminal';
import { amount, bar, colouredInk, inkFor, inWords, plainInk } from '../../../src/explorer/measures/typeset';
import { digest, explored, line, manifest, option, run, turn, written } from './made';

const story = written(
  { text: 'It rains.', knot: 'hall' },
  { text: 'They part.', knot: 'a_knot_with_a_name_that_no_column_is_wide_enough_for' },
  { text: 'A mouse.', knot: 'hall.cupboard' },
);
const game = manifest({ axes: { trust: { min: 0, max: 3, start: 0, bands: [] } } });
const personas = ['frank', 'guarded', 'joking', 'cruel', 'tender', 'random'];
const runs = personas.map((persona, index) =>
  digest(
    story,
    run(
      [
        turn({ lines: [line(story, 'It rains.', ['thread: rain'])], offered: [option('On.')] }),
        turn({ chosen: option('On.'), lines: [line(story, 'They part.')] }),
      ],
      { index, persona, ending: index < 3 ? 'parted' : null },
    ),
    game,
  ),
);
const search = explored(story, runs, { exhausted: false, states: 12_345 });
const report: Report = reportOf(
  {
    ...search,
    endings: new Map([...search.endings, ['drowned', { verdict: 'not found', witness: null }]]),
    knots: new Map([...search.knots, ['hall.cupboard', { verdict: 'unreachable', witness: null }]]),
  },
  { manifest: game },
  [],
);
const targets: readonly Target[] = [
  { measure: 'gap.median', atMost: 100, held: true, why: 'it is so' },
  { measure: 'words.written', atLeast: 50_000, atMost: 75_000, held: false, why: 'it is so' },
  { measure: 'gap.maxHeld', atMost: 600, held: false, why: 'it is so' },
];
const page = (ink = plainInk): readonly string[] =>
  reportPage(report, { title: 'A game', seed: 7, judged: judgeTargets(targets, report), ink });
const lineOf = (start: string): string => page().find((one) => one.trim().startsWith(start)) ?? '';

describe('the page of a report', () => {
  test('begins with what was read, by whom, and how far', () => {
    expect(page().slice(0, page().indexOf(''))).toEqual([
      'A game',
      'Read by 6 simulated readers (1 frank, 1 guarded, 1 joking, 1 cruel, 1 tender, 1',
      'random), with seed 7.',
      'The search saw 12,345 states by 8 choices, in 0.3 s. There may be more: what was',
      'not found is not proven unreachable.',
      'Shares are shares among these readers, in this mix, and of no others.',
    ]);
  });

  test('says of a measure whether its target is met, and whether it is held', () => {
    expect(lineOf('words written')).toMatch(/^ {2}words written +6 {2}✗ 50,000 to 75,000$/);
    expect(page().find((one) => one.startsWith('  median'))).toMatch(/^ {2}median +2 {2}✓ at most 100 +held$/);
  });

  test('neither ticks nor crosses a number that can’t be taken', () => {
    expect(lineOf('longest in a held scene')).toMatch(/ – {4}at most 600$/);
  });

  test('leaves out what can’t be taken where no target waits for it', () => {
    expect(lineOf('rare pieces')).toBe('');
  });

  test('counts the targets', () => {
    expect(page()).toContain('  1 of 3 met, 1 held');
  });

  test('shows endings by persona as bars, and of those not reached the verdict', () => {
    expect(lineOf('parted')).toBe('  parted          50 % ███████ ███████ ███████                            1    0');
    expect(lineOf('drowned')).toMatch(/^ {2}drowned +not found$/);
  });

  test('shows where readers come, and says of what they can’t come to that it is unreachable', () => {
    expect(lineOf('hall')).toMatch(/^ {2}hall +█{34} +100 %$/);
    expect(lineOf('.cupboard')).toMatch(/^ {4}\.cupboard +unreachable$/);
  });

  test('is never wider than 80 columns', () => {
    expect(page().filter((one) => one.length > 80)).toEqual([]);
  });

  test('has one empty line between its parts, and none at either end', () => {
    const text = page().join('\n');
    expect(text).not.toMatch(/\n\n\n/);
    expect(text.trim()).toBe(text);
  });

  test('in colour says the same', () => {
    const coloured = page(colouredInk).join('\n');
    expect(coloured).toContain('\u001b[32m✓\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(page().join('\n'));
  });

  test('can be set of a story that nobody has read', () => {
    const empty = reportOf(explored(written(), []), { manifest: manifest() }, []);
    expect(reportPage(empty, { title: 'Nothing', seed: 1, judged: [], ink: plainInk }).join('\n')).toContain(
      'Read by 0 simulated readers, with seed 1.',
    );
  });
});

test('a terminal is written to in colour only where somebody looks and has not asked for none', () => {
  expect(inkFor({ isTTY: true }, {})).toBe(colouredInk);
  expect(inkFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(plainInk);
  expect(inkFor({}, {})).toBe(plainInk);
});

test('a bar is as long as its share, and shows anything that is more than nothing', () => {
  expect([bar(0, 4), bar(0.5, 4), bar(1, 4), bar(0.0001, 4), bar(0.28125, 4)]).toEqual([
    '    ',
    '██  ',
    '████',
    '▏   ',
    '█▏  ',
  ]);
});

test('a number has a digit behind the point only below a hundred, and a share is in percent', () => {
  expect([amount(2.56), amount(1983.9), amount(0.6039, true), amount(null)]).toEqual(['2.6', '1,984', '60.4 %', '–']);
});

test('a target is put in words', () => {
  expect(inWords({ atLeast: 0.2, atMost: 0.35 }, true)).toBe('20 to 35 %');
  expect(inWords({ atLeast: 7 }, false)).toBe('at least 7');
  expect(inWords({ atLeast: 2, atMost: 2 }, false)).toBe('exactly 2');
});

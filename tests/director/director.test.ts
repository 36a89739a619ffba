import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/director';
import { pageOf } from './recording';
import { testStory } from './told';

const standing = await testStory('what-stands');
const breaking = await testStory('breaks-at-a-choice');
const last = (moments: readonly Moment[]): Moment => moments.at(-1) ?? expect.fail('no moment');
const tell = (...choices: string[]) => standing.direct().tell({ seed: 1, choices });

describe('a moment', () => {
  it('holds the lines with their speakers, and what stands', () => {
    const { moments, trouble } = tell();
    expect(trouble).toBeNull();
    expect(moments).toHaveLength(1);
    const [opening] = moments;
    expect(opening?.lines.map(({ text, speaker }) => [speaker, text])).toEqual([
      [null, 'Rain on the glass roof.'],
      ['guide', 'You came.'],
    ]);
    expect(opening?.stands).toEqual({
      chapter: 'The hall',
      scene: 'arrival',
      recap: 'You came in from the rain.',
      era: 'old',
      place: { name: 'hall', hour: 'dusk' },
      light: 'asleep',
      present: ['guide'],
      air: 'rain',
      music: 'slow',
      parts: [],
      levels: { warmth: 2 },
      letters: {},
      book: null,
      unbound: [],
      ending: null,
    });
    expect(opening).toMatchObject({ turn: 0, chosen: null, staging: null, moved: [] });
  });

  it('knows where each line was written', () => {
    const source = tell().moments[0]?.lines[0]?.source;
    expect(source).toMatchObject({ file: 'what-stands.ink' });
    expect(source?.line).toBeGreaterThan(1);
  });

  it('knows the line that a chapter begins with, even where that is not its first', async () => {
    const director = (await testStory('chapters')).direct();
    const { moments } = director.tell({ seed: 1, choices: ['hall:up'] });
    expect(moments.map(({ lines }) => lines.map(({ text, chapter }) => [chapter, text]))).toEqual([
      [
        ['The hall', 'It rains.'],
        [undefined, 'It rains on.'],
      ],
      [
        [undefined, 'The stairs turn.'],
        ['The loft', 'It rains closer.'],
      ],
    ]);
  });

  it('carries over what stands, and leaves behind what happened', () => {
    const [opening, desk] = tell('hall:nod').moments;
    expect(opening?.happenings).toEqual([{ kind: 'sound', name: 'door' }]);
    expect(desk?.happenings).toEqual([]);
    expect(desk?.stands).toMatchObject({
      chapter: 'The hall',
      place: { name: 'desk', hour: 'night' },
      light: 'listening',
      present: [],
      air: 'rain',
      music: 'slow',
      parts: [],
    });
  });

  it('offers options with their manners, and the one that cannot be said', () => {
    expect(tell().moments[0]?.offers).toEqual([
      { id: 'hall:nod', text: 'Nod.', manner: 'shy', unsayable: false },
      { id: 'hall:laugh', text: 'Laugh out loud.', manner: 'bold', unsayable: false },
      { id: 'hall:shout', text: 'Shout.', manner: null, unsayable: true },
    ]);
  });

  it('is staged for its own offers and no further', () => {
    expect(tell('hall:nod', 'desk:dear').moments.map(({ staging }) => staging)).toEqual([null, 'desk', null]);
  });

  it('keeps the letters line by line, and lets an air fall silent', () => {
    const now = last(tell('hall:nod', 'desk:dear').moments);
    expect(now.stands.letters).toEqual({ aunt: ['Dear aunt,', 'it rains here.'] });
    expect(now.lines.map(({ letter }) => letter)).toEqual(['aunt', 'aunt', null]);
    expect(now.stands.air).toBeNull();
  });

  it('names the choice that led to it as it was offered', () => {
    expect(last(tell('hall:laugh').moments).chosen).toEqual({
      id: 'hall:laugh',
      text: 'Laugh out loud.',
      manner: 'bold',
      unsayable: false,
    });
  });

  it('says how the axes moved and by what', () => {
    const { moved, stands } = last(tell('hall:laugh').moments);
    expect(stands.levels).toEqual({ warmth: 6 });
    expect(moved).toMatchObject([{ axis: 'warmth', from: 2, to: 6, cause: { turn: 1, choice: 'hall:laugh' } }]);
  });

  it('names the line and the knot of each movement, even where one turn moves an axis there and back', async () => {
    const moving = await testStory('moves-there-and-back');
    const [choice] = moving.direct().tell({ seed: 1, choices: [] }).moments[0]?.offers ?? [];
    const { moved } = last(moving.direct().tell({ seed: 1, choices: [choice?.id ?? ''] }).moments);
    const file = 'moves-there-and-back.ink';
    expect(moved).toMatchObject([
      { axis: 'warmth', from: 2, to: 5, cause: { turn: 1, knot: 'door', source: { file, line: 9 } } },
      { axis: 'warmth', from: 5, to: 2, cause: { turn: 1, knot: 'stairs', source: { file, line: 14 } } },
    ]);
  });

  it('stands at an ending once one is reached', () => {
    const now = last(tell('hall:nod', 'desk:dear', 'desk:bold_end').moments);
    expect(now.stands.ending).toBe('folded');
    expect(now.offers).toEqual([]);
  });

  it('is plain data, equal to itself through JSON', () => {
    const { moments } = tell('hall:nod', 'desk:dear');
    expect(JSON.parse(JSON.stringify(moments))).toEqual(moments);
  });
});

describe('what the script is told between turns', () => {
  it('lets two readers who answer differently read differently', () => {
    expect(pageOf(tell('hall:laugh', 'desk:dear', 'desk:bold_end').moments).at(-1)).toBe(
      'It is warm in the hall; you were bold.',
    );
    expect(pageOf(tell('hall:nod', 'desk:dear', 'desk:shy_end').moments).at(-1)).toBe(
      'It is cool in the hall; you were shy.',
    );
  });

  it('is left out where the script declares no variable for it', () => {
    expect(breaking.direct().tell({ seed: 1, choices: ['rooms:hold'] }).trouble).toBeNull();
  });
});

describe('a road that cannot be told to its end', () => {
  it('is told up to a choice that is no longer offered, and says how far', () => {
    const { moments, trouble } = tell('hall:nod', 'desk:nobody', 'desk:shy_end');
    expect(moments).toHaveLength(2);
    expect(trouble?.message).toContain('no longer offered');
    expect(trouble?.message).toContain('after 1 of 3 choices');
  });

  it('is not told past an option that cannot be said', () => {
    expect(tell('hall:shout')).toMatchObject({ moments: [{ turn: 0 }], trouble: { severity: 'error' } });
  });

  it('is told up to a runtime error, and goes on elsewhere afterwards', () => {
    const director = breaking.direct();
    const broken = director.tell({ seed: 1, choices: ['rooms:hold', 'rooms:fall'] });
    expect(broken.moments).toHaveLength(2);
    expect(broken.trouble).toMatchObject({ severity: 'error', knot: 'shaft' });
    const whole = director.tell({ seed: 1, choices: ['rooms:hold', 'rooms:hold'] });
    expect(whole.trouble).toBeNull();
    expect(whole.moments).toEqual(breaking.direct().tell({ seed: 1, choices: ['rooms:hold', 'rooms:hold'] }).moments);
  });

  it('is told up to an endless loop, and names the knot', () => {
    const { moments, trouble } = breaking.direct().tell({ seed: 1, choices: ['rooms:spin'] });
    expect(moments).toHaveLength(1);
    expect(trouble?.knot).toMatch(/^round/);
  });

  it('has one silent moment where nothing can be told at all', async () => {
    const story = await testStory('breaks-at-once');
    const { moments, trouble } = story.direct().tell({ seed: 1, choices: [] });
    expect(moments).toMatchObject([{ turn: 0, lines: [], offers: [] }]);
    expect(trouble?.knot).toMatch(/^round/);
  });
});

describe('an axis that the script pushes past its bounds', () => {
  it('stays at its bound, and is found once', async () => {
    const director = (await testStory('strays-past-bounds')).direct();
    const { moments } = director.tell({ seed: 1, choices: ['stove:feed', 'stove:feed', 'stove:open', 'stove:open'] });
    expect(moments.map(({ stands }) => stands.levels.warmth)).toEqual([9, 10, 10, 7, 0]);
    expect(director.findings()).toHaveLength(1);
    expect(director.findings()[0]).toMatchObject({ severity: 'warning', knot: 'stove' });
    expect(director.findings()[0]?.message).toContain('“warmth” to 12');
  });
});

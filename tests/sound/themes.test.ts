import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const music = join(import.meta.dirname, '..', '..', 'assets', 'music');

/** What each piece says of itself: the themes it states, by their melodic intervals in semitones. */
const stated: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = Object.fromEntries(
  readdirSync(music)
    .filter((piece) => existsSync(join(music, piece, 'themes.json')))
    .map((piece) => [piece, JSON.parse(readFileSync(join(music, piece, 'themes.json'), 'utf8'))]),
);

/** Every way that a theme is stated, and the pieces that state it. */
const statements = (theme: string): [piece: string, intervals: readonly number[]][] =>
  Object.entries(stated).flatMap(([piece, themes]) => {
    const intervals = themes[theme];
    return intervals === undefined ? [] : [[piece, intervals] as [string, readonly number[]]];
  });

/** The intervals of a theme, wherever it is first stated. */
const intervalsOf = (theme: string): readonly number[] => statements(theme)[0]?.[1] ?? [];

/** Whether one run of intervals is somewhere in another, and so would be heard there. */
const within = (short: readonly number[], long: readonly number[]): boolean =>
  long.some((_, at) => short.every((interval, i) => long[at + i] === interval));

const themes = ['theodore', 'samantha', 'theirs', 'catherine', 'amy'];

describe('the themes', () => {
  test('are five, and each piece states one of them; the roof has said what it had to', () => {
    expect([...new Set(Object.values(stated).flatMap((own) => Object.keys(own)))].sort()).toEqual([...themes].sort());
    const wordless = Object.keys(stated).filter((piece) => Object.keys(stated[piece] ?? {}).length === 0);
    expect(wordless).toEqual(['roof']);
  });

  test.each(themes)('%s is the same by interval in every piece that states it', (theme) => {
    const all = statements(theme);
    expect(all.length).toBeGreaterThan(0);
    expect(all.map(([, intervals]) => intervals)).toEqual(all.map(() => intervalsOf(theme)));
  });

  test.each(['theodore', 'samantha', 'theirs'])('%s comes back in at least three pieces', (theme) => {
    expect(statements(theme).length).toBeGreaterThanOrEqual(3);
  });

  test('theirs is her question, then his fall from the note where hers ended, and one step more, home', () => {
    expect(intervalsOf('theirs')).toEqual([...intervalsOf('samantha'), ...intervalsOf('theodore'), 1]);
  });

  test('none but theirs can be taken for another', () => {
    const own = themes.filter((theme) => theme !== 'theirs');
    const mistaken = own.flatMap((a) => own.filter((b) => a !== b && within(intervalsOf(a), intervalsOf(b))));
    expect(mistaken).toEqual([]);
  });

  test('hers is only a question: where she is gone, or never was, it isn’t asked', () => {
    for (const piece of ['amy', 'apart', 'catherine', 'roof']) expect(stated[piece]).not.toHaveProperty('samantha');
  });
});

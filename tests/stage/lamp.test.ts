import { describe, expect, it } from 'vitest';
import { lampOf, lookAt, moodAt } from '../../src/stage/lamp';
import { wordsOfLight } from '../../src/stage/light-words';
import { manifestOf, momentOf } from './fixture/moments';

const manifest = manifestOf();
const roles = { warmth: 'near' };

describe('the lamp of a moment', () => {
  it('counts the words said in the voice of light, line by line, and no others', () => {
    const moment = momentOf({ said: ['One two three.', 'Four.'] });
    const narration = { text: 'A long line of narration.', speaker: null, letter: null, source: null };
    expect(wordsOfLight({ ...moment, lines: [narration, ...moment.lines] }, manifest.cast)).toEqual([3, 1]);
  });

  it('grows out of the one before when the moment is lived', () => {
    const before = lampOf(momentOf({ light: 'listening' }), manifest, roles, 0, null);
    const after = lampOf(momentOf({ light: 'gone' }), manifest, roles, 5000, before);
    expect(lookAt(after, 5000, false).intensity).toBeCloseTo(lookAt(before, 5000, false).intensity, 9);
    expect(moodAt(after, 5000, false).temperature).toBeCloseTo(moodAt(before, 5000, false).temperature, 9);
    expect(lookAt(after, 7000, false).intensity).toBe(0);
  });

  it('simply stands, with all said, when the moment is restored', () => {
    const moment = momentOf({ light: 'speaking', said: ['Many words that are said already.'] });
    const lamp = lampOf(moment, manifest, roles, 0, null);
    expect(lamp.words).toEqual([]);
    expect(lookAt(lamp, 0, false).intensity).toBeGreaterThan(0.5);
  });

  it('is warmed by its axis', () => {
    const at = (near: number) => lampOf(momentOf({ levels: { near } }), manifest, roles, 0, null);
    expect(lookAt(at(10), 0, true).warmth).toBeGreaterThan(lookAt(at(0), 0, true).warmth);
    expect(moodAt(at(10), 0, true).temperature).toBeGreaterThan(moodAt(at(0), 0, true).temperature);
  });
});

import { expect, test } from 'vitest';
import { honorSilence } from '../../src/sound/audio-session';

test('a phone that can be told keeps its silent switch, or is heard all the same', () => {
  const navigator = { audioSession: { type: 'auto' } };
  honorSilence(navigator, true);
  expect(navigator.audioSession.type).toBe('ambient');
  honorSilence(navigator, false);
  expect(navigator.audioSession.type).toBe('playback');
});

test('where there is nothing to be told, nothing happens', () => {
  for (const navigator of [{}, { audioSession: null }, { audioSession: {} }]) {
    expect(() => honorSilence(navigator, true)).not.toThrow();
  }
});

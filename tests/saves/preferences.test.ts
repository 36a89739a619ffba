import { describe, expect, it } from 'vitest';
import { defaultPreferences, type Preferences } from '../../src/director';
import { keepPreferences, loadPreferences } from '../../src/saves';
import { testBrowser } from './browser';

const own: Preferences = {
  textScale: 1.5,
  still: true,
  numberKeys: false,
  captions: true,
  known: true,
  muted: true,
  mono: true,
  throughSilent: true,
  spoken: 'light',
  volumes01: { music: 0, airs: 0.5, sounds: 1, voice: 0.3 },
};

describe('preferences', () => {
  it('are the defaults before any were kept', () => {
    expect(loadPreferences('game', testBrowser().local)).toEqual(defaultPreferences);
  });

  it('come back as they were kept, for their own game alone', () => {
    const { local } = testBrowser();
    expect(keepPreferences('game', local, own)).toBe(true);
    expect(loadPreferences('game', local)).toEqual(own);
    expect(loadPreferences('other', local)).toEqual(defaultPreferences);
  });

  it.each(['', 'null', '7', '[]', '{', '{"volumes01":null}'])('spoilt as %j are the defaults', (text) => {
    const browser = testBrowser();
    browser.small.set('game:preferences', text);
    expect(loadPreferences('game', browser.local)).toEqual(defaultPreferences);
  });

  it('lose only what is out of its range or of another kind', () => {
    const browser = testBrowser();
    const spoilt = {
      textScale: 40,
      muted: 'yes',
      mono: 1,
      spoken: 'hers',
      volumes01: { music: 2, airs: 0.1, voice: -1 },
    };
    const text = JSON.stringify({ ...own, ...spoilt, more: 1 });
    browser.small.set('game:preferences', text);
    expect(loadPreferences('game', browser.local)).toEqual({
      ...own,
      textScale: defaultPreferences.textScale,
      muted: defaultPreferences.muted,
      mono: defaultPreferences.mono,
      spoken: defaultPreferences.spoken,
      volumes01: { ...defaultPreferences.volumes01, airs: 0.1 },
    });
  });

  it('kept before there was a voice have none', () => {
    const browser = testBrowser();
    browser.small.set('game:preferences', JSON.stringify({ captions: true, volumes01: { music: 0.1 } }));
    const { captions, spoken, mono, throughSilent, volumes01 } = loadPreferences('game', browser.local);
    expect({ captions, spoken, mono, throughSilent }).toEqual({
      captions: true,
      spoken: 'none',
      mono: false,
      throughSilent: false,
    });
    expect(volumes01).toEqual({ ...defaultPreferences.volumes01, music: 0.1 });
  });

  it.each(['none', 'light', 'all'] as const)('keep whose lines are spoken: %s', (spoken) => {
    const { local } = testBrowser();
    keepPreferences('game', local, { ...own, spoken });
    expect(loadPreferences('game', local).spoken).toBe(spoken);
  });

  it('fall back to what the system asks for, where stillness was not chosen', () => {
    const { local } = testBrowser();
    keepPreferences('game', local, { ...own, still: null });
    expect(loadPreferences('game', local).still).toBeNull();
  });

  it('that cannot be kept or read do no harm', () => {
    const local = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(keepPreferences('game', local, own)).toBe(false);
    expect(loadPreferences('game', local)).toEqual(defaultPreferences);
  });
});

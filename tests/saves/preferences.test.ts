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
  volumes01: { music: 0, airs: 0.5, sounds: 1 },
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
    const text = JSON.stringify({ ...own, textScale: 40, muted: 'yes', volumes01: { music: 2, airs: 0.1 }, more: 1 });
    browser.small.set('game:preferences', text);
    expect(loadPreferences('game', browser.local)).toEqual({
      ...own,
      textScale: defaultPreferences.textScale,
      muted: defaultPreferences.muted,
      volumes01: { ...defaultPreferences.volumes01, airs: 0.1 },
    });
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

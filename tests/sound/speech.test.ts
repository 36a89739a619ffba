import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Over, openSpeech, type SpeakingWindow, voiceFor } from '../../src/sound/speech';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

interface Voice {
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}
const voice = (lang: string, localService = true): Voice => ({ lang, localService, default: false });

/** What an utterance is in the fake: plain, and with what the browser would call. */
class Utterance {
  lang = '';
  voice: Voice | null = null;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

/** A browser that writes down what it was to say, and says it as the test does it. */
function browser(voices: readonly Voice[] = [voice('en-US')]) {
  const log: string[] = [];
  const said: Utterance[] = [];
  const synthesis = {
    voices,
    getVoices: () => synthesis.voices,
    speak(utterance: Utterance) {
      said.push(utterance);
      log.push(`speak ${utterance.text}`);
    },
    cancel: () => log.push('cancel'),
  };
  const window = {
    setTimeout: setTimeout.bind(globalThis),
    clearTimeout: clearTimeout.bind(globalThis),
    speechSynthesis: synthesis,
    SpeechSynthesisUtterance: Utterance,
  } as unknown as SpeakingWindow;
  return { window, synthesis, said, log, speech: openSpeech(window, 'en') };
}

const listener = () => vi.fn<(how: Over) => void>();
/** Until what was asked for is being said. */
const soon = () => vi.advanceTimersByTime(100);

test('a text is said in the story’s language, by a voice that fits, as loud as it is wanted', () => {
  const { speech, said } = browser([voice('de-DE'), voice('en-GB')]);
  speech.speak('Hello.', 0.4, listener());
  soon();
  expect(said.map(({ text, lang, volume }) => ({ text, lang, volume }))).toEqual([
    { text: 'Hello.', lang: 'en-GB', volume: 0.4 },
  ]);
});

test('it is over when the browser says so, once', () => {
  const { speech, said } = browser();
  const over = listener();
  speech.speak('Hello.', 1, over);
  soon();
  said[0]?.onstart?.();
  said[0]?.onend?.();
  said[0]?.onerror?.();
  vi.runAllTimers();
  expect(over).toHaveBeenCalledExactlyOnceWith('spoken');
});

test('a second text takes the place of the first, which is never over', () => {
  const { speech, said, log } = browser();
  const first = listener();
  speech.speak('One.', 1, first);
  soon();
  speech.speak('Two.', 1, listener());
  soon();
  expect(log.slice(log.indexOf('speak One.'))).toEqual(['speak One.', 'cancel', 'speak Two.']);
  said[0]?.onend?.();
  vi.advanceTimersByTime(1_000);
  expect(first).not.toHaveBeenCalled();
});

test('what is called off before it began is never said', () => {
  const { speech, said } = browser();
  speech.speak('One.', 1, listener());
  speech.cancel();
  vi.runAllTimers();
  expect(said).toEqual([]);
});

test('voices that come a while later are waited for', () => {
  const { speech, synthesis, said } = browser([]);
  speech.speak('Hello.', 1, listener());
  vi.advanceTimersByTime(500);
  expect(said).toEqual([]);
  synthesis.voices = [voice('en-AU')];
  vi.advanceTimersByTime(200);
  expect(said[0]?.lang).toBe('en-AU');
});

test.each<[string, (window: SpeakingWindow) => SpeakingWindow]>([
  ['a browser without speech', ({ speechSynthesis: _, ...rest }) => rest],
  ['a browser without utterances', ({ SpeechSynthesisUtterance: _, ...rest }) => rest],
  [
    'a browser whose speech throws',
    (window) =>
      ({
        ...window,
        speechSynthesis: {
          getVoices: () => [voice('en')],
          speak() {
            throw new Error('no');
          },
          cancel() {
            throw new Error('no');
          },
        },
      }) as unknown as SpeakingWindow,
  ],
])('in %s nothing is heard, and nothing is thrown', (_, broken) => {
  const speech = openSpeech(broken(browser().window), 'en');
  const over = listener();
  expect(() => speech.speak('Hello.', 1, over)).not.toThrow();
  expect(over).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(over).toHaveBeenCalledExactlyOnceWith('unheard');
  expect(() => speech.cancel()).not.toThrow();
  expect(() => speech.unlock()).not.toThrow();
});

test('where no voice speaks the language, nothing is said in another', () => {
  const { speech, said } = browser([voice('de-DE'), voice('fr-FR')]);
  const over = listener();
  speech.speak('Hello.', 1, over);
  vi.runAllTimers();
  expect(said).toEqual([]);
  expect(over).toHaveBeenCalledExactlyOnceWith('unheard');
});

test('without any voice it is tried by the language alone, and given up where it never begins', () => {
  const { speech, said, log } = browser([]);
  const over = listener();
  speech.speak('Hello.', 1, over);
  vi.runAllTimers();
  expect(said[0]?.lang).toBe('en');
  expect(over).toHaveBeenCalledExactlyOnceWith('unheard');
  expect(log.at(-1)).toBe('cancel');
});

test('an end that never comes is the end after a while, and the voice is silenced', () => {
  const { speech, said, log } = browser();
  const over = listener();
  speech.speak('Hello.', 1, over);
  soon();
  said[0]?.onstart?.();
  vi.runAllTimers();
  expect(over).toHaveBeenCalledExactlyOnceWith('broken');
  expect(log.at(-1)).toBe('cancel');
});

test('an error is broken off after it began, and unheard before', () => {
  for (const [begins, how] of [
    [true, 'broken'],
    [false, 'unheard'],
  ] as const) {
    const { speech, said } = browser();
    const over = listener();
    speech.speak('Hello.', 1, over);
    soon();
    if (begins) said[0]?.onstart?.();
    said[0]?.onerror?.();
    expect(over).toHaveBeenCalledExactlyOnceWith(how);
  }
});

test('it is unlocked by an empty utterance without volume, at once and in whatever is being said', () => {
  const { speech, said } = browser();
  const over = listener();
  speech.speak('Hello.', 1, over);
  soon();
  speech.unlock();
  expect(said.map(({ text, volume }) => [text, volume])).toEqual([
    ['Hello.', 1],
    ['', 0],
  ]);
  said[0]?.onend?.();
  expect(over).toHaveBeenCalledExactlyOnceWith('spoken');
});

/** As a phone has it: until a page has spoken in the midst of a gesture, what it says is passed over in silence. */
test('a phone that lets a page speak only from a gesture on speaks what comes later', () => {
  for (const unlocked of [false, true]) {
    const { window, synthesis, said } = browser();
    let [gesture, allowed] = [false, false];
    const { speak } = synthesis;
    synthesis.speak = (utterance) => {
      allowed ||= gesture;
      if (allowed) speak(utterance);
    };
    const speech = openSpeech(window, 'en');
    gesture = true;
    if (unlocked) speech.unlock();
    gesture = false;
    speech.speak('Hello.', 1, listener());
    soon();
    expect(said.some(({ text }) => text === 'Hello.')).toBe(unlocked);
  }
});

test('a voice of this machine comes before one that the text is sent to, then the region’s own, then the first', () => {
  const near = voice('en-GB');
  const far = voice('en-US', false);
  expect(voiceFor([far, near], 'en-US')).toBe(near);
  const own = voice('en_US');
  expect(voiceFor([near, own], 'en-US')).toBe(own);
  expect(voiceFor([near, voice('en-AU')], 'en')).toBe(near);
  expect(voiceFor([voice('enx')], 'en')).toBeNull();
});

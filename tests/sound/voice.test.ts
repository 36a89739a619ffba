// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultPreferences, type Moment, type Performer, type Preferences } from '../../src/director';
import type { Over } from '../../src/sound/speech';
import { createVoice } from '../../src/sound/voice';
import { line, manifest, moment } from '../page/moments';

/** A voice that writes down what it says, and ends when the test has it end. */
function recordingSpeech() {
  const log: string[] = [];
  /** For each time that it was unlocked, the gesture in whose midst that was. */
  const unlocked: (string | null)[] = [];
  let saying: ((how: Over) => void) | null = null;
  return {
    log,
    unlocked,
    speech: {
      speak(text: string, volume01: number, onOver: (how: Over) => void) {
        if (saying !== null) throw new Error(`two voices at once, with “${text}”`);
        saying = onOver;
        log.push(volume01 === 0.8 ? text : `${text} at ${volume01}`);
      },
      cancel() {
        saying = null;
        log.push('cancel');
      },
      unlock: () => void unlocked.push(gesture),
    },
    end(how: Over = 'spoken') {
      const over = saying;
      saying = null;
      over?.(how);
    },
  };
}

/** What the reader is doing right now. */
let gesture: string | null = null;
function act(kind: string, and: () => void = () => undefined): void {
  gesture = kind;
  document.dispatchEvent(new Event(kind));
  and();
  gesture = null;
}

let performer: Performer | null = null;
function voice(preferences: Partial<Preferences> = { spoken: 'all' }) {
  const desk = recordingSpeech();
  const onFault = vi.fn();
  const made = createVoice({ manifest, speech: desk.speech, document, onFault });
  performer = made;
  made.prefer({ ...defaultPreferences, ...preferences });
  const perform = (now: Moment, how: 'lived' | 'restored' = 'lived') =>
    made.perform({ road: [now], now, how, notices: [] });
  return { ...desk, onFault, perform, prefer: made.prefer };
}
const two = moment(1, { lines: [line('One.'), line('Two.', { speaker: 'lamp' })] });
const three = moment(2, { lines: [line('Three.')] });
const speaking = () => document.documentElement.hasAttribute('data-speaking');

/** Until a dialog that was opened or closed has been noticed. */
const noticed = () => new Promise((done) => setTimeout(done));
function openDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.setAttribute('open', '');
  return dialog;
}
function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  document.body.replaceChildren();
});
afterEach(() => {
  performer?.dispose();
  hide(false);
});

test('unless the reader asks for it, nothing is spoken', () => {
  const { perform, log } = voice({});
  perform(two);
  expect(log).toEqual([]);
  expect(speaking()).toBe(false);
});

test('the lines of a lived moment are spoken in their order, one after the other', () => {
  const { perform, log, end } = voice();
  perform(two);
  expect(log).toEqual(['One.']);
  end();
  expect(log).toEqual(['One.', 'Two.']);
});

test('asked for only those of light, the others stay in writing', () => {
  const { perform, log, end } = voice({ spoken: 'light' });
  perform(two);
  end();
  perform(three);
  expect(log).toEqual(['Two.']);
});

test('the page says that something is being said until all of it is', () => {
  const { perform, end } = voice();
  perform(two);
  expect(speaking()).toBe(true);
  end();
  expect(speaking()).toBe(true);
  end();
  expect(speaking()).toBe(false);
});

test('the next moment silences what is still being said of the last', () => {
  const { perform, log } = voice();
  perform(two);
  perform(three);
  expect(log).toEqual(['One.', 'cancel', 'Three.']);
});

test('a restored moment is silent, and silences', () => {
  const { perform, log } = voice();
  perform(two);
  perform(three, 'restored');
  perform(two, 'restored');
  expect(log).toEqual(['One.', 'cancel']);
  expect(speaking()).toBe(false);
});

test('a notice, which performs the same moment again, interrupts nothing', () => {
  const { perform, log, end } = voice();
  perform(two);
  perform(two, 'restored');
  end();
  expect(log).toEqual(['One.', 'Two.']);
});

test('while a dialog stands open it is silent, and then says again what was interrupted', async () => {
  const { perform, log, end } = voice();
  perform(two);
  end();
  const dialog = openDialog();
  await noticed();
  expect(log).toEqual(['One.', 'Two.', 'cancel']);
  expect(speaking()).toBe(true);
  dialog.removeAttribute('open');
  await noticed();
  expect(log.at(-1)).toBe('Two.');
});

test('a moment that is lived under an open dialog waits until it is closed', async () => {
  const { perform, log } = voice();
  const dialog = openDialog();
  perform(three);
  expect(log).toEqual([]);
  dialog.removeAttribute('open');
  await noticed();
  expect(log).toEqual(['Three.']);
});

test('while the page is hidden it is silent, and then says again what was interrupted', () => {
  const { perform, log } = voice();
  perform(three);
  hide(true);
  hide(false);
  expect(log).toEqual(['Three.', 'cancel', 'Three.']);
});

test('muted, or with its volume at nothing, it is silent at once and keeps nobody waiting', () => {
  for (const quiet of [{ muted: true }, { volumes01: { ...defaultPreferences.volumes01, voice: 0 } }]) {
    const { perform, prefer, log } = voice();
    perform(two);
    prefer({ ...defaultPreferences, spoken: 'all', ...quiet });
    perform(three);
    expect(log).toEqual(['One.', 'cancel']);
    expect(speaking()).toBe(false);
    performer?.dispose();
  }
});

test('its volume is its own', () => {
  const { perform, prefer, log, end } = voice();
  perform(two);
  prefer({ ...defaultPreferences, spoken: 'all', volumes01: { ...defaultPreferences.volumes01, voice: 0.2 } });
  end();
  expect(log).toEqual(['One.', 'Two. at 0.2']);
});

test('chosen in the middle of a moment, it begins with the next', () => {
  const { perform, prefer, log } = voice({});
  perform(two);
  prefer({ ...defaultPreferences, spoken: 'all' });
  expect(log).toEqual([]);
  perform(three);
  expect(log).toEqual(['Three.']);
});

test('what can’t be heard is told once; the voice rests, and tries again when the reader has changed something', () => {
  const { perform, prefer, log, end, onFault } = voice();
  perform(two);
  end('unheard');
  expect(speaking()).toBe(false);
  perform(three);
  expect(log).toEqual(['One.']);
  prefer({ ...defaultPreferences, spoken: 'all' });
  perform(two);
  end('unheard');
  expect(log).toEqual(['One.', 'One.']);
  expect(onFault).toHaveBeenCalledTimes(1);
  expect(onFault.mock.calls[0]?.[0]).toMatch(/^This browser could not speak the lines\./);
});

test('a line that breaks off is passed over; where the next does too, the voice rests', () => {
  const { perform, log, end } = voice();
  perform(two);
  end('broken');
  end('broken');
  perform(three);
  expect(log).toEqual(['One.', 'Two.']);
  expect(speaking()).toBe(false);
});

test('switched on, the browser is asked for its voice in that very gesture', () => {
  const { perform, prefer, unlocked } = voice({});
  perform(two);
  act('click');
  expect(unlocked).toEqual([]);
  act('click', () => prefer({ ...defaultPreferences, spoken: 'all' }));
  expect(unlocked).toEqual(['click']);
});

test('in a visit with the voice already on, it is asked for in the first gesture of each kind, and no more', () => {
  const { perform, unlocked } = voice({ spoken: 'light' });
  perform(two, 'restored');
  expect(unlocked).toEqual([]);
  for (const kind of ['pointerup', 'click', 'keydown', 'click', 'pointerup', 'keydown']) act(kind);
  expect(unlocked).toEqual(['pointerup', 'click', 'keydown']);
});

test('switched on with the sound muted, it is asked for in the first gesture once it can be heard', () => {
  const { perform, prefer, unlocked } = voice({ spoken: 'all', muted: true });
  perform(two);
  act('click');
  prefer({ ...defaultPreferences, spoken: 'all', muted: true });
  expect(unlocked).toEqual([]);
  act('keydown', () => prefer({ ...defaultPreferences, spoken: 'all' }));
  expect(unlocked).toEqual(['keydown']);
});

test('disposed of, it falls silent and hears of nothing any more', async () => {
  const { perform, log, unlocked } = voice();
  perform(three);
  performer?.dispose();
  openDialog().removeAttribute('open');
  await noticed();
  act('click');
  expect(log).toEqual(['Three.', 'cancel']);
  expect(unlocked).toEqual([]);
  expect(speaking()).toBe(false);
});

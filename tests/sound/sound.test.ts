import { expect, test, vi } from 'vitest';
import { defaultPreferences, type Moment, type Performance, type Stands } from '../../src/director';
import type { Mixer } from '../../src/sound/mixer';
import { createSound } from '../../src/sound/sound';
import { bareManifest } from '../../src/story/manifest';

const manifest = {
  ...bareManifest('tiny', 'Tiny', 'tiny.ink'),
  airs: { yard: { caption: 'A yard.' }, sea: { caption: 'The sea.' } },
  music: {
    waltz: {
      caption: 'A waltz.',
      stems: [
        { name: 'low', rest01: 0 },
        { name: 'high', follows: 'light', rest01: 0 },
      ],
    },
    song: {
      caption: 'A song.',
      stems: [
        { name: 'ground', rest01: 0 },
        { name: 'rising', rest01: 0, part: true },
        { name: 'falling', rest01: 0, part: true },
      ],
    },
  },
  sounds: { bell: { caption: '[a bell]' } },
};
const media = {
  'music/waltz/low.webm': '/low.webm',
  'music/waltz/low.m4a': '/low.m4a',
  'music/waltz/high.webm': '/high.webm',
  'music/waltz/timing.json': '/waltz.json',
  'music/song/ground.webm': '/ground.webm',
  'music/song/rising.webm': '/rising.webm',
  'music/song/falling.webm': '/falling.webm',
  'music/song/timing.json': '/song.json',
  'airs/yard.webm': '/yard.webm',
  'airs/sea.webm': '/sea.webm',
  'airs/timing.json': '/airs.json',
  'sounds/bell.webm': '/bell.webm',
};

/** A mixer that writes down what it is asked, and whose loads arrive when the test says so. */
function recordingMixer() {
  const log: string[] = [];
  const arrivals: (() => void)[] = [];
  const failures: ((error: Error) => void)[] = [];
  const mixer: Mixer = {
    loop: (kind, stems, timing) =>
      new Promise((resolve, reject) => {
        const names = Object.keys(stems).join('+');
        log.push(`load ${kind} ${names} by ${timing}`);
        failures.push(reject);
        arrivals.push(() =>
          resolve({
            level: (gains, _fadeMs, onBar) =>
              log.push(`level ${names} ${Object.values(gains).join(' ')}${onBar ? ' on the bar' : ''}`),
            add: async (more) => {
              log.push(`add ${Object.keys(more).join('+')}`);
            },
            stop: () => log.push(`stop ${Object.values(stems)[0]?.[0]}`),
          }),
        );
      }),
    once: (_kind, urls) => log.push(`once ${urls[0]}`),
    volume: (kind, volume01) => log.push(`volume ${kind} ${volume01}`),
    mute: (muted) => log.push(`mute ${muted}`),
    close: () => log.push('close'),
  };
  const settle = async () => {
    for (const arrive of arrivals.splice(0)) arrive();
    for (let i = 0; i < 4; i += 1) await Promise.resolve();
  };
  const fail = async () => {
    for (const reject of failures.splice(0)) reject(new Error('no file'));
    for (let i = 0; i < 4; i += 1) await Promise.resolve();
  };
  return { mixer, log, settle, fail };
}

const still: Stands = {
  chapter: null,
  scene: null,
  recap: null,
  era: 'plain',
  place: null,
  light: 'gone',
  present: [],
  air: null,
  music: null,
  parts: [],
  levels: {},
  letters: {},
  book: null,
  unbound: [],
  ending: null,
};
function performance(stands: Partial<Stands>, how: 'lived' | 'restored', bells = 0): Performance {
  const now: Moment = {
    turn: 0,
    chosen: null,
    lines: [],
    offers: [],
    staging: null,
    moved: [],
    stands: { ...still, ...stands },
    happenings: Array.from({ length: bells }, () => ({ kind: 'sound', name: 'bell' }) as const),
  };
  return { road: [now], now, how, notices: [] };
}
function sound() {
  const desk = recordingMixer();
  const onFault = vi.fn();
  return { ...desk, onFault, performer: createSound({ manifest, media, mixer: desk.mixer, onFault }) };
}

test('what stands starts once and goes on through moments that keep it', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  await settle();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  expect(log.filter((entry) => entry.startsWith('load'))).toEqual(['load airs air by /airs.json']);
});

test('a new air stops the old one', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  await settle();
  performer.perform(performance({ air: 'sea' }, 'lived'));
  expect(log).toContain('stop /yard.webm');
});

test('the stems of a piece are levelled by what stands', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ music: 'waltz' }, 'lived'));
  await settle();
  performer.perform(performance({ music: 'waltz', light: 'speaking' }, 'lived'));
  expect(log.filter((entry) => entry.startsWith('level'))).toEqual(['level low+high 1 0', 'level low+high 1 1']);
});

test('a lived moment plays its small sounds; a restored one plays none', () => {
  const { performer, log } = sound();
  performer.perform(performance({}, 'lived', 2));
  expect(log).toEqual(['once /bell.webm', 'once /bell.webm']);
  performer.perform(performance({}, 'restored', 2));
  expect(log).toHaveLength(2);
});

test('a restored moment still brings what stands', () => {
  const { performer, log } = sound();
  performer.perform(performance({ music: 'waltz' }, 'restored', 1));
  expect(log).toEqual(['load music low+high by /waltz.json']);
});

test('a load that was overtaken never sounds', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  performer.perform(performance({}, 'lived'));
  await settle();
  expect(log).toEqual(['load airs air by /airs.json', 'stop /yard.webm']);
});

test('gone away and come back before anything loaded, the place sounds once', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  performer.perform(performance({ air: 'sea' }, 'lived'));
  performer.perform(performance({ air: 'yard' }, 'lived'));
  await settle();
  expect(log.filter((entry) => entry.startsWith('level'))).toEqual(['level air 1']);
});

test('files that fail are told once, and the next moment is performed all the same', async () => {
  const { performer, log, fail, onFault } = sound();
  performer.perform(performance({ air: 'yard', music: 'waltz' }, 'lived'));
  await fail();
  performer.perform(performance({ air: 'sea' }, 'lived', 1));
  expect(onFault).toHaveBeenCalledTimes(1);
  expect(onFault.mock.calls[0]?.[0]).toMatch(/^A sound could not be played\./);
  expect(log).toContain('once /bell.webm');
});

test('the reader’s volumes reach the mixer', () => {
  const { performer, log } = sound();
  performer.prefer({ ...defaultPreferences, muted: true, volumes01: { music: 0.1, airs: 0.2, sounds: 0.3 } });
  expect(log).toEqual(['volume music 0.1', 'volume airs 0.2', 'volume sounds 0.3', 'mute true']);
});

test('what nobody has recorded yet is silence, and no fault', async () => {
  const { mixer, log, settle } = recordingMixer();
  const onFault = vi.fn();
  const performer = createSound({ manifest, media: {}, mixer, onFault });
  performer.perform(performance({ air: 'yard', music: 'waltz' }, 'lived', 1));
  await settle();
  expect(log.filter((line) => /load|once/.test(line))).toEqual([]);
  expect(onFault).not.toHaveBeenCalled();
});

test('a part is loaded when it is first named, comes in on the bar, and goes out on one', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ music: 'song' }, 'lived'));
  await settle();
  performer.perform(performance({ music: 'song', parts: ['rising'] }, 'lived'));
  await settle();
  performer.perform(performance({ music: 'song' }, 'lived'));
  expect(log).toEqual([
    'load music ground by /song.json',
    'level ground 1 0 0',
    'add rising',
    'level ground 1 1 0 on the bar',
    'level ground 1 0 0 on the bar',
  ]);
});

test('a song that is restored begins with its parts', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ music: 'song', parts: ['falling'] }, 'restored'));
  await settle();
  expect(log.slice(0, 2)).toEqual(['load music ground+falling by /song.json', 'level ground+falling 1 0 1']);
});

test('a part that is named while the song is on its way is brought in once that is there', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ music: 'song' }, 'lived'));
  performer.perform(performance({ music: 'song', parts: ['rising'] }, 'lived'));
  await settle();
  expect(log).toContain('add rising');
  expect(log.at(-1)).toBe('level ground 1 1 0 on the bar');
});

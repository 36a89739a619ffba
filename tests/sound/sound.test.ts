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
    calls: {
      caption: 'Calls.',
      stems: [
        { name: 'one', rest01: 0, part: true },
        { name: 'other', rest01: 0, part: true },
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
  'music/calls/one.webm': '/one.webm',
  'music/calls/other.webm': '/other.webm',
  'music/calls/timing.json': '/calls.json',
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
  const leaving = new Map<string, () => void>();
  const moments: AbortSignal[] = [];
  const mixer: Mixer = {
    loop: (kind, stems, timing) =>
      new Promise((resolve, reject) => {
        const names = Object.keys(stems).join('+');
        const first = Object.values(stems)[0]?.[0] ?? '';
        log.push(`load ${kind} ${names} by ${timing}`);
        failures.push(reject);
        arrivals.push(() =>
          resolve({
            level: (gains, _fadeMs, onBar) =>
              log.push(`level ${names} ${Object.values(gains).join(' ')}${onBar ? ' on the bar' : ''}`),
            add: async (more) => {
              log.push(`add ${Object.keys(more).join('+')}`);
            },
            stop: async () => {
              log.push(`stop ${first}`);
              await new Promise<void>((done) => leaving.set(first, done));
            },
            takeUp() {
              const fading = leaving.delete(first);
              log.push(fading ? `take up ${first}` : `too late for ${first}`);
              return fading;
            },
          }),
        );
      }),
    once(_kind, urls, moment) {
      log.push(`once ${urls[0]}`);
      moments.push(moment);
    },
    volume: (kind, volume01) => log.push(`volume ${kind} ${volume01}`),
    mute: (muted) => log.push(`mute ${muted}`),
    mono: (on) => log.push(`mono ${on}`),
    honorSilence: (honored) => log.push(`silence ${honored ? 'honored' : 'broken'}`),
    close: () => log.push('close'),
  };
  /** Has what was stopped fade out to its end. */
  const fadedOut = async () => {
    for (const done of leaving.values()) done();
    leaving.clear();
    for (let i = 0; i < 4; i += 1) await Promise.resolve();
  };
  const settle = async () => {
    for (const arrive of arrivals.splice(0)) arrive();
    for (let i = 0; i < 4; i += 1) await Promise.resolve();
  };
  const fail = async () => {
    for (const reject of failures.splice(0)) reject(new Error('no file'));
    for (let i = 0; i < 4; i += 1) await Promise.resolve();
  };
  return { mixer, log, settle, fail, fadedOut, moments };
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
  performer.perform(performance({}, 'lived', 1));
  expect(log).toEqual(['once /bell.webm']);
  performer.perform(performance({}, 'restored', 1));
  expect(log).toHaveLength(1);
});

test('a sound that happens twice in one moment is heard once, not twice as loud', () => {
  const { performer, log } = sound();
  performer.perform(performance({}, 'lived', 2));
  expect(log).toEqual(['once /bell.webm']);
});

test('a small sound that has not begun is dropped when another moment stands, however the reader came there', () => {
  for (const how of ['lived', 'restored'] as const) {
    const { performer, moments } = sound();
    performer.perform(performance({}, 'lived', 1));
    expect(moments.map(({ aborted }) => aborted)).toEqual([false]);
    performer.perform(performance({}, how));
    expect(moments.map(({ aborted }) => aborted)).toEqual([true]);
  }
});

test('a notice, which performs the same moment again, drops no small sound; the end of the performance does', () => {
  const { performer, moments } = sound();
  const bell = performance({}, 'lived', 1);
  performer.perform(bell);
  performer.perform({ ...bell, how: 'restored' });
  expect(moments.map(({ aborted }) => aborted)).toEqual([false]);
  performer.dispose();
  expect(moments.map(({ aborted }) => aborted)).toEqual([true]);
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

test('what failed is tried again with the next moment, and sounds where it then arrives', async () => {
  const { performer, log, fail, settle } = sound();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  await fail();
  performer.perform(performance({ air: 'yard' }, 'lived'));
  await settle();
  expect(log).toEqual(['load airs air by /airs.json', 'load airs air by /airs.json', 'level air 1']);
});

test('being told of a fault, which performs the moment again, tries the file no further', async () => {
  const { mixer, log, fail } = recordingMixer();
  const told = vi.fn(() => performer.perform(performance({ air: 'yard' }, 'restored')));
  const performer = createSound({ manifest, media, mixer, onFault: told });
  performer.perform(performance({ air: 'yard' }, 'lived'));
  await fail();
  await fail();
  expect(told).toHaveBeenCalledTimes(1);
  expect(log.filter((line) => line.startsWith('load'))).toHaveLength(1);
});

test('a file that never arrives holds up nothing: the next place sounds, and what happens there', async () => {
  const { mixer, log, settle } = recordingMixer();
  const never = new Promise<never>(() => {});
  const loop: Mixer['loop'] = (kind, stems, timing) =>
    stems.air?.[0] === '/yard.webm' ? never : mixer.loop(kind, stems, timing);
  const performer = createSound({ manifest, media, mixer: { ...mixer, loop }, onFault: vi.fn() });
  performer.perform(performance({ air: 'yard' }, 'lived'));
  performer.perform(performance({ air: 'sea' }, 'lived', 1));
  await settle();
  expect(log).toEqual(['load airs air by /airs.json', 'once /bell.webm', 'level air 1']);
});

test('undone and redone over and over, what stands sounds once and nothing rings', async () => {
  const { performer, log, settle, fadedOut } = sound();
  for (let time = 0; time < 10; time += 1) {
    performer.perform(performance({ air: 'yard', music: 'waltz' }, 'restored', 1));
    await settle();
    performer.perform(performance({ air: 'sea' }, 'restored', 1));
    await settle();
    await fadedOut();
  }
  const counted = (start: string) => log.filter((line) => line.startsWith(start)).length;
  expect(counted('once')).toBe(0);
  // Whatever began, or was taken up, was stopped, but the air that stands now.
  expect(counted('load') + counted('take up') - counted('stop')).toBe(1);
});

test('the reader’s volumes reach the mixer', () => {
  const { performer, log } = sound();
  const volumes01 = { music: 0.1, airs: 0.2, sounds: 0.3, voice: 0.4 };
  performer.prefer({ ...defaultPreferences, muted: true, mono: true, volumes01 });
  expect(log.slice(0, 3)).toEqual(['volume music 0.1', 'volume airs 0.2', 'volume sounds 0.3']);
  expect(log.slice(3)).toEqual(['mute true', 'mono true', 'silence honored']);
});

test('a phone that is switched to silent is silent, unless the reader says otherwise', () => {
  const { performer, log } = sound();
  performer.prefer(defaultPreferences);
  performer.prefer({ ...defaultPreferences, throughSilent: true });
  expect(log.filter((line) => line.startsWith('silence'))).toEqual(['silence honored', 'silence broken']);
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

test('of two pieces only one is ever in memory: the second is loaded when the first has faded', async () => {
  const { performer, log, settle, fadedOut } = sound();
  performer.perform(performance({ music: 'waltz' }, 'lived'));
  await settle();
  performer.perform(performance({ music: 'song' }, 'lived'));
  await settle();
  expect(log.at(-1)).toBe('stop /low.webm');
  // What it is to begin with may change meanwhile.
  performer.perform(performance({ music: 'song', parts: ['rising'] }, 'lived'));
  await fadedOut();
  expect(log.at(-1)).toBe('load music ground+rising by /song.json');
});

test('who goes on while a piece still fades hears only what stands in the end', async () => {
  const { performer, log, settle, fadedOut } = sound();
  performer.perform(performance({ music: 'waltz' }, 'lived'));
  await settle();
  for (const music of ['song', 'waltz', null, 'song', 'waltz', 'song'])
    performer.perform(performance({ music }, 'lived'));
  await fadedOut();
  await settle();
  expect(log.filter((line) => line.startsWith('load')).slice(1)).toEqual(['load music ground by /song.json']);
  expect(log.filter((line) => line.startsWith('level ground'))).toEqual(['level ground 1 0 0']);
});

test('undone at once, a piece is taken up where its fade is: it is neither loaded again nor begun again', async () => {
  const { performer, log, settle, fadedOut } = sound();
  performer.perform(performance({ music: 'waltz', light: 'speaking' }, 'lived'));
  await settle();
  performer.perform(performance({ music: 'song' }, 'lived'));
  performer.perform(performance({ music: 'waltz', light: 'speaking' }, 'restored'));
  await fadedOut();
  await settle();
  expect(log.filter((line) => !line.startsWith('level'))).toEqual([
    'load music low+high by /waltz.json',
    'stop /low.webm',
    'take up /low.webm',
  ]);
  expect(log.at(-1)).toBe('level low+high 1 1');
});

test('a piece that is taken up and left again makes the next wait until it has faded, as ever', async () => {
  const { performer, log, settle, fadedOut } = sound();
  performer.perform(performance({ music: 'waltz' }, 'lived'));
  await settle();
  for (const music of ['song', 'waltz', 'song']) performer.perform(performance({ music }, 'restored'));
  await settle();
  expect(log.at(-1)).toBe('stop /low.webm');
  await fadedOut();
  await settle();
  expect(log.slice(-2)).toEqual(['load music ground by /song.json', 'level ground 1 0 0']);
});

test('a piece that comes back too late to be taken up is loaded once its memory is free', async () => {
  const { mixer, log, settle, fadedOut } = recordingMixer();
  const late: Mixer = {
    ...mixer,
    loop: async (kind, stems, timing) => ({ ...(await mixer.loop(kind, stems, timing)), takeUp: () => false }),
  };
  const performer = createSound({ manifest, media, mixer: late, onFault: vi.fn() });
  performer.perform(performance({ music: 'waltz' }, 'lived'));
  await settle();
  performer.perform(performance({}, 'lived'));
  performer.perform(performance({ music: 'waltz' }, 'restored'));
  expect(log.at(-1)).toBe('stop /low.webm');
  await fadedOut();
  await settle();
  expect(log.slice(-2)).toEqual(['load music low+high by /waltz.json', 'level low+high 1 0']);
});

test('parts of a piece that is taken up: what sounded swells at once, what is new comes in on the bar', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ music: 'song', parts: ['rising'] }, 'lived'));
  await settle();
  performer.perform(performance({}, 'lived'));
  const from = log.length;
  performer.perform(performance({ music: 'song', parts: ['rising', 'falling'] }, 'restored'));
  await settle();
  expect(log.slice(from)).toEqual([
    'take up /ground.webm',
    'level ground+rising 1 1',
    'add falling',
    'level ground+rising 1 1 1 on the bar',
  ]);
});

test('places that cross are taken up, too: going to and fro loads each once', async () => {
  const { performer, log, settle } = sound();
  for (const air of ['yard', 'sea', 'yard', 'sea', 'yard']) {
    performer.perform(performance({ air }, 'restored'));
    await settle();
  }
  expect(log.filter((line) => line.startsWith('load'))).toHaveLength(2);
  expect(log.slice(-3)).toEqual(['take up /yard.webm', 'level air 1', 'level air 1']);
});

test('a piece of parts alone is silent until one is named, and begins with it', async () => {
  const { performer, log, settle } = sound();
  performer.perform(performance({ music: 'calls' }, 'lived'));
  await settle();
  expect(log).toEqual([]);
  performer.perform(performance({ music: 'calls', parts: ['one'] }, 'lived'));
  await settle();
  performer.perform(performance({ music: 'calls', parts: ['other'] }, 'lived'));
  await settle();
  expect(log).toEqual(['load music one by /calls.json', 'level one 1 0', 'add other', 'level one 0 1 on the bar']);
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

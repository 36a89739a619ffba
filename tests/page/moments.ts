import type { Moment, Offer, Performance, SpokenLine } from '../../src/director';
import { isManifest, type Manifest, readManifest } from '../../src/story';

/** A story that is none of the game's, with one of everything that a page sets. */
const read = readManifest(
  JSON.stringify({
    format: 1,
    id: 'lighthouse',
    title: 'The Keeper’s Log',
    byline: 'A trial',
    note: 'Mentions weather.',
    about: ['A keeper and a lamp.'],
    credits: ['Written for a test.'],
    cast: {
      ines: { name: 'Inés' },
      lamp: { name: 'The lamp', voice: 'light' },
      radio: { name: 'Radio', voice: 'machine' },
    },
    places: { tower: { name: 'The tower', hours: { dusk: { alt: 'A tower at dusk.', focus: [0.3, 0.6] } } } },
    airs: { sea: { caption: 'The sea, far down.' } },
    music: { waltz: { caption: 'A waltz.', stems: [{ name: 'piano' }] } },
    sounds: { bell: { caption: '[A bell]' } },
    axes: {},
    endings: { fog: { title: 'Fog' } },
    eras: { lit: { kept: 'The lamp kept it.', undone: 'Unlit.', redone: 'Lit again.', menu: 'Ask me' } },
    firstEra: 'dark',
  }),
  'manifest.json',
);
if (!isManifest(read)) throw new Error(JSON.stringify(read));
export const manifest: Manifest = read;

export const line = (text: string, more: Partial<SpokenLine> = {}): SpokenLine => ({
  text,
  speaker: null,
  letter: null,
  source: null,
  ...more,
});

export const offer = (id: string, more: Partial<Offer> = {}): Offer => ({
  id,
  text: `Take ${id}.`,
  manner: null,
  unsayable: false,
  ...more,
});

export const moment = (
  turn: number,
  more: Partial<Omit<Moment, 'stands'>> & { stands?: Partial<Moment['stands']> } = {},
): Moment => ({
  turn,
  chosen: turn === 0 ? null : offer(`c${turn}`),
  lines: [line(`What was read in turn ${turn}.`)],
  happenings: [],
  offers: [offer('left'), offer('right')],
  staging: null,
  moved: [],
  ...more,
  stands: {
    chapter: 'Watch',
    scene: 'lamp-room',
    recap: 'You lit the lamp.',
    era: 'dark',
    place: { name: 'tower', hour: 'dusk' },
    light: 'asleep',
    present: ['ines'],
    air: null,
    music: null,
    parts: [],
    levels: {},
    letters: {},
    book: null,
    unbound: [],
    ending: null,
    ...more.stands,
  },
});

export const performed = (
  road: readonly Moment[],
  how: Performance['how'] = 'lived',
  notices: Performance['notices'] = [],
): Performance => {
  const now = road.at(-1);
  if (now === undefined) throw new Error('A road has at least one moment.');
  return { road, now, how, notices };
};

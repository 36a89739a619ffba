/**
 * The cue grammar: what a tag in the script may say, parsed once, here. A tag that is not in this table is a finding;
 * no tag string travels further. `story/README.md` documents each, and a test holds the two together.
 */

/** The states of the second light, which is all that a bodiless speaker has of a body. */
export const lights = [
  'gone',
  'asleep',
  'waking',
  'listening',
  'thinking',
  'speaking',
  'laughing',
  'hesitating',
  'many',
  'everywhere',
] as const;
export type Light = (typeof lights)[number];

/** How a set of options can be presented when it is more than a list of lines. */
export const stagings = ['desk', 'setup', 'inbox', 'notes', 'game', 'signal', 'wordless'] as const;
export type Staging = (typeof stagings)[number];

/** A cue on a line of text. */
export type LineCue =
  | { readonly kind: 'chapter'; readonly title: string }
  | { readonly kind: 'scene'; readonly name: string }
  | { readonly kind: 'recap'; readonly text: string }
  | { readonly kind: 'era'; readonly name: string }
  | { readonly kind: 'place'; readonly name: string; readonly hour: string }
  | { readonly kind: 'light'; readonly state: Light }
  | { readonly kind: 'present'; readonly names: readonly string[] }
  | { readonly kind: 'air'; readonly name: string | null }
  | { readonly kind: 'music'; readonly name: string | null; readonly parts: readonly string[] }
  | { readonly kind: 'sound'; readonly name: string }
  | { readonly kind: 'chorus'; readonly most: number }
  | { readonly kind: 'margin'; readonly text: string }
  | { readonly kind: 'speaker'; readonly name: string }
  | { readonly kind: 'letter'; readonly name: string }
  | { readonly kind: 'book'; readonly name: string }
  | { readonly kind: 'unbound'; readonly names: readonly string[] }
  | { readonly kind: 'staging'; readonly how: Staging }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'ending'; readonly name: string }
  | { readonly kind: 'reflective' }
  | { readonly kind: 'thread'; readonly name: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'again' };

/** A cue on an option. */
export type OptionCue =
  | { readonly kind: 'manner'; readonly name: string }
  | { readonly kind: 'unsayable' }
  | { readonly kind: 'leans'; readonly names: readonly string[] }
  | { readonly kind: 'later' };

export type Cue = LineCue | OptionCue;

/** Why a tag could not be read as a cue, and what to do. */
export interface UnreadTag {
  readonly message: string;
  readonly remedy: string;
}

interface Rule<C extends Cue> {
  readonly on: 'line' | 'option';
  /**
   * What the cue leaves behind: something that holds until the next of its kind, or nothing; or whether it only marks
   * something for the checker, and the reader is shown nothing of it.
   */
  readonly lasts: 'stands' | 'happens' | 'marks';
  /** How it is written, for the remedy of a bad one. */
  readonly form: string;
  /** Reads what follows the colon; null where it cannot be read. */
  read(argument: string): C | null;
}

const word = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const asWord = (argument: string): string | null => (word.test(argument) ? argument : null);
const named = <C>(argument: string, build: (name: string) => C): C | null => {
  const name = asWord(argument);
  return name === null ? null : build(name);
};
const nameOrNone = <C>(argument: string, build: (name: string | null) => C): C | null =>
  argument === 'none' ? build(null) : named(argument, build);
const names = <C>(argument: string, build: (all: readonly string[]) => C): C | null => {
  const all = argument.split(/\s+/);
  return all.every((name) => word.test(name)) ? build(all) : null;
};
/** A cue that is its kind and says nothing more. */
const bare = <C>(argument: string, cue: C): C | null => (argument === '' ? cue : null);
const oneOf = <T extends string>(choices: readonly T[], argument: string): T | null =>
  choices.find((choice) => choice === argument) ?? null;

type Grammar = { readonly [K in Cue['kind']]: Rule<Extract<Cue, { kind: K }>> };

/** Every cue there is. */
export const cueGrammar: Grammar = {
  chapter: {
    on: 'line',
    lasts: 'stands',
    form: '# chapter: Title',
    read: (title) => (title === '' ? null : { kind: 'chapter', title }),
  },
  scene: {
    on: 'line',
    lasts: 'stands',
    form: '# scene: name',
    read: (a) => named(a, (name) => ({ kind: 'scene', name })),
  },
  recap: {
    on: 'line',
    lasts: 'stands',
    form: '# recap: One sentence.',
    read: (text) => (text === '' ? null : { kind: 'recap', text }),
  },
  era: { on: 'line', lasts: 'stands', form: '# era: name', read: (a) => named(a, (name) => ({ kind: 'era', name })) },
  place: {
    on: 'line',
    lasts: 'stands',
    form: '# place: name hour',
    read: (argument) => {
      const [name, hour, ...rest] = argument.split(/\s+/);
      if (name === undefined || hour === undefined || rest.length > 0) return null;
      return asWord(name) && asWord(hour) ? { kind: 'place', name, hour } : null;
    },
  },
  light: {
    on: 'line',
    lasts: 'stands',
    form: `# light: ${lights.join(' | ')}`,
    read: (argument) => {
      const state = oneOf(lights, argument);
      return state === null ? null : { kind: 'light', state };
    },
  },
  present: {
    on: 'line',
    lasts: 'stands',
    form: '# present: name name',
    read: (argument) =>
      argument === 'none'
        ? { kind: 'present', names: [] }
        : names(argument, (all) => ({ kind: 'present', names: all })),
  },
  air: {
    on: 'line',
    lasts: 'stands',
    form: '# air: name',
    read: (a) => nameOrNone(a, (name) => ({ kind: 'air', name })),
  },
  music: {
    on: 'line',
    lasts: 'stands',
    form: '# music: name part part',
    read: (argument) => {
      if (argument === 'none') return { kind: 'music', name: null, parts: [] };
      return names(argument, ([name = '', ...parts]) => ({ kind: 'music', name, parts }));
    },
  },
  sound: {
    on: 'line',
    lasts: 'happens',
    form: '# sound: name',
    read: (a) => named(a, (name) => ({ kind: 'sound', name })),
  },
  chorus: {
    on: 'line',
    lasts: 'happens',
    form: '# chorus: 9',
    read: (argument) => (/^[1-9]\d?$/.test(argument) ? { kind: 'chorus', most: Number(argument) } : null),
  },
  margin: {
    on: 'line',
    lasts: 'happens',
    form: '# margin: A note.',
    read: (text) => (text === '' ? null : { kind: 'margin', text }),
  },
  speaker: {
    on: 'line',
    lasts: 'happens',
    form: '# speaker: name',
    read: (a) => named(a, (name) => ({ kind: 'speaker', name })),
  },
  letter: {
    on: 'line',
    lasts: 'stands',
    form: '# letter: name',
    read: (a) => named(a, (name) => ({ kind: 'letter', name })),
  },
  book: {
    on: 'line',
    lasts: 'stands',
    form: '# book: name',
    read: (a) => named(a, (name) => ({ kind: 'book', name })),
  },
  unbound: {
    on: 'line',
    lasts: 'stands',
    form: '# unbound: name name',
    read: (argument) =>
      argument === 'none'
        ? { kind: 'unbound', names: [] }
        : names(argument, (all) => ({ kind: 'unbound', names: all })),
  },
  staging: {
    on: 'line',
    lasts: 'happens',
    form: `# staging: ${stagings.join(' | ')}`,
    read: (argument) => {
      const how = oneOf(stagings, argument);
      return how === null ? null : { kind: 'staging', how };
    },
  },
  note: {
    on: 'line',
    lasts: 'happens',
    form: '# note: Sex is implied.',
    read: (text) => (text === '' ? null : { kind: 'note', text }),
  },
  ending: {
    on: 'line',
    lasts: 'stands',
    form: '# ending: name',
    read: (a) => named(a, (name) => ({ kind: 'ending', name })),
  },
  manner: {
    on: 'option',
    lasts: 'happens',
    form: '# manner: name',
    read: (a) => named(a, (name) => ({ kind: 'manner', name })),
  },
  unsayable: {
    on: 'option',
    lasts: 'happens',
    form: '# unsayable',
    read: (argument) => bare(argument, { kind: 'unsayable' }),
  },
  leans: {
    on: 'option',
    lasts: 'marks',
    form: '# leans: name name',
    read: (argument) => names(argument, (all) => ({ kind: 'leans', names: all })),
  },
  later: { on: 'option', lasts: 'marks', form: '# later', read: (argument) => bare(argument, { kind: 'later' }) },
  reflective: {
    on: 'line',
    lasts: 'marks',
    form: '# reflective',
    read: (argument) => bare(argument, { kind: 'reflective' }),
  },
  thread: {
    on: 'line',
    lasts: 'marks',
    form: '# thread: name',
    read: (a) => named(a, (name) => ({ kind: 'thread', name })),
  },
  held: { on: 'line', lasts: 'marks', form: '# held', read: (argument) => bare(argument, { kind: 'held' }) },
  secret: { on: 'line', lasts: 'marks', form: '# secret', read: (argument) => bare(argument, { kind: 'secret' }) },
  again: { on: 'line', lasts: 'marks', form: '# again', read: (argument) => bare(argument, { kind: 'again' }) },
};

const isKind = (kind: string): kind is Cue['kind'] => Object.hasOwn(cueGrammar, kind);

/**
 * Reads one tag.
 * @param tag what ink gives: the text behind `#`, such as `place: office late`
 * @param on what the tag was written on
 * @returns the cue, or why it is none
 */
export function parseCue(tag: string, on: 'line' | 'option'): Cue | UnreadTag {
  const colon = tag.indexOf(':');
  const kind = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const argument = colon < 0 ? '' : tag.slice(colon + 1).trim();
  if (!isKind(kind)) {
    return {
      message: `“# ${tag}” is no cue.`,
      remedy: `Write one of: ${Object.keys(cueGrammar).join(', ')}; or take the tag out.`,
    };
  }
  const rule = cueGrammar[kind];
  if (rule.on !== on) {
    return {
      message: `“# ${tag}” belongs on ${rule.on === 'line' ? 'a line' : 'an option'}.`,
      remedy: rule.on === 'line' ? 'Move it out of the choice.' : 'Move it inside the brackets of an option.',
    };
  }
  return rule.read(argument) ?? { message: `“# ${tag}” cannot be read.`, remedy: `Write it as “${rule.form}”.` };
}

/** True where the tag could be read. */
export const isCue = (read: Cue | UnreadTag): read is Cue => 'kind' in read;

import type { LedgerEntry } from '../../relationship';
import type { LineCue, Manifest, OptionCue, Passage, Staging } from '../../story';
import type { Happening, Moment, Offer, SpokenLine, Stands } from '../moment';

/** What stands before the first line of a story. */
export function standsBefore(manifest: Pick<Manifest, 'firstEra'>, levels: Stands['levels']): Stands {
  return {
    chapter: null,
    scene: null,
    recap: null,
    era: manifest.firstEra,
    place: null,
    light: 'gone',
    present: [],
    air: null,
    music: null,
    parts: [],
    levels,
    letters: {},
    book: null,
    unbound: [],
    ending: null,
  };
}

/** What a passage is folded into. */
export interface Fold {
  readonly passage: Passage;
  /** What stood at the end of the moment before. */
  readonly before: Stands;
  /** The axes at the passage's end, inside their bounds. */
  readonly levels: Stands['levels'];
  readonly moved: readonly LedgerEntry[];
  readonly turn: number;
  readonly chosen: Offer | null;
}

/** Speaker, letter, chorus, margin and a chapter’s beginning wait for the next line of text; the rest takes effect in its place. */
interface Draft {
  readonly stands: Stands;
  readonly staging: Staging | null;
  readonly note: string | null;
  readonly speaker: string | null;
  readonly letter: string | null;
  readonly chorus: number | null;
  readonly margin: string | null;
  readonly begins: string | null;
  readonly happenings: readonly Happening[];
}

function withCue(draft: Draft, cue: LineCue | OptionCue): Draft {
  const stand = (change: Partial<Stands>): Draft => ({ ...draft, stands: { ...draft.stands, ...change } });
  switch (cue.kind) {
    case 'chapter':
      return cue.title === draft.stands.chapter ? draft : { ...stand({ chapter: cue.title }), begins: cue.title };
    case 'scene':
      return stand({ scene: cue.name });
    case 'recap':
      return stand({ recap: cue.text });
    case 'era':
      return stand({ era: cue.name });
    case 'place':
      return stand({ place: { name: cue.name, hour: cue.hour } });
    case 'light':
      return stand({ light: cue.state });
    case 'present':
      return stand({ present: cue.names });
    case 'air':
      return stand({ air: cue.name });
    case 'music':
      return stand({ music: cue.name, parts: cue.parts });
    case 'book':
      return stand({ book: cue.name });
    case 'unbound':
      return stand({ unbound: cue.names });
    case 'ending':
      return stand({ ending: cue.name });
    case 'sound':
      return { ...draft, happenings: [...draft.happenings, cue] };
    case 'note':
      return { ...draft, note: cue.text };
    case 'chorus':
      return { ...draft, chorus: cue.most };
    case 'margin':
      return { ...draft, margin: cue.text };
    case 'speaker':
      return { ...draft, speaker: cue.name };
    case 'letter':
      return { ...draft, letter: cue.name };
    case 'staging':
      return { ...draft, staging: cue.how };
    case 'manner':
    case 'unsayable':
    case 'leans':
    case 'later':
      // Cues of options: the story's door has made a finding of one on a line, and nothing is to be performed.
      return draft;
    case 'reflective':
    case 'thread':
    case 'held':
    case 'secret':
    case 'again':
      // Marks for the checker: whoever reads the story is shown nothing of them.
      return draft;
    default: {
      const unknown: never = cue;
      throw new TypeError(`No moment knows the cue ${JSON.stringify(unknown)}.`);
    }
  }
}

/** A line of text written onto a letter. */
function write(stands: Stands, letter: string, text: string): Stands {
  const before = Object.hasOwn(stands.letters, letter) ? stands.letters[letter] : undefined;
  return { ...stands, letters: { ...stands.letters, [letter]: [...(before ?? []), text] } };
}

/** An option as the reader is offered it. */
function offerOf(option: Passage['options'][number]): Offer {
  const manner = option.cues.find((cue) => cue.kind === 'manner')?.name ?? null;
  const unsayable = option.cues.some((cue) => cue.kind === 'unsayable');
  return { id: option.id, text: option.text, manner, unsayable };
}

/** Folds what ink said from one choice to the next into a moment. Pure; what stood before is carried over. */
export function foldPassage({ passage, before, levels, moved, turn, chosen }: Fold): Moment {
  let draft: Draft = {
    stands: before,
    staging: null,
    note: null,
    speaker: null,
    letter: null,
    chorus: null,
    margin: null,
    begins: null,
    happenings: [],
  };
  const lines: SpokenLine[] = [];
  for (const { text, cues, source } of passage.lines) {
    draft = cues.reduce(withCue, draft);
    if (text === '') continue;
    const { speaker, letter, chorus, margin, begins, stands } = draft;
    lines.push({
      text,
      speaker,
      letter,
      source,
      ...(chorus !== null && { chorus }),
      ...(margin !== null && { margin }),
      ...(begins !== null && { chapter: begins }),
    });
    const written = letter === null ? stands : write(stands, letter, text);
    draft = { ...draft, stands: written, speaker: null, letter: null, chorus: null, margin: null, begins: null };
  }
  const { stands, staging, note, happenings } = draft;
  const offers = passage.options.map(offerOf);
  return {
    turn,
    chosen,
    lines,
    happenings,
    offers,
    staging,
    ...(note !== null && { note }),
    stands: { ...stands, levels },
    moved,
  };
}

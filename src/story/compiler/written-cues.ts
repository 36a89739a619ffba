import type { Cue, UnreadTag } from '../cue';
import { cueGrammar, parseCue } from '../cue';
import type { Source } from '../passage';
import type { Parsed, ParsedStory } from './parsed-tree';
import { knotOf, sourceOf } from './parsed-tree';

/** A tag of the script, as it was written. */
export interface WrittenCue {
  /** The text behind `#`; reckoned parts of it stand as `{…}`. */
  readonly tag: string;
  readonly on: 'line' | 'option';
  /** What it says; null where a part of it is only reckoned when the story runs, so that it cannot be judged before. */
  readonly read: Cue | UnreadTag | null;
  readonly source: Source | null;
  readonly knot: string | null;
}

interface OpenTag {
  text: string;
  reckoned: boolean;
  readonly on: 'line' | 'option';
  source: Source | null;
  readonly knot: string | null;
}

/** The parts of the tree that only hold others; all else within a tag is reckoned. */
const holders: ReadonlySet<string> = new Set(['ContentList', 'Weave', 'Tag', 'Text']);

const textOf = (part: Parsed): string => ('text' in part && typeof part.text === 'string' ? part.text : '');

/** True where the part is what a choice shows before it is taken: its start, and what stands in its brackets. */
function isShownOnOption(part: Parsed): boolean {
  const above = part.parent;
  if (above === null || above.typeName !== 'Choice') return false;
  const { startContent, choiceOnlyContent } = above as Parsed & { startContent?: Parsed; choiceOnlyContent?: Parsed };
  return part === startContent || part === choiceOnlyContent;
}

function judge({ text, reckoned, on, source, knot }: OpenTag): WrittenCue {
  const tag = text.trim();
  if (!reckoned) return { tag, on, read: parseCue(tag, on), source, knot };
  // The kind can still be judged where it is written out.
  const kind = tag.includes(':') ? tag.slice(0, tag.indexOf(':')).trim() : '{…}';
  const known = kind.includes('{…}') || Object.hasOwn(cueGrammar, kind);
  return { tag, on, read: known ? null : parseCue(tag, on), source, knot };
}

/** Every tag of a story, in the order of its files. */
export function readWrittenCues(story: ParsedStory): readonly WrittenCue[] {
  const cues: WrittenCue[] = [];
  let open: OpenTag | null = null;

  const visit = (part: Parsed, on: 'line' | 'option'): void => {
    const where = isShownOnOption(part) ? 'option' : part.typeName === 'Choice' ? 'line' : on;
    if (part.typeName === 'Tag') {
      // A tag in a branch may be closed by the next one's beginning.
      if (open !== null) cues.push(judge(open));
      const begins = 'isStart' in part && part.isStart === true;
      open = begins ? { text: '', reckoned: false, on: where, source: sourceOf(part), knot: knotOf(part) } : null;
    } else if (open !== null && part.typeName === 'Text') {
      // A line break ends the tag that a branch left open.
      open.text += textOf(part);
    } else if (open !== null && !holders.has(part.typeName)) {
      open.text += '{…}';
      open.reckoned = true;
      return;
    }
    for (const child of part.content) visit(child, where);
  };

  visit(story, 'line');
  if (open !== null) cues.push(judge(open));
  return cues;
}

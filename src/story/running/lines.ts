import type { Story } from 'inkjs';
import type { SourceMap } from '../compiled';
import type { Cue, OptionCue } from '../cue';
import { isCue, parseCue } from '../cue';
import type { Line, Source } from '../passage';
import { locate } from '../source-map';

/** ink's numbers for the commands that open and close a tag; its own names for them are not exported. */
const beginTag = 24;
const endTag = 25;

/**
 * Where the words of a line were written. Text of the script keeps its place in the content; what stands in tags is no
 * text. What was reckoned has no place of its own: such a line was written where ink stood last.
 */
function sourceOf({ outputStream, previousPathString }: Story['state'], sources: SourceMap): Source | null {
  let inTag = false;
  for (const piece of outputStream) {
    if ('commandType' in piece) {
      if (piece.commandType === beginTag) inTag = true;
      if (piece.commandType === endTag) inTag = false;
    }
    const isText = !inTag && 'value' in piece && String(piece.value).trim() !== '';
    if (!isText || piece.parent === null) continue;
    const source = locate(sources, piece.path.toString());
    if (source !== null) return source;
  }
  return previousPathString === null ? null : locate(sources, previousPathString);
}

/** Tags that cannot be read are dropped: the compiler has told the author of them. */
function readCues(tags: readonly string[] | null): readonly Cue[] {
  return (tags ?? []).map((tag) => parseCue(tag, 'line')).filter(isCue);
}

const isOptionCue = (cue: Cue): cue is OptionCue => cue.kind === 'manner' || cue.kind === 'unsayable';

/** The cues of an option, from its tags. */
export function readOptionCues(tags: readonly string[] | null): readonly OptionCue[] {
  return (tags ?? [])
    .map((tag) => parseCue(tag, 'option'))
    .filter(isCue)
    .filter(isOptionCue);
}

/**
 * The line that a story has just continued by.
 * @returns null where it says nothing: neither text nor a cue
 */
export function readLine(story: Story, sources: SourceMap | null): Line | null {
  const text = (story.currentText ?? '').trim();
  const cues = readCues(story.currentTags);
  if (text === '' && cues.length === 0) return null;
  return { text, cues, source: sources === null ? null : sourceOf(story.state, sources) };
}

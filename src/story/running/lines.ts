import type { Story } from 'inkjs';
import type { SourceMap } from '../compiled';
import type { Cue, OptionCue } from '../cue';
import { cueGrammar, isCue, parseCue } from '../cue';
import type { Line, Source } from '../passage';
import { knotOfPath, locate } from '../source-map';

/** ink's numbers for the commands that open and close a tag; its own names for them are not exported. */
const beginTag = 24;
const endTag = 25;

/**
 * The runtime paths that the words of a line came from, the first first. Text of the script keeps its place in the
 * content; what stands in tags is no text. What was reckoned has no place of its own: such a line came from where ink
 * stood last.
 */
function pathsOf({ outputStream, previousPathString }: Story['state']): readonly string[] {
  const paths: string[] = [];
  let inTag = false;
  for (const piece of outputStream) {
    if ('commandType' in piece) {
      if (piece.commandType === beginTag) inTag = true;
      if (piece.commandType === endTag) inTag = false;
    }
    const isText = !inTag && 'value' in piece && String(piece.value).trim() !== '';
    if (isText && piece.parent !== null) paths.push(piece.path.toString());
  }
  return previousPathString === null ? paths : [...paths, previousPathString];
}

/** Where a line was written, by the first of its paths that the map knows. */
function sourceOf(paths: readonly string[], sources: SourceMap | null): Source | null {
  if (sources === null) return null;
  for (const path of paths) {
    const source = locate(sources, path);
    if (source !== null) return source;
  }
  return null;
}

/** Tags that cannot be read are dropped: the compiler has told the author of them. */
function readCues(tags: readonly string[] | null): readonly Cue[] {
  return (tags ?? []).map((tag) => parseCue(tag, 'line')).filter(isCue);
}

const isOptionCue = (cue: Cue): cue is OptionCue => cueGrammar[cue.kind].on === 'option';

/** The cues of an option, from its tags. */
export function readOptionCues(tags: readonly string[] | null): readonly OptionCue[] {
  return (tags ?? [])
    .map((tag) => parseCue(tag, 'option'))
    .filter(isCue)
    .filter(isOptionCue);
}

/** The line that a story has just continued by: empty of text and cues where it only reckoned. */
export function readLine(story: Story, sources: SourceMap | null): Line {
  const paths = pathsOf(story.state);
  return {
    text: (story.currentText ?? '').trim(),
    cues: readCues(story.currentTags),
    source: sourceOf(paths, sources),
    knot: knotOfPath(paths[0] ?? ''),
  };
}

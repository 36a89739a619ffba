import type { Story } from 'inkjs';
import { isText, type RuntimeObject } from './runtime';

/**
 * What a passage puts out. Ink goes back over all of it at each text and each tag, in search of glue, of a string that
 * is being put together, and of a function that would be trimmed; here it is known whether there is any to be found.
 */
export interface Output {
  /** Puts out a text of the script: a line break, or words with no break in them. */
  say(text: RuntimeObject): void;
  /** Puts out anything else, as ink does it. */
  push(object: RuntimeObject): void;
  /** Puts out the beginning of a tag, or its end outside of a string. */
  mark(object: RuntimeObject): void;
  /** A string is about to begin (1) or to end (−1). */
  string(by: 1 | -1): void;
  inString(): boolean;
}

/** ink's number for a function on the call stack. */
const functionOnStack = 1;

/** For a story whose passages begin with nothing put out. */
export function makeOutput(story: Story): Output {
  let glued = false;
  let strings = 0;

  /** Where nothing is put out, there is neither glue nor a string in it. */
  const forget = (): void => {
    if (story.state.outputStream.length > 0) return;
    glued = false;
    strings = 0;
  };

  const push = (object: RuntimeObject): void => {
    forget();
    glued ||= !isText(object);
    story.state.PushToOutputStream(object);
  };

  const append = (object: RuntimeObject): void => {
    story.state.outputStream.push(object);
    story.state.OutputStreamDirty();
  };

  return {
    say(text) {
      forget();
      const { state } = story;
      if (glued || Number(state.callStack.currentElement.type) === functionOnStack) push(text);
      // No line is empty.
      else if (!isBreak(text) || (!state.outputStreamEndsInNewline && state.outputStreamContainsContent)) append(text);
    },
    push,
    mark: append,
    string(by) {
      forget();
      strings += by;
    },
    inString() {
      forget();
      return strings > 0;
    },
  };
}

const isBreak = (text: RuntimeObject): boolean => isText(text) && text.isNewline;

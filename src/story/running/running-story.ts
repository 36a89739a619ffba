import { Story } from 'inkjs';
import type { CompiledStory, SourceMap } from '../compiled';
import type { Line, Option, Passage } from '../passage';
import { knotOfPath } from '../source-map';
import { identify } from './identity';
import { readLine, readOptionCues } from './lines';
import type { Snapshot } from './snapshots';
import { keepStates } from './snapshots';
import { StoryError } from './story-error';
import { troubleAt } from './trouble';
import { watchSteps } from './watch';

/** A variable's value as the rest of the game may see it; a list of ink's is its text. */
export type Value = string | number | boolean;

/** One story, running. It stands somewhere, and goes on only when it is asked to. */
export interface RunningStory {
  /**
   * Begins again from the top.
   * @param seed of ink's randomness, a whole number from 0 to 2³¹ − 1: the same seed and choices read the same
   */
  start(seed: number): void;
  /**
   * Goes on to the next choices, or to an end.
   * @param afterStep called each time that ink has said a line, with the line, be it empty: variables can be read
   * then as they stand behind it, and nothing else done
   * @throws StoryError where ink fails, warns, or takes more than `maxSteps`; go back to a snapshot or begin again then
   */
  advance(afterStep?: (line: Line) => void): Passage;
  /** The choices offered now, as the last passage had them; after a restore or a load as well. */
  options(): readonly Option[];
  /**
   * Takes a choice; `advance` then tells what follows.
   * @param index of an option that is offered now
   * @throws RangeError where none has it
   * @throws StoryError where it leads nowhere, as after a save that was spoilt and could still be read
   */
  choose(index: number): void;
  /** The value of a variable; null where the script declares none of that name. */
  read(name: string): Value | null;
  /**
   * Sets a variable. The choices that stand already don't change by it.
   * @throws RangeError where the script declares none of that name
   */
  write(name: string, value: Value): void;
  declares(name: string): boolean;
  /** Remembers where the story stands. Costs microseconds, and memory for as long as it is held. */
  snapshot(): Snapshot;
  /**
   * Goes back to where a snapshot was taken, any number of times and in any order, across `start` and `load` too.
   * @throws TypeError where the snapshot came from another running story
   */
  restore(snapshot: Snapshot): void;
  /** Where the story stands, as text to be kept: ink's own JSON. */
  save(): string;
  /**
   * Goes to where a save was made.
   * @throws StoryError where it can't be read or doesn't fit this story, which then stands where it stood
   */
  load(json: string): void;
}

/** How a story is run. */
export interface Running {
  /** Steps that ink may take for one passage; default 50 000, some twenty times a long one. */
  readonly maxSteps?: number;
}

/**
 * Opens a compiled story, standing at its beginning with seed 0.
 * @param compiled what the compiler made
 * @param sources its source map, for the places of lines and of faults; null does without
 * @throws Error where `compiled.ink` is not ink's runtime JSON
 */
export function openStory(
  compiled: CompiledStory,
  sources: SourceMap | null = null,
  { maxSteps = 50_000 }: Running = {},
): RunningStory {
  const story = new Story(compiled.ink);
  story.allowExternalFunctionFallbacks = true;
  const states = keepStates(story);
  const watch = watchSteps(story, maxSteps);
  const complaints: string[] = [];
  story.onError = (message) => complaints.push(message);

  const fail = (message: string): never => {
    complaints.length = 0;
    throw new StoryError(troubleAt(watch.path(), message, watch.exceeded() ? maxSteps : null, sources));
  };

  const offered = (): readonly Option[] => {
    const choices = story.currentChoices;
    const ids = identify(
      choices.map((choice) => ({ path: choice.pathStringOnChoice, text: choice.text })),
      compiled.choices,
    );
    return choices.map((choice, index) => ({
      id: ids[index] ?? '',
      text: choice.text,
      cues: readOptionCues(choice.tags),
      index,
    }));
  };

  const start = (seed: number): void => {
    states.reset();
    story.state.storySeed = seed;
    story.state.previousRandom = 0;
  };
  start(0);

  return {
    start,
    advance(afterStep) {
      const lines: Line[] = [];
      watch.begin();
      try {
        while (story.canContinue) {
          story.Continue();
          if (complaints.length > 0) break;
          const line = readLine(story, sources);
          if (line.text !== '' || line.cues.length > 0) lines.push(line);
          afterStep?.(line);
        }
      } catch (error) {
        complaints.push(error instanceof Error ? error.message : String(error));
      }
      const [complaint] = complaints;
      if (complaint !== undefined) return fail(complaint);
      return { lines, options: offered(), knot: knotOfPath(watch.path() ?? '') };
    },
    options: offered,
    choose(index) {
      if (story.currentChoices[index] === undefined) throw new RangeError(`No option ${index} is offered.`);
      try {
        story.ChooseChoiceIndex(index);
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error));
      }
    },
    read(name) {
      if (!story.variablesState.GlobalVariableExistsWithName(name)) return null;
      const value: unknown = story.variablesState.$(name);
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    },
    write(name, value) {
      if (!story.variablesState.GlobalVariableExistsWithName(name)) {
        throw new RangeError(`The script declares no variable “${name}”.`);
      }
      story.variablesState.$(name, value);
    },
    declares: (name) => story.variablesState.GlobalVariableExistsWithName(name),
    snapshot: states.snapshot,
    restore: states.restore,
    save: states.save,
    load(json) {
      try {
        states.load(json);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new StoryError({
          severity: 'error',
          file: null,
          line: null,
          knot: null,
          message: `A saved place does not fit this story: ${reason}.`,
          remedy: 'Play the choices again from the beginning instead.',
        });
      }
    },
  };
}

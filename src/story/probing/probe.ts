import { Story } from 'inkjs';
import type { CompiledStory, SourceMap } from '../compiled';
import type { Cue, OptionCue } from '../cue';
import type { Finding } from '../finding';
import type { ChoiceId, Option, Source } from '../passage';
import { identify } from '../running/identity';
import { readOptionCues } from '../running/lines';
import type { Value } from '../running/running-story';
import { keepStates, type Snapshot } from '../running/snapshots';
import { troubleAt } from '../running/trouble';
import { knotOfPath, locate } from '../source-map';
import { type Chance, type Correction, drawAt } from './chance';
import { type Gate, readGates } from './conditions';
import type { Content } from './content';
import { type Flow, readFlow } from './flow';
import { type Footprints, type Observation, trackSteps } from './footprints';
import { type Inventory, takeInventory } from './inventory';
import { cutLines, type ProbedLine, readCuesOnce } from './lines';
import { type Memory, readMemory } from './memory';
import { type Given, proveNever, type Reachable } from './never';
import { type Derivations, namePlaces } from './place-key';
import type { RuntimeObject } from './runtime';
import { makeStep } from './stepper';

/** How a story is probed. */
export interface Probing {
  /** Steps that ink may take for one passage; default 50 000. */
  readonly maxSteps?: number;
  /** Variables that are written before each choice is told, and what they are reckoned from. */
  readonly derived?: Derivations;
  /** The kind of cue that `footprints.tagged` tells of. */
  readonly tagged?: Cue['kind'];
}

/** How a passage came out. */
export interface Passed {
  /** What broke it; null where it ends in choices or in an end. */
  readonly trouble: Finding | null;
  /** Number of the choices that are offered, fallbacks left out. */
  readonly offered: number;
}

/**
 * A story that is read by the thousand. It does what a running story does, several times faster: a passage is stepped
 * through in one go, without ink's looking ahead at every line break, and what was stepped on is noted on the way.
 */
export interface Probe {
  readonly content: Content;
  readonly inventory: Inventory;
  readonly flow: Flow;
  readonly memory: Memory;
  readonly gates: readonly Gate[];
  /** Of the passage just read. */
  readonly footprints: Footprints;
  readonly observations: ReadonlyMap<number, Observation>;
  /** Begins again with a seed of ink's own chance. */
  start(seed: number): void;
  /**
   * Reads to the next choices or to an end.
   * @param chance decides what is left to chance; null leaves it to ink and the seed
   */
  advance(chance: Chance | null): Passed;
  /** Notes what is read of and written into memory too; half as fast. */
  listen(on: boolean): void;
  /** The lines of the passage just read; not after it was left. */
  lines(): readonly ProbedLine[];
  options(): readonly Option[];
  /** Their stable names alone. */
  ids(): readonly ChoiceId[];
  /** The written choices that are offered, by their place in the content and in the order of `options`. */
  offered(): readonly number[];
  /** The cues of an option that is offered. */
  cuesOf(index: number): readonly OptionCue[];
  choose(index: number): void;
  read(name: string): Value | null;
  write(name: string, value: Value): void;
  declares(name: string): boolean;
  /** Keeps where it stands, and stands nowhere until it is restored or begun again. */
  leave(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Ink's own JSON of where it stands. */
  save(): string;
  /** What is proven of the script without running it. */
  never(given: Given): Reachable;
  /** A number for where it stands: places of one number read the same from there on, chance aside. */
  key(more: number): number;
  asks(name: string): boolean;
  /** The variables that the script reads anywhere. */
  everRead(): ReadonlySet<string>;
  live(): readonly string[];
  /**
   * What is worth telling apart where it stands, each as a whole number of 32 bits: the place itself, and the place with
   * each variable that can still be read, and with the variables of each of the gates asked for.
   */
  features(gates: readonly Gate[]): readonly number[];
}

/** Steps that are looked back on to name a loop. */
const lookBack = 1024;
const noCues: readonly OptionCue[] = [];

/**
 * Opens a compiled story for probing.
 * @param sources its source map; null does without places
 */
export function openProbe(
  compiled: CompiledStory,
  sources: SourceMap | null,
  { maxSteps = 50_000, derived = {}, tagged }: Probing = {},
): Probe {
  const story = new Story(compiled.ink);
  story.allowExternalFunctionFallbacks = true;
  const inventory = takeInventory(story, sources, compiled.choices);
  const flow = readFlow(inventory);
  const memory = readMemory(story, inventory, flow);
  const gates = readGates(inventory, sources);
  const tracker = trackSteps(story, inventory, memory, gates, tagged ?? null);
  const states = keepStates(story);
  const places = namePlaces(story, flow, memory, gates, derived);
  const { objects } = inventory;
  const choiceOfPath = new Map(inventory.content.choices.map(({ path, index }) => [path, index]));

  const cueOf = readCuesOnce();
  const pieceAt = (object: RuntimeObject): number => inventory.pieceOf[inventory.numberOf.get(object) ?? -1] ?? -1;
  const cuesByTags = new Map<string, readonly OptionCue[]>();

  const trail = new Int32Array(lookBack);
  let steps = 0;
  let chance: Chance | null = null;
  let correction: Correction | null = null;
  let broken: string | null = null;

  const before = (number: number, object: RuntimeObject): void => {
    trail[steps % lookBack] = number;
    steps += 1;
    if (steps > maxSteps) throw new Error('the step limit was reached');
    if (tracker.step(number) && chance !== null) correction = drawAt(object, story, chance);
  };
  const step = makeStep(story, inventory, before, tracker.option);

  const last = (): string | null => {
    const object = objects[trail[(steps - 1) % lookBack] ?? -1];
    return steps === 0 || object === undefined ? null : object.path.toString();
  };

  /** Every line that the last steps went over, in the order of the script. */
  const loopingLines = (): readonly Source[] => {
    const lines = new Map<string, Source>();
    for (const number of trail) {
      const path = objects[number]?.path.toString();
      const source = path === undefined || sources === null ? null : locate(sources, path);
      if (source !== null) lines.set(`${source.file}:${source.line}`, source);
    }
    return [...lines.values()].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  };

  const loop = (): Finding => {
    const lines = loopingLines();
    const [first] = lines;
    const knot = knotOfPath(last() ?? '');
    const named = lines.map(({ file, line }) => (file === first?.file ? String(line) : `${file}:${line}`));
    const where = lines.length === 0 ? 'It' : `Line${lines.length === 1 ? '' : 's'} ${named.join(', ')}`;
    const goes = lines.length > 1 ? 'go' : 'goes';
    return {
      severity: 'error',
      file: first?.file ?? null,
      line: first?.line ?? null,
      knot,
      message: `${where} ${goes} round without end: ${maxSteps} steps and no choice.`,
      remedy: 'Give the loop a choice or a way out.',
    };
  };

  const troubleOf = (message: string): Finding => {
    story.state.ResetErrors();
    return steps > maxSteps ? loop() : troubleAt(last(), message, null, sources);
  };

  /** Why a passage that stops here should not have; null where it may. After ink's own ContinueInternal. */
  const looseEnd = (): string | null => {
    const { callStack, generatedChoices, didSafeExit } = story.state;
    if (callStack.canPopThread)
      return 'Thread available to pop, threads should always be flat by the end of evaluation?';
    if (generatedChoices.length > 0 || didSafeExit) return null;
    if (callStack.CanPop(0)) {
      return "unexpectedly reached end of content. Do you need a '->->' to return from a tunnel?";
    }
    if (callStack.CanPop(1)) return "unexpectedly reached end of content. Do you need a '~ return'?";
    return "ran out of content. Do you need a '-> DONE' or '-> END'?";
  };

  /** As ink asks it, without a copy of the pointer made for it. */
  const canGoOn = (): boolean => !story.state.callStack.currentElement.currentPointer.isNull && !story.state.hasError;

  const run = (): string | null => {
    try {
      for (let goesOn = canGoOn(); goesOn; ) {
        step();
        if (correction !== null) {
          correction(story);
          correction = null;
        }
        goesOn = canGoOn();
        if (!goesOn && !story.state.callStack.elementIsEvaluateFromGame) {
          story.TryFollowDefaultInvisibleChoice();
          goesOn = canGoOn();
        }
      }
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    const { currentErrors, currentWarnings } = story.state;
    return currentErrors?.[0] ?? currentWarnings?.[0] ?? looseEnd();
  };

  const start = (seed: number): void => {
    states.reset();
    places.forget();
    story.state.storySeed = seed;
    story.state.previousRandom = 0;
    broken = null;
  };
  start(0);

  const ids = (): readonly ChoiceId[] =>
    identify(
      story.currentChoices.map((choice) => ({ path: choice.pathStringOnChoice, text: choice.text })),
      compiled.choices,
    );

  const offered = (): readonly number[] =>
    story.currentChoices.map(({ pathStringOnChoice }) => choiceOfPath.get(pathStringOnChoice) ?? -1);

  return {
    content: inventory.content,
    inventory,
    flow,
    memory,
    gates,
    footprints: tracker.footprints,
    observations: tracker.observations,
    start,
    advance(by) {
      chance = by;
      correction = null;
      steps = 0;
      tracker.clear();
      places.forget();
      story.state.didSafeExit = false;
      story.state.ResetOutput();
      broken ??= run();
      const message = broken;
      broken = null;
      story.state.didSafeExit = false;
      if (message !== null) return { trouble: troubleOf(message), offered: 0 };
      tracker.close(story.currentChoices);
      return { trouble: null, offered: story.currentChoices.length };
    },
    listen: tracker.listen,
    lines: () => cutLines(story, pieceAt, cueOf),
    ids,
    options() {
      const names = ids();
      return story.currentChoices.map((choice, index) => ({
        id: names[index] ?? '',
        text: choice.text,
        cues: readOptionCues(choice.tags),
        index,
      }));
    },
    offered,
    cuesOf(index) {
      const tags = story.currentChoices[index]?.tags ?? [];
      if (tags.length === 0) return noCues;
      const text = tags.join('\n');
      const known = cuesByTags.get(text);
      if (known !== undefined) return known;
      const cues = readOptionCues(tags);
      cuesByTags.set(text, cues);
      return cues;
    },
    choose(index) {
      try {
        story.ChooseChoiceIndex(index);
      } catch (error) {
        broken = error instanceof Error ? error.message : String(error);
      }
    },
    read(name) {
      if (!story.variablesState.GlobalVariableExistsWithName(name)) return null;
      const value: unknown = story.variablesState.$(name);
      return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
    },
    write: (name, value) => story.variablesState.$(name, value),
    declares: (name) => story.variablesState.GlobalVariableExistsWithName(name),
    leave() {
      // What was said is not needed to go on, and would weigh on every place that is kept.
      story.state.ResetOutput();
      return states.leave();
    },
    restore(snapshot) {
      places.forget();
      states.restore(snapshot);
    },
    save: states.save,
    never: (given) => proveNever(story, inventory, flow, gates, given),
    key: places.key,
    asks: places.asks,
    everRead: () => memory.needsFrom([flow.startOf(story.mainContentContainer)]).variables,
    live: places.live,
    features: places.features,
  };
}

import type { Story } from 'inkjs';
import type { Gate } from './conditions';
import { variablesOf } from './conditions';
import { type Inventory, mayBe } from './inventory';
import type { Memory } from './memory';
import { isAssignment, isCommand, isPointerValue, isText, type RuntimeObject } from './runtime';

/** What a passage stepped on, by number; filled anew by each passage, an entry for each time. */
export interface Footprints {
  /** What was said, and what is shown on the options that are offered. */
  readonly pieces: number[];
  /** Knots that were stood in, each as often as it was come to from another. */
  readonly knots: number[];
  /** Gates that opened. */
  readonly opened: number[];
  /** Variables by name, counts by `-> path`; only where `listen` was asked for. */
  readonly reads: Set<string>;
  /** Variables by name. */
  readonly writes: Set<string>;
  /** True where a tag was come to that may be a cue of the kind asked for. */
  tagged: boolean;
}

/** What a gate was ever asked with, for as long as it has not opened. */
export interface Observation {
  readonly numbers: Map<string, { least: number; most: number }>;
  readonly texts: Map<string, Set<string>>;
}

/** Texts of a variable that are told apart at a gate; more would only make a list too long to read. */
const mostTexts = 8;

const piece = 1;
const read = 2;
const write = 4;
const gate = 8;
const tag = 16;
const chance = 32;
const string = 64;

/** Follows a story's steps. */
export interface Tracker {
  readonly footprints: Footprints;
  /** By gate, while it has never opened here. */
  readonly observations: ReadonlyMap<number, Observation>;
  clear(): void;
  /** Notes what came of an option that was just put together: ink's choice, or null where it is not offered. */
  option(choice: object | null): void;
  /** Ends a passage. @param offered ink's choices that it ends in */
  close(offered: readonly object[]): void;
  /** Notes an object that is about to be performed. @returns true where something in it is left to chance */
  step(number: number): boolean;
  /** Whether reads and writes are noted too. */
  listen(on: boolean): void;
}

export function trackSteps(
  story: Story,
  inventory: Inventory,
  memory: Memory,
  gates: readonly Gate[],
  cue: string | null,
): Tracker {
  const { objects, pieceOf, knotOf, tagAt, shownFrom } = inventory;
  const kinds = new Uint8Array(objects.length);
  const gateAt = new Map(gates.map((one) => [one.object, one]));
  objects.forEach((object, number) => {
    let kind = 0;
    if ((pieceOf[number] ?? -1) >= 0) kind |= piece;
    if (readNameAt(memory, number) !== null) kind |= read;
    if (writtenNameAt(object, memory.variableReadAt(number)) !== null) kind |= write;
    if (gateAt.has(number)) kind |= gate;
    const written = tagAt.get(number);
    if (written !== undefined && cue !== null && mayBe(written, cue)) kind |= tag;
    if (isChance(object)) kind |= chance;
    if (isCommand(object, 'beginString') || isCommand(object, 'endString')) kind |= string;
    kinds[number] = kind;
  });

  const footprints: Footprints = {
    pieces: [],
    knots: [],
    opened: [],
    reads: new Set(),
    writes: new Set(),
    tagged: false,
  };
  const observations = new Map<number, Observation>();
  const everOpened = new Uint8Array(gates.length);
  /** What was put together for the next option: it may turn out not to be offered, or to be left behind for another way. */
  let prepared: number[] = [];
  const shown = new Map<object, readonly number[]>();
  let depth = 0;
  let preparing = false;
  let listening = false;
  let knot = -1;

  const notePiece = (one: number): void => void (preparing ? prepared : footprints.pieces).push(one);

  /** Texts may lie in one another; the outermost says what they are for. */
  const noteString = (number: number): void => {
    const begins = isCommand(objects[number], 'beginString');
    if (begins && depth === 0) preparing = (shownFrom[number] ?? -1) >= 0;
    depth += begins ? 1 : -1;
    if (depth <= 0) preparing = false;
  };

  const observe = ({ index, condition }: Gate): void => {
    let seen = observations.get(index);
    if (seen === undefined) {
      seen = { numbers: new Map(), texts: new Map() };
      observations.set(index, seen);
    }
    for (const name of variablesOf(condition)) {
      // What only looks like a variable is an item of a list.
      if (story.listDefinitions?.FindSingleItemListWithName(name) != null) continue;
      const value = story.variablesState.GetVariableWithName(name);
      const plain = value !== null && 'value' in value ? value.value : null;
      if (typeof plain === 'number') {
        const range = seen.numbers.get(name);
        if (range === undefined) seen.numbers.set(name, { least: plain, most: plain });
        else {
          range.least = Math.min(range.least, plain);
          range.most = Math.max(range.most, plain);
        }
      } else {
        const texts = seen.texts.get(name) ?? new Set();
        if (texts.size < mostTexts) texts.add(String(plain));
        seen.texts.set(name, texts);
      }
    }
  };

  const askGate = (one: Gate): void => {
    // The condition lies on top of ink's stack, about to be looked at.
    const value = story.state.evaluationStack[story.state.evaluationStack.length - 1];
    if (value !== undefined && story.IsTruthy(value)) {
      footprints.opened.push(one.index);
      if (everOpened[one.index] === 0) {
        everOpened[one.index] = 1;
        observations.delete(one.index);
      }
    } else if (everOpened[one.index] === 0) observe(one);
  };

  return {
    footprints,
    observations,
    listen(on) {
      listening = on;
    },
    clear() {
      footprints.pieces.length = 0;
      footprints.knots.length = 0;
      footprints.opened.length = 0;
      footprints.reads.clear();
      footprints.writes.clear();
      footprints.tagged = false;
      prepared = [];
      shown.clear();
      depth = 0;
      preparing = false;
      knot = -1;
    },
    option(choice) {
      if (prepared.length === 0) return;
      if (choice !== null) shown.set(choice, prepared);
      prepared = [];
    },
    close(offered) {
      for (const choice of offered) for (const one of shown.get(choice) ?? []) footprints.pieces.push(one);
    },
    step(number) {
      const here = knotOf[number] ?? -1;
      if (here !== knot) {
        knot = here;
        if (here >= 0) footprints.knots.push(here);
      }
      const kind = kinds[number] ?? 0;
      if (kind === 0) return false;
      if ((kind & piece) !== 0) notePiece(pieceOf[number] ?? -1);
      if ((kind & string) !== 0) noteString(number);
      if ((kind & tag) !== 0) footprints.tagged = true;
      if ((kind & gate) !== 0) {
        const one = gateAt.get(number);
        if (one !== undefined) askGate(one);
      }
      if (listening) {
        const name = (kind & read) === 0 ? null : readNameAt(memory, number);
        if (name !== null) footprints.reads.add(name);
        const object = (kind & write) === 0 ? undefined : objects[number];
        const written = object === undefined ? null : writtenNameAt(object, memory.variableReadAt(number));
        if (written !== null) footprints.writes.add(written);
      }
      return (kind & chance) !== 0;
    },
  };
}

const isChance = (object: RuntimeObject): boolean =>
  !isText(object) &&
  (isCommand(object, 'random') || isCommand(object, 'shuffleIndex') || isCommand(object, 'randomOfList'));

function readNameAt(memory: Memory, number: number): string | null {
  const count = memory.countReadAt(number);
  return count === null ? memory.variableReadAt(number) : `-> ${count.path.toString()}`;
}

/** The global variable that an object writes: it assigns it, or gives it to a function that may. */
function writtenNameAt(object: RuntimeObject, pointed: string | null): string | null {
  if (isPointerValue(object)) return pointed;
  return isAssignment(object) && object.isGlobal ? object.variableName : null;
}

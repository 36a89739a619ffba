import { InkList, type Story } from 'inkjs';
import type { Gate } from './conditions';
import type { Flow } from './flow';
import type { Exactness, Memory, Needs } from './memory';
import { type Container, isPointerValue, type Pointer, type State } from './runtime';

/** Variables that somebody else writes before each choice is told, and what they are reckoned from. */
export type Derivations = Readonly<Record<string, readonly string[]>>;

/** Names places of a story so that two of one name read the same from there on, chance aside. */
export interface PlaceKeys {
  /**
   * A number for where the story stands before a choice: 53 bits, hashed from all that the rest of the script can
   * still ask for. Two that differ get the same number once in some 2⁵³ pairs.
   * @param more what else the rest depends on, of what `asks` says
   */
  key(more: number): number;
  /** True where the rest of the script can still read a variable. */
  asks(name: string): boolean;
  /** The variables that the rest can read and that decide what it reads, by name; derived ones by what they are made of. */
  live(): readonly string[];
  /** What is worth telling apart here: see Probe. */
  features(gates: readonly Gate[]): readonly number[];
  /** The story is about to stand elsewhere. */
  forget(): void;
}

interface Place {
  readonly needs: Needs;
  /** Global variables that count, the derived ones replaced by what they are reckoned from. */
  readonly variables: readonly string[];
  readonly asked: ReadonlySet<string>;
  readonly counts: readonly (readonly [Container, Exactness])[];
  readonly ages: readonly Container[];
  readonly hash: number;
  readonly together: {
    /** The gates that several of its variables decide, and those of them among the ones asked for last. */
    readonly all: readonly Together[];
    of: readonly Gate[] | null;
    among: readonly Together[];
  };
}

/** A gate that several variables decide. */
interface Together {
  readonly index: number;
  /** By name, and by place among the variables that count; −1 for a derived one. */
  readonly names: readonly (readonly [string, number])[];
}

/** Where the story stands, and the numbers of what the variables that count there hold. */
interface Here {
  readonly place: Place;
  readonly held: readonly number[];
}

/** inkjs's private names. */
const globals = '_globalVariables';
const patch = '_patch';
const visits = '_visitCounts';

export function namePlaces(
  story: Story,
  flow: Flow,
  memory: Memory,
  gates: readonly Gate[],
  derived: Derivations,
): PlaceKeys {
  const decided = gates.filter(({ decidedBy }) => decidedBy.length > 1);
  const places = new Map<string, Place>();
  const startOfPath = new Map<object, number>();
  const values = new Map<unknown, number>();

  const numberOfValue = (value: unknown): number => {
    const name = nameOfValue(value);
    const known = values.get(name);
    if (known !== undefined) return known;
    values.set(name, values.size + 1);
    return values.size;
  };

  const startOf = (path: NonNullable<State['currentChoices'][number]['targetPath']>): number => {
    const known = startOfPath.get(path);
    if (known !== undefined) return known;
    const start = flow.at(story.PointerAtPath(path));
    startOfPath.set(path, start);
    return start;
  };

  const pointerName = (pointer: Pointer): number => flow.at(pointer);

  const findPlace = (): Place => {
    let name = '';
    const starts: number[] = [];
    /** Global variables that a temporary one stands for: they are read by its name. */
    const pointed: string[] = [];
    for (const choice of story.state.currentChoices) {
      if (choice.isInvisibleDefault || choice.targetPath === null) continue;
      const start = startOf(choice.targetPath);
      starts.push(start);
      name += `|${start}`;
      const stack = choice.threadAtGeneration?.callstack ?? [];
      stack.forEach((element, depth) => {
        if (depth < stack.length - 1) {
          const back = pointerName(element.currentPointer);
          starts.push(back);
          name += `>${back}`;
        }
        for (const [temp, value] of element.temporaryVariables) {
          name += `,${temp}=${numberOfValue(value)}`;
          if (isPointerValue(value) && value.contextIndex <= 0) pointed.push(value.variableName);
        }
      });
    }
    const known = places.get(name);
    if (known !== undefined) return known;
    const needs = memory.needsFrom(starts);
    const asked = new Set([...needs.variables, ...pointed]);
    const variables = new Set<string>();
    for (const variable of asked) {
      const from = Object.hasOwn(derived, variable) ? derived[variable] : undefined;
      for (const one of from ?? [variable]) variables.add(one);
    }
    const place: Place = {
      needs,
      variables: [...variables],
      asked,
      counts: [...needs.counts],
      ages: [...needs.ages],
      hash: places.size + 1,
      together: { all: decidedBySeveral(asked, [...variables]), of: null, among: [] },
    };
    places.set(name, place);
    return place;
  };

  const decidedBySeveral = (known: ReadonlySet<string>, variables: readonly string[]): readonly Together[] =>
    decided.flatMap(({ index, decidedBy }) =>
      decidedBy.every((name) => known.has(name))
        ? [{ index, names: decidedBy.map((name) => [name, variables.indexOf(name)] as const) }]
        : [],
    );

  const numberHeld = (name: string): number => {
    const { variablesState } = story.state;
    return numberOfValue(variablesState.patch?.globals.get(name) ?? variablesState[globals].get(name));
  };

  /** Where the story stands, once that was asked for. */
  let here: Here | null = null;
  const standing = (): Here => {
    if (here === null) {
      const place = findPlace();
      here = { place, held: place.variables.map(numberHeld) };
    }
    return here;
  };

  /** As ink counts it, without a path written for each container that was never come to. */
  const visitsOf = (container: Container): number => {
    const { state } = story;
    const known = state[patch]?.visitCounts.get(container);
    return known ?? (state[visits].size === 0 ? 0 : state.VisitCountForContainer(container));
  };

  /** The gates asked for last, by index: a row that stays the same for long. */
  let wanted: { readonly of: readonly Gate[]; readonly indices: ReadonlySet<number> } = { of: [], indices: new Set() };
  /** Of the gates that several variables of a place decide, those among the ones asked for. */
  const decidedTogether = ({ together }: Place, gates: readonly Gate[]): readonly Together[] => {
    if (wanted.of !== gates) wanted = { of: gates, indices: new Set(gates.map(({ index }) => index)) };
    if (together.of !== gates) {
      together.of = gates;
      together.among = together.all.filter(({ index }) => wanted.indices.has(index));
    }
    return together.among;
  };

  return {
    features(gates) {
      const { place, held } = standing();
      const { hash } = place;
      const features = [blend(hash, 0)];
      for (const [i, value] of held.entries()) features.push(blend(blend(hash, i + 1), value));
      for (const { index, names } of decidedTogether(place, gates)) {
        let mixed = blend(hash, ~index);
        for (const [name, at] of names) mixed = blend(mixed, held[at] ?? numberHeld(name));
        features.push(mixed);
      }
      return features;
    },
    forget() {
      here = null;
    },
    asks: (name) => standing().place.asked.has(name),
    live: () => standing().place.variables,
    key(more) {
      const { state } = story;
      const { place, held } = standing();
      const { counts, ages, needs, hash } = place;
      let high = 0x9e3779b9;
      let low = 0x85ebca6b;
      // After Thomas Wang's and Bob Jenkins's integer mixing: two lanes of 32 bits with odd multipliers of their own.
      const mix = (word: number): void => {
        high = Math.imul(high ^ word, 0x9e3779b1);
        high ^= high >>> 15;
        low = Math.imul(low ^ word, 0xc2b2ae35);
        low ^= low >>> 13;
      };
      mix(hash);
      mix(more);
      for (const value of held) mix(value);
      for (const [container, exactness] of counts) {
        mix(container.visitsShouldBeCounted ? rounded(visitsOf(container), exactness) : 0);
      }
      for (const container of ages) mix(state.TurnsSinceForContainer(container));
      if (needs.turns) mix(state.currentTurnIndex);
      // What was reckoned into the tags of an option decides whether it can be chosen, and is asked for no more.
      for (const { tags } of state.currentChoices)
        if (tags !== null && tags.length > 0) mix(numberOfValue(tags.join('\n')));
      return (high >>> 0) * 0x200000 + (low >>> 11);
    },
  };
}

/** What a value is called, so that two of one name read the same: numbers, truths and texts stand for themselves. */
function nameOfValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('value' in value)) return value;
  const plain = value.value;
  // A fraction that is whole is divided otherwise than a whole number.
  if (typeof plain === 'number') return isFraction(value) ? `\0fraction ${plain}` : plain;
  if (plain instanceof InkList) return `\0list ${plain.originNames.join()}: ${[...plain.keys()].sort().join()}`;
  if ('contextIndex' in value) return `\0pointer ${plain} ${value.contextIndex}`;
  return typeof plain === 'object' ? `\0${String(value)}` : plain;
}

/** ink's number for the type of a value with a fraction is 1. */
const isFraction = (value: object): boolean => 'valueType' in value && Number(value.valueType) === 1;

/** Two words in one, of 32 bits. */
function blend(a: number, b: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** A count, as far as it is asked for. */
function rounded(count: number, exactness: Exactness): number {
  if (exactness === 'exact') return count;
  if ('upTo' in exactness) return Math.min(count, exactness.upTo);
  return count === 0 ? 0 : ((count - 1) % exactness.round) + 1;
}

import type { Story } from 'inkjs';
import { type Gate, variablesOf } from './conditions';
import type { Flow } from './flow';
import type { Exactness, Memory, Needs } from './memory';
import type { Container, Pointer, State } from './runtime';

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
}

interface Place {
  readonly needs: Needs;
  /** Global variables that count, the derived ones replaced by what they are reckoned from. */
  readonly variables: readonly string[];
  readonly asked: ReadonlySet<string>;
  readonly counts: readonly (readonly [Container, Exactness])[];
  readonly ages: readonly Container[];
  readonly hash: number;
}

/** inkjs's private names. */
const globals = '_globalVariables';

export function namePlaces(story: Story, flow: Flow, memory: Memory, derived: Derivations): PlaceKeys {
  const places = new Map<string, Place>();
  const startOfPath = new Map<object, number>();
  const values = new Map<unknown, number>();

  const numberOfValue = (value: unknown): number => {
    const plain =
      typeof value === 'object' && value !== null && 'value' in value && typeof value.value !== 'object'
        ? value.value
        : String(value);
    const known = values.get(plain);
    if (known !== undefined) return known;
    values.set(plain, values.size + 1);
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

  const placeNow = (): Place => {
    let name = '';
    const starts: number[] = [];
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
        for (const [temp, value] of element.temporaryVariables) name += `,${temp}=${String(value)}`;
      });
    }
    const known = places.get(name);
    if (known !== undefined) return known;
    const needs = memory.needsFrom(starts);
    const asked = new Set(needs.variables);
    const variables = new Set<string>();
    for (const variable of needs.variables) {
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
    };
    places.set(name, place);
    return place;
  };

  const numberHeld = (name: string): number => {
    const { variablesState } = story.state;
    return numberOfValue(variablesState.patch?.globals.get(name) ?? variablesState[globals].get(name));
  };

  return {
    features(gates) {
      const { hash, variables, asked } = placeNow();
      const features = [blend(hash, 0)];
      for (const [i, name] of variables.entries()) features.push(blend(blend(hash, i + 1), numberHeld(name)));
      for (const { index, condition } of gates) {
        const names = variablesOf(condition);
        if (names.length < 2 || !names.every((name) => asked.has(name))) continue;
        features.push(names.reduce((mixed, name) => blend(mixed, numberHeld(name)), blend(hash, ~index)));
      }
      return features;
    },
    asks: (name) => placeNow().asked.has(name),
    live: () => placeNow().variables,
    key(more) {
      const { state } = story;
      const { variables, counts, ages, needs, hash } = placeNow();
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
      for (const name of variables) mix(numberHeld(name));
      for (const [container, exactness] of counts) {
        mix(container.visitsShouldBeCounted ? rounded(state.VisitCountForContainer(container), exactness) : 0);
      }
      for (const container of ages) mix(state.TurnsSinceForContainer(container));
      if (needs.turns) mix(state.currentTurnIndex);
      return (high >>> 0) * 0x200000 + (low >>> 11);
    },
  };
}

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

import type { Story } from 'inkjs';
import type { Flow } from './flow';
import { resolve } from './flow';
import type { Inventory } from './inventory';
import {
  type Container,
  constantOf,
  isChoicePoint,
  isCommand,
  isContainer,
  isDivert,
  isNative,
  isPointerValue,
  isReference,
  isTargetValue,
  type RuntimeObject,
} from './runtime';

/** How exactly a count is asked for: to within a highest one, round a number of turns, or as it is. */
export type Exactness = { readonly upTo: number } | { readonly round: number } | 'exact';

/** What a stretch of the script asks of the story's memory. */
export interface Needs {
  /** Global variables, by name. */
  readonly variables: ReadonlySet<string>;
  /** How often containers were come to. */
  readonly counts: ReadonlyMap<Container, Exactness>;
  /** How long ago containers were come to. */
  readonly ages: ReadonlySet<Container>;
  /** How many turns there were. */
  readonly turns: boolean;
}

/** What each object asks for. */
export interface Memory {
  /** What can still be asked for from these objects on. */
  needsFrom(starts: readonly number[]): Needs;
  /** The global variable that an object reads; null for none. */
  variableReadAt(number: number): string | null;
  /** The container whose visits an object reads by name; null for none. */
  countReadAt(number: number): Container | null;
}

interface Need {
  readonly variable?: string;
  readonly count?: readonly [Container, Exactness];
  readonly age?: Container;
  readonly turns?: true;
}

/** Two ways of asking, in one that serves both. */
function both(a: Exactness | undefined, b: Exactness): Exactness {
  if (a === undefined) return b;
  if (a === 'exact' || b === 'exact') return 'exact';
  if ('upTo' in a && 'upTo' in b) return { upTo: Math.max(a.upTo, b.upTo) };
  if ('round' in a && 'round' in b && a.round === b.round) return a;
  return 'exact';
}

/** Reads off a story what it asks of its memory. */
export function readMemory(story: Story, inventory: Inventory, flow: Flow): Memory {
  const { objects, parentOf, placeOf } = inventory;
  const isGlobal = (name: string | null): name is string =>
    name !== null && story.variablesState.GlobalVariableExistsWithName(name);
  const sibling = (number: number, by: number): RuntimeObject | undefined => {
    const parent = objects[parentOf[number] ?? -1];
    const place = placeOf[number] ?? -1;
    return parent === undefined || !isContainer(parent) || place < 0 ? undefined : parent.content[place + by];
  };
  const counted = (target: RuntimeObject | null, by: 'visits' | 'turns'): Container | null =>
    target !== null &&
    isContainer(target) &&
    (by === 'visits' ? target.visitsShouldBeCounted : target.turnIndexShouldBeCounted)
      ? target
      : null;
  const allTargets = objects.filter(isTargetValue).map((object) => resolve(object, object.targetPath));

  const needsOf = (object: RuntimeObject, number: number): readonly Need[] => {
    if (isReference(object)) {
      const { containerForCount } = object;
      if (object.pathForCount === null) return isGlobal(object.name) ? [{ variable: object.name }] : [];
      return containerForCount === null ? [] : [{ count: [containerForCount, exactnessOfRead(number, sibling)] }];
    }
    if (isPointerValue(object)) return isGlobal(object.variableName) ? [{ variable: object.variableName }] : [];
    if (isDivert(object)) return isGlobal(object.variableDivertName) ? [{ variable: object.variableDivertName }] : [];
    if (isChoicePoint(object)) {
      const target = object.choiceTarget;
      return object.onceOnly && target !== null ? [{ count: [target, { upTo: 1 }] }] : [];
    }
    if (isCommand(object, 'visitIndex')) {
      const container = objects[parentOf[number] ?? -1];
      return container !== undefined && isContainer(container)
        ? [{ count: [container, exactnessOfSequence(sibling(number, 1), sibling(number, 2))] }]
        : [];
    }
    if (isCommand(object, 'turns')) return [{ turns: true }];
    const asksAge = isCommand(object, 'turnsSince');
    if (!asksAge && !isCommand(object, 'readCount')) return [];
    const before = sibling(number, -1);
    const targets = before !== undefined && isTargetValue(before) ? [resolve(before, before.targetPath)] : allTargets;
    return targets.flatMap((target): readonly Need[] => {
      const container = counted(target, asksAge ? 'turns' : 'visits');
      if (container === null) return [];
      return asksAge ? [{ age: container }] : [{ count: [container, 'exact'] }];
    });
  };

  const needs = objects.map(needsOf);
  /** The objects that ask for something: few of all. */
  const asking = needs.flatMap((asked, number) => (asked.length > 0 ? [number] : []));
  return {
    needsFrom(starts) {
      const seen = flow.reachFrom(starts);
      const variables = new Set<string>();
      const counts = new Map<Container, Exactness>();
      const ages = new Set<Container>();
      let turns = false;
      for (const number of asking) {
        if (seen[number] !== 1) continue;
        for (const { variable, count, age, turns: any } of needs[number] ?? []) {
          if (variable !== undefined) variables.add(variable);
          if (count !== undefined) counts.set(count[0], both(counts.get(count[0]), count[1]));
          if (age !== undefined) ages.add(age);
          turns ||= any === true;
        }
      }
      return { variables, counts, ages, turns };
    },
    variableReadAt: (number) => needs[number]?.[0]?.variable ?? null,
    countReadAt(number) {
      const object = objects[number];
      return object !== undefined && isReference(object) ? object.containerForCount : null;
    },
  };
}

/** A sequence asks for its count only as far as it has turns: `visit 2 MIN`, `visit 3 %`, `visit 3 seq`. */
function exactnessOfSequence(first: RuntimeObject | undefined, second: RuntimeObject | undefined): Exactness {
  const size = first === undefined ? null : constantOf(first);
  if (typeof size !== 'number' || second === undefined) return 'exact';
  // The draw of a shuffle is left to chance, which is free here.
  if (isCommand(second, 'shuffleIndex')) return { upTo: 0 };
  if (!isNative(second)) return 'exact';
  if (second.name === 'MIN') return { upTo: size + 1 };
  return second.name === '%' ? { round: size } : 'exact';
}

/** True where what was just reckoned only decides whether to go a way or to offer a choice. */
function branchesOn(object: RuntimeObject): boolean {
  if (isContainer(object)) return object.content[0] !== undefined && branchesOn(object.content[0]);
  return isChoicePoint(object) || (isDivert(object) && object.isConditional);
}

const comparisons: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=']);
const truths: ReadonlySet<string> = new Set(['!', '&&', '||']);

/** A count that is compared with a number, or is only there or not, is asked for only so far. */
function exactnessOfRead(
  number: number,
  sibling: (number: number, by: number) => RuntimeObject | undefined,
): Exactness {
  const first = sibling(number, 1);
  const second = sibling(number, 2);
  if (first === undefined) return 'exact';
  if (isNative(first) && truths.has(first.name ?? '')) return { upTo: 1 };
  if (isCommand(first, 'endEvaluation') && second !== undefined && branchesOn(second)) return { upTo: 1 };
  const size = constantOf(first);
  if (typeof size === 'number' && second !== undefined && isNative(second) && comparisons.has(second.name ?? '')) {
    return { upTo: Math.max(0, Math.ceil(size)) + 1 };
  }
  return 'exact';
}

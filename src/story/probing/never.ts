import type { Story } from 'inkjs';
import { expressionBefore, type Gate } from './conditions';
import type { Flow } from './flow';
import type { Inventory } from './inventory';
import { isAssignment, isContainer, isPointerValue } from './runtime';
import { either, type Possible, possibleValues, truthsOf } from './values';

/** What variables may hold that are written from outside, by name; null for anything. */
export type Given = Readonly<Record<string, readonly string[] | null>>;

/** What can be said of a story without running it. */
export interface Reachable {
  /** 1 for each object that may be come to; what is 0 never is, and that is proven. */
  readonly objects: Uint8Array;
  /** Gates that never open, whatever happens. */
  readonly shut: ReadonlySet<number>;
}

/**
 * Proves what can never be come to, from the script alone: where nothing leads, and what stands behind a condition
 * that no value ever assigned can meet. It forgets the order of things, so that it proves little, and that for sure.
 * A fixed point: what may be come to may assign, what may be assigned may open a gate, and so on until nothing is new.
 * After Patrick and Radhia Cousot's abstract interpretation, with sets of constants as the domain.
 */
export function proveNever(
  story: Story,
  inventory: Inventory,
  flow: Flow,
  gates: readonly Gate[],
  given: Given,
): Reachable {
  const { objects } = inventory;
  const containers = new Map(
    objects.flatMap((object, number) => (isContainer(object) ? [[object.path.toString(), number] as const] : [])),
  );
  const gateAt = new Map(gates.map((gate) => [gate.object, gate]));
  const root = story.mainContentContainer;
  const declarations = root.namedContent.get('global decl');
  const declared = declarations !== undefined && 'path' in declarations ? (declarations as typeof root) : null;

  const values = new Map<string, Possible>(
    Object.entries(given).map(([name, texts]) => [name, texts === null ? 'any' : new Set(texts)]),
  );
  const valuesOf = (name: string): Possible =>
    story.variablesState.GlobalVariableExistsWithName(name) ? (values.get(name) ?? new Set()) : 'any';

  let seen = new Uint8Array(objects.length);
  const countsOf = (path: string): Possible => {
    const number = containers.get(path) ?? -1;
    return number >= 0 && !holdsSeen(number) ? new Set([0]) : 'any';
  };
  /** True where something in a container may be come to, though not by its beginning. */
  const holdsSeen = (number: number): boolean => {
    const container = objects[number];
    if (container === undefined || !isContainer(container)) return true;
    const last = lastWithin(inventory, number);
    for (let at = number; at <= last; at++) if (seen[at] === 1) return true;
    return false;
  };

  const unsayable = new Set(
    objects.flatMap((_, number) => {
      const choice = inventory.content.choices[inventory.choiceOf[number] ?? -1];
      return choice?.tags.includes('unsayable') === true ? [number] : [];
    }),
  );

  /** Where one can go from an object, as far as is known now. */
  const nextOf = (number: number): readonly number[] => {
    const next = flow.next[number] ?? [];
    const target = flow.opened.get(number);
    if (target === undefined) return next;
    if (unsayable.has(number)) return next.filter((to) => to !== target);
    const gate = gateAt.get(number);
    if (gate === undefined) return next;
    const truths = truthsOf(possibleValues(gate.condition, valuesOf, countsOf));
    if (!truths.has(true)) return next.filter((to) => to !== target);
    // A branch that is always taken leaves nothing to what stands behind it.
    return truths.has(false) || gate.opens === 'option' ? next : [target];
  };

  const walk = (starts: readonly number[]): Uint8Array<ArrayBuffer> => {
    const reached = new Uint8Array(objects.length);
    const open = [...starts];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      if (here < 0 || reached[here] === 1) continue;
      reached[here] = 1;
      for (const to of nextOf(here)) if (reached[to] !== 1) open.push(to);
    }
    return reached;
  };

  /** Takes in what is assigned by what may be come to. @returns true where that is new */
  const assign = (): boolean => {
    let grew = false;
    const add = (name: string, more: Possible): void => {
      const before = values.get(name) ?? new Set();
      const after = either(before, more);
      if (before === 'any' || (after !== 'any' && after.size === before.size)) return;
      values.set(name, after);
      grew = true;
    };
    objects.forEach((object, number) => {
      if (seen[number] !== 1) return;
      if (isPointerValue(object)) add(object.variableName, 'any');
      if (isAssignment(object) && object.isGlobal && object.variableName !== null) {
        add(object.variableName, possibleValues(expressionBefore(inventory, number), valuesOf, countsOf));
      }
    });
    return grew;
  };

  // Every variable holds something before the first line: from there on each round may only add.
  seen = walk([flow.startOf(declared)]);
  assign();
  for (;;) {
    const before = seen;
    seen = walk([flow.startOf(declared), flow.startOf(root)]);
    // What is reached only now may be counted only now.
    const grown = assign();
    const same = seen.every((reached, number) => reached === before[number]);
    if (!grown && same) break;
  }

  const shut = gates.filter(
    ({ condition, object }) => seen[object] === 1 && !truthsOf(possibleValues(condition, valuesOf, countsOf)).has(true),
  );
  return { objects: seen, shut: new Set(shut.map(({ index }) => index)) };
}

/** The last number of what lies within a container: its own is the first. */
function lastWithin({ objects, parentOf }: Inventory, number: number): number {
  let last = number;
  for (let at = number + 1; at < objects.length && (parentOf[at] ?? -1) >= number; at++) last = at;
  return last;
}

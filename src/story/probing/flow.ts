import type { Inventory } from './inventory';
import {
  type Container,
  isChoicePoint,
  isCommand,
  isContainer,
  isDivert,
  isReference,
  isTargetValue,
  type Pointer,
  type RuntimeObject,
} from './runtime';

/** Where the script can go from each of its objects, conditions left aside: more than it ever does, never less. */
export interface Flow {
  /** Numbers of the objects that may come next, by an object's number. */
  readonly next: readonly (readonly number[])[];
  /** What a condition opens the way to, by the number of the divert or the option that it stands at. */
  readonly opened: ReadonlyMap<number, number>;
  /** The object that a pointer stands before; −1 where nothing is left. */
  at(pointer: Pointer): number;
  /** The first object of a container. */
  startOf(container: Container | null): number;
  /** Everything that can come from these objects on, themselves included. */
  reachFrom(starts: readonly number[]): Uint8Array;
}

/** Reads the flow off a story's content. */
export function readFlow(inventory: Inventory): Flow {
  const { objects, numberOf, parentOf, placeOf } = inventory;
  const numbered = (object: RuntimeObject | null | undefined): number =>
    object == null ? -1 : (numberOf.get(object) ?? -1);

  /** What follows when an object has been passed: its younger sibling, or what follows its parent. */
  const after = (number: number): number => {
    for (let here = number; here >= 0; here = parentOf[here] ?? -1) {
      const place = placeOf[here] ?? -1;
      const parent = objects[parentOf[here] ?? -1];
      if (place < 0 || parent === undefined || !isContainer(parent)) return -1;
      const sibling = parent.content[place + 1];
      if (sibling !== undefined) return numbered(sibling);
    }
    return -1;
  };

  const at = ({ container, index }: Pointer): number => {
    if (container === null) return -1;
    if (index < 0) return numbered(container);
    const object = container.content[index];
    return object === undefined ? after(numbered(container)) : numbered(object);
  };

  const siblingsBefore = (number: number): readonly RuntimeObject[] => {
    const parent = objects[parentOf[number] ?? -1];
    const place = placeOf[number] ?? -1;
    return parent === undefined || !isContainer(parent) || place < 0 ? [] : parent.content.slice(0, place);
  };
  const sibling = (number: number, by: number): RuntimeObject | undefined => {
    const parent = objects[parentOf[number] ?? -1];
    const place = placeOf[number] ?? -1;
    return parent === undefined || !isContainer(parent) || place < 0 ? undefined : parent.content[place + by];
  };

  const targets = objects.flatMap((object) =>
    isTargetValue(object) ? [numbered(resolve(object, object.targetPath))] : [],
  );
  const returns = returnsOfOptions(objects, (number) => siblingsBefore(number), numbered);

  const nextOf = (object: RuntimeObject, number: number): readonly number[] => {
    const onward = after(number);
    if (isContainer(object)) return [object.content.length === 0 ? onward : numbered(object.content[0])];
    if (isChoicePoint(object)) return [onward, numbered(object.choiceTarget)];
    if (isDivert(object)) {
      // Behind a thread's beginning the story goes on when the thread is done.
      const goesOn = object.isConditional || object.pushesToStack || isCommand(sibling(number, -1), 'startThread');
      const stays = goesOn || object.isExternal ? [onward] : [];
      if (object.isExternal) return [...stays, numbered(resolve(object, object.targetPath))];
      if (!object.hasVariableTarget) return [...stays, at(object.targetPointer)];
      const own = returns.get(numbered(containerOf(object)));
      return [...stays, ...(object.variableDivertName === '$r' && own !== undefined ? own : targets)];
    }
    if (isTargetValue(object) && leavesTunnel(number)) return [onward, numbered(resolve(object, object.targetPath))];
    if (isCommand(object, 'done') || isCommand(object, 'end')) return [];
    if (isCommand(object, 'popFunction')) return [];
    // A tunnel's end goes back to whoever sent for it, or on to where a variable says.
    if (isCommand(object, 'popTunnel')) {
      const to = sibling(number, -2);
      return to !== undefined && isReference(to) ? targets : [];
    }
    return [onward];
  };

  /** True where a target is where a tunnel's end leads instead of back. */
  const leavesTunnel = (number: number): boolean =>
    isCommand(sibling(number, 1), 'endEvaluation') && isCommand(sibling(number, 2), 'popTunnel');

  const next = objects.map((object, number) => [...new Set(nextOf(object, number))].filter((to) => to >= 0));

  const opened = new Map<number, number>();
  objects.forEach((object, number) => {
    if (isChoicePoint(object)) opened.set(number, numbered(object.choiceTarget));
    if (isDivert(object) && object.isConditional && !object.hasVariableTarget)
      opened.set(number, at(object.targetPointer));
  });

  return {
    next,
    opened,
    at,
    startOf: (container) => numbered(container),
    reachFrom(starts) {
      const seen = new Uint8Array(objects.length);
      const open = starts.filter((start) => start >= 0);
      for (let here = open.pop(); here !== undefined; here = open.pop()) {
        if (seen[here] === 1) continue;
        seen[here] = 1;
        for (const to of next[here] ?? []) if (seen[to] !== 1) open.push(to);
      }
      return seen;
    },
  };
}

/** The container that an object stands in. */
const containerOf = (object: RuntimeObject): RuntimeObject | null => object.parent;

/** What a path leads to, seen from an object. */
export function resolve(from: RuntimeObject, path: Parameters<RuntimeObject['ResolvePath']>[0]): RuntimeObject | null {
  return path === null ? null : from.ResolvePath(path).obj;
}

/**
 * The text that an option shows and its reply says again stands once, in a container of its own, and goes back by a
 * temporary variable to whoever sent for it.
 * @returns by the number of that container, the numbers of where it goes back to
 */
function returnsOfOptions(
  objects: readonly RuntimeObject[],
  before: (number: number) => readonly RuntimeObject[],
  numbered: (object: RuntimeObject | null | undefined) => number,
): ReadonlyMap<number, readonly number[]> {
  const returns = new Map<number, number[]>();
  objects.forEach((object, number) => {
    if (!isDivert(object) || object.isConditional || object.hasVariableTarget || object.isExternal) return;
    const first = resolve(object, object.targetPath);
    // Where a path is relative, ink makes it lead to the first object within.
    const target = [first, first?.parent ?? null].find((one) => one !== null && isContainer(one) && one.name === 's');
    if (target == null) return;
    const back = before(number).findLast(isTargetValue);
    if (back === undefined) return;
    const to = numbered(resolve(back, back.targetPath));
    const known = returns.get(numbered(target));
    if (known === undefined) returns.set(numbered(target), [to]);
    else known.push(to);
  });
  return returns;
}

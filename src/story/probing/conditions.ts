import type { SourceMap } from '../compiled';
import type { Source } from '../passage';
import { knotOfPath, locate } from '../source-map';
import type { Inventory } from './inventory';
import {
  argumentsOf,
  type Container,
  callsFunction,
  constantOf,
  isChoicePoint,
  isCommand,
  isContainer,
  isDivert,
  isNative,
  isReference,
  isTargetValue,
  isText,
  type RuntimeObject,
} from './runtime';

/** An expression of the script, as far as it can be read back; `opaque` is what can't. */
export type Expression =
  | { readonly kind: 'constant'; readonly value: number | string | boolean }
  | { readonly kind: 'variable'; readonly name: string }
  /** How often a container was come to; `name` is what its author calls it. */
  | { readonly kind: 'count'; readonly path: string; readonly name: string }
  | { readonly kind: 'target'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly Expression[] }
  /** What a sequence reckons its turn from; no author writes it. */
  | { readonly kind: 'turn' }
  | { readonly kind: 'opaque' };

/** A condition, and what stands behind it. */
export interface Gate {
  /** Its place among all gates, from 0 in the order of the script. */
  readonly index: number;
  /** Number of the object that opens or not: a divert to a branch, or an option. */
  readonly object: number;
  readonly opens: 'branch' | 'option';
  readonly condition: Expression;
  /** The variables that decide whether one comes through: its own, and those of the conditions that it stands behind. */
  readonly decidedBy: readonly string[];
  readonly source: Source | null;
  readonly knot: string | null;
}

/** Every condition of a story that its author wrote; those that ink makes for sequences are none. */
export function readGates(inventory: Inventory, sources: SourceMap | null): readonly Gate[] {
  const gates: Gate[] = [];
  const conditions = new Map<number, Expression>();
  inventory.objects.forEach((object, number) => {
    const opens = isChoicePoint(object) ? 'option' : 'branch';
    const has = isChoicePoint(object) ? object.hasCondition : isDivert(object) && object.isConditional;
    if (!has) return;
    const condition = conditionBefore(inventory, number);
    if (asksSequence(condition)) return;
    const path = object.path.toString();
    const source = sources === null ? null : locate(sources, path);
    // What it stands behind is written before it.
    const all = [condition, ...conditionsAround(inventory, conditions, number)];
    conditions.set(number, condition);
    const decidedBy = [...new Set(all.flatMap(variablesOf))];
    gates.push({ index: gates.length, object: number, opens, condition, decidedBy, source, knot: knotOfPath(path) });
  });
  return gates;
}

/** The conditions of the branches that an object lies in, and of the branches before those, which must have failed. */
function conditionsAround(
  { objects, numberOf, parentOf, placeOf }: Inventory,
  conditions: ReadonlyMap<number, Expression>,
  number: number,
): readonly Expression[] {
  const around: Expression[] = [];
  for (let row = parentOf[number] ?? -1; row > 0; row = parentOf[row] ?? -1) {
    const above = objects[parentOf[row] ?? -1];
    if (above === undefined || !isContainer(above)) continue;
    // Branches stand one behind the other, each in a row of its own.
    for (let place = placeOf[row] ?? -1; place >= 0; place -= 1) {
      const elder = above.content[place];
      if (elder === undefined || !isContainer(elder)) break;
      for (const child of elder.content) around.push(conditions.get(numberOf.get(child) ?? -1) ?? opaque);
    }
  }
  return around;
}

const opaque: Expression = { kind: 'opaque' };
const turnOfSequence: Expression = { kind: 'turn' };

const asksSequence = (expression: Expression): boolean =>
  expression.kind === 'turn' || (expression.kind === 'call' && expression.of.some(asksSequence));

/** The expression whose value an object takes: ink keeps it in the order of a stack, so that it is read from its end. */
function conditionBefore({ objects, parentOf, placeOf }: Inventory, number: number): Expression {
  const row = objects[parentOf[number] ?? -1];
  const place = placeOf[number] ?? -1;
  if (row === undefined || !isContainer(row)) return opaque;
  if (place === 0 || !isCommand(row.content[place - 1], 'endEvaluation')) {
    // An inline branch stands in a row of its own; the condition stands before that.
    const above = objects[parentOf[parentOf[number] ?? -1] ?? -1];
    const at = placeOf[parentOf[number] ?? -1] ?? -1;
    return above !== undefined && isContainer(above) ? backFrom(above, at - 1, null).expression : opaque;
  }
  return backFrom(row, place - 1, subjectOf({ objects, parentOf, placeOf }, number)).expression;
}

/** The expression that ends just before an object: what an assignment assigns. */
export function expressionBefore({ objects, parentOf, placeOf }: Inventory, number: number): Expression {
  const row = objects[parentOf[number] ?? -1];
  const place = placeOf[number] ?? -1;
  return row === undefined || !isContainer(row) || place < 1 ? opaque : backFrom(row, place - 1, null).expression;
}

/** What a `switch` compares in each of its branches: the value that was reckoned before the first. */
function subjectOf(
  { objects, parentOf, placeOf }: Pick<Inventory, 'objects' | 'parentOf' | 'placeOf'>,
  number: number,
): Expression | null {
  const row = parentOf[number] ?? -1;
  const inRow = objects[row];
  if (inRow === undefined || !isContainer(inRow)) return null;
  if (inRow.content.some((child) => isCommand(child, 'visitIndex'))) return turnOfSequence;
  const above = objects[parentOf[row] ?? -1];
  if (above === undefined || !isContainer(above)) return null;
  // Its elder branches stand between.
  let at = (placeOf[row] ?? -1) - 1;
  for (let elder = above.content[at]; elder !== undefined && isContainer(elder); elder = above.content[at]) at -= 1;
  return isCommand(above.content[at], 'endEvaluation') ? backFrom(above, at, null).expression : null;
}

interface Back {
  readonly expression: Expression;
  /** The place before it. */
  readonly at: number;
}

/** Reads the expression that ends at a place of a row. */
function backFrom(row: Container, from: number, subject: Expression | null): Back {
  let at = from;
  while (isCommand(row.content[at], 'endEvaluation')) at -= 1;
  const object = row.content[at];
  if (object === undefined) return { expression: opaque, at };
  const called = callOf(object);
  if (called !== null) {
    const of: Expression[] = [];
    let before = at - 1;
    for (let i = 0; i < called.parameters; i++) {
      const argument = backFrom(row, before, subject);
      of.unshift(argument.expression);
      before = argument.at;
    }
    return { expression: { kind: 'call', name: called.name, of }, at: before };
  }
  if (isCommand(object, 'duplicate')) return { expression: subject ?? opaque, at: at - 1 };
  if (isCommand(object, 'endString')) return backFromString(row, at);
  if (isReference(object)) return { expression: referred(object), at: at - 1 };
  if (isTargetValue(object)) {
    return { expression: { kind: 'target', name: nameOfPath(object.targetPath?.toString() ?? '') }, at: at - 1 };
  }
  const value = constantOf(object);
  if (value !== null && !isText(object)) return { expression: { kind: 'constant', value }, at: at - 1 };
  // In a row of branches the reckoning begins anew before each.
  if (isCommand(object, 'beginEvaluation') && subject !== null) return { expression: subject, at: at - 1 };
  return { expression: opaque, at: at - 1 };
}

/** What takes its arguments off ink's stack: an operator, a function of ink's or one of the script's. */
function callOf(object: RuntimeObject): { readonly name: string; readonly parameters: number } | null {
  if (isNative(object)) return { name: object.name ?? '', parameters: object.numberOfParameters };
  if (callsFunction(object) && isDivert(object)) {
    return { name: object.targetPathString ?? '', parameters: argumentsOf(object) };
  }
  const known = functions.find(({ command }) => isCommand(object, command));
  return known ?? null;
}

/** Functions of ink that are commands to its machine. */
const functions = [
  { command: 'turnsSince', name: 'TURNS_SINCE', parameters: 1 },
  { command: 'readCount', name: 'READ_COUNT', parameters: 1 },
  { command: 'random', name: 'RANDOM', parameters: 2 },
  { command: 'seedRandom', name: 'SEED_RANDOM', parameters: 1 },
  { command: 'listFromNumber', name: 'LIST_FROM_NUMBER', parameters: 2 },
  { command: 'listRange', name: 'LIST_RANGE', parameters: 3 },
  { command: 'randomOfList', name: 'LIST_RANDOM', parameters: 1 },
  { command: 'turns', name: 'TURNS', parameters: 0 },
  { command: 'choiceCount', name: 'CHOICE_COUNT', parameters: 0 },
] as const;

function referred(object: RuntimeObject): Expression {
  if (!isReference(object)) return opaque;
  if (object.pathForCount === null) return object.name === null ? opaque : { kind: 'variable', name: object.name };
  const path = object.containerForCount?.path.toString() ?? object.pathForCount.toString();
  return { kind: 'count', path, name: nameOfPath(path) };
}

/** A runtime path as an author would write it: the numbers in it are ink's. */
const nameOfPath = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^\d+$/.test(part))
    .join('.');

function backFromString(row: Container, end: number): Back {
  let depth = 0;
  let at = end;
  const inside: RuntimeObject[] = [];
  for (; at >= 0; at -= 1) {
    const object = row.content[at];
    if (object === undefined) break;
    if (isCommand(object, 'endString')) depth += 1;
    else if (isCommand(object, 'beginString')) depth -= 1;
    else inside.unshift(object);
    if (depth === 0) break;
  }
  const [only] = inside;
  const plain = inside.length === 1 && only !== undefined && isText(only);
  return { expression: plain ? { kind: 'constant', value: only.value ?? '' } : opaque, at: at - 1 };
}

/** How strongly what stands between two expressions holds them together: ink's own order. */
const strengths: Readonly<Record<string, number>> = {
  '&&': 1,
  '||': 1,
  '==': 2,
  '!=': 2,
  '<': 2,
  '>': 2,
  '<=': 2,
  '>=': 2,
  '?': 3,
  '!?': 3,
  '^': 3,
  '+': 4,
  '-': 5,
  '*': 6,
  '/': 7,
  '%': 8,
};
const inWords: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or' };

const strengthOf = (expression: Expression): number | undefined =>
  expression.kind === 'call' && expression.of.length === 2 ? strengths[expression.name] : undefined;

/** An expression within another, in brackets where it would otherwise be read as something else. */
function writeWithin(inner: Expression, outer: { readonly name: string; readonly isLeft: boolean }): string {
  const own = strengthOf(inner);
  const around = strengths[outer.name] ?? Number.POSITIVE_INFINITY;
  const isSame = inner.kind === 'call' && inner.name === outer.name && outer.isLeft;
  const text = writeExpression(inner);
  return own === undefined || own > around || (own === around && isSame) ? text : `(${text})`;
}

/** An expression as an author would write it; what can't be read back is `…`. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'constant':
      return typeof expression.value === 'string' ? `"${expression.value}"` : String(expression.value);
    case 'variable':
      return expression.name;
    case 'count':
      return expression.name;
    case 'target':
      return `-> ${expression.name}`;
    case 'call': {
      const { name, of } = expression;
      const [first, second] = of;
      if (first !== undefined && name === '!') return `not ${writeWithin(first, { name, isLeft: false })}`;
      if (first !== undefined && name === '_') return `-${writeWithin(first, { name, isLeft: false })}`;
      if (first === undefined || second === undefined || strengthOf(expression) === undefined) {
        return `${name}(${of.map(writeExpression).join(', ')})`;
      }
      const [left, right] = [writeWithin(first, { name, isLeft: true }), writeWithin(second, { name, isLeft: false })];
      return `${left} ${inWords[name] ?? name} ${right}`;
    }
    case 'turn':
    case 'opaque':
      return '…';
    default:
      return expression satisfies never;
  }
}

/** The global or temporary variables that an expression asks for, each once. */
export function variablesOf(expression: Expression): readonly string[] {
  if (expression.kind === 'variable') return [expression.name];
  return expression.kind === 'call' ? [...new Set(expression.of.flatMap(variablesOf))] : [];
}

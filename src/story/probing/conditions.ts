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
  readonly source: Source | null;
  readonly knot: string | null;
}

/** Every condition of a story that its author wrote; those that ink makes for sequences are none. */
export function readGates(inventory: Inventory, sources: SourceMap | null): readonly Gate[] {
  const gates: Gate[] = [];
  inventory.objects.forEach((object, number) => {
    const opens = isChoicePoint(object) ? 'option' : 'branch';
    const has = isChoicePoint(object) ? object.hasCondition : isDivert(object) && object.isConditional;
    if (!has) return;
    const condition = conditionBefore(inventory, number);
    if (asksSequence(condition)) return;
    const path = object.path.toString();
    const source = sources === null ? null : locate(sources, path);
    gates.push({ index: gates.length, object: number, opens, condition, source, knot: knotOfPath(path) });
  });
  return gates;
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

const infix: ReadonlySet<string> = new Set(['==', '!=', '<', '>', '<=', '>=', '+', '-', '*', '/', '%', '&&', '||']);
const inWords: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or' };

/** An expression as an author would write it; what can't be read back is `…`. */
export function writeExpression(expression: Expression, inner = false): string {
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
      if (name === '!' && first !== undefined) return `not ${writeExpression(first, true)}`;
      if (first === undefined || second === undefined || !infix.has(name)) {
        return `${name}(${of.map((one) => writeExpression(one)).join(', ')})`;
      }
      const text = `${writeExpression(first, true)} ${inWords[name] ?? name} ${writeExpression(second, true)}`;
      return inner && (name === '||' || name === '&&') ? `(${text})` : text;
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

import type { Expression } from './conditions';

/** What an expression may come to: one of these, or anything. */
export type Possible = ReadonlySet<Plain> | 'any';
type Plain = number | string | boolean;

/** More values than this are as good as any. */
const most = 24;

const any = 'any';

/** The values of two, in one. */
export function either(a: Possible, b: Possible): Possible {
  if (a === any || b === any) return any;
  const all = new Set([...a, ...b]);
  return all.size > most ? any : all;
}

const truth = (value: Plain): boolean => (typeof value === 'string' ? value !== '' : Boolean(value));

/** ink compares numbers with truths as numbers, and anything with a text as texts. */
function compare(name: string, a: Plain, b: Plain): boolean | null {
  const asText = typeof a === 'string' || typeof b === 'string';
  const [one, other] = asText ? [String(a), String(b)] : [Number(a), Number(b)];
  switch (name) {
    case '==':
      return one === other;
    case '!=':
      return one !== other;
    case '<':
      return asText ? null : one < other;
    case '>':
      return asText ? null : one > other;
    case '<=':
      return asText ? null : one <= other;
    case '>=':
      return asText ? null : one >= other;
    default:
      return null;
  }
}

/**
 * What an expression may come to, whatever happens; more than it ever does, never less.
 * @param valuesOf of a global variable
 * @param countsOf how often a container may have been come to
 */
export function possibleValues(
  expression: Expression,
  valuesOf: (name: string) => Possible,
  countsOf: (path: string) => Possible,
): Possible {
  const of = (one: Expression): Possible => possibleValues(one, valuesOf, countsOf);
  switch (expression.kind) {
    case 'constant':
      return new Set([expression.value]);
    case 'variable':
      return valuesOf(expression.name);
    case 'count':
      return countsOf(expression.path);
    case 'target':
    case 'turn':
    case 'opaque':
      return any;
    case 'call': {
      const [first, second] = expression.of.map(of);
      if (first === undefined) return any;
      const truths = truthsOf(first);
      if (expression.name === '!') return new Set([...truths].map((value) => !value));
      if (second === undefined) return any;
      const others = truthsOf(second);
      if (expression.name === '&&') return new Set([...truths].flatMap((a) => [...others].map((b) => a && b)));
      if (expression.name === '||') return new Set([...truths].flatMap((a) => [...others].map((b) => a || b)));
      return compared(expression.name, first, second);
    }
    default:
      return expression satisfies never;
  }
}

function compared(name: string, first: Possible, second: Possible): Possible {
  if (first === any || second === any) return any;
  const results = new Set<Plain>();
  for (const a of first) {
    for (const b of second) {
      const result = compare(name, a, b);
      if (result === null) return any;
      results.add(result);
    }
  }
  return results;
}

/** Whether a value may be true, and whether it may be false. */
export const truthsOf = (possible: Possible): ReadonlySet<boolean> =>
  possible === any ? new Set([true, false]) : new Set([...possible].map(truth));

import { describe, expect, test } from 'vitest';
import type { Expression } from '../../../src/story/probing';
import { either, type Possible, possibleValues, truthsOf } from '../../../src/story/probing/values';

const constant = (value: number | string | boolean): Expression => ({ kind: 'constant', value });
const variable = (name: string): Expression => ({ kind: 'variable', name });
const call = (name: string, ...of: readonly Expression[]): Expression => ({ kind: 'call', name, of });

/** What an expression may come to where `x` is 1 or 3, `mood` is glad or empty, and `y` is anything. */
function valuesOf(expression: Expression): readonly unknown[] | 'any' {
  const held: Readonly<Record<string, Possible>> = { x: new Set([1, 3]), mood: new Set(['glad', '']), y: 'any' };
  const possible = possibleValues(
    expression,
    (name) => held[name] ?? 'any',
    () => new Set([0]),
  );
  return possible === 'any' ? 'any' : [...possible].sort();
}

describe('what an expression may come to', () => {
  test.each<[string, Expression, readonly unknown[] | 'any']>([
    ['a constant is itself', constant('glad'), ['glad']],
    ['a variable is all that it may hold', variable('x'), [1, 3]],
    ['a count is all that it may be', { kind: 'count', path: 'hall', name: 'hall' }, [0]],
    ['a comparison that always fails is false', call('==', variable('mood'), constant('gald')), [false]],
    ['one that may hold is both', call('==', variable('mood'), constant('glad')), [false, true]],
    ['one that always holds is true', call('>', variable('x'), constant(0)), [true]],
    ['numbers are compared as numbers', call('>=', variable('x'), constant(10)), [false]],
    ['a text and a number are compared as texts', call('==', variable('x'), constant('3')), [false, true]],
    ['which text is greater is not said', call('<', variable('mood'), constant('sad')), 'any'],
    ['a negation turns it round', call('!', call('>', variable('x'), constant(0))), [false]],
    ['an empty text is false', call('!', variable('mood')), [false, true]],
    ['both must hold for “and”', call('&&', variable('y'), constant(false)), [false]],
    ['one is enough for “or”', call('||', variable('y'), constant(true)), [true]],
    ['sums may be anything', call('+', variable('x'), constant(1)), 'any'],
    ['so may functions', call('fits', variable('x'), variable('x')), 'any'],
    ['and what can’t be read back', { kind: 'opaque' }, 'any'],
  ])('%s', (_, expression, values) => {
    expect(valuesOf(expression)).toEqual(values);
  });

  test('anything may be true or false', () => {
    expect([...truthsOf('any')].sort()).toEqual([false, true]);
    expect([...truthsOf(new Set([0, '']))]).toEqual([false]);
  });

  test('either of two is all of both, and anything where they are too many', () => {
    expect(either(new Set([1]), new Set(['a']))).toEqual(new Set([1, 'a']));
    expect(either(new Set([1]), 'any')).toBe('any');
    expect(either(new Set(Array.from({ length: 20 }, (_, i) => i)), new Set([21, 22, 23, 24, 25]))).toBe('any');
  });
});

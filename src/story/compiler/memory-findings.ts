import type { Finding } from '../finding';
import type { Manifest } from '../manifest';
import type { Parsed, ParsedStory } from './parsed-tree';
import { knotOf, sourceOf } from './parsed-tree';

/** The variable that a part of the tree names, under the member where ink's parser puts it; null for none. */
function named(part: Parsed, member: 'name' | 'variableName'): string | null {
  const name: unknown = member in part ? Reflect.get(part, member) : null;
  return typeof name === 'string' ? name : null;
}

/** The variable that a part sets; null where it sets none. */
function setBy(part: Parsed): string | null {
  if (part.typeName === 'variable assignment') return named(part, 'variableName');
  if (part.typeName !== 'IncDecExpression' || !('varIdentifier' in part)) return null;
  const { varIdentifier } = part;
  const isNamed = typeof varIdentifier === 'object' && varIdentifier !== null && 'name' in varIdentifier;
  return isNamed && typeof varIdentifier.name === 'string' ? varIdentifier.name : null;
}

/**
 * Variables that the script sets and never reads: what the reader did is remembered, and nothing comes of it. Axes of
 * the manifest are read by light and music.
 */
export function memoryFindings(story: ParsedStory, manifest: Manifest | null): readonly Finding[] {
  const read = new Set(Object.keys(manifest?.axes ?? {}));
  const declared = new Set<string | null>();
  const set = new Map<string, Parsed>();
  const visit = (part: Parsed): void => {
    const reads = part.typeName === 'ref' ? named(part, 'name') : null;
    const sets = setBy(part);
    if (part.typeName === 'VAR') declared.add(named(part, 'variableName'));
    if (reads !== null) read.add(reads);
    if (sets !== null && !set.has(sets)) set.set(sets, part);
    for (const child of part.content) visit(child);
  };
  visit(story);
  return [...set]
    .filter(([name]) => declared.has(name) && !read.has(name))
    .map(([name, part]) => {
      const source = sourceOf(part);
      return {
        severity: 'warning',
        file: source?.file ?? null,
        line: source?.line ?? null,
        knot: knotOf(part),
        message: `“${name}” is set here and never read: nothing comes of it.`,
        remedy: 'Let a later line ask for it, or take it out.',
      };
    });
}

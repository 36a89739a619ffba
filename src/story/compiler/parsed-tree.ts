import type { Compiler } from 'inkjs/full';
import type { Source } from '../passage';

/** The tree that ink's parser makes of a story. Its classes are not exported: `typeName` tells them apart. */
export type ParsedStory = Compiler['parsedStory'];
export type Parsed = ParsedStory['content'][number];

/** Where a part of the tree was written; null for what ink put in by itself. */
export function sourceOf(part: Parsed): Source | null {
  const at = part.debugMetadata;
  if (at === null || at.fileName === null || at.startLineNumber < 1) return null;
  return { file: at.fileName, line: at.startLineNumber };
}

/** The name that a knot, a stitch, a choice or a gather goes by; null for what has none. */
export function nameOf(part: Parsed): string | null {
  if (!('identifier' in part)) return null;
  const { identifier } = part;
  if (typeof identifier !== 'object' || identifier === null || !('name' in identifier)) return null;
  return typeof identifier.name === 'string' && identifier.name !== '' ? identifier.name : null;
}

const flows: ReadonlySet<string> = new Set(['Knot', 'Stitch', 'Function']);

/** The knot that a part stands in, `knot.stitch` inside a stitch; null at the top of a file. */
export function knotOf(part: Parsed): string | null {
  const names: string[] = [];
  for (let above: Parsed | null = part; above !== null; above = above.parent) {
    const name = flows.has(above.typeName) ? nameOf(above) : null;
    if (name !== null) names.unshift(name);
  }
  return names.length === 0 ? null : names.join('.');
}

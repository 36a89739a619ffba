import type { SourceMap } from './compiled';
import type { Source } from './passage';

const wholeNumber = /^\d+$/;

/**
 * Where the content at a runtime path was written.
 * @param sources the story's source map
 * @param path a path of ink's runtime, such as `desk.0.c-1.3`
 * @returns file and line; null where nothing near the path is known
 */
export function locate(sources: SourceMap, path: string): Source | null {
  let parts = path === '' ? [] : path.split('.');
  while (parts.length > 0) {
    const parent = parts.slice(0, -1);
    const last = parts[parts.length - 1] ?? '';
    const youngest = wholeNumber.test(last) ? Number(last) : -1;
    const siblings = [last, ...Array.from({ length: Math.max(youngest, 0) }, (_, i) => String(youngest - 1 - i))];
    for (const sibling of siblings) {
      const start = sources.starts[[...parent, sibling].join('.')];
      const file = start === undefined ? undefined : sources.files[start[0]];
      if (start !== undefined && file !== undefined) return { file, line: start[1] };
    }
    parts = parent;
  }
  return null;
}

/**
 * The knot that a runtime path lies in: `knot`, or `knot.stitch` inside a stitch.
 * Ink names only knots and stitches this near to the root; weaves are numbered.
 * @returns null for what stands at the top of a file
 */
export function knotOfPath(path: string): string | null {
  const [knot, stitch] = path.split('.');
  if (knot === undefined || knot === '' || wholeNumber.test(knot) || knot === 'global decl') return null;
  return stitch === undefined || wholeNumber.test(stitch) ? knot : `${knot}.${stitch}`;
}

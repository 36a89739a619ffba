import type { Finding } from '../finding';
import { nearest } from './nearest';

const form = /^(ERROR|WARNING|RUNTIME ERROR|RUNTIME WARNING|TODO): (?:'([^']+)' )?(?:line (\d+):)?([\s\S]*)$/;
const knotHead = /^\s*={2,}\s*(?:function\s+)?([\p{L}\p{N}_]+)/u;
const stitchHead = /^\s*=\s*([\p{L}\p{N}_]+)/u;

/** The knot, or `knot.stitch`, that a line stands in: read from the text, since a broken story has no tree to ask. */
function knotAt(text: string, line: number): string | null {
  let stitch: string | null = null;
  for (const row of text.split(/\r?\n/).slice(0, line).reverse()) {
    const knot = knotHead.exec(row)?.[1];
    if (knot !== undefined) return stitch === null ? knot : `${knot}.${stitch}`;
    stitch ??= stitchHead.exec(row)?.[1] ?? null;
  }
  return null;
}

/** Everything that a divert can go to by one word, in all files. */
function targetNames(texts: ReadonlyMap<string, string>): readonly string[] {
  const names: string[] = [];
  for (const text of texts.values()) {
    for (const row of text.split(/\r?\n/)) {
      const name = (knotHead.exec(row) ??
        stitchHead.exec(row) ??
        /^\s*[-*+][\s*+-]*\(\s*([\p{L}\p{N}_]+)\s*\)/u.exec(row))?.[1];
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}

const variableNames = (texts: ReadonlyMap<string, string>): readonly string[] =>
  [...texts.values()].flatMap((text) =>
    [...text.matchAll(/^\s*(?:VAR|CONST|LIST|~\s*temp)\s+([\p{L}\p{N}_]+)/gmu)].map((match) => match[1] ?? ''),
  );

interface Advice {
  readonly pattern: RegExp;
  /** In our words, where ink's don't serve; `$1` is what the pattern caught. */
  readonly message?: (caught: string) => string;
  readonly remedy: (caught: string, texts: ReadonlyMap<string, string>) => string;
}

const orElse = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Did you mean “${near}”?`;

const advice: readonly Advice[] = [
  {
    pattern: /^Failed to load: '([^']*)'/,
    message: (file) => `INCLUDE of “${file}”, which cannot be read.`,
    remedy: () => 'Write that file, or mend its name; it is looked for from the folder of the first file.',
  },
  {
    pattern: /^Divert target not found: '-> ([^']*)'/,
    remedy: (to, texts) => orElse(nearest(to, targetNames(texts)), 'Write that knot, or divert to another.'),
  },
  {
    pattern: /^Function call target not found: '-> ([^']*)'/,
    remedy: (to, texts) => orElse(nearest(to, targetNames(texts)), 'Write that function, or call another.'),
  },
  {
    pattern: /^(?:Unresolved variable: |Variable could not be found to assign to: )'?([\p{L}\p{N}_.]+)/u,
    remedy: (name, texts) => orElse(nearest(name, variableNames(texts)), `Declare it: VAR ${name} = 0.`),
  },
  {
    pattern: /^Apparent loose end()/,
    remedy: () => 'End it with a divert, a choice, -> DONE or -> END.',
  },
  { pattern: /already (?:exists|declared|contains|been used)()/, remedy: () => 'Give one of the two another name.' },
  { pattern: /already contains flow()/, remedy: () => 'Give one of the two another name.' },
  { pattern: /^Expected ()/, remedy: () => 'Mend the ink on that line, or on the one before it.' },
];

/**
 * Reads one message of ink's compiler.
 * @param message as ink says it, kind, file and line in front
 * @param texts the story's files by name
 */
export function findingOf(message: string, texts: ReadonlyMap<string, string>): Finding {
  const [, kind = 'ERROR', file = null, lineText, rest = message] = form.exec(message) ?? [];
  const line = lineText === undefined ? null : Number(lineText);
  const text = file === null ? undefined : texts.get(file);
  const knot = text === undefined || line === null ? null : knotAt(text, line);
  const said = rest.replace(/^\s*(?:TODO:\s*)?/, '').trim();
  if (kind === 'TODO') {
    const what = `Still to do: ${said}${/[.?!]$/.test(said) ? '' : '.'}`;
    return { severity: 'warning', file, line, knot, message: what, remedy: 'Do it, or take the note out.' };
  }
  const entry = advice.find(({ pattern }) => pattern.test(said));
  const caught = entry?.pattern.exec(said)?.[1] ?? '';
  return {
    severity: kind.endsWith('WARNING') ? 'warning' : 'error',
    file,
    line,
    knot,
    message: entry?.message?.(caught) ?? `${said}${/[.?!]$/.test(said) ? '' : '.'}`,
    remedy: entry?.remedy(caught, texts) ?? 'Mend the script there.',
  };
}

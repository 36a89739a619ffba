import { readFileSync } from 'node:fs';
import { createDirector, type Script } from '../../../src/director/telling';
import { explore } from '../../../src/explorer/search/explore';
import type { Budget, Explored, Judged } from '../../../src/explorer/search/explored';
import type { Witness } from '../../../src/explorer/witness';
import { formatFinding } from '../../../src/story';
import { compile, manifestOf } from '../../story/reading';

type Given = Readonly<Record<string, unknown>>;

/** A story written in a test, with a manifest of what is given. */
export async function scriptOf(ink: string, manifest: Given = {}): Promise<Script> {
  const made = await compile(ink);
  if (made.compiled === null) throw new Error(made.findings.map(formatFinding).join('\n'));
  return { compiled: made.compiled, sources: made.sources, manifest: manifestOf(manifest) };
}

/** One of `tests/stories/explorer`, by its name without `.ink`. */
export const storyOf = (name: string, manifest: Given = {}): Promise<Script> =>
  scriptOf(readFileSync(`tests/stories/explorer/${name}.ink`, 'utf8'), manifest);

/** Explores by the search alone, on this thread, in numbers that small stories never use up. */
export const look = (script: Script, budget: Partial<Budget> = {}): Promise<Explored> =>
  explore(script, { seed: 1, seconds: null, expansions: 20_000, readers: 0, workers: 1, ...budget });

/** What is said of the one piece of this text. */
export function saying({ content, pieces }: Explored, text: string): Judged {
  const found = content.pieces.filter((piece) => piece.text === text);
  const [piece] = found;
  const judged = piece === undefined ? undefined : pieces[piece.index];
  if (judged === undefined || found.length > 1) throw new Error(`${found.length} pieces say “${text}”.`);
  return judged;
}

/** The findings as an author reads them. */
export const told = ({ findings }: Explored): readonly string[] => findings.map(formatFinding);

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** All that a reader has on the page at the end of a way, told by the game's own director. */
export function shownBy(script: Script, { seed, choices }: Witness): string {
  const { moments, trouble } = createDirector(script).tell({ seed, choices });
  if (trouble !== null) throw new Error(`${formatFinding(trouble)} after ${choices.join(', ')}`);
  const last = moments.at(-1);
  return [...(last?.lines ?? []), ...(last?.offers ?? [])].map(({ text }) => tidy(text)).join('\n');
}

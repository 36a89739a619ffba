import type { Report } from './report';
import { amount, bar, type Ink, left, right } from './typeset';

/** Columns of the page. */
export const pageWidth = 80;

/** Columns of a bar that has a line to itself, and of the name before it. */
const barWidth = 34;
const nameWidth = 32;

/** A name, a bar and a number. */
const barLine = (name: string, share01: number, shown: string): string =>
  `  ${left(name, nameWidth)} ${bar(share01, barWidth)} ${right(shown, 10)}`;

/** Endings by persona: a bar is the share of that persona's readers. */
export function endingsTable({ endings, personas }: Report, ink: Ink): readonly string[] {
  if (endings.length === 0) return [];
  const width = { name: 14, share: 6, ways: 5, near: 5 };
  const free = pageWidth - 2 - width.name - width.share - width.ways - width.near;
  const cell = Math.min(8, Math.floor(free / Math.max(1, personas.length)));
  const heads = personas.map(({ name }) => left(name, cell - 1)).join(' ');
  const head = `  ${left('', width.name)}${right('all', width.share)} ${heads}${right('ways', width.ways)}${right('near', width.near)}`;
  const rows = endings.map(({ name, share, byPersona, variations, verdict, witness }) => {
    const start = `  ${left(name, width.name - 1)} `;
    if (verdict !== 'reached') return start + ink.bad(`  ${verdict}`);
    const bars = byPersona.map((one) => bar(one.share ?? 0, cell - 1)).join(' ');
    const near = witness === null ? '–' : amount(witness.choices.length);
    return `${start}${right(amount(share, true), width.share)} ${bars}${right(amount(variations), width.ways)}${right(near, width.near)}`;
  });
  return [ink.faint(head), ...rows];
}

/** How many readers come by each knot, and below it by each of its stitches. */
export function heatTable({ heat }: Report, ink: Ink): readonly string[] {
  return heat.map(({ knot, share, verdict }) => {
    const stitch = knot.indexOf('.');
    const name = stitch < 0 ? knot : `  ${knot.slice(stitch)}`;
    const line = barLine(name, share ?? 0, amount(share, true));
    return verdict === 'reached' ? line : `  ${left(name, nameWidth)} ${ink.bad(verdict)}`;
  });
}

/** How long each file is, beside the longest. */
export function filesTable({ wordsByFile }: Report): readonly string[] {
  const longest = Math.max(1, ...wordsByFile.map(({ words }) => words));
  return wordsByFile.map(({ file, words }) => barLine(file ?? '(in no known file)', words / longest, amount(words)));
}

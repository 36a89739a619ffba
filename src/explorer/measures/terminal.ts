import { countOf } from '../static-check';
import { catalogue, type Measured, type MeasuredGroup } from './catalogue';
import type { JudgedTarget } from './ratchet';
import type { Report } from './report';
import { endingsTable, filesTable, heatTable, pageWidth } from './terminal-tables';
import { amount, counted, type Ink, inWords, left, right, wrapped } from './typeset';

/** What the page says besides the report. */
export interface Page {
  /** What the story is called. */
  readonly title: string;
  readonly seed: number;
  /** The story's targets; none where it has set itself none. */
  readonly judged: readonly JudgedTarget[];
  readonly ink: Ink;
}

const indent = '  ';

/** Prose below a table, set apart by its place and its paleness. */
const note = (text: string, { faint }: Ink): readonly string[] =>
  wrapped(text, pageWidth - 3 * indent.length).map((line) => indent + indent + faint(line));

/** What was read, by whom, and how far. */
function heading({ personas, readers, exhausted, states, expansions, seconds }: Report, page: Page): readonly string[] {
  const mix = personas.map(({ name, readers: own }) => `${amount(own)} ${name}`).join(', ');
  const far = exhausted
    ? 'These are all the states there are: what was not reached is unreachable.'
    : 'There may be more: what was not found is not proven unreachable.';
  const read = `Read by ${counted(readers, 'simulated reader')}${mix === '' ? '' : ` (${mix})`}, with seed ${page.seed}.`;
  const searched = `The search saw ${counted(states, 'state')} by ${counted(expansions, 'choice')}, in ${amount(seconds)} s. ${far}`;
  const lines = [read, searched, 'Shares are shares among these readers, in this mix, and of no others.'];
  return [page.ink.bold(page.title), ...lines.flatMap((line) => wrapped(line, pageWidth))];
}

function row({ label, value, isShare }: Measured, judged: JudgedTarget | undefined, { good, bad }: Ink): string {
  const start = `${indent}${left(label, 37)}${right(amount(value, isShare), 9)}`;
  if (judged === undefined) return start;
  const { target, isMet } = judged;
  const mark = value === null ? ' ' : isMet ? good('✓') : bad('✗');
  return `${start}  ${mark} ${left(inWords(target, isShare), 20)}${target.held ? 'held' : ''}`.trimEnd();
}

/** What can't be taken is shown only where a target waits for it. */
function groupLines({ title, measured, taken, lists }: MeasuredGroup, { judged, ink }: Page): readonly string[] {
  const rows = measured.flatMap((one) => {
    const aimed = judged.find(({ target }) => target.measure === one.measure);
    return one.value === null && aimed === undefined ? [] : [row(one, aimed, ink)];
  });
  if (rows.length === 0) return [];
  const each = Object.entries(lists ?? {})
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => `${name}: ${members.map((one) => `${one.name}\u00a0${amount(one.value)}`).join(', ')}`);
  return [ink.bold(title), ...rows, ...[...each, taken].flatMap((text) => note(text, ink))];
}

/** How many targets are met, and how many are held. */
function targetLines({ judged, ink }: Page): readonly string[] {
  if (judged.length === 0) return [];
  const met = judged.filter(({ isMet }) => isMet).length;
  const held = judged.filter(({ target }) => target.held).length;
  return [ink.bold('Targets'), `${indent}${met} of ${judged.length} met, ${held} held`];
}

/**
 * Typesets a report for a terminal, 80 columns wide.
 * @returns its lines
 */
export function reportPage(report: Report, page: Page): readonly string[] {
  const { ink } = page;
  const endings = endingsTable(report, ink);
  const legend =
    'A bar is the share among that persona’s readers; ways are variations; near is how many choices the shortest known way takes.';
  const titled = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [ink.bold(title), ...lines];
  const sections = [
    heading(report, page),
    ...catalogue(report).map((group) => groupLines(group, page)),
    endings.length === 0 ? [] : [...endings, ...note(legend, ink)],
    titled('Where readers come', heatTable(report, ink)),
    titled('Words by file', filesTable(report)),
    targetLines(page),
    titled('Findings', [`${indent}${countOf(report.findings)}; “npm run story -- check” tells them one by one`]),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

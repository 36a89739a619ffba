import type { Finding } from '../../story';

/** What makes two findings the same although lines moved, and although one was looked for in more states. */
const nameOf = ({ severity, file, knot, message }: Finding): string =>
  JSON.stringify([severity, file, knot, message.replace(/\d[\d,.]*/g, '#')]);

/** The findings of one list that the other has none like. */
export function findingsWithout(all: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Set(others.map(nameOf));
  return all.filter((finding) => !known.has(nameOf(finding)));
}

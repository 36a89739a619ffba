import type { Finding } from '../finding';
import type { Parsed, ParsedStory } from './parsed-tree';
import { knotOf, sourceOf } from './parsed-tree';

/** What ink takes for words, and its author meant as a label: ink reads a label before a condition, never behind it. */
const late = /^\s*\(([A-Za-z_]\w*)\)/;

const textOf = (part: Parsed): string => ('text' in part && typeof part.text === 'string' ? part.text : '');

/** What a choice says first, before it is taken. */
function firstWords(choice: Parsed): string {
  const { startContent } = choice as Parsed & { startContent?: Parsed | null };
  const first = (part: Parsed): string => textOf(part) || part.content.map(first).find((text) => text !== '') || '';
  return startContent ? first(startContent) : '';
}

/** Choices whose label stands behind their condition, where it is read aloud. */
export function labelFindings(story: ParsedStory): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (part: Parsed): void => {
    const label = part.typeName === 'Choice' ? late.exec(firstWords(part))?.[1] : undefined;
    if (label !== undefined) {
      const source = sourceOf(part);
      findings.push({
        severity: 'error',
        file: source?.file ?? null,
        line: source?.line ?? null,
        knot: knotOf(part),
        message: `“(${label})” is read by the reader: a label behind a condition is none.`,
        remedy: `Write the label first: * (${label}) {…}.`,
      });
    }
    for (const child of part.content) visit(child);
  };
  visit(story);
  return findings;
}

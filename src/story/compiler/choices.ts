import type { ChoiceRecord } from '../compiled';
import type { Parsed, ParsedStory } from './parsed-tree';
import { knotOf, nameOf, sourceOf } from './parsed-tree';

/**
 * The sidecar of choices: labels never reach ink's runtime JSON, so they are taken from the parsed story, keyed by the
 * path of the container that each choice leads into. Call it after the runtime story is made: before, there are no paths.
 */
export function recordChoices(story: ParsedStory): Readonly<Record<string, ChoiceRecord>> {
  const records: Record<string, ChoiceRecord> = {};
  const visit = (part: Parsed): void => {
    const source = sourceOf(part);
    if (part.typeName === 'Choice' && source !== null) {
      records[part.runtimePath.toString()] = { label: nameOf(part), knot: knotOf(part), source };
    }
    for (const child of part.content) visit(child);
  };
  visit(story);
  return records;
}

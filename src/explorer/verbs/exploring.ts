import { budgetOf } from '../numbers';
import type { OpenedStory } from '../open';
import { explore } from '../search/explore';
import type { Budget, Explored } from '../search/explored';
import type { Call } from './verb';

/** What a verb may spend. @param seconds where nobody says how long */
export const budgetFor = ({ wanted }: Call, seconds = 20): Budget => budgetOf(wanted.numbers, seconds);

/**
 * Explores a story, and shows how far it is meanwhile.
 * @param story another than that of the call
 */
export async function exploreFor(
  { story: called, terminal }: Call,
  budget: Budget,
  story: OpenedStory = called,
): Promise<Explored> {
  try {
    return await explore(story.script, budget, terminal.progress);
  } finally {
    terminal.progress(null);
  }
}

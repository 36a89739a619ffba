/**
 * Going where a link leads. It comes with the first link and not before, and knows everyone, as main does.
 */
import { followTold, type Session } from './director';
import type { Director } from './director/telling';
import type { Page } from './page';
import {
  choose,
  type Followed,
  type Link,
  type LinkStory,
  type LinkTrouble,
  type Playthrough,
  readLink,
} from './playthrough';

/** The game that a link is followed in. */
export interface Game {
  readonly story: LinkStory;
  readonly session: Pick<Session, 'begin' | 'playthrough'>;
  readonly page: Pick<Page, 'offerRoad' | 'say' | 'tell'>;
  /** The whole story, once it is here; null where it did not arrive, which the reader has been told then. */
  readonly director: () => Promise<Director | null>;
  /** A new playthrough, in which nothing is chosen yet. */
  readonly beginning: (seed: number) => Playthrough;
  /** Ms since the epoch. */
  readonly now: () => number;
}

const troubles: Readonly<Record<LinkTrouble, string>> = {
  'another story': 'This link leads into another story, and nowhere in this one.',
  'newer version': 'This link was made by a newer version of this page: load the page anew to follow it.',
  damaged: 'This link is damaged or was cut short: copy the whole of it, and open it again.',
};

/** Why a link leads less far than it should, in a sentence; null where it leads all the way. */
function shortfall({ changed }: Link, { held, of }: Followed): string | null {
  if (held === of) return null;
  const why = changed
    ? 'The story has changed since this link was made'
    : 'The story breaks on the way that this link leads';
  if (held === 0) return `${why}: none of its choices holds any more, and you stand at the beginning.`;
  return `${why}: ${held} of its ${of} choices hold, and you stand after the last of them.`;
}

/**
 * Follows a link: begins a new playthrough that stands at its end, or as far on the way there as it holds. What was read
 * before stays kept as it is. Whatever keeps the link from being followed is told the reader in a sentence.
 * @param fragment of the address; one that holds no link does nothing
 */
export async function arrive(
  fragment: string,
  { story, session, page, director, beginning, now }: Game,
): Promise<void> {
  const link = readLink(fragment, story);
  if (link === null) return;
  if (typeof link === 'string') {
    page.tell(troubles[link]);
    return;
  }
  const { id } = session.playthrough();
  page.say('The link is being followed.');
  const teller = await director();
  page.say('');
  // A reader who has taken up another reading meanwhile is left to it.
  if (teller === null || session.playthrough().id !== id) return;
  const followed = followTold(link, teller);
  const { seed, choices } = followed.road;
  session.begin(choices.reduce((way, choice) => choose(way, choice, now()), beginning(seed)));
  page.say('This is where the link leads.');
  const short = shortfall(link, followed);
  if (short !== null) page.tell(short);
  const { moments } = teller.tell(followed.road);
  if (moments.length > 1) page.offerRoad(moments);
}

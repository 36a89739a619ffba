import { type Followed, followLink, type Link, type Road, writeLink } from '../playthrough';
import type { Moment } from './moment';
import type { Teller } from './teller';

/** A road as it was told, to be made a link. */
export interface ToldRoad {
  /** Id of the story's manifest. */
  readonly manifestId: string;
  /** Of the story that it was told from. */
  readonly fingerprint: string;
  readonly road: Road;
  /** What the road was told as: the opening and what follows each choice, at least up to the last choice's offer. */
  readonly moments: readonly Pick<Moment, 'offers'>[];
}

/**
 * Makes a link that leads to a road's end.
 * @returns the fragment of an address, `#` included
 * @throws RangeError where the moments don't offer what the road chooses, or the road is too long for a link
 */
export function roadLink({ manifestId, fingerprint, road, moments }: ToldRoad): string {
  const choices = road.choices.map((id, turn) => ({
    id,
    offered: (moments[turn]?.offers ?? []).map((offer) => offer.id),
  }));
  return writeLink({ story: { id: manifestId, fingerprint }, seed: road.seed, choices });
}

/**
 * Follows a link in a story, as far as it holds.
 * @param teller tells that story; where it knows too little to say, the link holds no further
 */
export function followTold(link: Link, teller: Teller): Followed {
  return followLink(link, (road) => {
    const telling = teller.tell(road);
    return telling === null || telling.trouble !== null ? null : (telling.moments.at(-1)?.offers ?? null);
  });
}

import { followTold, roadLink } from '../../director';
import { createDirector, type Director } from '../../director/telling';
import type { Followed, LinkTrouble, Road } from '../../playthrough';
import { readLink } from '../../playthrough';
import type { Call } from './verb';

/** A story as it is told, and the links into it. */
export interface Links {
  readonly director: Director;
  /** The fragment that leads to a road's end; null where the road doesn't hold, or is too long for a link. */
  linkTo(road: Road): string | null;
  /**
   * What to type to stand at a road's end; where its last choice breaks the story, before that choice, which is named.
   * Null where there is no link.
   */
  playCommand(road: Road): string | null;
  /** Where a link leads, or why it leads nowhere, as one sentence. */
  follow(link: string): (Followed & { readonly changed: boolean }) | string;
}

const troubles: Readonly<Record<LinkTrouble, string>> = {
  'another story': 'This link leads into another story; name that one with --story.',
  'newer version': 'This link was written by a newer version of the game; update this one to follow it.',
  damaged: 'This link is damaged; copy it again, from its # to its end.',
};

/** The links into the story of a call. */
export function openLinks({ story: { script }, wanted }: Pick<Call, 'story' | 'wanted'>): Links {
  const director = createDirector(script);
  const { id } = script.manifest;
  const { fingerprint } = script.compiled;
  const linkTo = (road: Road): string | null => {
    const { moments, trouble } = director.tell(road);
    // Where the opening breaks, there is still a link to it.
    if (trouble !== null && road.choices.length > 0) return null;
    try {
      return roadLink({ manifestId: id, fingerprint, road, moments });
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
  return {
    director,
    linkTo,
    playCommand({ seed, choices }) {
      const { moments, trouble } = director.tell({ seed, choices });
      const breaks = trouble === null ? undefined : moments.at(-1)?.offers.find(({ id }) => id === choices.at(-1));
      const link = linkTo({ seed, choices: breaks === undefined ? choices : choices.slice(0, -1) });
      const path = wanted.story === null ? '' : ` --story '${wanted.story}'`;
      const then = breaks === undefined ? '' : ` and choose “${breaks.text}”`;
      return link === null ? null : `npm run story -- play${path} --link '${link}'${then}`;
    },
    follow(address) {
      const link = readLink(address, { id, fingerprint });
      if (link === null) return `“${address}” is no link: one begins with #road=.`;
      if (typeof link === 'string') return troubles[link];
      return { ...followTold(link, director), changed: link.changed };
    },
  };
}

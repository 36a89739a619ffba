import type { Moment } from '../director';
import type { ChoiceId } from '../story';
import type { Tidings } from './tidings';

/** A road that a friend's link brought, and what the reader may have of it. */
export interface BroughtRoad {
  /** Offers what can be done with a road at whose end the reader stands. */
  offer(moments: readonly Moment[]): void;
  /** Choices of it, for the reader to have beside their own. */
  marks(): ReadonlySet<ChoiceId>;
  /** The reader turns to something else: nothing is marked any more. */
  forget(): void;
}

interface BroughtRoadOptions {
  readonly tidings: Pick<Tidings, 'offer'>;
  /** The reader goes on by themself from where the link led, by one of the ways that are offered. */
  readonly onTaken: () => void;
  readonly watch: (moments: readonly Moment[]) => void;
  readonly beginAgain: () => void;
}

const none: ReadonlySet<ChoiceId> = new Set();

/** No road was brought yet. */
export function openBroughtRoad({ tidings, onTaken, watch, beginAgain }: BroughtRoadOptions): BroughtRoad {
  let marks = none;
  return {
    offer(moments) {
      const way = (label: string, take: () => void) => ({
        label,
        onAct() {
          onTaken();
          take();
        },
      });
      tidings.offer('You can go on from here, or', [
        way('watch it from the beginning', () => watch(moments)),
        way('read your own, and see which answers were given', () => {
          marks = new Set(moments.flatMap(({ chosen }) => chosen?.id ?? []));
          beginAgain();
        }),
      ]);
    },
    marks: () => marks,
    forget() {
      marks = none;
    },
  };
}

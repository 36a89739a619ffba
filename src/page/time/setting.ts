import type { Moment } from '../../director';
import type { Manifest } from '../../story';
import type { Lookback } from '../../time';
import type { Intents } from '../intents';
import type { Compared } from './compare';
import type { Pace } from './watch';

/** What is drawn of where a reader has been. */
export interface TimeSetting {
  readonly back: Lookback;
  readonly manifest: Manifest;
  readonly intents: Pick<Intents, 'bookmark' | 'visit' | 'walk' | 'open' | 'choose'>;
  readonly onClose: () => void;
  /** Opens the whole run, set in type. */
  readonly onKeepsake: () => void;
  /** Shows a run again, from a turn on. */
  readonly onWatch: (moments: readonly Moment[], pace: Pace, from?: number) => void;
  /** Opens another run beside the present one. */
  readonly onCompare: (other: Compared) => void;
  /** Where pictures are, by their names among the assets. */
  readonly pictures: Readonly<Record<string, string>>;
}

import { useEffect, useState } from 'preact/hooks';
import type { Manifest } from '../../story';
import type { TimeView } from '../../time';
import { inSlices } from './slices';

interface TrailSetting {
  readonly view: TimeView;
  readonly node: number;
  readonly manifest: Manifest;
  /** Null where the ending is another reading's. */
  readonly onGo: ((node: number) => void) | null;
}

const withSign = (by: number): string => (by > 0 ? `+${by}` : `−${-by}`);

/**
 * How an ending came about: the choices that moved how things stand, with what each moved, and those that decided it,
 * marked as they are found.
 */
export function Trail({ view, node, onGo }: TrailSetting) {
  const [decided, setDecided] = useState<ReadonlySet<number>>(new Set());
  const [looking, setLooking] = useState(true);
  useEffect(
    () =>
      inSlices(
        window,
        view.turningsTo(node),
        (turning) => {
          if (turning !== null) setDecided((known) => new Set([...known, turning.turn]));
        },
        () => setLooking(false),
      ),
    [view, node],
  );
  const moments = view.momentsTo(node);
  const moved = new Map(view.trailTo(node).map((step) => [step.turn, step]));
  const turns = [...new Set([...moved.keys(), ...decided])].sort((a, b) => a - b);
  const nodes = view.nodesTo(node);
  return (
    <>
      <p class="note" role="status">
        {looking
          ? 'Looking for what decided it …'
          : decided.size === 0
            ? 'No single choice decided it: with any one of them otherwise, and the rest as far as it holds, it comes to the same.'
            : 'Marked are the choices but for any one of which, the rest standing as far as it holds, it would have ended otherwise.'}
      </p>
      <ol class="trail">
        {turns.map((turn) => {
          const text = moments[turn + 1]?.chosen?.text ?? '';
          const place = nodes[turn];
          return (
            <li key={turn} class={decided.has(turn) ? 'decided' : undefined}>
              {onGo === null || place === undefined ? (
                <span>{text}</span>
              ) : (
                <button type="button" onClick={() => onGo(place)}>
                  {text}
                </button>
              )}
              {decided.has(turn) && <span class="ear"> This decided it.</span>}
              <span class="note">
                {(moved.get(turn)?.moved ?? [])
                  .map(({ axis, from, to }) => `${axis} ${withSign(to - from)}`)
                  .join(', ')}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}

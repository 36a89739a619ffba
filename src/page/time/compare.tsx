import type { Moment } from '../../director';
import type { Manifest } from '../../story';
import { type Row, type Side, sideBySide } from '../../time';
import { openDialog } from '../open-dialog';

/** One of two runs that are compared. */
export interface Compared {
  /** What it is called. */
  readonly name: string;
  /** From the beginning. */
  readonly moments: readonly Moment[];
}

function Half({ side, manifest }: { readonly side: Side | null; readonly manifest: Manifest }) {
  if (side === null) return <td />;
  return (
    <td>
      {side.chosen !== null && <p class="past">{side.chosen}</p>}
      {side.lines.map(({ text, speaker, isShared }, at) => (
        <p key={at} class={isShared ? 'shared' : undefined}>
          {speaker !== null && <span class="ear">{manifest.cast[speaker]?.name ?? speaker}: </span>}
          {text}
        </p>
      ))}
    </td>
  );
}

interface CompareSetting {
  readonly left: Compared;
  readonly right: Compared;
  readonly manifest: Manifest;
  readonly onClose: () => void;
}

/** Two runs beside each other, from where they part; what both read stands back. */
function Compare({ left, right, manifest, onClose }: CompareSetting) {
  const { together, rows } = sideBySide(left.moments, right.moments);
  return (
    <div class="time-sheet">
      <div class="time-head">
        <h2 id="compare-title">Side by side</h2>
        <button type="button" onClick={onClose}>
          Back to your roads
        </button>
      </div>
      <p class="note">
        {together === 0
          ? 'They part at the first choice.'
          : `They are one for ${together} ${together === 1 ? 'choice' : 'choices'}.`}{' '}
        What both read is set paler.
      </p>
      <table class="compared">
        <thead>
          <tr>
            <th scope="col">{left.name}</th>
            <th scope="col">{right.name}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row: Row, at) => (
            <tr key={at}>
              <Half side={row.left} manifest={manifest} />
              <Half side={row.right} manifest={manifest} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/**
 * Opens two runs side by side, over whatever is open.
 * @param host what the dialog is put into
 */
export function openCompare(host: HTMLElement, setting: Omit<CompareSetting, 'onClose'>): void {
  openDialog(host, { className: 'time', labelledBy: 'compare-title' }, (dialog) => (
    <Compare {...setting} onClose={() => dialog.close()} />
  ));
}

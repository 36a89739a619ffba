/** What can be done with leaves that lie over the page. */
export interface LeavesActs {
  readonly onKeep: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

interface LeavesActsSetting extends LeavesActs {
  /** What closing is called. */
  readonly close: string;
}

/** The bar over the leaves. */
export function LeavesActsBar({ close, onKeep, onPrint, onClose }: LeavesActsSetting) {
  return (
    <ul class="leaves-acts">
      <li>
        <button type="button" onClick={onClose}>
          {close}
        </button>
      </li>
      <li>
        <button type="button" onClick={onKeep}>
          Keep it as a file
        </button>
      </li>
      <li>
        <button type="button" onClick={onPrint}>
          Print it
        </button>
      </li>
    </ul>
  );
}

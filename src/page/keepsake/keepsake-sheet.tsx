import { type LeavesActs, LeavesActsBar } from '../leaves/leaves-acts';
import type { Keepsake } from './keepsake';
import { KeepsakeLeaves } from './keepsake-leaves';

interface KeepsakeSheetSetting extends LeavesActs {
  readonly keepsake: Keepsake;
}

/** The keepsake of a run, and what can be done with it. */
export function KeepsakeSheet({ keepsake, ...acts }: KeepsakeSheetSetting) {
  return (
    <>
      <LeavesActsBar close="Close" {...acts} />
      <KeepsakeLeaves keepsake={keepsake} />
    </>
  );
}

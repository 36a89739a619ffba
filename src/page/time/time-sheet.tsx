import { Endings } from './endings';
import { KeepReading } from './keep-reading';
import { Roads } from './roads';
import type { TimeSetting } from './setting';
import { ShareRun } from './share-run';
import { useReached } from './use-reached';
import { WhatIfs } from './what-ifs';

/** Where the reader has been, which endings they have come to and by what, and what could have been. */
export function TimeSheet(setting: TimeSetting) {
  const { back, manifest, intents, onClose, onCompare, onKeepsake, onWatch, pictures } = setting;
  const { view } = back;
  const reached = useReached(back);
  const goTo = (node: number): void => {
    onClose();
    intents.visit(node);
  };
  return (
    <div class="time-sheet">
      <div class="time-head">
        <h2 id="time-title">Roads and endings</h2>
        <button type="button" onClick={onClose}>
          Continue reading
        </button>
      </div>
      <Roads
        view={view}
        manifest={manifest}
        pictures={pictures}
        onGo={goTo}
        onName={intents.bookmark}
        onCompare={onCompare}
      />
      <Endings {...setting} reached={reached} onGo={goTo} onWatch={onWatch} />
      <WhatIfs
        view={view}
        manifest={manifest}
        seen={reached.map(({ ending }) => ending)}
        onGo={(choices) => {
          onClose();
          intents.walk(choices);
        }}
        onCompare={onCompare}
        onWatch={onWatch}
      />
      <ShareRun link={back.link} onKeepsake={onKeepsake} />
      <KeepReading back={back} onClose={onClose} />
    </div>
  );
}

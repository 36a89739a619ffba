import type { Manifest } from '../story';
import { wordsOf } from './words';

/** A place in the story that a reader left and can go on from. */
export interface KeptPlace {
  readonly era: string;
  readonly chapter: string | null;
  /** One sentence of what went before; null where the story has none. */
  readonly recap: string | null;
  /** True after an absence long enough to want reminding. */
  readonly absent: boolean;
}

interface TitleSetting {
  readonly manifest: Manifest;
  readonly kept: KeptPlace | null;
}

function Resume({ manifest, kept }: { readonly manifest: Manifest; readonly kept: KeptPlace }) {
  const words = wordsOf(manifest, kept.era);
  return (
    <div class="resume">
      <button type="button" data-act="continue" aria-describedby="resume-note">
        Continue
      </button>
      <p class="note" id="resume-note">
        {words.kept} {words.continue}
      </p>
      {kept.absent && kept.recap !== null && (
        <p class="recap">
          {words.absent} {kept.recap}
        </p>
      )}
    </div>
  );
}

/** What is on the cover: the title, by whom, the content note, and the way back to a place that was kept. */
export function Title({ manifest, kept }: TitleSetting) {
  return (
    <div class="cover">
      <h1>{manifest.title}</h1>
      {kept !== null && <Resume manifest={manifest} kept={kept} />}
      {manifest.byline !== '' && <p class="byline">{manifest.byline}</p>}
      {manifest.note !== '' && <p class="content-note">{manifest.note}</p>}
    </div>
  );
}

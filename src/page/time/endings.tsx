import { useState } from 'preact/hooks';
import type { Manifest } from '../../story';
import { Nearest } from './nearest';
import type { TimeSetting } from './setting';
import { Trail } from './trail';
import type { Reached } from './use-reached';

interface EndingsSetting extends Pick<TimeSetting, 'back' | 'manifest' | 'intents' | 'onClose'> {
  readonly reached: readonly Reached[];
  readonly onGo: (node: number) => void;
  readonly onWatch: TimeSetting['onWatch'];
}

const titleOf = (manifest: Manifest, ending: string): string => manifest.endings[ending]?.title ?? ending;

/** How rare an ending is, among readers that a program plays; empty where nobody has measured it. */
function rarityOf(manifest: Manifest, ending: string): string {
  const share = manifest.endings[ending]?.share01;
  if (share === undefined) return '';
  return ` Of a hundred simulated readers, ${Math.max(1, Math.round(share * 100))} come here.`;
}

function ReachedCard({
  shown,
  manifest,
  intents,
  onGo,
  onClose,
  onWatch,
}: Omit<EndingsSetting, 'back' | 'reached'> & { readonly shown: Reached }) {
  const { ending, node, reachedAtMs, reading, view } = shown;
  const [open, setOpen] = useState(false);
  const date = new Intl.DateTimeFormat(manifest.language, { dateStyle: 'long' });
  return (
    <li class="reached">
      <h4>{titleOf(manifest, ending)}</h4>
      <p class="note">
        Reached on {date.format(reachedAtMs)}
        {reading === null ? '' : ', in another reading'}.{rarityOf(manifest, ending)}
      </p>
      <div class="ending-acts">
        {reading === null ? (
          <>
            <button type="button" onClick={() => onGo(node)}>
              Go there
            </button>
            <button type="button" onClick={() => onWatch(view.momentsTo(node), 'reading')}>
              Watch it again
            </button>
            <button type="button" onClick={() => onWatch(view.momentsTo(node), 'fast')}>
              Watch it fast
            </button>
          </>
        ) : (
          <button
            type="button"
            onClick={() => {
              onClose();
              intents.open(reading);
            }}
          >
            Open that reading
          </button>
        )}
      </div>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>How it came about</summary>
        {open && <Trail view={view} node={node} manifest={manifest} onGo={reading === null ? onGo : null} />}
      </details>
    </li>
  );
}

/** The endings that this reader has come to, how each came about, and that there are others. */
export function Endings(setting: EndingsSetting) {
  const { back, manifest, reached } = setting;
  const { view } = back;
  const all = Object.keys(manifest.endings);
  const unseen = all.filter((ending) => reached.every((one) => one.ending !== ending));
  return (
    <section aria-labelledby="endings-title">
      <h3 id="endings-title">Endings</h3>
      <p class="note">
        You have come to {reached.length} of {all.length}.
      </p>
      <ul class="gallery">
        {reached.map((one) => (
          <ReachedCard key={one.ending} shown={one} {...setting} />
        ))}
        {unseen.map((ending) => (
          <li key={ending} class="silhouette">
            <p>An ending you haven’t seen</p>
          </li>
        ))}
      </ul>
      {unseen.length > 0 && view.endings.length > 0 && <Nearest {...setting} unseen={unseen} />}
    </section>
  );
}

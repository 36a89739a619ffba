import { useEffect, useState } from 'preact/hooks';
import type { Manifest } from '../../story';
import type { ReachedEnding, TimeView } from '../../time';
import { Nearest } from './nearest';
import type { TimeSetting } from './setting';
import { Trail } from './trail';
import type { Pace } from './watch';

interface EndingsSetting extends Pick<TimeSetting, 'back' | 'manifest' | 'intents' | 'onClose'> {
  readonly onGo: (node: number) => void;
  readonly onWatch: (node: number, pace: Pace) => void;
}

/** An ending that was reached, here or in another reading. */
interface Shown extends ReachedEnding {
  /** The reading that it was reached in; null for the present one. */
  readonly reading: string | null;
  readonly view: TimeView;
}

const titleOf = (manifest: Manifest, ending: string): string => manifest.endings[ending]?.title ?? ending;

function Reached({
  shown,
  manifest,
  intents,
  onGo,
  onClose,
  onWatch,
}: Omit<EndingsSetting, 'back'> & { readonly shown: Shown }) {
  const { ending, node, reachedAtMs, reading, view } = shown;
  const [open, setOpen] = useState(false);
  const date = new Intl.DateTimeFormat(manifest.language, { dateStyle: 'long' });
  return (
    <li class="reached">
      <h4>{titleOf(manifest, ending)}</h4>
      <p class="note">
        Reached on {date.format(reachedAtMs)}
        {reading === null ? '' : ', in another reading'}.
      </p>
      <div class="ending-acts">
        {reading === null ? (
          <>
            <button type="button" onClick={() => onGo(node)}>
              Go there
            </button>
            <button type="button" onClick={() => onWatch(node, 'reading')}>
              Watch it again
            </button>
            <button type="button" onClick={() => onWatch(node, 'fast')}>
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
  const { back, manifest } = setting;
  const { view } = back;
  const [elsewhere, setElsewhere] = useState<readonly Shown[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      for await (const { id, view: other } of back.elsewhere()) {
        if (!wanted) return;
        setElsewhere((known) => [
          ...known,
          ...other.endings.map((ending) => ({ ...ending, reading: id, view: other })),
        ]);
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, []);
  const shown: readonly Shown[] = [...view.endings.map((ending) => ({ ...ending, reading: null, view })), ...elsewhere];
  const first = shown.filter((one, at) => shown.findIndex(({ ending }) => ending === one.ending) === at);
  const all = Object.keys(manifest.endings);
  const unseen = all.filter((ending) => first.every((one) => one.ending !== ending));
  return (
    <section aria-labelledby="endings-title">
      <h3 id="endings-title">Endings</h3>
      <p class="note">
        You have come to {first.length} of {all.length}.
      </p>
      <ul class="gallery">
        {first.map((one) => (
          <Reached key={one.ending} shown={one} {...setting} />
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

import type { Manifest } from '../../story';
import type { Landmark, MappedChapter, TimeView } from '../../time';
import { Bookmarks } from './bookmarks';
import { MapPicture } from './map-picture';

interface RoadsSetting {
  readonly view: TimeView;
  readonly manifest: Manifest;
  readonly onGo: (node: number) => void;
  readonly onName: (name: string) => void;
}

/** What a place is called: what was chosen to come to it. */
const nameOf = ({ chosen }: Landmark): string => chosen ?? 'The beginning';

function Way({ way, onGo }: { readonly way: Landmark; readonly onGo: RoadsSetting['onGo'] }) {
  return (
    <li>
      <button type="button" onClick={() => onGo(way.node)} aria-current={way.isHere ? 'location' : undefined}>
        {nameOf(way)}
      </button>
      {way.isHere && <span class="note"> You are here.</span>}
    </li>
  );
}

function Chapter({
  chapter,
  manifest,
  onGo,
}: { readonly chapter: MappedChapter } & Omit<RoadsSetting, 'view' | 'onName'>) {
  const { title, forks, ends, start } = chapter;
  return (
    <li>
      <h4>
        {start === null ? (
          (title ?? 'The beginning')
        ) : (
          <button type="button" onClick={() => onGo(start)}>
            {title ?? 'The beginning'}
          </button>
        )}
      </h4>
      {forks.map(({ node, ways }) => (
        <div key={node} class="fork">
          <p class="note">Here you have gone {ways.length} ways:</p>
          <ul>
            {ways.map((way) => (
              <Way key={way.node} way={way} onGo={onGo} />
            ))}
          </ul>
        </div>
      ))}
      {ends.map((end) => (
        <p key={end.node} class="road-end">
          {end.ending === null
            ? 'A road stops after '
            : `${manifest.endings[end.ending]?.title ?? end.ending}, by way of `}
          <button type="button" onClick={() => onGo(end.node)} aria-current={end.isHere ? 'location' : undefined}>
            {nameOf(end)}
          </button>
          {end.isHere && <span class="note"> You are here.</span>}
        </p>
      ))}
    </li>
  );
}

/** The map of this reading: a picture to look at, and the same as an outline to go by. */
export function Roads({ view, manifest, onGo, onName }: RoadsSetting) {
  return (
    <section aria-labelledby="roads-title">
      <h3 id="roads-title">Where you have been</h3>
      <p class="note">Go back to any place and choose otherwise: every road you have gone stays kept.</p>
      <MapPicture view={view} />
      <Bookmarks view={view} onName={onName} onGo={onGo} />
      <ol class="roads">
        {view.chapters.map((chapter) => (
          <Chapter key={chapter.title} chapter={chapter} manifest={manifest} onGo={onGo} />
        ))}
      </ol>
    </section>
  );
}

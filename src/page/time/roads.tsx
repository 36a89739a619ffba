import type { Manifest } from '../../story';
import type { Landmark, MappedChapter, TimeView } from '../../time';
import { pictureName } from '../picture/alt';
import { Bookmarks } from './bookmarks';
import type { Compared } from './compare';
import { MapPicture } from './map-picture';
import { StillOpen } from './still-open';

interface RoadsSetting {
  readonly view: TimeView;
  readonly manifest: Manifest;
  readonly onGo: (node: number) => void;
  readonly onName: (name: string) => void;
  readonly onCompare: (other: Compared) => void;
  readonly pictures: Readonly<Record<string, string>>;
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

/** In which place, and when it was first come to. */
function whereAndWhen({ place, madeAtMs }: Landmark, manifest: Manifest): string {
  const date = new Intl.DateTimeFormat(manifest.language, { dateStyle: 'long' }).format(madeAtMs);
  const name = place === null ? null : (manifest.places[place.name]?.name ?? place.name);
  return name === null ? `On ${date}.` : `${name}, on ${date}.`;
}

/** The picture that stood there, small; nothing where it has none. What it shows is told beside it. */
function Thumbnail({ place, pictures }: Pick<Landmark, 'place'> & Pick<RoadsSetting, 'pictures'>) {
  const url = place === null ? undefined : pictures[pictureName(place)];
  return url === undefined ? null : <img class="thumbnail" src={url} alt="" loading="lazy" width="96" height="54" />;
}

function Chapter({
  chapter,
  manifest,
  view,
  pictures,
  onGo,
  onCompare,
}: { readonly chapter: MappedChapter } & Omit<RoadsSetting, 'onName'>) {
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
        <div key={end.node} class="road-end">
          <Thumbnail place={end.place} pictures={pictures} />
          <p>
            {end.ending === null
              ? 'A road stops after '
              : `${manifest.endings[end.ending]?.title ?? end.ending}, by way of `}
            <button type="button" onClick={() => onGo(end.node)} aria-current={end.isHere ? 'location' : undefined}>
              {nameOf(end)}
            </button>
            <span class="note">
              {' '}
              {whereAndWhen(end, manifest)}
              {end.isHere && ' You are here.'}
            </span>
            {!end.isHere && (
              <>
                {' '}
                <button
                  type="button"
                  onClick={() => onCompare({ name: nameOf(end), moments: view.momentsTo(end.node) })}
                >
                  Beside your own
                  <span class="ear">: {nameOf(end)}</span>
                </button>
              </>
            )}
          </p>
        </div>
      ))}
    </li>
  );
}

/** The map of this reading: a picture to look at, and the same as an outline to go by. */
export function Roads({ onName, ...setting }: RoadsSetting) {
  const { view, onGo } = setting;
  return (
    <section aria-labelledby="roads-title">
      <h3 id="roads-title">Where you have been</h3>
      <p class="note">Go back to any place and choose otherwise: every road you have gone stays kept.</p>
      <MapPicture view={view} />
      <Bookmarks view={view} onName={onName} onGo={onGo} />
      <ol class="roads">
        {view.chapters.map((chapter) => (
          <Chapter key={chapter.title} chapter={chapter} {...setting} />
        ))}
      </ol>
      <StillOpen chapters={view.chapters} onGo={onGo} />
    </section>
  );
}

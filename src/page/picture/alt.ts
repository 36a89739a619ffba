import type { Stands } from '../../director';
import type { Manifest } from '../../story';

/**
 * What is seen, for those who don't see it; and what the second light does there, where it is.
 * @returns the hour's own text, else the place's name, else a word that says that there is a picture
 */
export function altOf(manifest: Manifest, { place, light }: Pick<Stands, 'place' | 'light'>): string {
  if (place === null) return 'No picture';
  const known = manifest.places[place.name];
  const hour = known?.hours[place.hour];
  const dark = light === 'gone' || light === 'asleep';
  return hour === undefined ? (known?.name ?? place.name) : [hour.alt, dark ? [] : (hour.lit ?? [])].flat().join(' ');
}

/** The points that crops keep beside the text and over it, as positions of the page; the middle where nothing is said. */
export function focusOf(manifest: Manifest, place: Stands['place']): Readonly<Record<'focus' | 'tall', string>> {
  const { focus = [0.5, 0.5], tall = focus } = (place && manifest.places[place.name]?.hours[place.hour]) ?? {};
  const position = (point: readonly number[]): string => point.map((share) => `${share * 100}%`).join(' ');
  return { focus: position(focus), tall: position(tall) };
}

/** The name of the place's picture among the media. */
export const pictureName = ({ name, hour }: NonNullable<Stands['place']>): string => `places/${name}/${hour}/base.webp`;

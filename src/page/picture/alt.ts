import type { Stands } from '../../director';
import type { Manifest } from '../../story';

/**
 * What is seen, for those who don't see it.
 * @returns the hour's own text, else the place's name, else a word that says that there is a picture
 */
export function altOf(manifest: Manifest, place: Stands['place']): string {
  if (place === null) return 'No picture';
  const known = manifest.places[place.name];
  return known?.hours[place.hour]?.alt ?? known?.name ?? place.name;
}

/** The point that every crop keeps, in shares from the top left; the middle where nothing is said. */
export function focusOf(manifest: Manifest, place: Stands['place']): readonly [number, number] {
  return (place && manifest.places[place.name]?.hours[place.hour]?.focus) ?? [0.5, 0.5];
}

/** The name of the place's picture among the media. */
export const pictureName = ({ name, hour }: NonNullable<Stands['place']>): string => `places/${name}/${hour}/base.webp`;

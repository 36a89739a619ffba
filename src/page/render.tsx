import { renderToString } from 'preact-render-to-string';
import type { Moment } from '../director';
import type { Manifest } from '../story';
import { Shell } from './shell';

/** What the opening is rendered from. */
export interface OpeningPage {
  readonly manifest: Manifest;
  /** The first moment travels with the page; of the opening no more is needed here. */
  readonly opening: { readonly first: Moment };
  /** URL of the opening's picture; null where it has none. */
  readonly pictureUrl: string | null;
}

/**
 * Renders the opening for the document that is served: the same components as in the browser, so that it takes over
 * what stands there. For the build and the development server; never part of what a reader loads.
 * @returns the HTML that goes into the page's root
 */
export function renderOpening({ manifest, opening, pictureUrl }: OpeningPage): string {
  return renderToString(<Shell manifest={manifest} first={opening.first} pictureUrl={pictureUrl} />);
}

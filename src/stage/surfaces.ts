import { createPhaserSurface } from './phaser-surface';
import { createPlainSurface } from './plain-surface';
import type { Surface, SurfaceEvents } from './surface';

/** Opens the best surface that the browser has: a live one, or a plain one where WebGL or its code is not to be had. */
export async function openSurface(host: HTMLElement, events: SurfaceEvents): Promise<Surface> {
  const live = await createPhaserSurface(host, events).catch((error: unknown) => {
    // The reader has a picture all the same; whoever looks for the reason finds it here.
    console.warn('The stage shows stills, since its renderer did not start.', error);
    return null;
  });
  return live ?? createPlainSurface(host);
}

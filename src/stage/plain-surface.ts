import type { Picture } from './picture';
import type { Scene, Shown, Surface } from './surface';

/** How long a change takes on a plain surface where things may move. */
const changeMs = 1200;

/** How opaque a light of some intensity is: the browser adds in the screen's own tones, which fall off steeper than light. */
const opacityOf = (intensity: number): number => Math.min(1, 1.25 * intensity ** (1 / 2.2));

/** The elements that show one picture. */
interface Layers {
  readonly frame: HTMLElement;
  readonly light: HTMLImageElement | null;
}

/** Places an image so that the crop fills the host: the browser does the rest. */
function place(image: HTMLImageElement, { crop }: Shown): void {
  Object.assign(image.style, {
    position: 'absolute',
    maxWidth: 'none',
    width: `${100 / crop.width}%`,
    height: `${100 / crop.height}%`,
    left: `${(-100 * crop.x) / crop.width}%`,
    top: `${(-100 * crop.y) / crop.height}%`,
  });
}

/**
 * Makes a surface of plain images, for browsers that give no WebGL: the picture, and over it the second light, added by
 * the browser's own blending and eased by its own transitions.
 */
export function createPlainSurface(host: HTMLElement): Surface {
  const root = document.createElement('div');
  root.setAttribute('aria-hidden', 'true');
  Object.assign(root.style, { position: 'absolute', inset: '0', overflow: 'hidden', opacity: '0' });
  host.append(root);
  const made = new Map<string, Layers>();

  const layersOf = (picture: Picture): Layers => {
    const known = made.get(picture.key);
    if (known !== undefined) return known;
    const frame = document.createElement('div');
    Object.assign(frame.style, {
      position: 'absolute',
      inset: '0',
      overflow: 'hidden',
      isolation: 'isolate',
      opacity: '0',
    });
    frame.append(picture.base);
    if (picture.light !== null) {
      picture.light.style.mixBlendMode = 'screen';
      // Where the browser knows true addition it takes it; else it keeps the line before.
      picture.light.style.mixBlendMode = 'plus-lighter';
      frame.append(picture.light);
    }
    root.append(frame);
    const layers = { frame, light: picture.light };
    made.set(picture.key, layers);
    return layers;
  };

  return {
    kind: 'plain',
    prepare: () => Promise.resolve(),
    draw(scene: Scene) {
      const shown = scene.coming ?? scene.standing;
      const now = layersOf(shown.picture);
      const transition = scene.still ? 'none' : `opacity ${changeMs}ms ease-in-out`;
      place(shown.picture.base, shown);
      if (now.light !== null) {
        place(now.light, shown);
        now.light.style.transition = transition;
        now.light.style.opacity = String(opacityOf(scene.light.intensity));
      }
      for (const { frame } of made.values()) {
        frame.style.transition = transition;
        frame.style.opacity = frame === now.frame ? '1' : '0';
      }
    },
    resize() {},
    reveal(shown, fadeMs) {
      root.style.transition = `opacity ${fadeMs}ms`;
      root.style.opacity = shown ? '1' : '0';
    },
    forget(picture) {
      made.get(picture.key)?.frame.remove();
      made.delete(picture.key);
    },
    dispose() {
      root.remove();
    },
  };
}

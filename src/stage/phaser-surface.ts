import type * as Phaser from 'phaser';
import { depthWithLights } from './far-lights';
import type { Size } from './framing';
import { haloOf, patchOf } from './halo';
import type { Picture } from './picture';
import { fragmentSource } from './shader';
import type { Scene, Surface, SurfaceEvents } from './surface';
import { type CanvasSize, type Layer, layers, tellShader } from './uniforms';

type Parts = typeof import('virtual:phaser');

/** A finer screen than this shows nothing that the pictures hold. */
const ratioMax = 2;
/** Beyond this many pixels a frame costs more than it shows. */
const pixelsMax = 4_200_000;
/** `Phaser.WEBGL`. */
const webgl = 2;
/** A middle depth (red), for a picture that lacks its own: it moves as one, and has no lights that go out (green). */
const flatDepth = '#59ff00';

/**
 * How large the canvas is that fills a host.
 * @param host in CSS pixels
 * @param deviceRatio device pixels to a CSS pixel
 * @param fineness01 share of that fineness that is drawn
 */
export function canvasSizeFor(host: Size, deviceRatio: number, fineness01: number): CanvasSize {
  const { width, height } = host;
  const finest = Math.min(deviceRatio, ratioMax, Math.sqrt(pixelsMax / Math.max(1, width * height)));
  const ratio = finest * fineness01;
  return { width: Math.max(1, Math.round(width * ratio)), height: Math.max(1, Math.round(height * ratio)), ratio };
}

const keyOf = (picture: Picture, layer: Layer): string => `${picture.key}:${layer}`;

/** Puts a layer of a picture on the graphics card where it is not yet there. @returns its key */
function takeUp(textures: Phaser.Textures.TextureManager, picture: Picture, layer: Layer): string {
  const { base, light, depth, details } = picture;
  const sources: Record<Layer, () => HTMLImageElement | HTMLCanvasElement> = {
    base: () => base,
    light: () => light ?? patchOf('#000'),
    depth: () => {
      if (depth === null) return patchOf(flatDepth);
      const lights = details.find(({ name }) => name === 'lights-out');
      if (lights === undefined) return depth;
      // Without it no light goes out, and nothing is near.
      return depthWithLights(base, depth, lights.area) ?? patchOf(flatDepth);
    },
    halo: () => (light === null ? patchOf('#000') : haloOf(light)),
  };
  const key = keyOf(picture, layer);
  if (!textures.exists(key)) {
    const source = sources[layer]();
    if (source instanceof HTMLCanvasElement) textures.addCanvas(key, source);
    else textures.addImage(key, source);
  }
  return key;
}

/** Starts Phaser, and puts its own loop to sleep: a frame is drawn when somebody asks for one. */
function boot(parts: Parts, canvas: HTMLCanvasElement): Promise<Phaser.Scene> {
  return new Promise((ready, failed) => {
    const scene = new parts.Scene('stage');
    const game = new parts.Game({
      type: webgl,
      canvas,
      scene,
      parent: null,
      width: canvas.width,
      height: canvas.height,
      autoFocus: false,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    });
    if (!game.isBooted) failed(new Error('Phaser did not start.'));
    // Right after it says that it is ready it starts its loop.
    game.events.once('ready', () =>
      queueMicrotask(() => {
        game.loop.sleep();
        ready(scene);
      }),
    );
  });
}

/**
 * Makes a live surface: Phaser on a canvas of its own.
 * @param host gets the canvas as its child, hidden from those who read by ear
 * @returns null where the browser gives no WebGL
 * @throws where Phaser cannot be loaded or started
 */
export async function createPhaserSurface(host: HTMLElement, events: SurfaceEvents): Promise<Surface | null> {
  const canvas = document.createElement('canvas');
  // Phaser is given this very context when it asks the canvas for one.
  const context = canvas.getContext('webgl', { alpha: false, antialias: false, depth: false, stencil: false });
  if (context === null) return null;
  const parts = await import('virtual:phaser');
  let size = canvasSizeFor({ width: host.clientWidth, height: host.clientHeight }, window.devicePixelRatio, 1);
  canvas.width = size.width;
  canvas.height = size.height;
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', opacity: '0' });
  const stage = await boot(parts, canvas);
  const { game, textures, children } = stage;
  let scene: Scene | null = null;
  let gone = false;
  const shader = new parts.Shader(stage, {
    name: 'Places',
    fragmentSource,
    setupUniforms: (tell: (name: string, value: number | readonly number[]) => void) => {
      if (scene !== null) tellShader(scene, size, tell);
    },
  });
  shader.setOrigin(0, 0).setSize(size.width, size.height).setVisible(false);
  children.add(shader);
  game.renderer.on('restorewebgl', events.onBlank);
  host.append(canvas);

  return {
    kind: 'live',
    async prepare(picture) {
      for (const layer of layers) {
        if (gone) return;
        takeUp(textures, picture, layer);
        // Whatever else the page has to do comes between two layers.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    draw(next) {
      scene = next;
      const { standing, coming } = next;
      const pictures = [standing.picture, (coming ?? standing).picture];
      shader.setTextures(pictures.flatMap((picture) => layers.map((layer) => takeUp(textures, picture, layer))));
      shader.setVisible(true);
      game.step(next.timeMs, 0);
    },
    resize(width, height, fineness01) {
      size = canvasSizeFor({ width, height }, window.devicePixelRatio, fineness01);
      game.scale.resize(size.width, size.height);
      shader.setSize(size.width, size.height);
    },
    reveal(shown, fadeMs) {
      canvas.style.transition = `opacity ${fadeMs}ms`;
      canvas.style.opacity = shown ? '1' : '0';
    },
    forget(picture) {
      for (const layer of layers) textures.remove(keyOf(picture, layer));
    },
    dispose() {
      gone = true;
      game.renderer.off('restorewebgl', events.onBlank);
      game.destroy(true);
      // It goes at its next step, which nobody else would take.
      game.step(0, 0);
    },
  };
}

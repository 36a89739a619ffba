/** Size of a halo. The shader's soft filter counts on it; no power of two, so that its rims don't meet. */
export const haloSize = { width: 60, height: 34 } as const;

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

/**
 * What a light does to the air around it: the light itself, very small and blurred.
 * @returns a canvas of `haloSize`; black where a canvas cannot be drawn on
 */
export function haloOf(light: CanvasImageSource): HTMLCanvasElement {
  const { width, height } = haloSize;
  const halo = canvasOf(width, height);
  const pen = halo.getContext('2d');
  const small = canvasOf(width / 4, Math.round(height / 4));
  const smallPen = small.getContext('2d');
  if (pen === null || smallPen === null) return halo;
  pen.imageSmoothingQuality = 'high';
  smallPen.imageSmoothingQuality = 'high';
  pen.drawImage(light, 0, 0, width, height);
  smallPen.drawImage(halo, 0, 0, small.width, small.height);
  // Half wide glow, half narrow: near the source it stays bright, and its foot runs out far.
  pen.globalAlpha = 0.6;
  pen.drawImage(small, 0, 0, width, height);
  return halo;
}

/** A patch of one colour, for a picture that lacks a part. */
export function patchOf(colour: string): HTMLCanvasElement {
  const patch = canvasOf(3, 3);
  const pen = patch.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 3, 3);
  }
  return patch;
}

/** A width and a height, in any one unit. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in shares of what it lies in, from the top left. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole of what it lies in. */
export const wholeArea: Area = { x: 0, y: 0, width: 1, height: 1 };

/** What a crop has to honour. */
export interface Framing {
  /** What is filled. */
  readonly host: Size;
  readonly picture: Size;
  /** The point of the picture that stays in view, in shares from the top left. */
  readonly focus: readonly [number, number];
  /** The same where nothing covers the host, since the text stands under it; `focus` where not given. */
  readonly tall?: readonly [number, number] | undefined;
  /** The part of the host that nothing covers. */
  readonly safe: Area;
}

/** Room round the crop that parallax may move into, as a factor of the crop. */
const overscan = 1.03;
/** How far a picture is enlarged past mere covering to bring its focus into the clear: beyond it, grain turns to mush. */
const zoomMax = 1.12;
/** How much of what the text covers may lie past the picture's edge, where it is mirrored and dark. */
const bleedShare = 0.6;
/** How near the focus may come to the rim of the safe area, as a share of that area. */
const rim = 0.14;

interface Axis {
  /** The crop's extent, in shares of the picture. */
  readonly extent: number;
  readonly focus: number;
  readonly safeStart: number;
  readonly safeExtent: number;
}

/** The factor an axis has to be enlarged by so that a crop inside the picture holds the focus in the clear. */
function zoomFor({ extent, focus, safeStart, safeExtent }: Axis): number {
  const first = safeStart + safeExtent * rim;
  const last = safeStart + safeExtent * (1 - rim);
  const tooFarOn = last < 1 ? extent / ((1 - focus) / (1 - last)) : 1;
  const tooFarBack = first > 0 ? extent / (focus / first) : 1;
  return Math.max(1, Math.min(zoomMax, Math.max(tooFarOn, tooFarBack)));
}

/** Where the crop starts on an axis: the focus in the middle of the clear, as far as picture and bleed reach. */
function startOf({ extent, focus, safeStart, safeExtent }: Axis): number {
  const wished = focus - (safeStart + safeExtent / 2) * extent;
  const inside = Math.min(Math.max(wished, 0), 1 - extent);
  const at = (focus - inside) / extent;
  const first = safeStart + safeExtent * rim;
  const last = safeStart + safeExtent * (1 - rim);
  if (at > last)
    return Math.min(focus - last * extent, 1 - extent + bleedShare * (1 - safeStart - safeExtent) * extent);
  if (at < first) return Math.max(focus - first * extent, -bleedShare * safeStart * extent);
  return inside;
}

/**
 * The part of a picture that fills a host as a cover does, moved and a little enlarged so that the focus stands where
 * nothing covers it.
 * @returns shares of the picture. It may reach past an edge, but only under what is covered.
 */
export function cropFor({ host, picture, focus, tall = focus, safe }: Framing): Area {
  const [x, y] = safe.width < 1 ? focus : tall;
  const cover = Math.max(host.width / picture.width, host.height / picture.height) * overscan;
  const axis = (zoom: number): { across: Axis; down: Axis } => ({
    across: {
      extent: host.width / (picture.width * cover * zoom),
      focus: x,
      safeStart: safe.x,
      safeExtent: safe.width,
    },
    down: {
      extent: host.height / (picture.height * cover * zoom),
      focus: y,
      safeStart: safe.y,
      safeExtent: safe.height,
    },
  });
  const plain = axis(1);
  const { across, down } = axis(Math.max(zoomFor(plain.across), zoomFor(plain.down)));
  return { x: startOf(across), y: startOf(down), width: across.extent, height: down.extent };
}

/** What the text takes of a picture's right, with the margin on either side of it. */
const textPx = 648;
/** A host that is narrower never has text over it. */
const besidePx = 900;

/**
 * What the page leaves clear by its own layout: a picture as high as the window has the text over its right part, a
 * lower one has it below.
 * @param host in CSS pixels
 * @param windowPx height of the window
 */
export function clearOf({ width, height }: Size, windowPx: number): Area {
  const isBeside = width >= besidePx && height > windowPx / 2;
  return isBeside ? { ...wholeArea, width: Math.min(0.55, 1 - textPx / width) } : wholeArea;
}

/** What the stage has asked of the graphics card. */
export interface CountedCard {
  drawCalls(): number;
  /** Bytes of the textures that it holds: four a pixel, without what a card adds of its own. */
  textureBytes(): number;
  /** From now on nothing is drawn, only asked for: what is left is the main thread's own work. */
  stopDrawing(): void;
}

/** Counts, from now on, what is asked of every WebGL context of this page. */
export function countCard(): CountedCard {
  const { prototype } = WebGLRenderingContext;
  const { drawArrays, drawElements, bindTexture, deleteTexture, texImage2D } = prototype;
  const bytes = new Map<WebGLTexture, number>();
  let bound: WebGLTexture | null = null;
  let calls = 0;
  let draws = true;

  prototype.drawArrays = function counted(...call) {
    calls += 1;
    if (draws) drawArrays.apply(this, call);
  };
  prototype.drawElements = function counted(...call) {
    calls += 1;
    if (draws) drawElements.apply(this, call);
  };
  prototype.bindTexture = function noted(target, texture) {
    bound = texture;
    bindTexture.call(this, target, texture);
  };
  prototype.deleteTexture = function noted(texture) {
    if (texture !== null) bytes.delete(texture);
    deleteTexture.call(this, texture);
  };
  prototype.texImage2D = function noted(this: WebGLRenderingContext, ...call: unknown[]) {
    const source = call.length === 6 ? call[5] : null;
    const [width, height] =
      source instanceof HTMLImageElement
        ? [source.naturalWidth, source.naturalHeight]
        : source instanceof HTMLCanvasElement
          ? [source.width, source.height]
          : [Number(call[3]), Number(call[4])];
    if (bound !== null) bytes.set(bound, width * height * 4);
    Reflect.apply(texImage2D, this, call);
  } as typeof texImage2D;

  return {
    drawCalls: () => calls,
    textureBytes: () => [...bytes.values()].reduce((sum, one) => sum + one, 0),
    stopDrawing() {
      draws = false;
    },
  };
}

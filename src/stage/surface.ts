import type { Shift } from './drift';
import type { Area } from './framing';
import type { LightLook } from './light-look';
import type { Mood } from './mood';
import type { Passage, Picture } from './picture';

/** A picture as it is to be shown now. */
export interface Shown {
  readonly picture: Picture;
  /** The part of it that fills the surface. */
  readonly crop: Area;
  /** Since it was come to. */
  readonly sinceMs: number;
}

/** All that is seen at one instant. */
export interface Scene {
  readonly standing: Shown;
  /** What takes its place; null where nothing does. */
  readonly coming: Shown | null;
  /** How far `coming` has come, 0 to 1. */
  readonly come: number;
  /** By which way it comes. */
  readonly passage: Passage;
  readonly light: LightLook;
  readonly mood: Mood;
  /** Where the nearest things stand, in CSS pixels from rest. */
  readonly shift: Shift;
  /** Since the stage began; what moves by itself moves by this. 0 on a still stage, so that it looks the same again. */
  readonly timeMs: number;
  /** Nothing moves: living details are left out, and grain lies still. */
  readonly still: boolean;
}

/** Something that scenes can be drawn on. It keeps no time and decides nothing. */
export interface Surface {
  /** What it is: `live` draws every frame that it is given, `plain` shows stills and eases between them itself. */
  readonly kind: 'live' | 'plain';
  /** Takes a picture up in small steps, so that drawing it first costs no long pause; drawing it unprepared works too. */
  prepare(picture: Picture): Promise<void>;
  draw(scene: Scene): void;
  /**
   * Takes on a new size of its host, in CSS pixels.
   * @param fineness of the drawing, as a share of what the screen could show
   */
  resize(width: number, height: number, fineness01: number): void;
  /** Shows itself over what lies behind it, or clears away. */
  reveal(shown: boolean, fadeMs: number): void;
  /** Lets go of what it holds of a picture. */
  forget(picture: Picture): void;
  dispose(): void;
}

/** What a surface tells whoever made it. */
export interface SurfaceEvents {
  /** What was drawn is gone, and has to be drawn again. */
  onBlank(): void;
}

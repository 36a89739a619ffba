/** How a reader wants to be shown things. Kept per browser, not per playthrough. */
export interface Preferences {
  /** Size of the text as a factor of the page's own, 0.8 to 2. */
  readonly textScale: number;
  /** Nothing moves. `null` follows what the system asks for. */
  readonly still: boolean | null;
  /** Number keys choose. */
  readonly numberKeys: boolean;
  readonly captions: boolean;
  /** The page shows that it knows the reader: notes in the margin. `null` until they were asked. */
  readonly known: boolean | null;
  readonly muted: boolean;
  /** Both ears hear the same. */
  readonly mono: boolean;
  /** What sounds is heard even where a phone is switched to silent. */
  readonly throughSilent: boolean;
  /** Whose lines the browser's own voice speaks: those of the cast's voices of light, or everyone's and the narration. */
  readonly spoken: 'none' | 'light' | 'all';
  /** Loudness of each kind, 0 to 1; `voice` is that of the lines which are spoken. */
  readonly volumes01: {
    readonly music: number;
    readonly airs: number;
    readonly sounds: number;
    readonly voice: number;
  };
}

export const defaultPreferences: Preferences = {
  textScale: 1,
  still: null,
  numberKeys: true,
  captions: false,
  known: null,
  muted: false,
  mono: false,
  throughSilent: false,
  spoken: 'none',
  volumes01: { music: 0.8, airs: 0.8, sounds: 0.8, voice: 0.8 },
};

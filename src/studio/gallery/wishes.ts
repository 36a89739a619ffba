import { type Light, lights, type Manifest } from '../../story';

/** What a picture has to fill in a window, in CSS pixels: where that is upright or square, the part above the text. */
export const screens = {
  wide: { width: 1440, height: 900, windowPx: 900 },
  tall: { width: 390, height: 320, windowPx: 844 },
  square: { width: 1000, height: 380, windowPx: 1000 },
} as const;
export type Screen = keyof typeof screens;

/** What the gallery is asked to show; it stands in the page's address, so that it can be sent on. */
export interface Wishes {
  /** Begins the name of the pictures shown; empty for all. */
  readonly only: string;
  readonly screens: readonly Screen[];
  readonly lights: readonly Light[];
  readonly levels: Readonly<Record<string, number>>;
  /** Seconds since the moment began. */
  readonly atS: number;
  /** How finely a picture is painted, as a share of its size: less is quicker. */
  readonly fine: number;
  readonly still: boolean;
  /** Height of a picture on the wall, in CSS pixels. */
  readonly tall: number;
}

/** The axes that drive the second light, each once. */
export const drivingAxes = ({ light }: Manifest): readonly string[] => [
  ...new Set([light.warmth, light.reach, light.complexity].filter((axis) => axis !== undefined)),
];

const among = <T extends string>(
  said: readonly string[],
  known: readonly T[],
  otherwise: readonly T[],
): readonly T[] => {
  const meant = known.filter((word) => said.includes(word));
  return meant.length > 0 ? meant : otherwise;
};

/** Reads what is wished from an address's query; what makes no sense is left as it is by default. */
export function readWishes(query: URLSearchParams, manifest: Manifest): Wishes {
  const number = (name: string, otherwise: number): number => {
    const said = Number.parseFloat(query.get(name) ?? '');
    return Number.isFinite(said) ? said : otherwise;
  };
  const levels = drivingAxes(manifest).map((name): [string, number] => {
    const { min = 0, max = 1, start = 0 } = manifest.axes[name] ?? {};
    return [name, Math.min(max, Math.max(min, number(name, start)))];
  });
  return {
    only: query.get('only') ?? '',
    screens: among(query.getAll('screen'), Object.keys(screens) as Screen[], ['wide']),
    lights: among(query.getAll('light'), lights, ['listening']),
    levels: Object.fromEntries(levels),
    atS: number('at', 20),
    fine: Math.min(1, Math.max(0.05, number('fine', 1))),
    still: query.get('still') === 'on',
    tall: number('tall', 300),
  };
}

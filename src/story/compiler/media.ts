import type { Finding } from '../finding';
import type { Manifest } from '../manifest';
import type { WrittenCue } from './written-cues';

/** Something seen or heard that a manifest names, and the files that it is made of. */
interface Medium {
  readonly what: string;
  readonly isCued: (cue: WrittenCue) => boolean;
  /** Relative to the folder of assets. */
  readonly files: readonly string[];
  /** What the reader gets where they are missing. */
  readonly instead: string;
}

const layers = ['base', 'light', 'depth'] as const;
const codecs = ['webm', 'm4a'] as const;
const inCodecs = (path: string): readonly string[] => codecs.map((codec) => `${path}.${codec}`);
const silence = 'nothing will sound there';

function media(manifest: Manifest): readonly Medium[] {
  const says = (written: WrittenCue) => (written.read !== null && 'kind' in written.read ? written.read : null);
  const named = (kind: 'air' | 'music' | 'sound', name: string) => (written: WrittenCue) => {
    const cue = says(written);
    return cue?.kind === kind && cue.name === name;
  };
  return [
    ...Object.entries(manifest.places).flatMap(([place, { hours }]) =>
      Object.keys(hours).map((hour) => ({
        what: `place “${place} ${hour}”`,
        isCued: (written: WrittenCue) => {
          const cue = says(written);
          return cue?.kind === 'place' && cue.name === place && cue.hour === hour;
        },
        files: layers.map((layer) => `places/${place}/${hour}/${layer}.webp`),
        instead: 'a plain card will stand there',
      })),
    ),
    ...Object.keys(manifest.airs).map((name) => ({
      what: `air “${name}”`,
      isCued: named('air', name),
      files: [...inCodecs(`airs/${name}`), 'airs/timing.json'],
      instead: silence,
    })),
    ...Object.entries(manifest.music).map(([name, { stems }]) => ({
      what: `piece “${name}”`,
      isCued: named('music', name),
      files: [...stems.flatMap((stem) => inCodecs(`music/${name}/${stem.name}`)), `music/${name}/timing.json`],
      instead: silence,
    })),
    ...Object.keys(manifest.sounds).map((name) => ({
      what: `sound “${name}”`,
      isCued: named('sound', name),
      files: inCodecs(`sounds/${name}`),
      instead: silence,
    })),
  ];
}

/** The files that a manifest's pictures and sounds are made of, relative to its folder of assets. */
export const mediaOf = (manifest: Manifest): readonly string[] => [
  ...new Set(media(manifest).flatMap(({ files }) => files)),
];

/**
 * What a manifest names and nobody shows, and what the script shows and nobody has made yet. Warnings all:
 * a story may be written before its pictures are drawn.
 * @param cues the cues of the script
 * @param exists whether there is a file of this path, relative to the folder of assets
 * @param manifestFile what the findings call the manifest
 */
export function mediaFindings(
  manifest: Manifest,
  cues: readonly WrittenCue[],
  exists: (path: string) => boolean,
  manifestFile = 'manifest.json',
): readonly Finding[] {
  return media(manifest).flatMap(({ what, isCued, files, instead }): readonly Finding[] => {
    const first = cues.find(isCued);
    if (first === undefined) {
      const message = `No cue uses the ${what}.`;
      const remedy = 'Use it, or take it out of the manifest.';
      return [{ severity: 'warning', file: manifestFile, line: null, knot: null, message, remedy }];
    }
    const missing = files.filter((file) => !exists(file));
    if (missing.length === 0) return [];
    return [
      {
        severity: 'warning',
        file: first.source?.file ?? null,
        line: first.source?.line ?? null,
        knot: first.knot,
        message: `The ${what} lacks ${missing.join(', ')}: ${instead}.`,
        remedy: 'Make the files, or leave it so for now.',
      },
    ];
  });
}

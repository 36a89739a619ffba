import type { Cue } from '../cue';
import { cueGrammar, isCue } from '../cue';
import type { Finding } from '../finding';
import type { Manifest } from '../manifest';
import { didYouMean, nearest } from './nearest';
import type { WrittenCue } from './written-cues';

const kinds = Object.keys(cueGrammar);

/** A name that a cue uses, and what it may be. */
interface UsedName {
  readonly what: string;
  readonly name: string;
  readonly known: readonly string[];
  /** Where in the manifest it would have to be added. */
  readonly where: string;
}

const among = (what: string, name: string | null, entries: object, where: string): readonly UsedName[] =>
  name === null ? [] : [{ what, name, known: Object.keys(entries), where: `“${where}” in the manifest` }];

/** The names that a cue uses and a manifest must know. */
function namesIn(cue: Cue, manifest: Manifest): readonly UsedName[] {
  switch (cue.kind) {
    case 'era':
      return among('era', cue.name, { ...manifest.eras, [manifest.firstEra]: {} }, 'eras');
    case 'place': {
      const hours = manifest.places[cue.name]?.hours;
      const place = among('place', cue.name, manifest.places, 'places');
      return hours === undefined
        ? place
        : [...place, ...among(`hour of “${cue.name}”`, cue.hour, hours, `places.${cue.name}.hours`)];
    }
    case 'present':
      return cue.names.flatMap((name) => among('person', name, manifest.cast, 'cast'));
    case 'speaker':
      return among('person', cue.name, manifest.cast, 'cast');
    case 'air':
      return among('air', cue.name, manifest.airs, 'airs');
    case 'music': {
      const piece = cue.name === null ? undefined : manifest.music[cue.name];
      const parts = Object.fromEntries(
        (piece?.stems ?? []).filter(({ part }) => part === true).map((stem) => [stem.name, stem]),
      );
      const where = `music.${cue.name}.stems`;
      return [
        ...among('piece of music', cue.name, manifest.music, 'music'),
        ...(piece === undefined ? [] : cue.parts.flatMap((name) => among(`part of “${cue.name}”`, name, parts, where))),
      ];
    }
    case 'sound':
      return among('sound', cue.name, manifest.sounds, 'sounds');
    case 'book':
      return among('book', cue.name, manifest.books, 'books');
    case 'ending':
      return among('ending', cue.name, manifest.endings, 'endings');
    case 'manner':
      return [{ what: 'manner', name: cue.name, known: manifest.manners, where: '“manners” in the manifest' }];
    case 'leans':
      return cue.names.map((name) => ({
        what: 'persona',
        name,
        known: manifest.personas,
        where: '“personas” in the manifest',
      }));
    case 'chapter':
    case 'scene':
    case 'recap':
    case 'light':
    case 'letter':
    case 'note':
    case 'unbound':
    case 'chorus':
    case 'margin':
    case 'staging':
    case 'unsayable':
    case 'later':
    case 'reflective':
    case 'thread':
    case 'held':
    case 'secret':
    case 'again':
      return [];
    default:
      return cue satisfies never;
  }
}

/** The personas that a cue makes an option one for. */
function leaningOf({ read }: WrittenCue): readonly string[] {
  if (read === null || !isCue(read)) return [];
  if (read.kind === 'leans') return read.names;
  return read.kind === 'manner' ? [read.name] : [];
}

/** Personas that no option is for: each would read as the random one does, under another name. */
function unleantFindings(cues: readonly WrittenCue[], { personas }: Manifest): readonly Finding[] {
  const leant = new Set(cues.flatMap(leaningOf));
  return personas
    .filter((name) => !leant.has(name))
    .map((name) => ({
      severity: 'warning',
      file: null,
      line: null,
      knot: null,
      message: `No option leans the way of the persona “${name}”, who then always chooses at random.`,
      remedy: `Write “# leans: ${name}” on the options that it would choose, or take it out of “personas” in the manifest.`,
    }));
}

/**
 * What is wrong with the cues of a script, and which personas they are never for.
 * @param manifest the names that there are; null checks none, and takes tags that are no cues for another game's
 */
export function cueFindings(cues: readonly WrittenCue[], manifest: Manifest | null): readonly Finding[] {
  const written = cues.flatMap(({ tag, read, source, knot }): readonly Finding[] => {
    if (read === null) return [];
    const place = { file: source?.file ?? null, line: source?.line ?? null, knot };
    if (!isCue(read)) {
      const near = nearest(tag.split(':')[0]?.trim() ?? '', kinds);
      const remedy = near === null || tag.startsWith(near) ? read.remedy : `Did you mean “# ${near}”?`;
      return [{ severity: manifest === null ? 'warning' : 'error', ...place, message: read.message, remedy }];
    }
    if (manifest === null) return [];
    return namesIn(read, manifest)
      .filter(({ name, known }) => !known.includes(name))
      .map(({ what, name, known, where }) => ({
        severity: 'error',
        ...place,
        message: `There is no ${what} called “${name}”.`,
        remedy: didYouMean(name, known, where),
      }));
  });
  return manifest === null ? written : [...written, ...unleantFindings(cues, manifest)];
}

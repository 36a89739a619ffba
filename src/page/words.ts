import type { Manifest, WordKey } from '../story';

/** The page's own small words: statuses, and the notes beside controls. */
export type Words = Readonly<Record<WordKey, string>>;

/** What is said where a story has no words of its own for it. */
const plainWords: Words = {
  kept: 'Your place is kept.',
  continue: 'Go on from the last choice.',
  again: 'What you have read is kept.',
  undone: 'One choice back.',
  redone: 'One choice forward.',
  silent: 'No sound is available.',
  lost: 'Something went wrong. You stand before your last choice again.',
  absent: 'Last time:',
  textSize: '',
  motion: '',
  sound: '',
  about: '',
  menu: '',
  choices: '',
  ending: 'The end.',
};

/**
 * The words of an era.
 * @param era a name among the manifest's eras; of one that is not there, the plain words are given
 * @returns a word for every key, empty where nothing is to be said
 */
export function wordsOf(manifest: Manifest, era: string): Words {
  const own = (Object.hasOwn(manifest.eras, era) ? manifest.eras[era] : undefined) ?? {};
  const words: Record<WordKey, string> = { ...plainWords };
  let key: WordKey;
  for (key in plainWords) words[key] = own[key] ?? plainWords[key];
  return words;
}

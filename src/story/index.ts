/**
 * The story room knows what is written and how to run it: ink, where each line came from, the manifest, the cue
 * grammar, findings. It refuses to know what any of it means, how it looks, and who chose what before.
 * This door is light; ink runs behind `./running`, and is compiled behind `./compiler`.
 */
export type { ChoiceRecord, CompiledStory, SourceMap } from './compiled';
export type { Cue, Light, LineCue, OptionCue, Staging, UnreadTag } from './cue';
export { cueGrammar, isCue, lights, parseCue, stagings } from './cue';
export type { Finding } from './finding';
export { formatFinding } from './finding';
export type { Manifest, WordKey } from './manifest';
export { bareManifest, isManifest, readManifest } from './manifest';
export type { ChoiceId, Line, Option, Passage, Source } from './passage';
export type { RunningStory } from './running/running-story';
export type { Snapshot } from './running/snapshots';
export { livingAreasMax, livingDetails, livingDetailsMax, passages } from './scenery';

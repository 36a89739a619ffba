/** The story, made by the Vite plugin: what the page needs at once. Small, whatever the story's length. */
declare module 'virtual:story' {
  export const manifest: import('../story').Manifest;
  export const opening: import('../director').Opening;
  /** Where the whole story is, as `CompiledStory`. */
  export const storyUrl: string;
  /** Where its `SourceMap` is. */
  export const sourcesUrl: string;
}

/** Where pictures and sounds are: only those that exist, by their path in the folder of assets. */
declare module 'virtual:story/media' {
  export const media: Readonly<Record<string, string>>;
  /** Pictures (`place/hour`) in the order of the script. */
  export const scenery: readonly string[];
}

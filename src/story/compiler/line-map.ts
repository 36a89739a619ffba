import type { Compiler } from 'inkjs/full';
import type { SourceMap } from '../compiled';

type RuntimeStory = Compiler['runtimeStory'];
type Container = RuntimeStory['mainContentContainer'];
type Content = Container['content'][number];

const isContainer = (content: Content): content is Container => 'namedContent' in content;

/** File and line as one word, so that they compare. */
type Place = string;

/**
 * The source map of a story just compiled: ink knows where its content was written only until it is saved as JSON.
 * Only what begins a new line is listed; `locate` finds the rest by its elder siblings and its parents, and this walk
 * goes the same way.
 */
export function mapSources(story: RuntimeStory): SourceMap {
  const files: string[] = [];
  const starts: Record<string, readonly [number, number]> = {};

  const visit = (content: Content, path: string, assumed: Place | null): Place | null => {
    // The plain getter answers for the parent too, which smears one line over many.
    const own = content.ownDebugMetadata;
    let here = assumed;
    if (own !== null && own.fileName !== null && own.startLineNumber >= 1) {
      here = `${own.fileName}:${own.startLineNumber}`;
      if (here !== assumed) {
        if (!files.includes(own.fileName)) files.push(own.fileName);
        starts[path] = [files.indexOf(own.fileName), own.startLineNumber];
      }
    }
    if (isContainer(content)) visitChildren(content, path, here);
    return here;
  };

  const visitChildren = (container: Container, path: string, here: Place | null): void => {
    const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
    let elder = here;
    container.content.forEach((child, index) => {
      if (isContainer(child) && child.hasValidName) visit(child, below(child.name ?? ''), here);
      else elder = visit(child, below(String(index)), elder);
    });
    for (const [name, child] of container.namedOnlyContent ?? []) visit(child, below(name), here);
  };

  visitChildren(story.mainContentContainer, '', null);
  return { files, starts };
}

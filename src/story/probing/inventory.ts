import type { Story } from 'inkjs';
import type { CompiledStory, SourceMap } from '../compiled';
import { knotOfPath, locate } from '../source-map';
import { type Content, type Piece, type WrittenChoice, wordsIn } from './content';
import type { RuntimeObject } from './runtime';
import { type Container, callsFunction, isChoicePoint, isCommand, isContainer, isDivert, isText } from './runtime';

/** Everything that a story is made of, in the order of its script; what is said of an object is said of its number. */
export interface Inventory {
  readonly objects: readonly RuntimeObject[];
  readonly numberOf: ReadonlyMap<RuntimeObject, number>;
  /** The container that it stands in; −1 for the root. */
  readonly parentOf: readonly number[];
  /** Its place in that container's row; −1 where it is only named there. */
  readonly placeOf: readonly number[];
  /** The piece that it is; −1 where it is none. */
  readonly pieceOf: Int32Array;
  /** The choice that it offers; −1 where it is none. */
  readonly choiceOf: Int32Array;
  /** The knot that it lies in, by its place among `content.knots`; −1 outside of them. */
  readonly knotOf: Int32Array;
  /** The choice that is offered with what is put together from here on; −1 where nothing is. */
  readonly shownFrom: Int32Array;
  /** Each tag, by the object that begins it. */
  readonly tagAt: ReadonlyMap<number, WrittenTag>;
  readonly content: Content;
}

/** A tag as it is written in the script. */
export interface WrittenTag {
  /** What it says, up to where something in it is only reckoned when the story runs. */
  readonly text: string;
  /** True where something is. */
  readonly reckoned: boolean;
}

/** Names that ink gives to branches: of a conditional, and of a sequence. */
const branchName = /^(b|s\d+)$/;

/** Where a text stands: said, in a tag, shown on an option, or only reckoned with. */
type Role = 'said' | 'tag' | 'reckoned' | { readonly choicePoint: RuntimeObject };

/**
 * Numbers everything.
 * @param story one that nobody has begun to run
 * @param records what the parser knew of its choices
 */
export function takeInventory(story: Story, sources: SourceMap | null, records: CompiledStory['choices']): Inventory {
  const objects: RuntimeObject[] = [];
  const numberOf = new Map<RuntimeObject, number>();
  const parentOf: number[] = [];
  const placeOf: number[] = [];
  const conditional: boolean[] = [];
  const secret: boolean[] = [];
  const roles = new Map<RuntimeObject, Role>();
  const tagAt = new Map<number, WrittenTag>();
  const tagsOn = new Map<RuntimeObject, string[]>();
  const strings: { readonly number: number; readonly choicePoint: RuntimeObject }[] = [];

  const enter = (object: RuntimeObject, parent: number, place: number, role: Role, alternative: boolean): void => {
    const number = objects.length;
    objects.push(object);
    numberOf.set(object, number);
    parentOf.push(parent);
    placeOf.push(place);
    conditional.push(alternative);
    secret.push(false);
    if (isText(object)) roles.set(object, role);
    if (isCommand(object, 'beginString') && typeof role === 'object') strings.push({ number, ...role });
    if (isContainer(object)) enterAll(object, number, role, alternative);
  };

  const enterAll = (container: Container, number: number, role: Role, alternative: boolean): void => {
    const roleIn = stringsIn(container);
    let inTag = role === 'tag';
    let secretFrom: number | null = null;
    container.content.forEach((child, place) => {
      const here = roleIn.get(place) ?? role;
      if (isCommand(child, 'beginTag')) {
        inTag = true;
        const tag = tagFrom(container, place);
        tagAt.set(objects.length, tag);
        if (tag.text === 'secret' && here === 'said') secretFrom ??= objects.length;
        if (typeof here === 'object' && !alternative) {
          tagsOn.set(here.choicePoint, [...(tagsOn.get(here.choicePoint) ?? []), tag.text]);
        }
      }
      if (isCommand(child, 'endTag')) inTag = false;
      enter(child, number, place, inTag ? 'tag' : here, alternative);
    });
    const onOption = container.content.find(isChoicePoint);
    // A stitch is no part of what its knot begins with.
    const below = isKnot(number) ? objects.length : null;
    for (const [name, child] of container.namedOnlyContent ?? []) {
      const inner = name === 's' && onOption !== undefined ? { choicePoint: onOption } : role;
      const branches = number > 0 && !isKnot(number) && branchName.test(name);
      enter(child, number, -1, inner, alternative || branches);
    }
    if (secretFrom !== null) secret.fill(true, secretFrom, below ?? objects.length);
  };
  /** True for what stands by its name in the root. */
  const isKnot = (number: number): boolean => parentOf[number] === 0 && placeOf[number] === -1;

  enter(story.mainContentContainer, -1, -1, 'said', false);

  const choicePoints = objects.filter((object) => isChoicePoint(object) && !object.isInvisibleDefault);
  const choices: readonly WrittenChoice[] = choicePoints.map((object, index) => {
    const path = isChoicePoint(object) ? (object.pathOnChoice?.toString() ?? '') : '';
    const source = records[path]?.source ?? null;
    return { index, path, source, knot: knotOfPath(path), tags: tagsOn.get(object) ?? [] };
  });
  const choiceIndex = new Map(choicePoints.map((object, index) => [object, index]));

  const knots = knotsOf(story.mainContentContainer, objects);
  const knotIndex = new Map(knots.map((name, index) => [name, index]));
  const pieces: Piece[] = [];
  const pieceOf = new Int32Array(objects.length).fill(-1);
  const choiceOf = new Int32Array(objects.length).fill(-1);
  const knotOf = new Int32Array(objects.length).fill(-1);
  objects.forEach((object, number) => {
    const path = object.path.toString();
    const knot = knotOfPath(path);
    knotOf[number] = knot === null ? -1 : (knotIndex.get(knot) ?? -1);
    choiceOf[number] = choiceIndex.get(object) ?? -1;
    const role = roles.get(object);
    if (role === undefined || role === 'tag' || role === 'reckoned' || !isText(object)) return;
    const text = (object.value ?? '').trim();
    const words = wordsIn(text);
    if (words === 0) return;
    pieceOf[number] = pieces.length;
    pieces.push({
      index: pieces.length,
      path,
      text,
      words,
      source: sources === null ? null : locate(sources, path),
      knot,
      choice: role === 'said' ? null : (choiceIndex.get(role.choicePoint) ?? null),
      conditional: conditional[number] ?? false,
      secret: secret[number] ?? false,
    });
  });
  const shownFrom = new Int32Array(objects.length).fill(-1);
  for (const { number, choicePoint } of strings) shownFrom[number] = choiceIndex.get(choicePoint) ?? -1;
  const content = { pieces, choices, knots };
  return { objects, numberOf, parentOf, placeOf, pieceOf, choiceOf, knotOf, shownFrom, tagAt, content };
}

/** Reads the tag that begins at a place of a row. */
function tagFrom({ content }: Container, from: number): WrittenTag {
  const end = content.findIndex((child, place) => place > from && isCommand(child, 'endTag'));
  const inside = content.slice(from + 1, end < 0 ? undefined : end);
  const reckoned = inside.findIndex((child) => !isText(child));
  const plain = reckoned < 0 ? inside : inside.slice(0, reckoned);
  const text = plain.map((child) => (isText(child) ? (child.value ?? '') : '')).join('');
  return { text: text.trim(), reckoned: end < 0 || reckoned >= 0 };
}

/** Whether a tag may turn out to be a cue of a kind. */
export const mayBe = ({ text, reckoned }: WrittenTag, kind: string): boolean => {
  const [own = '', ...rest] = text.split(':');
  return own.trim() === kind || (reckoned && rest.length === 0);
};

/**
 * The places of a row that lie in a string, and what for: shown on the option that follows, or reckoned with. An option
 * takes as many strings as it has texts, from the first; those behind them belong to its condition.
 */
function stringsIn({ content }: Container): ReadonlyMap<number, Role> {
  const strings = new Map<number, Role>();
  let open: number[] = [];
  let begun = 0;
  let blocks: { readonly places: readonly number[]; readonly order: number }[] = [];
  let depth = 0;
  content.forEach((child, place) => {
    if (isCommand(child, 'beginString')) {
      depth += 1;
      if (depth === 1) open = [place];
    } else if (isCommand(child, 'endString')) {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ places: open, order: begun });
        begun += 1;
      }
    } else if (depth > 0) {
      // What lies in a text within it is only compared.
      if (depth === 1) open.push(place);
      strings.set(place, 'reckoned');
    } else if (isChoicePoint(child)) {
      const texts = Number(child.hasStartContent) + Number(child.hasChoiceOnlyContent);
      for (const { places, order } of blocks) {
        if (order < texts) for (const inside of places) strings.set(inside, { choicePoint: child });
      }
      blocks = [];
      begun = 0;
    } else if (isCommand(child, 'endEvaluation') && !isChoicePoint(content[place + 1] ?? child)) {
      blocks = [];
      begun = 0;
    }
  });
  return strings;
}

/** Names of the knots and stitches that are told; what is called as a function is none. */
function knotsOf(root: Container, objects: readonly RuntimeObject[]): readonly string[] {
  const called = new Set(
    objects.filter(callsFunction).map((object) => (isDivert(object) ? (object.targetPath?.toString() ?? '') : '')),
  );
  const returns = (container: Container): boolean =>
    container.content.some((child) => isCommand(child, 'popFunction') || (isContainer(child) && returns(child)));
  const names: string[] = [];
  for (const [name, knot] of root.namedOnlyContent ?? []) {
    if (name === 'global decl' || called.has(name) || !isContainer(knot) || returns(knot)) continue;
    names.push(name);
    for (const [stitch, child] of knot.namedOnlyContent ?? []) if (isContainer(child)) names.push(`${name}.${stitch}`);
  }
  return names;
}

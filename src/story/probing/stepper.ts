import type { Story } from 'inkjs';
import type { Inventory } from './inventory';
import { makeOutput } from './output';
import {
  isAssignment,
  isChoicePoint,
  isCommand,
  isContainer,
  isDivert,
  isNative,
  isPointerValue,
  isReference,
  isText,
  type RuntimeObject,
} from './runtime';

/** What is to be done with an object: found out once for each, where ink asks anew at every step. */
enum Kind {
  Content,
  Text,
  Logic,
  BeginString,
  EndString,
  BeginTag,
  EndTag,
  BeginEvaluation,
  EndEvaluation,
  Thread,
  Choice,
  Container,
  PointerValue,
}

function kindOf(object: RuntimeObject): Kind {
  if (isContainer(object)) return Kind.Container;
  if (isChoicePoint(object)) return Kind.Choice;
  if (isText(object)) return Kind.Text;
  if (isCommand(object, 'startThread')) return Kind.Thread;
  if (isCommand(object, 'beginString')) return Kind.BeginString;
  if (isCommand(object, 'endString')) return Kind.EndString;
  if (isCommand(object, 'beginTag')) return Kind.BeginTag;
  if (isCommand(object, 'endTag')) return Kind.EndTag;
  if (isCommand(object, 'beginEvaluation')) return Kind.BeginEvaluation;
  if (isCommand(object, 'endEvaluation')) return Kind.EndEvaluation;
  if (isPointerValue(object)) return Kind.PointerValue;
  const performs =
    isDivert(object) || isAssignment(object) || isReference(object) || isNative(object) || 'commandType' in object;
  return performs ? Kind.Logic : Kind.Content;
}

/**
 * Makes the step of a story: what inkjs's own `Story.Step` does, in its order, without asking each object for its class
 * a dozen times over.
 * @param before is told each object before it is performed
 * @param option is told what came of each option: null where it is not offered
 */
export function makeStep(
  story: Story,
  { objects, numberOf }: Inventory,
  before: (number: number, object: RuntimeObject) => void,
  option: (choice: object | null) => void,
): () => void {
  const kinds = Uint8Array.from(objects, kindOf);
  const output = makeOutput(story);

  /** Passes on to what follows: mostly that is what stands beside, and nothing of ink's asking is needed. */
  const passOn = (): void => {
    const { state } = story;
    const { currentElement, currentThread } = state.callStack;
    const here = currentElement.currentPointer;
    const place = here.index + 1;
    if (here.container === null || !state.divertedPointer.isNull || place >= here.container.content.length) {
      story.NextContent();
      return;
    }
    const next = here.copy();
    next.index = place;
    currentThread.previousPointer = here;
    currentElement.currentPointer = next;
  };

  return () => {
    const { state } = story;
    const { currentElement } = state.callStack;
    const pointer = currentElement.currentPointer;
    const entered = pointer.Resolve();
    if (entered === null) {
      // Nothing stands where the pointer stands; ink passes on from there.
      if (!pointer.isNull) story.NextContent();
      return;
    }
    let object: RuntimeObject = entered;
    let number = numberOf.get(object) ?? -1;
    while (kinds[number] === Kind.Container && isContainer(object)) {
      story.VisitContainer(object, true);
      const first = object.content[0];
      if (first === undefined) break;
      const start = pointer.copy();
      start.container = object;
      start.index = 0;
      currentElement.currentPointer = start;
      object = first;
      number = numberOf.get(object) ?? -1;
    }
    before(number, object);

    const kind = kinds[number] as Kind;
    switch (kind) {
      case Kind.BeginEvaluation:
        state.inExpressionEvaluation = true;
        break;
      case Kind.EndEvaluation:
        state.inExpressionEvaluation = false;
        break;
      case Kind.Logic:
      case Kind.Thread:
        story.PerformLogicAndFlowControl(object);
        // Flow may have been made to end.
        if (state.callStack.currentElement.currentPointer.isNull) return;
        break;
      case Kind.BeginString:
      case Kind.EndString:
        output.string(kind === Kind.BeginString ? 1 : -1);
        story.PerformLogicAndFlowControl(object);
        break;
      case Kind.BeginTag:
        output.mark(object);
        break;
      case Kind.EndTag:
        if (output.inString()) story.PerformLogicAndFlowControl(object);
        else output.mark(object);
        break;
      case Kind.Choice: {
        const choice = isChoicePoint(object) ? story.ProcessChoice(object) : null;
        if (choice !== null) state.generatedChoices.push(choice);
        option(choice);
        break;
      }
      case Kind.Container:
        break;
      case Kind.PointerValue:
        pushPointer(story, object);
        break;
      default:
        if (state.inExpressionEvaluation) state.PushEvaluationStack(object);
        else if (kind === Kind.Text) output.say(object);
        else output.push(object);
    }
    passOn();
    // The thread goes on from behind its own beginning, and so does what it is left for.
    if (kind === Kind.Thread) state.callStack.PushThread();
  };
}

/** A pointer to a variable is meant for the very context it stands in, and the script's own copy is not to be changed. */
function pushPointer(story: Story, object: RuntimeObject): void {
  if (!isPointerValue(object)) return;
  const { state } = story;
  let pointer: RuntimeObject = object;
  if (object.contextIndex === -1) {
    const own: typeof object = Object.create(Object.getPrototypeOf(object), Object.getOwnPropertyDescriptors(object));
    own.contextIndex = state.callStack.ContextForVariableNamed(object.variableName);
    pointer = own;
  }
  if (state.inExpressionEvaluation) state.PushEvaluationStack(pointer);
  else state.PushToOutputStream(pointer);
}

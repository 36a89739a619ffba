import type { Story } from 'inkjs';
import type { CallStack } from 'inkjs/engine/CallStack';
import type { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { Divert } from 'inkjs/engine/Divert';
import type { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import type { DivertTargetValue, StringValue, VariablePointerValue } from 'inkjs/engine/Value';
import type { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import type { VariableReference } from 'inkjs/engine/VariableReference';

/**
 * What ink's machine is made of. Its classes are types to us only: at run time their modules would be others than those
 * of the story that runs, so that objects are told apart by what they have.
 */

export type Container = Story['mainContentContainer'];
export type RuntimeObject = Container['content'][number];
export type State = Story['state'];
export type Pointer = CallStack.Element['currentPointer'];

export const isContainer = (object: RuntimeObject): object is Container => 'namedContent' in object;
export const isDivert = (object: RuntimeObject): object is Divert => 'isConditional' in object;
export const isChoicePoint = (object: RuntimeObject): object is ChoicePoint => 'onceOnly' in object;
export const isAssignment = (object: RuntimeObject): object is VariableAssignment => 'isNewDeclaration' in object;
export const isReference = (object: RuntimeObject): object is VariableReference => 'pathForCount' in object;
export const isNative = (object: RuntimeObject): object is NativeFunctionCall => 'numberOfParameters' in object;
export const isPointerValue = (object: RuntimeObject): object is VariablePointerValue => 'contextIndex' in object;
export const isTargetValue = (object: RuntimeObject): object is DivertTargetValue =>
  'valueType' in object && 'targetPath' in object;
export const isText = (object: RuntimeObject): object is StringValue => 'isNewline' in object;
const isCommandObject = (object: RuntimeObject): object is ControlCommand => 'commandType' in object;

/** ink's numbers for its commands; its own names for them are not exported. A test holds the two together. */
export const commands = {
  beginEvaluation: 0,
  output: 1,
  endEvaluation: 2,
  duplicate: 3,
  popFunction: 5,
  popTunnel: 6,
  beginString: 7,
  endString: 8,
  choiceCount: 10,
  turns: 11,
  turnsSince: 12,
  readCount: 13,
  random: 14,
  seedRandom: 15,
  visitIndex: 16,
  shuffleIndex: 17,
  startThread: 18,
  done: 19,
  end: 20,
  listFromNumber: 21,
  listRange: 22,
  randomOfList: 23,
  beginTag: 24,
  endTag: 25,
} as const;

/** True where the object is this command. */
export const isCommand = (object: RuntimeObject | undefined, command: keyof typeof commands): boolean =>
  object !== undefined && isCommandObject(object) && Number(object.commandType) === commands[command];

/** A value that an expression can hold as it stands: number, text, truth; null for what is none of them. */
export function constantOf(object: RuntimeObject): number | string | boolean | null {
  if (!('valueType' in object) || !('value' in object)) return null;
  const { value } = object;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

/** Calls a function, be it a knot of the script or one of the game's. */
export const callsFunction = (object: RuntimeObject): boolean =>
  isDivert(object) && (object.isExternal || (object.pushesToStack && Number(object.stackPushType) === 1));

/** How many arguments a call of a function takes: a function of the script begins by naming them. */
export function argumentsOf(call: Divert): number {
  if (call.isExternal) return call.externalArgs;
  const target = call.targetPath === null ? null : call.ResolvePath(call.targetPath).obj;
  if (target === null || !isContainer(target)) return 0;
  const body = target.content.findIndex((object) => !isAssignment(object) || !object.isNewDeclaration);
  return body < 0 ? target.content.length : body;
}

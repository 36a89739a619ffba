import 'inkjs/engine/Story';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { expect, test } from 'vitest';
import { commands } from '../../../src/story/probing/runtime';

test('ink’s commands have the numbers that they are known by here', () => {
  const { CommandType } = ControlCommand;
  expect(commands).toEqual({
    beginEvaluation: CommandType.EvalStart,
    output: CommandType.EvalOutput,
    endEvaluation: CommandType.EvalEnd,
    duplicate: CommandType.Duplicate,
    popFunction: CommandType.PopFunction,
    popTunnel: CommandType.PopTunnel,
    beginString: CommandType.BeginString,
    endString: CommandType.EndString,
    choiceCount: CommandType.ChoiceCount,
    turns: CommandType.Turns,
    turnsSince: CommandType.TurnsSince,
    readCount: CommandType.ReadCount,
    random: CommandType.Random,
    seedRandom: CommandType.SeedRandom,
    visitIndex: CommandType.VisitIndex,
    shuffleIndex: CommandType.SequenceShuffleIndex,
    startThread: CommandType.StartThread,
    done: CommandType.Done,
    end: CommandType.End,
    listFromNumber: CommandType.ListFromInt,
    listRange: CommandType.ListRange,
    randomOfList: CommandType.ListRandom,
    beginTag: CommandType.BeginTag,
    endTag: CommandType.EndTag,
  });
});

import { describe, expect, test } from 'vitest';
import { probeOf } from './probing';

/** The opening's lines, each with its cues and its pieces by their texts. */
async function linesOf(ink: string) {
  const probe = await probeOf(ink);
  probe.advance(null);
  return probe.lines().map(({ text, cues, pieces }) => ({
    text,
    cues: cues.map(({ kind }) => kind),
    pieces: pieces.map((index) => probe.content.pieces[index]?.text),
  }));
}

describe('the lines of a passage', () => {
  test('know the pieces that they were made of; what is reckoned is none', async () => {
    expect(await linesOf('VAR x = 3\nOne {x > 2: two|three} {x} four.\nFive.\n-> END\n')).toEqual([
      { text: 'One two 3 four.', cues: [], pieces: ['One', 'two', 'four.'] },
      { text: 'Five.', cues: [], pieces: ['Five.'] },
    ]);
  });

  test('carry their cues, and cues alone make a line without words', async () => {
    expect(await linesOf('# scene: hall\nOne. # held\n# light: waking\n-> a\n=== a\nTwo.\n-> END\n')).toEqual([
      { text: 'One.', cues: ['scene', 'held'], pieces: ['One.'] },
      { text: 'Two.', cues: ['light'], pieces: ['Two.'] },
    ]);
  });

  test('leave out a tag that is no cue', async () => {
    expect(await linesOf('One. # nonsense\n-> END\n')).toEqual([{ text: 'One.', cues: [], pieces: ['One.'] }]);
  });

  test('are glued, and hold what a function says', async () => {
    expect(await linesOf('One <>\ntwo {f()}.\n-> END\n=== function f\nthree\n')).toEqual([
      { text: 'One two three.', cues: [], pieces: ['One', 'two', 'three'] },
    ]);
  });
});

describe('what was stepped on', () => {
  test('holds the words of an option only where it is offered', async () => {
    const probe = await probeOf(
      'VAR x = 0\nOne.\n* [Two {x:three|four}.]\n* {x} [Five.]\n* {x == 0} Six[.] seven.\n- -> END\n',
    );
    probe.advance(null);
    const said = probe.footprints.pieces.map((index) => probe.content.pieces[index]?.text);
    expect(said.sort()).toEqual(['.', 'One.', 'Six', 'Two', 'four'].filter((text) => text !== '.'));
    probe.choose(1);
    probe.advance(null);
    expect(probe.footprints.pieces.map((index) => probe.content.pieces[index]?.text)).toEqual(['Six', 'seven.']);
  });

  test('holds what an option says where it is offered, and not what it would have said before in the same passage', async () => {
    const probe = await probeOf(
      '* [Go.]\n- -> ask(1) ->\n-> ask(2) ->\n-> END\n=== ask(what)\n+ {what > 1} [Two {what > 1:three|four}.]\n  ->->\n* ->\n  ->->\n',
    );
    probe.advance(null);
    probe.choose(0);
    probe.advance(null);
    expect(probe.options().map(({ text }) => text)).toEqual(['Two three.']);
    expect(probe.footprints.pieces.map((index) => probe.content.pieces[index]?.text)).toEqual(['Two', 'three']);
  });

  test('tells what was asked of memory and what was remembered, once it is listened to', async () => {
    const probe = await probeOf(
      'VAR x = 0\nVAR y = 0\nVAR z = 0\n{x: One.}{hall: Two.}\n~ y = 1\n~ raise(z)\n-> hall\n=== hall\n-> END\n=== function raise(ref v)\n~ v = v + 1\n',
    );
    probe.advance(null);
    expect([...probe.footprints.reads]).toEqual([]);
    probe.start(0);
    probe.listen(true);
    probe.advance(null);
    expect([...probe.footprints.reads].sort()).toEqual(['-> hall', 'x', 'z']);
    expect([...probe.footprints.writes].sort()).toEqual(['y', 'z']);
  });
});

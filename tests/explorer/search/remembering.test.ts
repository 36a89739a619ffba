import { describe, expect, test } from 'vitest';
import { tryEverything } from './brute-force';
import { look, saying, scriptOf, shownBy, told } from './exploring';

/**
 * What a story may remember, one kind at a time. Each small story is seen whole, and reads on by what is named above it
 * alone: were that taken for all one, something here would be called unreachable that is not.
 */

/** A story, what is counted in it, and what in it can't be reached; all the rest can. */
interface Known {
  readonly what: string;
  readonly ink: string;
  readonly never?: readonly string[];
  readonly manifest?: Readonly<Record<string, unknown>>;
}

const warmth = {
  axes: {
    warmth: {
      min: 0,
      max: 10,
      start: 2,
      bands: [
        { name: 'cool', from: 0 },
        { name: 'warm', from: 5 },
      ],
    },
  },
  manners: ['bold', 'shy'],
};

const stories: readonly Known[] = [
  {
    what: 'which way a tunnel leads back',
    ink: `* [East.]
  -> gate ->
  The eastern road.
  -> END
* [West.]
  -> gate ->
  The western road.
  -> END
=== gate
A gate.
* [Pass.]
- You pass.
->->`,
  },
  {
    what: 'where a tunnel leads on by a variable',
    ink: `VAR next = -> shore
VAR paid = false
* [Pay.]
  ~ paid = true
* [Slip by.]
- -> bridge ->
Nobody comes back here.
-> END
=== bridge
* [Cross.]
- ->-> next
=== shore
{paid: Welcome.|Halt.}
-> END`,
    never: ['Nobody comes back here.'],
  },
  {
    what: 'a global variable behind the name that a tunnel gives it',
    ink: `VAR gold = 0
* [Dig.]
  ~ gold = 4
* [Rest.]
- -> count(gold) ->
-> END
=== count(ref coins)
* [Count.]
- {coins > 3: Rich.|Poor.}
->->`,
  },
  {
    what: 'what a knot was given',
    ink: `* [Red.]
  -> paint(1)
* [Green.]
  -> paint(2)
=== paint(color)
* [Paint.]
- {color == 1: Red it is.|Green it is.}{color == 3: Blue it is.}
-> END`,
    never: ['Blue it is.'],
  },
  {
    what: 'where a variable leads',
    ink: `VAR next = -> shore
* [East.]
* [West.]
  ~ next = -> woods
- A fork.
* [On.]
- -> next
=== shore
The shore.
-> END
=== woods
The woods.
-> END`,
  },
  {
    what: 'what is asked only behind a tunnel',
    ink: `VAR paid = false
* [Pay.]
  ~ paid = true
* [Slip by.]
- -> gate ->
{paid: Welcome.|Halt.}
-> END
=== gate
* [Pass.]
- ->->`,
  },
  {
    what: 'what is asked only behind words that were both offered and said',
    ink: `VAR late = false
* [Dawdle.]
  ~ late = true
* [Hurry.]
- The door.
* You go[.] home {late: in the dark|by daylight}.
- -> END`,
  },
  {
    what: 'which options were taken, though none of them is offered now',
    ink: `-> hall
=== hall
+ [Down.]
  -> cellar
+ [Out.]
  -> END
=== cellar
* [Take the lamp.]
  A lamp.
  -> hall
* ->
  Nothing is left.
  -> hall`,
  },
  {
    what: 'how far a counter has come, in a loop that one may go round for ever',
    ink: `VAR steps = 0
-> walk
=== walk
+ [Walk.]
  ~ steps = MIN(steps + 1, 3)
  -> walk
+ {steps == 3} [Arrive.]
  There.
  -> END
+ {steps == 4} [Fly.]
  Beyond.
  -> END`,
    never: ['Fly.', 'Beyond.'],
  },
  ...['{First.|Second.|Third.}', '{&First.|Second.|Third.}', '{!First.|Second.|Third.}'].map((sequence) => ({
    what: `which turn a sequence is at: ${sequence}`,
    ink: `-> ring
=== ring
${sequence}
+ [Ring.]
  -> ring
+ [Leave.]
  -> END`,
  })),
  {
    what: 'how often a place was come to, as far as that is asked',
    ink: `-> door
=== door
- (step)
+ [Knock.]
  -> step
+ [Go.]
- {step == 2: You knocked once.}
{step > 3: You knocked more than twice.}
{step < 0: Never.}
{door > 1: Nor that, since nobody comes to the knot from without.}
-> END`,
    never: ['Never.', 'Nor that, since nobody comes to the knot from without.'],
  },
  {
    what: 'how long ago something was',
    ink: `-> lit
=== lit
* [Go in.]
  -> room
* [Linger.]
  * * [Go in.]
  - - -> room
=== room
* [Look.]
- {TURNS_SINCE(-> lit) == 2: It burns.}
{TURNS_SINCE(-> lit) == 3: It has gone out.}
{TURNS_SINCE(-> lit) == 1: It flickers.}
-> END`,
    never: ['It flickers.'],
  },
  {
    what: 'how many turns there were',
    ink: `* [Go in.]
  -> room
* [Linger.]
  * * [Go in.]
  - - -> room
=== room
* [Look.]
- {TURNS() == 2: Early.}{TURNS() == 3: Late.}{TURNS() == 4: Too late.}
-> END`,
    never: ['Too late.'],
  },
  {
    what: 'what is in a list',
    ink: `LIST things = pen, cup
VAR bag = ()
* [Take the pen.]
  ~ bag += pen
* [Take both.]
  ~ bag = (pen, cup)
* [Take nothing.]
- You go.
* [Look.]
- {bag ? pen: A pen.}{bag ? cup: A cup.}{LIST_COUNT(bag) == 0: Nothing.}
{bag == (cup): A cup alone.}
-> END`,
    never: ['A cup alone.'],
  },
  {
    what: 'what decided whether an option can be said',
    ink: `VAR trusts = false
* [Doubt.]
* [Trust.]
  ~ trusts = true
- Well.
* [Say it. # {not trusts:unsayable}]
  It is said.
* [Say nothing.]
  Nothing is said.
- -> END`,
  },
  {
    what: 'what was never written into a variable that is compared in a function',
    ink: `VAR key = 0
* [Take the key.]
  ~ key = 1
* [Leave it.]
- {opens(0) or key: Open.|Shut.}
{key and opens(0): Never.}
-> END
=== function opens(what)
~ return what == 1`,
    never: ['Never.'],
  },
  {
    what: 'the manner that was answered in most',
    ink: `VAR manner = ""
* [Boldly. # manner: bold]
* [Shyly. # manner: shy]
- So.
* [Boldly again. # manner: bold]
* [Shyly again. # manner: shy]
- Then.
* [On.]
- {manner == "bold": Bold as ever.}{manner == "shy": Take your time.}{manner == "": Who are you.}
-> END`,
    never: ['Who are you.'],
    manifest: warmth,
  },
  {
    what: 'the band that an axis stands in, from the first line on',
    ink: `VAR warmth = 2
VAR warmth_band = ""
{warmth_band == "cool": It is cool.}{warmth_band == "": It is nothing.}
* [Open the window.]
* [Close it.]
  ~ warmth = warmth + 3
- Well.
* [On.]
- {warmth_band == "warm": It is warm.|It is not warm.}{warmth_band == "hot": It is hot.}
-> END`,
    never: ['It is nothing.', 'It is hot.'],
    manifest: warmth,
  },
];

describe('the search remembers', () => {
  test.each(stories)('$what', async ({ ink, never = [], manifest = {} }) => {
    const script = await scriptOf(ink, manifest);
    const explored = await look(script);
    const patience = tryEverything(script, 2_000);
    expect(explored.exhausted).toBe(true);
    const unreachable = explored.content.pieces.filter(
      ({ index }) => explored.pieces[index]?.verdict === 'unreachable',
    );
    expect(unreachable.map(({ text }) => text)).toEqual(never);
    for (const { text, index } of explored.content.pieces) {
      const { verdict, witness } = explored.pieces[index] ?? expect.fail('no verdict');
      const bySeeing = [...patience.texts].some((shown) => shown.includes(text));
      expect(verdict).toBe(bySeeing ? 'reached' : 'unreachable');
      if (witness !== null) expect(shownBy(script, witness)).toContain(text);
    }
  });
});

test('what is worded otherwise by another way, and asked no more, is told as the way there has it', async () => {
  const script = await scriptOf(`VAR name = ""
* [The long way.]
  * * [On.]
    * * * [And on.]
      ~ name = "Ann"
      -> desk
* [The short way.]
  * * [On.]
    ~ name = "Bob"
    -> desk
=== desk
* [Greet {name}.]
- Greeted.
-> END`);
  // Whichever of the ways a search comes by first.
  for (let one = 1; one <= 12; one++) {
    const { witness } = saying(await look(script, { seed: one * 100_000_007 }), 'Greeted.');
    expect(witness === null ? '' : shownBy(script, witness)).toContain('Greeted.');
    expect(witness?.choices).toHaveLength(3);
  }
});

test('what an option would say is no way to read it where it is not offered', async () => {
  const script = await scriptOf(
    'VAR key = false\n-> hall\n=== hall\n* [Take the key.]\n  ~ key = true\n  -> hall\n* {key} [Unlock.]\n  Open.\n  -> END\n',
  );
  expect(saying(await look(script), 'Unlock.').witness?.choices).toHaveLength(1);
});

test('a thread that offers a choice twice has both, and what they lead to', async () => {
  const script = await scriptOf(`-> market
=== market
<- stall(1)
<- stall(2)
+ (leave) [Leave.]
  -> END
=== stall(number)
+ (buy) [Buy a pear.]
  {number == 1: A sweet one.}{number == 2: A sour one.}{number == 3: None.}
  -> market`);
  const explored = await look(script);
  expect(explored.exhausted).toBe(true);
  expect(saying(explored, 'A sweet one.').witness?.choices).toEqual(['stall:buy']);
  expect(saying(explored, 'A sour one.').witness?.choices).toEqual(['stall:buy~2']);
  expect(saying(explored, 'None.').verdict).toBe('unreachable');
  expect(told(explored).filter((finding) => finding.includes('difference'))).toEqual([]);
});

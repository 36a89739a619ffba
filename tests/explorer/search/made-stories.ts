import fc from 'fast-check';

/**
 * Small stories at random, without chance: knots with choices, conditions on a few variables, tunnels, a thread, and
 * everything of ink's memory that a search must tell apart. Each written text has a word of its own: w0, w1, …
 * A story keeps to a few kinds of conditions and changes, so that what is forgotten of one isn't remembered for another.
 */

/** Stands for a word of its own. */
const word = '§';

const oneOf = (...all: readonly string[]) => fc.constantFrom(...all);
const joined = (...all: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...all).map((parts) => parts.join('\n'));
const sometimes = (weight: number, one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight, arbitrary: one }, { weight: 4 - weight, arbitrary: fc.constant('') });

const everyCondition = [
  'a > 1',
  'a == 2',
  'b < 1',
  'a == b',
  'a + b > 3',
  'flag',
  'not flag',
  'mood == "glad"',
  'mood != "sad"',
  '(bag ? pen)',
  '(bag !? (pen, cup))',
  'LIST_COUNT(bag) > 1',
  'k0 > 1',
  'k0 < 3',
  'k1',
  'not k2',
  'k3 == 2',
  't0 > k1',
  'k1.hall',
  'not t1.desk',
  'READ_COUNT(-> k2) > 1',
  'often(-> k1)',
  'TURNS_SINCE(-> k1) > 1',
  'TURNS_SINCE(-> t0) == 0',
  'a_band == "high"',
  'manner == "bold"',
  'high(b)',
  'flag && high(0)',
  'flag || high(3)',
];

const everyChange = [
  '~ a = MIN(a + 1, 3)',
  '~ a = MAX(a - 1, 0)',
  '~ b = MIN(b + 1, 3)',
  '~ a = b',
  '~ b = 0',
  '~ flag = not flag',
  '~ flag = true',
  '~ mood = "glad"',
  '~ mood = "sad"',
  '~ bag += pen',
  '~ bag -= pen',
  '~ bag += cup',
  '~ raise(a)',
  '~ raise(b)',
  '~ next = -> k2',
  '~ next = -> k3',
];

/** What a stretch of a story is made of. */
interface Kit {
  readonly conditions: readonly string[];
  readonly changes: readonly string[];
  readonly tunnels: readonly string[];
}

function condition({ conditions }: Kit): fc.Arbitrary<string> {
  const one = oneOf(...conditions);
  return fc.oneof(
    { weight: 4, arbitrary: one },
    { weight: 1, arbitrary: fc.tuple(one, oneOf('&&', '||'), one).map((parts) => parts.join(' ')) },
  );
}

const says = (kit: Kit): fc.Arbitrary<string> =>
  fc.oneof(
    oneOf(`${word}.`, `{${word}.|${word}.|${word}.}`, `{&${word}.|${word}.}`, `{!${word}.|${word}.}`, '{describe()}'),
    condition(kit).map((asked) => `{${asked}: ${word}.|${word}.}`),
    condition(kit).map((asked) => `{${asked}: ${word}.}`),
    oneOf('{mood:\n- "glad": §.\n- "sad": §.\n- else: §.\n}', '{a:\n- 0: §.\n- 1: §.\n}', 'Of {a} and {mood}, §.'),
  );

/** What is said and done between choices. */
function stretch(kit: Kit): fc.Arbitrary<string> {
  const changes = oneOf(...kit.changes);
  const either = fc.oneof(says(kit), changes);
  const branches = fc
    .tuple(condition(kit), either, either)
    .map(([asked, one, other]) => `{\n- ${asked}:\n${one}\n- else:\n${other}\n}`);
  return fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: says(kit) },
        { weight: 3, arbitrary: changes },
        { weight: Math.min(1, kit.tunnels.length), arbitrary: oneOf('', ...kit.tunnels) },
        { weight: 1, arbitrary: branches },
      ),
      { maxLength: 2 },
    )
    .map((all) => all.join('\n'));
}

function optionText(kit: Kit): fc.Arbitrary<string> {
  // A tag ends where a divert begins.
  const inTags = { ...kit, conditions: ['a > 1', ...kit.conditions.filter((asked) => !asked.includes('->'))] };
  return fc.oneof(
    oneOf(`[${word}]`, `${word} [${word}] ${word}`, `[${word} {a}]`),
    oneOf(`[${word} # manner: bold]`, `[${word} # manner: shy]`),
    condition(kit).map((asked) => `[${word} {${asked}:${word}|${word}}]`),
    condition(inTags).map((asked) => `[${word} # {${asked}:unsayable}]`),
  );
}

/**
 * A menu; what no option leads away from goes on behind it.
 * @param away where an option may lead
 * @param onward where it goes on when nothing is left: nowhere from where it comes back without a choice
 */
function menu(kit: Kit, away: fc.Arbitrary<string>, onward: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const asks = sometimes(
    2,
    condition(kit).map((asked) => `{${asked}}`),
  );
  const option = fc
    .tuple(oneOf('*', '*', '+'), asks, optionText(kit), stretch(kit), sometimes(2, away))
    .map(([mark, asked, text, body, to]) => `${mark} ${asked} ${text}\n${body}\n${to}`);
  const fallback = fc.oneof(
    onward.map((to) => `* ${to}`),
    stretch(kit).map((body) => `* ->\n${body}`),
  );
  const options = fc.array(option, { minLength: 2, maxLength: 3 }).map((all) => all.join('\n'));
  return joined(options, sometimes(2, fallback), fc.constant(`- ${word}.`), stretch(kit));
}

const onward = (knot: number): fc.Arbitrary<string> =>
  knot === 3 ? fc.constant('-> END') : oneOf(...[1, 2, 3].filter((to) => to > knot).map((to) => `-> k${to}`));
const anywhere = oneOf('-> k0', '-> k0', '-> k1', '-> k1.hall', '-> k2', '-> k3', '-> END', '-> next');
const backOrAway = oneOf('->->', '->->', '->->', '->-> k3', '->-> next');

const tunnelsOfKnots = ['-> t0 ->', '-> t1(a) ->', '-> t1(2) ->', '-> t2(a) ->', '-> t2(b) ->'];

function knot(number: number, kit: Kit): fc.Arbitrary<string> {
  const asks = joined(oneOf('', '', '<- th'), menu(kit, anywhere, onward(number)), anywhere);
  const hall =
    number === 1 ? [joined(fc.constant('= hall'), stretch({ ...kit, tunnels: [] }), fc.constant('-> k2'))] : [];
  const body = fc.oneof({ weight: 4, arbitrary: asks }, { weight: 1, arbitrary: onward(number) });
  return joined(fc.constant(`=== k${number}`), stretch(kit), body, ...hall);
}

function tunnel(head: string, label: string, kit: Kit): fc.Arbitrary<string> {
  const body = joined(stretch(kit), sometimes(3, menu(kit, backOrAway, fc.constant('->->'))));
  return joined(fc.constant(`=== ${head}`), body, fc.constant(`- ${label}`), backOrAway);
}

const head = `LIST things = pen, cup
VAR a = 0
VAR b = 1
VAR flag = false
VAR mood = ""
VAR bag = ()
VAR next = -> k1
VAR a_band = ""
VAR manner = ""
-> k0`;

const tail = `=== th
${word}.
* [${word}]
  -> k2
+ {a > 1} [${word}]
  -> k3
* [${word}]
  ${word}.
  -> DONE
=== function raise(ref what)
~ what = MIN(what + 1, 3)
=== function high(what)
~ return what > 1
=== function often(-> what)
~ return READ_COUNT(what) > 1
=== function describe()
{b > 1: ${word}.|${word}.}
`;

/** What the store counts and calls by name in such a story. */
export const manifestOfMade = {
  axes: {
    a: {
      min: 0,
      max: 3,
      start: 0,
      bands: [
        { name: 'low', from: 0 },
        { name: 'high', from: 2 },
      ],
    },
  },
  manners: ['bold', 'shy'],
};

/** Stories in ink. */
export const madeStories: fc.Arbitrary<string> = fc
  .tuple(
    fc.subarray(everyCondition, { minLength: 1, maxLength: 4 }),
    fc.subarray(everyChange, { minLength: 2, maxLength: 5 }),
    fc.subarray(tunnelsOfKnots, { maxLength: 2 }),
  )
  .chain(([conditions, changes, tunnels]) => {
    const plain: Kit = { conditions, changes, tunnels };
    const own = (...asked: readonly string[]): Kit => ({ conditions: asked, changes, tunnels: [] });
    const changed = { ...own('v > 1', 'v == 2', 'v < 1'), changes: [...changes, '~ v = MIN(v + 1, 3)', '~ raise(v)'] };
    return joined(
      fc.constant(head),
      knot(0, plain),
      knot(1, plain),
      knot(2, plain),
      knot(3, plain),
      tunnel('t0', '', { ...plain, tunnels: [] }),
      tunnel('t1(p)', '(desk)', { ...own('p > 1', 'p == 0', ...conditions), tunnels: ['-> t0 ->'] }),
      tunnel('t2(ref v)', '', changed),
      fc.constant(tail),
    );
  })
  .map((text) => {
    let count = 0;
    return text.replaceAll(word, () => `w${count++}`);
  });

/** The words of their own in a text. */
export const wordsOf = (text: string): readonly string[] => text.match(/\bw\d+\b/g) ?? [];

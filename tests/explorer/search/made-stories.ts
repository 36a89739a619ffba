import fc from 'fast-check';

/**
 * Small stories at random: knots with choices, conditions on a few variables, tunnels, a thread, and
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

const everyText = [
  `{${word}.|${word}.|${word}.}`,
  `{&${word}.|${word}.}`,
  `{!${word}.|${word}.}`,
  `{mood:\n- "glad": ${word}.\n- "sad": ${word}.\n- else: ${word}.\n}`,
  `{a:\n- 0: ${word}.\n- 1: ${word}.\n}`,
  `Of {a} and {mood}, ${word}.`,
  '{describe()}',
];

/** What is left to chance in a story that leaves something to it. */
const chances = {
  changes: ['~ a = RANDOM(0, 3)', '~ bag = LIST_RANDOM(LIST_ALL(bag))', '~ flag = RANDOM(1, 2) == 1'],
  texts: [
    `{~${word}.|${word}.}`,
    `{shuffle once:\n- ${word}.\n- ${word}.\n}`,
    `{shuffle stopping:\n- ${word}.\n- ${word}.\n- ${word}.\n}`,
    `{RANDOM(1, 3) == 2: ${word}.|${word}.}`,
  ],
};

/** What a story is made of. */
interface Kit {
  /** Round a hub that one comes back to, where little is ever past; or from knot to knot, where much is. */
  readonly turnsRound: boolean;
  readonly texts: readonly string[];
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
    oneOf(`${word}.`, ...kit.texts),
    condition(kit).map((asked) => `{${asked}: ${word}.|${word}.}`),
    condition(kit).map((asked) => `{${asked}: ${word}.}`),
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
        { weight: Math.min(2, kit.tunnels.length), arbitrary: oneOf('', ...kit.tunnels) },
        { weight: 1, arbitrary: branches },
      ),
      { maxLength: 2 },
    )
    .map((all) => all.join('\n'));
}

const plainTexts = [`[${word}]`, `${word} [${word}] ${word}`, `[${word} # manner: bold]`, `[${word} # manner: shy]`];

function optionText(kit: Kit): fc.Arbitrary<string> {
  const texts = fc.oneof(
    oneOf(...plainTexts),
    condition(kit).map((asked) => `[${word} {${asked}:${word}|${word}}]`),
  );
  // A tag ends where a divert begins.
  const conditions = kit.conditions.filter((asked) => !asked.includes('->'));
  if (conditions.length === 0) return texts;
  return fc.oneof(
    { weight: 3, arbitrary: texts },
    { weight: 1, arbitrary: condition({ ...kit, conditions }).map((asked) => `[${word} # {${asked}:unsayable}]`) },
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
  const plain = fc
    .tuple(oneOf('*', '+'), oneOf(...plainTexts), stretch(kit), sometimes(2, away))
    .map(([mark, text, body, to]) => `${mark} ${text}\n${body}\n${to}`);
  const others = fc.array(option, { minLength: 1, maxLength: 2 }).map((all) => all.join('\n'));
  return joined(plain, others, sometimes(3, fallback), fc.constant(`- ${word}.`), stretch(kit));
}

const later = (knot: number): readonly string[] => ['-> k1', '-> k2', '-> k3', '-> last'].slice(Math.max(0, knot));

/** Where it may go without a choice: back to the hub, which always asks, or on. */
const onward = (knot: number, { turnsRound }: Kit): fc.Arbitrary<string> =>
  oneOf(...(turnsRound ? ['-> k0', '-> k0'] : later(knot).slice(0, 1)), ...later(knot));

/** Where a choice may lead. */
function anywhere(knot: number, { turnsRound }: Kit): fc.Arbitrary<string> {
  const round = ['-> k0', '-> k0', '-> k0', '-> k1', '-> k1.hall', '-> k2', '-> k3', '-> END', '-> next', '-> last'];
  const [next = '-> last', ...farther] = later(knot);
  const on = [next, next, next, ...farther, ...(knot === 0 ? ['-> k1.hall', '-> next'] : [])];
  return oneOf(...(turnsRound ? round : on));
}

function backOrAway({ turnsRound }: Kit): fc.Arbitrary<string> {
  return oneOf('->->', '->->', '->->', '->->', '->-> last', turnsRound ? '->-> next' : '->->');
}

const tunnelsOfKnots = ['-> t0 ->', '-> t1(a) ->', '-> t1(2) ->', '-> t2(a) ->', '-> t2(b) ->'];

function knot(number: number, kit: Kit): fc.Arbitrary<string> {
  const asks = joined(
    oneOf('', '', '<- th'),
    menu(kit, anywhere(number, kit), onward(number, kit)),
    anywhere(number, kit),
  );
  const hall =
    number === 1 ? [joined(fc.constant('= hall'), stretch({ ...kit, tunnels: [] }), fc.constant('-> k2'))] : [];
  const body = fc.oneof({ weight: 4, arbitrary: asks }, { weight: 1, arbitrary: onward(number, kit) });
  return joined(fc.constant(`=== k${number}`), stretch(kit), body, ...hall);
}

/** Where one can always come back to, and go on from to anywhere, with something changed. */
function hub(kit: Kit): fc.Arbitrary<string> {
  const to = (away: string): fc.Arbitrary<string> =>
    fc
      .tuple(optionText(kit), oneOf(...kit.changes), oneOf('', ...kit.tunnels))
      .map(([text, change, by]) => `+ ${text}\n${change}\n${by}\n${away}`);
  return joined(
    fc.constant('=== k0'),
    stretch(kit),
    to('-> k1'),
    to('-> k2'),
    to('-> k3'),
    fc.constant(`+ [${word}]\n-> END`),
  );
}

function tunnel(head: string, label: string, kit: Kit): fc.Arbitrary<string> {
  const body = joined(stretch(kit), sometimes(3, menu(kit, backOrAway(kit), fc.constant('->->'))));
  return joined(fc.constant(`=== ${head}`), body, fc.constant(`- ${label}`), backOrAway(kit));
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

const thread = (kit: Kit): fc.Arbitrary<string> =>
  condition(kit).map(
    (asked) => `=== th
${word}.
* [${word}]
  -> ${kit.turnsRound ? 'k2' : 'last'}
+ {${asked}} [${word}]
  -> last
* [${word}]
  ${word}.
  -> DONE`,
  );

const functions = (kit: Kit): fc.Arbitrary<string> =>
  condition(kit).map(
    (asked) => `=== function raise(ref what)
~ what = MIN(what + 1, 3)
=== function high(what)
~ return what > 1
=== function often(-> what)
~ return READ_COUNT(what) > 1
=== function describe()
{${asked}: ${word}.|${word}.}
`,
  );

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

const kits: fc.Arbitrary<Kit> = fc.record({
  turnsRound: fc.boolean(),
  conditions: fc.subarray(everyCondition, { minLength: 1, maxLength: 4 }),
  changes: fc.subarray(everyChange, { minLength: 2, maxLength: 5 }),
  texts: fc.subarray(everyText, { maxLength: 2 }),
  tunnels: fc.subarray(tunnelsOfKnots, { minLength: 1, maxLength: 2 }),
});

const kitsOfChance: fc.Arbitrary<Kit> = fc
  .tuple(kits, fc.subarray(chances.changes, { minLength: 1 }), fc.subarray(chances.texts, { minLength: 1 }))
  .map(([kit, changes, texts]) => ({
    ...kit,
    changes: [...kit.changes, ...changes],
    texts: [...kit.texts, ...texts],
  }));

const storiesOf = (all: fc.Arbitrary<Kit>): fc.Arbitrary<string> =>
  all
    .chain((kit) => {
      const inTunnel = (tunnels: readonly string[], ...conditions: readonly string[]): Kit => ({
        ...kit,
        tunnels,
        conditions,
      });
      const byReference = { ...inTunnel([], 'v > 1', 'v == 2', 'v < 1'), changes: [...kit.changes, '~ raise(v)'] };
      return joined(
        fc.constant(head),
        kit.turnsRound ? hub(kit) : knot(0, kit),
        knot(1, kit),
        knot(2, kit),
        knot(3, kit),
        tunnel('t0', '', inTunnel([], ...kit.conditions)),
        tunnel('t1(p)', '(desk)', inTunnel(['-> t0 ->'], 'p > 1', 'p == 0', ...kit.conditions)),
        tunnel('t2(ref v)', '', byReference),
        joined(fc.constant('=== last'), stretch(kit), stretch(kit), fc.constant('-> END')),
        thread(kit),
        functions(kit),
      );
    })
    .map((text) => {
      let count = 0;
      return text.replaceAll(word, () => `w${count++}`);
    });

/** Stories in ink in which nothing is left to chance. */
export const madeStories = storiesOf(kits);

/** Stories in ink in which something is. */
export const madeStoriesOfChance = storiesOf(kitsOfChance);

/** The words of their own in a text. */
export const wordsOf = (text: string): readonly string[] => text.match(/\bw\d+\b/g) ?? [];

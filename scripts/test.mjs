/**
 * `npm test`: installs what is missing, a browser included, runs the tests, and ends with `N passed, N failed` alone on
 * a line. Runs without any package, which is why it is plain JavaScript.
 */
import { parseArgs } from 'node:util';
import { giveUp, prepare, projectRoot, say } from './setup/prepare.mjs';

const usage = `npm test -- [checks] [unit] [story] [journeys] [bench] [--grep pattern]
  checks    what npm run check does, each check counted as a test
  unit      unit and property tests
  story     what npm run story -- check and its ratchet say of the story
  journeys  whole readers in a real browser, on the built site
  bench     the measures of npm run bench that have a limit
Without a name: unit, story and journeys. --grep runs only the unit tests and journeys whose names match.`;

const known = ['checks', 'unit', 'story', 'journeys', 'bench'];
const { parts, grep } = readArguments();
await prepare();

// Only now are the packages that these stand on installed for sure.
const { crash, sum, verdict } = await import('./parts/tally.mjs');
const { ensureBrowser } = await import('./setup/browser.mjs');
const needsBrowser = parts.includes('journeys') || parts.includes('bench');
const browser = needsBrowser ? await ensureBrowser(projectRoot, say) : null;

const tallies = [];
for (const part of known.filter((name) => parts.includes(name))) {
  say(`\n— ${part} —`);
  try {
    const tally = await run(part);
    const empty = tally.passed + tally.failed === 0 && grep === null;
    tallies.push(empty ? crash(`Not one of ${part} was run`, 1) : tally);
  } catch (error) {
    tallies.push(crash(`${part} broke off: ${error instanceof Error ? error.stack : String(error)}`, 1));
  }
}
const total = sum(tallies);
say('');
for (const note of total.notes) say(note);
if (total.passed + total.failed === 0) say('Not one test was run.');
const { line, code } = verdict(total);
say(line);
process.exitCode = code;

/** @param {string} part @returns {Promise<import('./parts/tally.mjs').Tally>} */
async function run(part) {
  if (part === 'checks') return (await import('./parts/checks.mjs')).runChecks(projectRoot, say);
  if (part === 'unit') return (await import('./parts/unit.mjs')).runUnit(projectRoot, { grep });
  if (part === 'story') return (await import('./parts/story.mjs')).runStory(projectRoot, say);
  if (part === 'journeys')
    return (await import('./parts/journeys.mjs')).runJourneys(projectRoot, { browser, grep, say });
  return (await import('./parts/bench.mjs')).runBench(projectRoot, { browser, say });
}

/** What the command line asks for; ends with a sentence where that can't be understood. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { grep: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) {
      say(usage);
      process.exit(0);
    }
    const stranger = positionals.find((name) => !known.includes(name));
    if (stranger !== undefined) giveUp(`There is no part named “${stranger}”.\n\n${usage}`);
    return { parts: positionals.length > 0 ? positionals : ['unit', 'story', 'journeys'], grep: values.grep ?? null };
  } catch (error) {
    return giveUp(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

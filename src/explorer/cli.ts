import { storyCommand } from './command';
import { drawProgress } from './measures/progress';
import { inkFor } from './measures/typeset';
import { typedLines } from './typed-lines';

const { stdin, stdout, stderr, argv, env } = process;
// Whoever reads only the first lines (`| head`) closes the pipe, and has what they wanted.
stdout.on('error', () => process.exit());

const typed = typedLines(stdin, stdin.isTTY && stdout.isTTY ? stdout : null);

// npm runs scripts in the project's folder, and says in INIT_CWD where it was called.
process.exitCode = await storyCommand(argv.slice(2), {
  from: env.INIT_CWD ?? process.cwd(),
  home: process.cwd(),
  // A terminal that doesn't say how wide it is says 0.
  columns: stdout.columns || 80,
  ink: inkFor(stdout, env),
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  progress: drawProgress(stderr),
  hear: typed.next,
});
typed.close();
